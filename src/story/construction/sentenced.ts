import { isBorder, isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import { startOf } from "../../figure/clause/reading.ts";
import type { Figure } from "../../figure/figure.ts";
import { hasWord } from "../../figure/token/has-word.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import type { Labelling } from "../completion/completion.ts";
import { compose } from "../composition/compose.ts";
import { behindSaying } from "../sentence/attribution.ts";
import { gap } from "../sentence/label-text.ts";
import { isNamed } from "../sentence/named.ts";
import type { Passage } from "../sentence/passage.ts";

/** Words between what a court does and how long: "was jailed on Monday for". */
const farthestVerb = 6;
/** Words of whom a court sentences: "A former accountant from Leeds". */
const longestSubject = 8;

/** The label of how long a court imposes: its own, where that begins with whom it sentences and leaves out no more than it has to. */
export function withSentenced(own: string, { figure, passage, quantity }: Labelling): string {
  const label = sentenced(figure, passage, quantity);
  if (label === "") return own;
  const parts = label.split(gap);
  return own.startsWith(parts[0] as string) && own.split(gap).length <= parts.length ? own : label;
}

/**
 * "A man who was paid £3,000 to drive 24 kilos to Tyneside | has been jailed for nine years": whom a court sentences, without
 * what is said of him between.
 * @returns "" where no relative clause parts the two
 */
function sentenced({ kind }: Figure, passage: Passage, quantity: Stretch): string {
  const { tokens, lexicon } = passage;
  if (kind !== "duration" || lexicon.language.capitalNouns) return "";
  const start = startOf(passage, quantity);
  const from = Math.max(0, start - farthestVerb);
  const found = tokens.slice(from, start).findLastIndex(({ lower }) => lexicon.words.bans.has(lower));
  if (found === -1 || hasWord(tokens, lexicon.words.spreading, from + found, start)) return "";
  const verb = withAuxiliaries(passage, from + found);
  const subject = subjectBefore(passage, verb);
  if (!subject) return "";
  const penal = matchPhrase(lexicon.syntax.penal, tokens, quantity.next)?.length ?? 0;
  const after = { first: quantity.next, next: quantity.next + penal };
  return compose(passage, [subject, { first: verb, next: start }], after, after.next);
}

/** Where "has been jailed" begins. */
function withAuxiliaries({ tokens, lexicon }: Passage, verb: number): number {
  let first = verb;
  while (first > 0 && isAuxiliary(tokens[first - 1]?.lower ?? "")) first--;
  return first;

  function isAuxiliary(lower: string): boolean {
    const { determiners, of, target, auxiliaries } = lexicon.phrases;
    const { that, whichClause } = lexicon.words;
    if (auxiliaries.has(lower)) return true;
    if ([determiners, of, target, that, whichClause].some((words) => words.has(lower))) return false;
    return isFunctionWord(lower, lexicon);
  }
}

/** The noun phrase that its sentence opens with, up to the relative pronoun behind it. */
function subjectBefore(passage: Passage, verb: number): Stretch | undefined {
  const { tokens, lexicon } = passage;
  const { whichClause, relativePronouns } = lexicon.words;
  const isRelative = (at: number) => {
    const lower = tokens[at]?.lower ?? "";
    return whichClause.has(lower) || relativePronouns.has(lower) || matchPhrase(lexicon.syntax.relatives, tokens, at);
  };
  let first = verb;
  while (first > 0 && !/^[.;:!?]$/.test(tokens[first - 1]?.lower ?? "")) first--;
  // "New figures show that | a former accountant was sentenced": a conjunction.
  first = behindSaying(passage, { first, next: verb }).first;
  let next = first + 1;
  while (next < verb && !isRelative(next) && !isBorder(passage, next)) next++;
  if (!isRelative(next) && !(isBorder(passage, next) && isRelative(next + 1))) return undefined;
  const subject = { first, next };
  if (next >= verb || next - first > longestSubject || !isNamed(passage, subject)) return undefined;
  return subject;
}
