import yamlParser, { CORE_SCHEMA, load, type Type, YAMLException } from "js-yaml";
import { InputError } from "../base/error.ts";
import { placesIn } from "./front-matter-places.ts";

const { merge, binary, omap, pairs, set, timestamp } = (yamlParser as unknown as { types: Record<string, Type> })
  .types as {
  [name in "merge" | "binary" | "omap" | "pairs" | "set" | "timestamp"]: Type;
};

/** All that Eleventy's reads, but a date stays as it is written. */
const schema = CORE_SCHEMA.extend({ implicit: [merge], explicit: [binary, omap, pairs, set, timestamp] });

/** What was parsed last: an article's is asked for by whoever reads its words, its photograph, its author's portrait and its icon. */
let last: { yaml: string; data: unknown } | undefined;

/**
 * Parses front matter with the parser that Eleventy has loaded and warmed.
 * @param yaml - what stands between the fences, of which the first is line 1
 * @returns what others may have been given too: nobody changes it
 * @throws InputError at the line and column of the fault
 */
export function parseYaml(yaml: string, path: string): unknown {
  try {
    if (last?.yaml !== yaml) last = { yaml, data: load(yaml, { schema }) };
    return last.data;
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    // The other parser knows better where a fault begins, where it sees one.
    // Of several documents in one it says no place.
    const { line, column } = error.mark ?? { line: 0, column: 0 };
    const seen = { message: error.reason, place: { path, line: line + 2, column: column + 1 } };
    const { message, place } = (error.reason.includes("nesting") ? undefined : placesIn(yaml, path).fault) ?? seen;
    throw new InputError(`broken YAML: ${message}`, place);
  }
}
