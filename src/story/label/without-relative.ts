import { isFunctionWord } from "../../figure/clause/clause.ts";
import type { Lexicon } from "../../figure/lexicon/lexicon.ts";

/** Words of a preposition with its article: "por lo | cual". */
const longestLink = 2;

/**
 * "| donde se encontraron … prendas", "| para quien el fiscal pidió una condena": a label that begins with a relative clause, where there was no
 * room for its noun, without the word that ties it to that. "cuyo ganador recibirá" says not whose.
 */
export function withoutRelative(label: string, lexicon: Lexicon): string {
  const { relativePlaces, relativeObjects, relativeOwners } = lexicon.words;
  const words = label.split(" ");
  const lower = words.map((word) => word.toLowerCase());
  const link = lower.findIndex((word) => !isFunctionWord(word, lexicon) || relativeObjects.has(word));
  const owner = relativeOwners.has(lower[0] ?? "") || (link === 1 && relativeOwners.has(lower[1] ?? ""));
  if (owner) return "";
  const isObject = link > 0 && link <= longestLink && relativeObjects.has(lower[link] ?? "");
  const from = relativePlaces.has(lower[0] ?? "") ? 1 : isObject ? link + 1 : 0;
  const rest = words.slice(from);
  return from > 0 && (rest.length < 3 || rest[0] === "…") ? "" : rest.join(" ");
}
