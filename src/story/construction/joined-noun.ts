import { isFunctionWord, nextClauseMark, type Stretch } from "../../figure/clause/clause.ts";
import type { Figure } from "../../figure/figure.ts";
import { compose } from "../composition/compose.ts";
import type { Passage } from "../sentence/passage.ts";
import { nounStart } from "../sentence/phrase.ts";

/** Words of a noun that a count is joined to: "bed homeless shelter". */
const longest = 5;

/**
 * "into a 120- | bed homeless shelter": of a new thing that a hyphen joins a count to, what that is. "The 118-store chain" is known.
 * @returns "" for other figures, and where nothing is described
 */
export function joinedNoun({ kind }: Figure, passage: Passage, quantity: Stretch): string {
  const { tokens, lexicon } = passage;
  const first = nounStart(passage, quantity);
  const [hyphen, noun] = [tokens[first], tokens[first + 1]];
  if (kind !== "count" || !lexicon.language.modifiersFirst || hyphen?.lower !== "-" || !hyphen.glued) return "";
  if (noun?.type !== "word" || !noun.glued || !lexicon.phrases.one.has(tokens[quantity.first - 1]?.lower ?? ""))
    return "";
  const next = nextClauseMark(passage, first + 1);
  const limit = Math.min(next, first + 1 + longest);
  let end = first + 2;
  while (end < limit && tokens[end]?.type === "word" && !isFunctionWord(tokens[end]?.lower ?? "", lexicon)) end++;
  // "Plans for a 120-bed shelter | were approved": the verb is of another subject.
  const isDone = lexicon.phrases.auxiliaries.has(tokens[end]?.lower ?? "");
  const words = { first: first + 1, next: isDone ? end : next };
  return end > first + 2 ? compose(passage, [], words, end) : "";
}
