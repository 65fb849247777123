import { isCostVerb } from "../clause/costed-thing.ts";
import { type Reading, says } from "../clause/reading.ts";
import { hasWord } from "../token/has-word.ts";
import { matchPhrase } from "../token/trie.ts";
import { countsDoers } from "../unit/together.ts";
import { isWaiting } from "./passing.ts";
import { isServed } from "./penal.ts";

/** "will 40 Millionen sparen", "aims for 30 %": what somebody wants to come about. */
export function isAim(reading: Reading): boolean {
  const { mention, clause } = reading;
  if (!says(reading, "aim", clause.first, mention.first)) return false;
  // "Hanno varcato la soglia in | 318.462": they have.
  if (countsDoers(reading.scene, mention)) return false;
  return !isServed(reading) && !isWaiting(reading) && !isPay(reading) && !isCost(reading);
}

/** "Die Gewerkschaft fordert 8 Prozent mehr Lohn": in a dispute over pay the demand is told as much as the offer. */
function isPay({ scene: { tokens, lexicon }, mention, clause }: Reading): boolean {
  if (mention.kind !== "percent" && mention.kind !== "money") return false;
  return hasWord(tokens, lexicon.words.pay, clause.first, clause.next);
}

/** "Die Halle soll 8 Millionen Euro kosten", "Kosten soll sie 8 Millionen Euro": an estimate, and nobody's aim. */
function isCost({ scene: { tokens, lexicon }, mention, clause }: Reading): boolean {
  if (mention.kind !== "money") return false;
  const isVerb = (at: number) => {
    if (!isCostVerb({ tokens, lexicon }, at)) return false;
    if (at === 0) return matchPhrase(lexicon.syntax.aim, tokens, 1) !== undefined;
    return !lexicon.phrases.determiners.has(tokens[at - 1]?.lower ?? "");
  };
  return tokens.slice(clause.first, clause.next).some((_, at) => isVerb(clause.first + at));
}
