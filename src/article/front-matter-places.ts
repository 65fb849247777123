import { createRequire } from "node:module";
import type * as Yaml from "yaml";
import type { z } from "zod";
import { InputError, nearest, type Place } from "../base/error.ts";
import type { FrontMatter, FrontMatterOptions } from "./front-matter.ts";
import { frontMatterSchema, ownKeysOf } from "./front-matter-schema.ts";

const require = createRequire(import.meta.url);

/** Where everything stands in front matter. */
export interface Places {
  document: Yaml.Document.Parsed;
  /** @param offset from where the front matter begins, in characters */
  at(offset: number): Place;
  /** Of the value at a path, or of the deepest part of it that is there. */
  of(keyPath: readonly PropertyKey[]): Place;
  ofKey(keyPath: readonly PropertyKey[], key: string): Place;
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
  return { document, at, of, ofKey };
}

/**
 * Reads front matter with the place of each value.
 * @throws InputError at the line and column of the first fault
 */
export function locatedFrontMatter({ document, at, of, ofKey }: Places, options: FrontMatterOptions): FrontMatter {
  const fault = document.errors[0];
  if (fault) throw new InputError(`broken YAML: ${fault.message}`, at(fault.pos[0]));
  const keys = ownKeysOf(document.contents === null ? {} : document.toJS(), options);
  if (!keys) throw new InputError("the front matter is no list of `key: value` lines", at(0));
  const { own, strange } = keys;
  if (strange) throw new InputError(unknownKey(strange.key, strange.meant), ofKey([], strange.key));
  const parsed = frontMatterSchema.safeParse(own);
  if (!parsed.success) {
    const issue = deepest(mostTelling(parsed.error.issues));
    if (issue.code === "unrecognized_keys") {
      const key = issue.keys[0] as string;
      const meant = nearest(key, ["value", "label", "template", "theme", "sizes", "title", "alt"]);
      throw new InputError(unknownKey(key, meant), ofKey(issue.path, key));
    }
    throw new InputError(`\`${issue.path.join(".")}\` ${issue.message}`, of(issue.path));
  }
  const figures = parsed.data.figures.map((declared, index) => ({
    ...declared,
    place: of(["figures", index, "value"]),
  }));
  return { ...parsed.data, figures } as FrontMatter;
}

function unknownKey(key: string, meant: string | undefined): string {
  return `unknown front-matter key \`${key}\`${meant ? `; did you mean \`${meant}\`?` : ""}`;
}

/** An unknown key is often why another one is missing. */
function mostTelling(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue {
  return issues.find(({ code }) => code === "unrecognized_keys") ?? (issues[0] as z.core.$ZodIssue);
}

/** Of a union's branches, the one that met an unknown key says more than the union's own error. */
function deepest(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  if (issue.code !== "invalid_union") return issue;
  const unknown = issue.errors.flat().find(({ code }) => code === "unrecognized_keys");
  return unknown ? { ...unknown, path: [...issue.path, ...unknown.path] } : issue;
}
