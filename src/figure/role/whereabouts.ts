import type { Reading } from "../clause/reading.ts";
import { isUpper } from "../token/character.ts";
import { matchPhrase } from "../token/trie.ts";

const lengths = new Set(["meter", "kilometer", "mile", "nautical-mile", "foot", "yard"]);

/** "Marans, à une vingtaine de kilomètres de La Rochelle", "quatro milhas ao norte": where something lies. */
export function isWhereabouts({ scene, mention, start }: Reading): boolean {
  const { tokens, lexicon } = scene;
  // "a 0,8 pontos da campeã": how far behind somebody is.
  const points = mention.unit === "percentage-point";
  if (!points && (mention.kind !== "measure" || !lengths.has(mention.unit ?? ""))) return false;
  if (matchPhrase(lexicon.syntax.whereabouts, tokens, pastBracket(tokens, mention.next))) return true;
  const preposition = [start, start - 1].find((at) => lexicon.words.away.has(tokens[at]?.lower ?? ""));
  const of = tokens[mention.next]?.lower ?? "";
  const goal = tokens.slice(mention.next + 1, mention.next + 6);
  if (!lexicon.phrases.of.has(of) && !lexicon.words.farFrom.has(of)) return false;
  // "à 31 km de la côte"
  const { definite, definiteOne, determiners } = lexicon.phrases;
  const isKnown =
    lexicon.words.ofThe.has(of) ||
    lexicon.words.farFrom.has(of) ||
    [definite, definiteOne, determiners].some((articles) => articles.has(goal[0]?.lower ?? ""));
  return preposition !== undefined && (isKnown || goal.some(({ text }) => isUpper(text)));
}

/** Behind a bracket: "65 miles (105km) east of". */
function pastBracket(tokens: Reading["scene"]["tokens"], next: number): number {
  let at = next;
  if (tokens[at]?.lower === "(") while (at < next + 6 && tokens[at - 1]?.lower !== ")") at++;
  return at;
}
