import { isClauseMark, nextClauseMark, type Stretch } from "../../figure/clause/clause.ts";
import { startOf } from "../../figure/clause/reading.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { fromOpening } from "../composition/from-opening.ts";
import { isVerbThere } from "../sentence/finite-verb.ts";
import { gap } from "../sentence/label-text.ts";
import type { Passage } from "../sentence/passage.ts";

/**
 * "Those who smoke had a | 34% | higher risk", "Wer online bucht, zahlt | 12 Euro": of whoever does what the sentence opens with, with all of
 * that; "" where the sentence does not open so, or all of it has no room.
 */
export function ofWhoever(passage: Passage, quantity: Stretch): string {
  const { tokens, lexicon, dateline } = passage;
  const opens = matchPhrase(lexicon.syntax.freeRelatives, tokens, dateline);
  if (!opens) return "";
  const start = startOf(passage, quantity);
  const end = nextClauseMark(passage, quantity.next);
  const behind = dateline + opens.length;
  const verb = lexicon.language.split ? behindComma(passage, behind, start) : mainVerb(passage, behind, end);
  if (verb === undefined || verb === start) return "";
  const label = fromOpening(passage, dateline, quantity);
  // "Those who earn less than | £11,000 | will get": what they get belongs to it.
  return verb < start || label.includes(gap) ? label : "";
}

/** Where the main clause begins, where verbs come second: behind the one comma before the amount. */
function behindComma(passage: Passage, first: number, start: number): number | undefined {
  const [mark, ...others] = passage.tokens.slice(first, start).filter(({ lower }) => /^[,:;(]$/.test(lower));
  return mark?.lower === "," && others.length === 0 ? passage.tokens.indexOf(mark) + 1 : undefined;
}

/** The second verb of the sentence, the first one being what whoever is meant does: "who smoke | had". No mark stands before it but a comma of its own. */
function mainVerb(passage: Passage, first: number, next: number): number | undefined {
  const { tokens } = passage;
  let at = first + 1;
  while (at < next && isVerbThere(passage, at)) at++;
  for (; at < next; at++) {
    if (isVerbThere(passage, at)) return at;
    if (isClauseMark(passage, at) && tokens[at]?.lower !== ",") return undefined;
  }
  return undefined;
}
