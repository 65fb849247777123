import { isClauseMark, isOpeningQuote, type Stretch } from "../../figure/clause/clause.ts";
import { hasVerb } from "../sentence/finite-verb.ts";
import type { Passage } from "../sentence/passage.ts";

/** "des Français estiment que les conditions | dans les prisons sont trop bonnes": what they think lacks its verb. */
export function isCutInThought(passage: Passage, { first, next }: Stretch): boolean {
  const { tokens, lexicon } = passage;
  // "indique que les secours | “ne sont pas venus”": what they say goes on between quotes.
  if (isClauseMark(passage, next) && !isOpeningQuote(tokens, next)) return false;
  // "des Français estiment | que"
  const word = tokens[next - 1];
  const opens = lexicon.words.thoughts.has(tokens[next]?.lower ?? "");
  if (opens && word && lexicon.syntax.pluralVerb.test(word.lower)) return true;
  const { comparatives, determiners, up, down } = lexicon.phrases;
  for (let at = next - 1; at > first; at--) {
    if (!lexicon.words.thoughts.has(tokens[at]?.lower ?? "")) continue;
    // "plus élevé que la moyenne"
    const compares = tokens
      .slice(Math.max(first, at - 3), at)
      .some(({ lower }) => !determiners.has(lower) && [comparatives, up, down].some((words) => words.has(lower)));
    return !compares && !hasVerb(passage, { first: at, next });
  }
  return false;
}
