import { InputError } from "../base/error.ts";
import { unpack } from "./picture-source.ts";

/** Letters that an SVG's entities may come to: Illustrator writes a dozen short ones. */
const mostUnpacked = 1_000_000;

/** Elements that an SVG may draw, those that it repeats with `<use>` counted as often: librsvg's own bound is half a million. */
const mostElements = 100_000;

/**
 * Looks through an SVG before anything unpacks it. Bytes that are none pass.
 * @returns the pictures that it carries, to be looked at too
 * @throws InputError for one that unpacks to too much or shows what stands elsewhere
 */
export function refuseSvg(bytes: Buffer, what: string): Buffer[] {
  if (!isSvg(bytes)) return [];
  const svg = bytes.toString("utf8");
  refuseEntities(svg, what);
  refuseRepeats(svg, what);
  const pictures: Buffer[] = [];
  for (const [, , src = ""] of svg.matchAll(/<(?:[\w-]+:)?(?:fe)?image\b[^>]*?href\s*=\s*(["'])(.*?)\1/gis)) {
    if (src.startsWith("#")) continue;
    if (!/^\s*data:image\//i.test(src)) {
      throw new InputError(`${what} shows ${src.slice(0, 200)}; put the picture into the SVG: nothing is fetched`);
    }
    pictures.push(unpack(src.trim()).bytes);
  }
  return pictures;
}

/** By its first sign, behind a byte-order mark and space: no picture of pixels begins with a bracket. */
function isSvg(bytes: Buffer): boolean {
  return /^(?:\ufeff|\u00ef\u00bb\u00bf)?\s*</.test(bytes.subarray(0, 200).toString("latin1"));
}

/** An entity that is made of others doubles with each; one that is a file's would be read. */
function refuseEntities(svg: string, what: string): void {
  let unpacked = 0;
  for (const [, name = "", rest = ""] of svg.matchAll(/<!ENTITY\s+%?\s*([^\s"']+)\s+([^>]*)/gi)) {
    const value = /^(["'])(.*?)\1/s.exec(rest)?.[2];
    if (value === undefined) throw new InputError(`${what} has an entity \`${name}\` that stands elsewhere`);
    if (/[&%]/.test(value)) throw new InputError(`${what} has an entity \`${name}\` that is made of others`);
    unpacked += value.length * svg.split(`&${name};`).length;
  }
  if (unpacked > mostUnpacked) {
    throw new InputError(`${what} has entities that unpack to ${unpacked} letters; ${mostUnpacked} are the most`);
  }
}

/** Groups that repeat groups that repeat groups: ten lines of them draw ten thousand million shapes. */
function refuseRepeats(svg: string, what: string): void {
  const counts = new Map<string, { own: number; uses: string[] }>();
  const open: string[] = [];
  let all = 0;
  const root = { own: 0, uses: [] as string[] };
  const tag = /<(\/?)((?:[\w-]+:)?[a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^"'>])*?)(\/?)>/gi;
  for (const [, closing, name = "", attributes = "", alone] of svg.matchAll(tag)) {
    if (closing) {
      open.pop();
      continue;
    }
    all += 1;
    const id = /\sid\s*=\s*["']([^"']*)/i.exec(attributes)?.[1] ?? "";
    if (id) counts.set(id, { own: 0, uses: [] });
    const around = [root, ...[...open, id].flatMap((each) => counts.get(each) ?? [])];
    const used = /(?:^|:)use$/i.test(name) && /href\s*=\s*["']#([^"']*)/i.exec(attributes)?.[1];
    for (const each of around) {
      each.own += 1;
      if (used) each.uses.push(used);
    }
    if (!alone) open.push(id);
    if (open.length > 1000) throw new InputError(`${what} has elements more than 1000 deep in one another`);
  }
  if (all > mostElements) throw new InputError(`${what} has ${all} elements; ${mostElements} are the most`);
  const known = new Map<string, number>();
  const drawn = (id: string): number => {
    const found = known.get(id);
    if (found !== undefined) return found;
    // One that uses itself is left out by whoever draws it.
    known.set(id, 0);
    const { own, uses } = counts.get(id) ?? { own: 0, uses: [] };
    const sum = uses.reduce((total, each) => total + drawn(each), own);
    known.set(id, sum);
    return sum;
  };
  const sum = root.uses.reduce((total, id) => total + drawn(id), root.own);
  if (sum > mostElements) throw new InputError(`${what} draws ${sum} elements; ${mostElements} are the most`);
}
