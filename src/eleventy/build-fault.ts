import { readFileSync } from "node:fs";
import { parseYaml } from "../article/front-matter-yaml.ts";
import { causes, faultsIn, type Place } from "../base/error.ts";
import { codeFrame, type FrameLine } from "./code-frame.ts";

/** Why a build failed, for whoever sits before the page. */
export interface BuildFault {
  /** What is wrong, and what was seen. */
  reason: string;
  place: Place | undefined;
  frame: FrameLine[];
}

/** @returns the text of a file, undefined where it cannot be read */
type Read = (path: string) => string | undefined;

const readHere: Read = (path) => {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
};

/**
 * What is to be mended, from what a build threw: our faults say their place; of Eleventy's, the template engine's and the YAML
 * parser's it is read out of what they say. At least one.
 */
export function buildFaults(error: unknown, read: Read = readHere): BuildFault[] {
  const chain = [...causes(error)];
  for (const each of chain) {
    const ours = faultsIn(each);
    if (ours) return ours.map(({ reason, place }) => fault(reason, place, read));
  }
  const path = pathIn(chain);
  const source = path === undefined ? undefined : read(path);
  if (path !== undefined && source !== undefined && chain.some((each) => nameOf(each) === "YAMLException")) {
    const broken = brokenYaml(source, path);
    if (broken) return [fault(broken.reason, broken.place, read)];
  }
  const [last] = chain.slice(-1);
  const place = path === undefined ? undefined : { path, ...engineMark(chain, source) };
  return [fault(reasonIn(messageOf(last)), place, read)];
}

function fault(reason: string, place: Place | undefined, read: Read): BuildFault {
  const source = place?.line === undefined ? undefined : read(place.path);
  const frame = source === undefined || !place?.line ? [] : codeFrame(source, place.line, place.column);
  return { reason, place, frame };
}

/** The first line that says what is wrong: Nunjucks opens with lines that say where. */
function reasonIn(message: string): string {
  const lines = message.split("\n").map((line) => line.trim());
  return lines.find((line) => line !== "" && !/^\([^()]+\)( \[Line \d+, Column \d+\])?$/.test(line)) ?? message.trim();
}

/** The file that the innermost message names: a template engine knows of a file that is included, Eleventy of the page only. */
function pathIn(chain: readonly unknown[]): string | undefined {
  for (const each of [...chain].reverse()) {
    const message = messageOf(each);
    const found =
      /\bfile:(.+?), line:\d/.exec(message)?.[1] ??
      /^\((.+?)\)(?:\s|$)/.exec(message)?.[1] ??
      /\btemplate (?:for )?"?(\.\/.+?)"?(?: template file.*)?$/m.exec(message)?.[1] ??
      /"(\.\/[^"\n]+)"/.exec(message)?.[1];
    if (found) return found.replace(/^\.\//, "");
  }
  return undefined;
}

/** LiquidJS says `line:1, col:3`, Nunjucks `[Line 1, Column 3]`; both count from the end of the front matter, which they never see. */
function engineMark(chain: readonly unknown[], source = ""): { line?: number; column?: number } {
  for (const each of [...chain].reverse()) {
    const [, line, column] = /\[?line[: ](\d+), col(?:umn)?[: ](\d+)/i.exec(messageOf(each)) ?? [];
    if (!line) continue;
    const before = frontMatter(source)?.lines ?? 0;
    return { line: Number(line) + before, column: Math.max(1, Number(column)) };
  }
  return {};
}

function brokenYaml(source: string, path: string): { reason: string; place: Place | undefined } | undefined {
  try {
    parseYaml(frontMatter(source)?.yaml ?? "", path);
    return undefined;
  } catch (error) {
    return faultsIn(error)?.[0];
  }
}

/** @returns what is between the fences, and how many lines both and that have */
function frontMatter(source: string): { yaml: string; lines: number } | undefined {
  const [all, yaml = ""] = /^\ufeff?---[^\n]*\n(.*?)^---[^\n]*(?:\n|$)/ms.exec(source) ?? [];
  return all === undefined ? undefined : { yaml, lines: all.split("\n").length - 1 };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function nameOf(error: unknown): string | undefined {
  return error instanceof Error ? error.name : undefined;
}
