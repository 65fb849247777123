import { isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import { startOf } from "../../figure/clause/reading.ts";
import type { Mention } from "../../figure/mention.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { isContent } from "../sentence/content.ts";
import { isActiveAuxiliary } from "../sentence/finite-verb.ts";
import type { Passage } from "../sentence/passage.ts";
import { nounStart } from "../sentence/phrase.ts";

/** "62,418 | students got their results": the noun that a number counts at the clause's start is the subject of what follows. */
export function withCounted(passage: Passage, clause: Stretch, earlier: readonly Mention[], first: number): number {
  const { tokens, lexicon } = passage;
  const [only] = earlier;
  if (earlier.length !== 1 || only?.kind !== "count" || only.unit === null || only.next !== first) return first;
  if (lexicon.language.split)
    return lexicon.language.capitalNouns ? first : (withItsArticle(passage, clause, only) ?? first);
  // "The first 13 rules | of basketball sold Friday for"
  const lower = tokens[first]?.lower ?? "";
  const light = isFunctionWord(lower, lexicon) && !isActiveAuxiliary(passage, first);
  // "64,000 | staff at the bank are to receive", "Three | victims in Lagos regained their freedom after paying"
  const isToDo = (at: number) =>
    lexicon.phrases.auxiliaries.has(tokens[at]?.lower ?? "") &&
    lexicon.words.infinitives.has(tokens[at + 1]?.lower ?? "");
  const does = (at: number) =>
    isToDo(at) || isActiveAuxiliary(passage, at) || lexicon.syntax.verbFirst.test(tokens[at]?.lower ?? "");
  const acts = tokens.slice(first, clause.next).some((_, at) => does(first + at));
  if (light && lower !== "of" && !(acts && lexicon.words.whereLinks.has(lower))) return first;
  const opening = startOf(passage, only);
  const opens = opening <= clause.first + 1 || (light && !isContent(passage, { first: clause.first, next: opening }));
  return opens ? nounStart(passage, only) : first;
}

/** "De 5.000 grootste winkels | boekten een omzet": where a subject opens the clause, all of it; undefined for others. */
function withItsArticle(passage: Passage, { first }: Stretch, counted: Mention): number | undefined {
  const { tokens, lexicon } = passage;
  const start = startOf(passage, counted);
  const leads = tokens.slice(first, start).every(({ lower }) => lexicon.phrases.determiners.has(lower));
  return leads && matchPhrase(lexicon.syntax.penal, tokens, counted.next) === undefined ? first : undefined;
}
