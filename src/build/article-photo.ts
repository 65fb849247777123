import { existsSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import type { Article } from "../article/article.ts";
import type { Warning } from "../base/warning.ts";
import type { CardPhoto, CardPortrait } from "../card/card.ts";
import { type Data, frontData, isData } from "./front-data.ts";

/** Where sites keep what they serve from their root. */
const roots = [".", "public", "static", "src", "content", "src/assets", "assets"];

/**
 * The photograph that an article's front matter names under the first of some keys: a path, or `{ src, focus, credit }`. Focus and
 * credit may also stand beside it: `imageFocus`, `image_credit`. A path is looked for from the article, and from where a site serves.
 */
export function photoOf(
  { path, markdown }: Article,
  keys: readonly string[],
): { photo?: CardPhoto; warnings: Warning[] } {
  const named = namedPicture(frontData({ markdown, path }), keys, { path, what: "a card's photograph" });
  return named.picture ? { photo: named.picture, warnings: [] } : named;
}

/**
 * The portrait of who wrote an article, named as a photograph is, also within its author: `author.image`. An article by several has
 * none, for nothing would say whose face it is.
 */
export function portraitOf(
  { path, markdown, front }: Article,
  keys: readonly string[],
): { portrait?: CardPortrait; warnings: Warning[] } {
  const data = frontData({ markdown, path });
  const { picture, warnings } = namedPicture(data, keys, { path, what: "an author's portrait" });
  if (!picture) return { warnings };
  const warned = (message: string) => ({ warnings: [{ message, place: { path } }] });
  if (!front.author) return warned("has an author's portrait, and `author` names nobody: it is not shown");
  if (Array.isArray(data.author) && data.author.length > 1)
    return warned(`has one portrait, and is by several, ${front.author}: it is not shown`);
  const { src, focus } = picture;
  return { portrait: { src, ...(focus && { focus }) }, warnings: [] };
}

function namedPicture(
  data: Data,
  keys: readonly string[],
  { path, what }: { path: string; what: string },
): { picture?: CardPhoto; warnings: Warning[] } {
  const found = keys.map((key) => ({ key, ...standing(data, key) })).find(({ value }) => isNamed(value));
  if (!found) return { warnings: [] };
  const { key, value, within, name } = found;
  const [given] = [value].flat();
  const own: Data = isData(given) ? given : { src: given };
  const named = own.src ?? own.url ?? own.path;
  const warned = (message: string) => ({ warnings: [{ message, place: { path } }] });
  if (typeof named !== "string" || named === "") return warned(`\`${key}\` names no picture`);
  if (/^(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(named)) {
    return warned(`\`${key}\` is ${named}; ${what} is a file of the site: nothing is fetched`);
  }
  const src = fileOf(named, path);
  if (src === undefined) return warned(`\`${key}\` is ${named}, and there is no such file`);
  const beside = (word: string) =>
    own[word] ?? within[`${name}_${word}`] ?? within[name + word[0]?.toUpperCase() + word.slice(1)];
  const focus = focusOf(beside("focus"));
  const credit = beside("credit");
  return {
    picture: { src, ...(focus && { focus }), ...(typeof credit === "string" && credit !== "" && { credit }) },
    warnings: [],
  };
}

/** What stands under a key, of one within another "author.image", and within what under which name. */
function standing(data: Data, key: string): { value: unknown; within: Data; name: string } {
  const dot = key.indexOf(".");
  if (data[key] !== undefined || dot === -1) return { value: data[key], within: data, name: key };
  const [inner] = [data[key.slice(0, dot)]].flat();
  return isData(inner) ? standing(inner, key.slice(dot + 1)) : { value: undefined, within: {}, name: "" };
}

function isNamed(value: unknown): boolean {
  return value !== undefined && value !== null && value !== false;
}

function fileOf(named: string, article: string): string | undefined {
  const places = named.startsWith("/") ? roots : [dirname(article), ...roots];
  return places.map((place) => posix.normalize(join(place, named))).find((file) => existsSync(file));
}

const sides: Record<string, number> = { left: 0, top: 0, center: 0.5, right: 1, bottom: 1 };

/** "30% 60%", as CSS writes `object-position`, "top right", or [0.3, 0.6]. */
function focusOf(value: unknown): [number, number] | undefined {
  const parts = typeof value === "string" ? value.trim().split(/[\s,]+/) : Array.isArray(value) ? value : [];
  const vertical = parts[0] === "top" || parts[0] === "bottom" || parts[1] === "left" || parts[1] === "right";
  const [x, y = 0.5] = (vertical ? [parts[1] ?? "center", parts[0]] : parts).map(shareOf);
  return x === undefined || y === undefined || Number.isNaN(x) || Number.isNaN(y) ? undefined : [x, y];
}

function shareOf(part: unknown): number {
  const said = String(part);
  const share = sides[said] ?? (said.endsWith("%") ? Number(said.slice(0, -1)) / 100 : Number(said));
  return Math.max(0, Math.min(1, share));
}
