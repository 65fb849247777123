import { formatPlace, type Place } from "./error.ts";

/** Something that a person wrote and that is left aside, so that they may mend it. */
export interface Warning {
  /** One line: what is wrong and what was seen. */
  message: string;
  place: Place;
}

/** A line for each thing that is wrong, at its first place: what a whole site writes is said once. */
export function warningLines(warnings: readonly Warning[]): string[] {
  const places = new Map<string, Set<string>>();
  for (const { message, place } of warnings) {
    const known = places.get(message) ?? new Set();
    places.set(message, known.add(formatPlace(place)));
  }
  return [...places].map(([message, at]) => {
    const [first] = [...at].sort();
    const more = at.size > 1 ? ` (and in ${at.size - 1} more ${at.size === 2 ? "place" : "places"})` : "";
    return `warning: ${first}: ${message.replace(/\s*[\r\n]+\s*/g, " ")}${more}`;
  });
}
