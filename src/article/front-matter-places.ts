import { createRequire } from "node:module";
import type * as Yaml from "yaml";
import type { Place } from "../base/error.ts";
import type { Warning } from "../base/warning.ts";

const require = createRequire(import.meta.url);

/** Where everything stands in front matter. */
export interface Places {
  /** The first place at which it is no YAML, in words. */
  fault: Warning | undefined;
  /** Of the value at a path, or of the deepest part of it that is there. */
  of(keyPath: readonly PropertyKey[]): Place;
  ofKey(keyPath: readonly PropertyKey[], key: string): Place;
  /** Whether anything of it is there. */
  has(keyPath: readonly PropertyKey[]): boolean;
}

/** @param yaml - what stands between the fences, of which the first is line 1 */
export function placesIn(yaml: string, path: string): Places {
  // Seventy files, which most builds have no use for.
  const { isMap, isNode, LineCounter, parseDocument } = require("yaml") as typeof Yaml;
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter, prettyErrors: false });
  const at = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { path, line: line + 1, column: col };
  };
  const of = (keyPath: readonly PropertyKey[]): Place => {
    for (let length = keyPath.length; length > 0; length--) {
      const node = document.getIn(keyPath.slice(0, length), true);
      if (isNode(node)) return at((node as Yaml.ParsedNode).range[0]);
    }
    return at(0);
  };
  const ofKey = (keyPath: readonly PropertyKey[], key: string): Place => {
    const map = keyPath.length > 0 ? document.getIn(keyPath, true) : document.contents;
    const pair = isMap(map) ? map.items.find((item) => String(item.key) === key) : undefined;
    const offset = (pair?.key as Yaml.ParsedNode | undefined)?.range[0];
    return offset === undefined ? of(keyPath) : at(offset);
  };
  const [error] = document.errors;
  return {
    fault: error && { message: error.message, place: at(error.pos[0]) },
    of,
    ofKey,
    has: ([key]) => document.has(key),
  };
}
