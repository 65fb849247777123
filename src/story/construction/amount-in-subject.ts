import { behindBorder, isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import { startOf } from "../../figure/clause/reading.ts";
import { isTimeKind } from "../../figure/mention.ts";
import { isUpper } from "../../figure/token/character.ts";
import { fromOpening } from "../composition/from-opening.ts";
import { hasFiniteVerb, isVerb } from "../sentence/finite-verb.ts";
import type { Passage } from "../sentence/passage.ts";

/** Words of a subject before what it has: "Die meisten kleinen Betriebe | mit". */
const longestNoun = 4;

/**
 * "Betriebe mit mehr als 50 Mitarbeitern zahlen | 300 Euro", "Steden met meer dan 100.000 inwoners krijgen | 2 miljoen euro": where verbs come
 * second, a subject that has an amount of its own and opens its clause, with that and its verb; "" where it is none, or has no room.
 */
export function ofAmountInSubject(passage: Passage, quantity: Stretch): string {
  const { tokens, lexicon, mentions, dateline } = passage;
  if (!lexicon.language.split) return "";
  const start = startOf(passage, quantity);
  const first = behindBorder(passage, start);
  const inside = mentions.filter((each) => each.first >= first && each.next <= start && !isTimeKind(each));
  const [own] = inside;
  if (first !== dateline || inside.length !== 1 || !own) return "";
  const link = startOf(passage, own) - 1;
  const noun = { first, next: link };
  if (!lexicon.words.having.has(tokens[link]?.lower ?? "") || link === first || link - first > longestNoun) return "";
  // "Het resultaat nam | met 6 procent toe"
  const does = hasFiniteVerb(passage, noun) || isVerb(passage, link - 1);
  if (does || !hasVerbBehind(passage, own.next, start)) return "";
  return fromOpening(passage, first, quantity);
}

/** Right behind the amount, or behind its noun where nouns have capitals, the clause's verb: "12.000 Euro Jahreseinkommen | bekommen". */
function hasVerbBehind({ tokens, lexicon }: Passage, first: number, start: number): boolean {
  const isNoun = (at: number) => lexicon.language.capitalNouns === true && isUpper(tokens[at]?.text ?? "");
  let at = first;
  while (at < start && isNoun(at)) at++;
  const { type, lower } = tokens[at] ?? { type: "symbol", lower: "" };
  if (at >= start || type !== "word") return false;
  return lexicon.phrases.auxiliaries.has(lower) || !isFunctionWord(lower, lexicon);
}
