import { behindBorder, isFunctionWord, nextClauseMark, type Stretch } from "../../figure/clause/clause.ts";
import { pastOf } from "../../figure/clause/of.ts";
import { startOf } from "../../figure/clause/reading.ts";
import type { Figure } from "../../figure/figure.ts";
import { isShareKind, isTimeKind, type Mention } from "../../figure/mention.ts";
import { isUpper } from "../../figure/token/character.ts";
import type { Token } from "../../figure/token/token.ts";
import { wholeIn } from "../completion/ratio-noun.ts";
import { isFiniteVerb, isVerbThere } from "../sentence/finite-verb.ts";
import { fitting, join } from "../sentence/label-text.ts";
import { type Passage, textOf } from "../sentence/passage.ts";
import { behindOf, nounStart } from "../sentence/phrase.ts";
import { isPlainWord } from "../sentence/plain-word.ts";
import { isTorn } from "../sound/torn.ts";

/**
 * "34 Prozent | der Deutschen tragen höchstens 20 Euro bei sich": of a share that its clause opens with, as its verb's subject, all that its
 * whole does, with the other amount; "" where that is not one, or all of it has no room.
 */
export function shareWithAmount({ kind, unit, direction }: Figure, passage: Passage, quantity: Stretch): string {
  const { tokens, lexicon, mentions, dateline } = passage;
  const isCount = kind === "count" && unit !== null;
  if (!(isShareKind({ kind }) || isCount) || direction !== undefined) return "";
  const start = startOf(passage, quantity);
  if (start !== dateline && start !== behindBorder(passage, start)) return "";
  const of = pastOf(tokens, quantity.next, lexicon);
  const isRatio = kind === "ratio";
  // "Un ménage sur trois | dépense plus de 500 euros": a ratio has its noun inside, or right behind.
  const inside = isRatio ? wholeIn(passage, quantity) : undefined;
  const isNoun = ({ type, lower }: Token) => type === "word" && !isFunctionWord(lower, lexicon);
  if (of === quantity.next && !isCount && !(isRatio && tokens[of] && isNoun(tokens[of]))) return "";
  const stop = nextClauseMark(passage, quantity.next);
  const behind = mentions.filter(({ first, kind }) => first >= quantity.next && first < stop && kind !== "date");
  const amounts = behind.filter((each) => !isTimeKind(each));
  // "De helft van de jongeren zit | meer dan 5 uur | op de telefoon": where nothing else is counted, how long. "18.000 Haushalte waren
  // zwei Stunden ohne Strom": where verbs come second, a count's clause is told without the time.
  const isTold = (each: Mention) => isTimeKind(each) && (each.next < stop || each.qualifier !== undefined);
  const times = isCount && lexicon.language.split ? [] : behind.filter(isTold);
  const [other, ...more] = amounts.length > 0 ? amounts : times;
  if (!other || more.length > 0 || (isShareKind(other) && !isRatio)) return "";
  const at = startOf(passage, other);
  // "340 people | earn less than 900 euros", but not "three died and €900 was gone": the same of a count, whose noun is read already.
  const { and } = lexicon.phrases;
  if (isCount && (other.kind === "count" || tokens.slice(of, at).some(({ lower }) => and.has(lower)))) return "";
  const isKnown = isCount || inside !== undefined;
  const noun = isKnown ? quantity.next - 1 : tokens.findIndex((token, index) => index >= of && isNoun(token));
  const verb = tokens.findIndex((_, index) => index > noun && isVerbBehind(passage, noun, index));
  if (noun === -1 || verb === -1 || verb >= at) return "";
  const rest = { first: isCount ? nounStart(passage, quantity) : quantity.next, next: stop };
  const isAll = lexicon.language.romance || lexicon.language.capitalNouns || inside !== undefined;
  const said = textOf(passage, isAll ? rest : behindOf(passage, rest));
  const label = fitting(inside === undefined ? said : join(textOf(passage, { first: inside, next: inside + 1 }), said));
  return isTorn(label) ? "" : label;
}

/** A verb, which in a language of nouns with capitals a word in small letters right behind the noun is as well. */
function isVerbBehind(passage: Passage, noun: number, at: number): boolean {
  if (isFiniteVerb(passage, at) || isVerbThere(passage, at)) return true;
  const isNoun = passage.lexicon.language.capitalNouns && isUpper(passage.tokens[noun]?.text ?? "");
  return isNoun === true && at === noun + 1 && isPlainWord(passage, at);
}
