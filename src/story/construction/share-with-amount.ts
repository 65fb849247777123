import { behindBorder, isFunctionWord, nextClauseMark, type Stretch } from "../../figure/clause/clause.ts";
import { pastOf } from "../../figure/clause/of.ts";
import { startOf } from "../../figure/clause/reading.ts";
import type { Figure } from "../../figure/figure.ts";
import { isShareKind, isTimeKind } from "../../figure/mention.ts";
import { isUpper } from "../../figure/token/character.ts";
import { isFiniteVerb, isVerbThere } from "../sentence/finite-verb.ts";
import { fitting } from "../sentence/label-text.ts";
import { type Passage, textOf } from "../sentence/passage.ts";
import { behindOf } from "../sentence/phrase.ts";
import { isPlainWord } from "../sentence/plain-word.ts";
import { isTorn } from "../sound/torn.ts";

/**
 * "34 Prozent | der Deutschen tragen höchstens 20 Euro bei sich": of a share that its clause opens with, as its verb's subject, all that its
 * whole does, with the other amount; "" where that is not one, or all of it has no room.
 */
export function shareWithAmount({ kind, direction }: Figure, passage: Passage, quantity: Stretch): string {
  const { tokens, lexicon, mentions, dateline } = passage;
  if (!isShareKind({ kind }) || direction !== undefined) return "";
  const start = startOf(passage, quantity);
  if (start !== dateline && start !== behindBorder(passage, start)) return "";
  const of = pastOf(tokens, quantity.next, lexicon);
  if (of === quantity.next) return "";
  const stop = nextClauseMark(passage, quantity.next);
  const behind = mentions.filter(({ first, kind }) => first >= quantity.next && first < stop && kind !== "date");
  const amounts = behind.filter((each) => !isTimeKind(each));
  // "De helft van de jongeren zit | meer dan 5 uur | op de telefoon": where nothing else is counted, how long.
  const times = behind.filter((each) => isTimeKind(each) && each.next < stop);
  const [other, ...more] = amounts.length > 0 ? amounts : times;
  if (!other || more.length > 0 || isShareKind(other)) return "";
  const at = startOf(passage, other);
  const noun = tokens.findIndex(
    ({ type, lower }, index) => index >= of && type === "word" && !isFunctionWord(lower, lexicon),
  );
  const verb = tokens.findIndex((_, index) => index > noun && isVerbBehind(passage, noun, index));
  if (noun === -1 || verb === -1 || verb >= at) return "";
  const rest = { first: quantity.next, next: stop };
  const label = fitting(
    textOf(passage, lexicon.language.romance || lexicon.language.capitalNouns ? rest : behindOf(passage, rest)),
  );
  return isTorn(label) ? "" : label;
}

/** A verb, which in a language of nouns with capitals a word in small letters right behind the noun is as well. */
function isVerbBehind(passage: Passage, noun: number, at: number): boolean {
  if (isFiniteVerb(passage, at) || isVerbThere(passage, at)) return true;
  const isNoun = passage.lexicon.language.capitalNouns && isUpper(passage.tokens[noun]?.text ?? "");
  return isNoun === true && at === noun + 1 && isPlainWord(passage, at);
}
