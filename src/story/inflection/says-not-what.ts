import { isBorder, isFunctionWord } from "../../figure/clause/clause.ts";
import { startOf } from "../../figure/clause/reading.ts";
import { isUpper } from "../../figure/token/character.ts";
import { hasWord } from "../../figure/token/has-word.ts";
import { hasVerb } from "../sentence/finite-verb.ts";
import { mentionAt } from "../sentence/passage.ts";
import type { InflectedLabel } from "./inflected-label.ts";

/** Words of "Bei einem hohen Marktanteil". */
const longestLed = 4;

/** "Bei einem Marktanteil | von 1,7 Prozent": a preposition and its noun alone, which a sentence opens with. */
export function isPremise({ passage, parts, quantity }: InflectedLabel): boolean {
  const { tokens, lexicon } = passage;
  const [only] = parts;
  if (!only || parts.length > 1 || only.next > quantity.first || only.next - only.first > longestLed) return false;
  if (!isUpper(tokens[only.next - 1]?.text ?? "")) return false;
  if (!lexicon.words.premiseLinks.has(tokens[only.first]?.lower ?? "")) return false;
  const mention = mentionAt(passage, quantity);
  if ((mention?.kind === "count" && mention.unit !== null) || !isBorder(passage, only.first - 1)) return false;
  return !hasVerb(passage, { first: only.first + 1, next: only.next });
}

/** When or in what something is, half of a list, or half of what someone was: no label. */
export function saysNotWhat(given: InflectedLabel): boolean {
  return isTornList(given) || isOnlyTime(given) || isCutPredicate(given);
}

/** "In einer Rekordzeit … und 44 Minuten spulte er", "jene Zettel weder im Saal": the second half of a list without its first, or the first alone. */
function isTornList({ passage: { tokens, lexicon }, parts }: InflectedLabel): boolean {
  const { and } = lexicon.phrases;
  const starts = parts.some(
    ({ first }, index) => index > 0 && and.has(tokens[first]?.lower ?? "") && tokens[first + 1]?.type === "number",
  );
  const has = (words: ReadonlySet<string>) => parts.some(({ first, next }) => hasWord(tokens, words, first, next));
  return starts || (has(lexicon.words.neither) && !has(lexicon.words.nor));
}

/** "Anfang April | für 799 Dollar": when something is, and not what. */
function isOnlyTime({ passage, parts }: InflectedLabel): boolean {
  const { tokens, lexicon } = passage;
  const [only] = parts;
  if (!only || parts.length > 1) return false;
  const isTime = (at: number) => {
    const { lower, type } = tokens[at] ?? { lower: "", type: "symbol" };
    const { months, words } = lexicon;
    return months.has(lower) || words.days.has(lower) || words.monthParts.has(lower) || type === "number";
  };
  const content = tokens.slice(only.first, only.next).map((_, index) => only.first + index);
  return content.every((at) => isTime(at) || isFunctionWord(tokens[at]?.lower ?? "", lexicon)) && content.some(isTime);
}

/** "Er war mit | zehn Toren | und 21 Vorlagen der beste Spieler": what he was stands behind. */
function isCutPredicate({ passage, parts, quantity }: InflectedLabel): boolean {
  const { tokens, lexicon } = passage;
  const last = parts.at(-1);
  const start = startOf(passage, quantity);
  if (!last || parts.length !== 2 || parts[0]?.next !== start || last.next !== quantity.next) return false;
  const led = lexicon.words.having.has(tokens[start - 1]?.lower ?? "");
  const was = lexicon.phrases.auxiliaries.has(tokens[start - 2]?.lower ?? "");
  return led && was && lexicon.phrases.and.has(tokens[last.next]?.lower ?? "");
}
