import { isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import { isTimeKind, type Mention } from "../../figure/mention.ts";
import { isUpper } from "../../figure/token/character.ts";
import type { Passage } from "../sentence/passage.ts";

/** Words of a noun behind an amount and its adjectives: "12 per cent year-on-year rise". */
const longestNoun = 6;

/**
 * "the 33 % stake in the club", "a £5m grant for": the amount tells which one, and is of its noun's phrase. In English
 * alone it stands before the noun, in German with an adjective behind. A change's is one that is told: "a 12 % rise to".
 */
export function isAttributive(passage: Passage, mention: Mention): boolean {
  const { tokens, lexicon } = passage;
  const { kind, unit, first, next, direction } = mention;
  if (lexicon.language.capitalNouns) return isMeasured(passage, mention);
  // "the 14-storey block": a count does so with a hyphen.
  const joined = tokens[first + 1]?.lower === "-" && tokens[first + 1]?.glued;
  if (!lexicon.language.amountsDescribe || (kind === "count" && !joined) || direction) return false;
  // "a one-point lead over her rival at 45 %"
  if (kind === "percent" && unit !== "percent") return false;
  const { determiners, one, change } = lexicon.phrases;
  const article = tokens[first - 1]?.lower ?? "";
  if (!(determiners.has(article) || one.has(article))) return false;
  let at = next;
  for (; at < next + longestNoun; at++) {
    const { type, lower, glued } = tokens[at] ?? { type: "symbol", lower: "", glued: false };
    if (lexicon.ways.has(lower) || change.has(lower)) return false;
    if ((type !== "word" && lower !== "-") || (isFunctionWord(lower, lexicon) && !glued)) break;
  }
  return at > next;
}

const measures: ReadonlySet<string> = new Set(["measure", "money", "duration"]);

/** "kostet die 2,7 Kilometer lange Strecke | 212 Millionen", "der eine Milliarde Euro teuren Anlage". */
function isMeasured({ tokens, lexicon }: Passage, { kind, first, next }: Mention): boolean {
  const { determiners, one } = lexicon.phrases;
  const isArticle = (at: number) => determiners.has(tokens[at]?.lower ?? "") || one.has(tokens[at]?.lower ?? "");
  const [adjective, noun] = [tokens[next], tokens[next + 1]];
  const held =
    isArticle(first - 1) || (isArticle(first - 2) && isFunctionWord(tokens[first - 1]?.lower ?? "", lexicon));
  if (!measures.has(kind) || !held || !adjective || isFunctionWord(adjective.lower, lexicon)) return false;
  return lexicon.syntax.inflected.test(adjective.text) && isUpper(noun?.text ?? "");
}

/** "waited | over four hours | to be seen": a time parts nothing of what is said, in English; "de 10 a 14 anos" is one group. */
export function goesOnPast({ kind, to }: Mention, { lexicon }: Passage): boolean {
  if (lexicon.language.capitalNouns && kind === "date") return true;
  return (kind === "duration" && to !== undefined) || (lexicon.language.fixedOrder === true && isTimeKind({ kind }));
}

/** "An 18-metre rocket | lifted off", but ", a 34.8-km network": an apposition is not what the sentence goes on from. */
export function isOfNoun(passage: Passage, { first }: Stretch, mention: Mention): boolean {
  return (first === 0 || mention.first - 1 > first) && isAttributive(passage, mention);
}
