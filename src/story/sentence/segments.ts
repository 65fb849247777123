import { isBorder, type Stretch } from "../../figure/clause/clause.ts";
import { isUpper } from "../../figure/token/character.ts";
import { hasWord } from "../../figure/token/has-word.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { isDateline } from "./dateline.ts";
import type { Passage } from "./passage.ts";

/** The stretches between marks that stand before a clause. */
export function segmentsBefore(passage: Passage, end: number): Stretch[] {
  const segments: Stretch[] = [];
  let reported = false;
  let first = passage.dateline;
  for (let at = first; at <= end; at++) {
    if (at < end && !isBorder(passage, at)) continue;
    // "Box office: ‘Salt Road’ drives off with": what a title's column is called.
    const rubric = first === 0 && at < 4 && passage.tokens[at]?.lower === ":" && at + 1 < end;
    const segment = { first, next: at };
    const aside = rubric || (passage.tokens[first - 1]?.lower === "(" && at < end);
    // "D’après le porte-parole, | Karim Belhadj, l’attaque a fait": the name is the speaker's.
    const told = isReport(passage, segment) || (reported && isNameOnly(passage, segment));
    if (at > first && !aside && !told && !isDateline(passage, segment)) segments.push(segment);
    reported = at > first && isReport(passage, segment);
    first = at + 1;
  }
  return segments;
}

function isNameOnly({ tokens }: Passage, { first, next }: Stretch): boolean {
  return first < next && tokens.slice(first, next).every(({ text }) => isUpper(text));
}

/** ", relèvent les juges,": an aside that says who says so. */
function isReport({ tokens, lexicon, mentions }: Passage, { first, next }: Stretch): boolean {
  // "Orvex, the operator of all ports, reports 25 million passengers": what it reports is no aside.
  if (mentions.some((each) => each.first >= first && each.next <= next)) return false;
  if (matchPhrase(lexicon.syntax.accordingTo, tokens, first)) return true;
  // "Cette enquête, publiée jeudi, révèle que Anne Valat, qui": whom it tells of.
  if (hasWord(tokens, lexicon.words.that, first, next - 1)) return false;
  return first > 0 && matchPhrase(lexicon.syntax.reporting, tokens, first) !== undefined;
}
