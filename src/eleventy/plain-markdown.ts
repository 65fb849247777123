import type { MarkdownLibrary } from "../base/eleventy-types.ts";
import { keyOf } from "../cache/key.ts";

/** Functions of libraries that `vouchFor` was called with. */
const vouched = new WeakMap<object, Set<unknown>>();

/** Says of a library that all the rules it has by now depend on the text, its page's path and language, and our own code alone. */
export function vouchFor<Library extends object>(library: Library): Library {
  vouched.set(library, functionsOf(library));
  return library;
}

/**
 * Whether a library makes the same HTML of the same text each time, as far as anyone can tell: a plugin may read
 * files, or the clock, so one with any rule that neither markdown-it brings nor we do counts as other.
 * @param own - whether it is the one that Eleventy brings, whose version we know; default false
 */
export function isPlain(library: Pick<MarkdownLibrary, "options">, own = false): boolean {
  // Its links are found by rules of a library of its own.
  if (library.options?.linkify) return false;
  const known =
    vouched.get(library) ?? (own ? functionsOf(new (library.constructor as new () => object)()) : undefined);
  return known !== undefined && [...functionsOf(library)].every((part) => known.has(part));
}

/** The key of all that decides what a plain library makes of a text: which rules there are, in which order, and the options. */
export function rulesKey(library: object): string {
  const parts = [...partsOf(library)].map(([place, part]) => [place, typeof part === "function" ? String(part) : part]);
  return keyOf(JSON.stringify(parts));
}

/** As much of that as takes a look for each text: options, renderers, and what each chain of rules has made of them since it changed. */
export function changeable({ options = {}, renderer, core, block, inline, render }: MarkdownLibrary): unknown[] {
  const chains = [core?.ruler, block?.ruler, inline?.ruler, inline?.ruler2].map((ruler) => ruler?.__cache__);
  return [render, ...Object.values(options), ...Object.values(renderer?.rules ?? {}), ...chains];
}

function functionsOf(library: object): Set<unknown> {
  return new Set([...partsOf(library)].flatMap(([, part]) => (typeof part === "function" ? [part] : [])));
}

/** Rules, renderers and options, by the places at which a library holds them. */
function* partsOf(value: unknown, place = "", seen = new Set<unknown>()): Generator<[place: string, part: unknown]> {
  if (typeof value !== "object" || value === null) {
    yield [place, value];
    return;
  }
  if (seen.has(value)) return;
  seen.add(value);
  // Where it comes from: a class derived from the library's own may do anything.
  yield [`${place}.constructor`, value.constructor];
  for (const [key, part] of Object.entries(value)) {
    if (!unasked.has(key)) yield* partsOf(part, `${place}.${key}`, seen);
  }
}

/** What a chain of rules remembers of itself, and what finds links where an option asks for it. */
const unasked = new Set(["__cache__", "linkify"]);
