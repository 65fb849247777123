import { isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import { pastOf } from "../../figure/clause/of.ts";
import { startOf } from "../../figure/clause/reading.ts";
import { isUpper } from "../../figure/token/character.ts";
import { hasVerb, isPast, isVerb, isVerbThere } from "../sentence/finite-verb.ts";
import { fitting, gap } from "../sentence/label-text.ts";
import { mentionAt, type Passage, textOf } from "../sentence/passage.ts";
import { isPronoun } from "../sentence/pronoun.ts";

/** Words of a subject. */
const longest = 8;

/**
 * "At £8m, | the budget is the highest in its history", "Estimé à 8 millions, | le projet sera terminé": of an amount that a
 * sentence opens with, what it goes on to speak of.
 * @returns "" for other amounts, and where that is a pronoun or does something of its own
 */
export function subjectBehind(passage: Passage, quantity: Stretch): string {
  const { tokens, lexicon } = passage;
  const start = startOf(passage, quantity);
  const colon = headlineColon(passage, quantity, start);
  if (colon === undefined && (start === 0 || start > 2 || tokens[quantity.next]?.lower !== ",")) return "";
  const said = colon === undefined && (isParticipial(passage, start) || isDescribed(passage, quantity));
  if (colon === undefined && !said && !isAmountOf(passage, quantity, start)) return "";
  const first = (colon ?? quantity.next) + 1;
  const isJoined = (at: number) => tokens[at - 1]?.lower === "-" && tokens[at]?.glued === true;
  const isDoing = (at: number) =>
    (!isJoined(at) && isVerbAt(at)) || lexicon.phrases.negation.has(tokens[at]?.lower ?? "");
  const isVerbAt = (at: number) =>
    hasVerb(passage, { first: at, next: at + 1 }) ||
    isVerb(passage, at) ||
    (lexicon.language.fixedOrder === true && isPast(passage, at)) ||
    (lexicon.language.romance === true && isVerbThere(passage, at));
  const begins = lexicon.phrases.determiners.has(tokens[first]?.lower ?? "") || isUpper(tokens[first]?.text ?? "");
  if (!begins && !isDoing(first + 1)) return "";
  let next = first + (lexicon.language.romance && !isUpper(tokens[first]?.text ?? "") ? 2 : 1);
  while (next < first + longest && !isDoing(next)) next++;
  const subject = { first, next };
  const isWords = tokens.slice(first, next).every(({ type, lower }) => type === "word" || /^['’-]$/.test(lower));
  if (next === first + longest || !isWords || isPronoun(passage, subject)) return "";
  const words = textOf(passage, subject);
  return said ? fitting([textOf(passage, { first: 0, next: quantity.first }), words].join(gap)) : fitting(words);
}

/** Words between a change and the colon behind it: "en un an". */
const farthestColon = 4;

/** "+18 % en un an | : le prix du beurre s’envole": the colon behind a change that opens its sentence. */
function headlineColon(passage: Passage, quantity: Stretch, start: number): number | undefined {
  const own = mentionAt(passage, quantity);
  if (start > 0 || own?.kind !== "percent" || own.direction === undefined) return undefined;
  const { tokens } = passage;
  let at = quantity.next;
  while (at < quantity.next + farthestColon && /^(?:word|number)$/.test(tokens[at]?.type ?? "")) at++;
  return tokens[at]?.lower === ":" ? at : undefined;
}

/** "Estimé à 8 millions, | le projet", "Put at £8m, | the project", "Costing £8m, | the bridge". */
function isParticipial({ tokens, lexicon }: Passage, start: number): boolean {
  const { lower } = tokens[0] ?? { lower: "" };
  const { pastParticiple, verbFirst, gerund } = lexicon.syntax;
  if (!lexicon.language.fixedOrder) return pastParticiple.test(lower) && start === 2;
  if (start === 1) return gerund.test(lower);
  const isDone = (verbFirst.test(lower) && !gerund.test(lower)) || lexicon.words.shortPasts.has(lower);
  return isDone && lexicon.words.levelLinks.has(tokens[1]?.lower ?? "");
}

/** "Long de 680 mètres, | le pont", "Doté de 3 millions, | le prix". */
function isDescribed({ tokens, lexicon }: Passage, { first }: Stretch): boolean {
  const { lower } = tokens[0] ?? { lower: "" };
  const isLed = first === 2 && pastOf(tokens, 1, lexicon) === 2;
  return isLed && (lexicon.syntax.pastParticiple.test(lower) || lexicon.words.dimensions.has(lower));
}

/** "At £8m", "Avec 84 000 tonnes": is the amount the subject's own? "Avec 8 millions" is what somebody has. */
function isAmountOf(passage: Passage, quantity: Stretch, start: number): boolean {
  const { tokens, lexicon } = passage;
  const kind = mentionAt(passage, quantity)?.kind;
  const lower = tokens[start - 1]?.lower ?? "";
  if (start !== 1 || kind === undefined || kind === "count" || !isFunctionWord(lower, lexicon)) return false;
  // "At 120 km/h" somebody goes, "at 5.2 metres" something is.
  const measured =
    kind === "measure" && lexicon.language.fixedOrder && !/-per-/.test(mentionAt(passage, quantity)?.unit ?? "");
  if (lexicon.words.atAmount.has(lower)) return kind === "money" || kind === "percent" || measured === true;
  return lexicon.words.having.has(lower) && kind === "measure";
}
