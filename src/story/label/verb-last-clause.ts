import { isBorder, isFunctionWord, nextClauseMark, type Stretch } from "../../figure/clause/clause.ts";
import { startOf } from "../../figure/clause/reading.ts";
import type { Figure } from "../../figure/figure.ts";
import { isTimeKind } from "../../figure/mention.ts";
import { isUpper } from "../../figure/token/character.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { contentCount } from "../sentence/content.ts";
import { opensAt } from "../sentence/dateline.ts";
import { fitting, join } from "../sentence/label-text.ts";
import { type Passage, textOf } from "../sentence/passage.ts";
import { nounStart } from "../sentence/phrase.ts";
import { isLooseEnd } from "../sentence/pronoun.ts";
import { trimStart } from "../sentence/trim.ts";
import { isClosing } from "../verb-bracket/closing-words.ts";

/** Words that name something in a clause that says enough by itself. */
const leastNamed = 2;

/**
 * "Die Armee hat einen Angriff begonnen, bei dem | zwei | Menschen verletzt wurden", "…, dass | bei dem Unfall zwölf Menschen verletzt
 * wurden": where a verb closes a clause within the sentence, of what is counted in it that clause behind "that", else all from the
 * sentence's beginning to that verb.
 * @returns "" where it has no room, says another amount, or names something by a pronoun
 */
export function verbLastClause(figure: Figure, passage: Passage, quantity: Stretch): string {
  const { tokens, lexicon, mentions } = passage;
  const counted = figure.kind === "count" && figure.unit !== null;
  if (lexicon.language.split === undefined || figure.source.title || !counted) return "";
  const [opens, stop] = [opensAt(passage), nextClauseMark(passage, quantity.next)];
  const opener = openerBefore(passage, quantity.first);
  if (opener === undefined || opener.first <= opens || !isClosing(passage, stop - 1)) return "";
  const isLoose = ({ first, next }: Stretch) =>
    tokens.slice(first, next).some((_, at) => isLooseEnd(passage, first + at));
  // "bei dem zwei Menschen": a pronoun, and no article of theirs.
  const start = Math.max(opener.next, startOf(passage, quantity));
  const after = { first: nounStart(passage, quantity), next: stop };
  const isOther = (first: number) =>
    mentions.some(
      (each) => !isTimeKind(each) && each.first !== quantity.first && each.first >= first && each.next <= stop,
    );
  if (isLoose({ first: opener.next, next: stop }) || isOther(opener.next)) return "";
  const text = (first: number) => fitting(join(textOf(passage, { first, next: start }), textOf(passage, after)));
  const own = { first: opener.next, next: start };
  const told = lexicon.words.that.has(tokens[opener.first]?.lower ?? "");
  const thought =
    told && contentCount(passage, own) + contentCount(passage, after) >= leastNamed ? text(own.first) : "";
  const main = { first: opens, next: opener.first - 1 };
  const isMain =
    isUpper(tokens[opens]?.text ?? "") &&
    trimStart(passage, main).first === opens &&
    !isOther(opens) &&
    !isLoose(main) &&
    !tokens.slice(main.first, main.next).some((_, at) => isBorder(passage, main.first + at));
  return thought || (!told && isMain && text(opens)) || doneToCounted(passage, opener, start, after);
}

/** "als | zwei | Ärzte in Phnom Penh starben", "wo | 40 | Stellen gestrichen werden": what happened to those that are counted, by itself. */
function doneToCounted(passage: Passage, opener: Stretch, start: number, after: Stretch): string {
  const { tokens, lexicon } = passage;
  const { auxiliaries } = lexicon.phrases;
  const isRelative = lexicon.words.relativePronouns.has(tokens[opener.first]?.lower ?? "");
  const before = tokens[start - 1]?.lower ?? "";
  const isHeld = start > opener.next && isFunctionWord(before, lexicon) && !auxiliaries.has(before);
  if (isRelative || isHeld) return "";
  const isDone = [1, 2, 3].some((back) => {
    const at = after.next - back;
    const isHurt = matchPhrase(lexicon.syntax.casualties, tokens, at) !== undefined;
    return at > after.first && (isHurt || lexicon.words.passives.has(tokens[at]?.lower ?? ""));
  });
  return isDone ? fitting(textOf(passage, after)) : "";
}

/** What a clause that its verb closes begins with, behind the last comma before a token: "dass", "wo", "bei dem". */
function openerBefore(passage: Passage, next: number): Stretch | undefined {
  const { tokens, lexicon } = passage;
  const { relativePronouns, relativeAdverbs, that, verbLastOpeners } = lexicon.words;
  const comma = tokens.findLastIndex((_, at) => at < next && isBorder(passage, at));
  const first = comma + 1;
  if (tokens[comma]?.lower !== "," || first >= next) return undefined;
  const lower = tokens[first]?.lower ?? "";
  const isOne =
    [relativePronouns, relativeAdverbs, that, verbLastOpeners].some((words) => words.has(lower)) ||
    matchPhrase(lexicon.syntax.openers, tokens, first) !== undefined;
  if (isOne) return { first, next: first + 1 };
  const isPlace = matchPhrase(lexicon.syntax.settings, tokens, first) !== undefined;
  const isPronoun = first + 1 < next && relativePronouns.has(tokens[first + 1]?.lower ?? "");
  return isPlace && isPronoun ? { first, next: first + 2 } : undefined;
}
