import type { Words } from "../../figure/clause/clause.ts";
import { isYear } from "../../figure/clause/mask.ts";
import { isUpper } from "../../figure/token/character.ts";
import type { Token } from "../../figure/token/token.ts";
import { matchPhrase } from "../../figure/token/trie.ts";

/** "was targeted by | more than 100 missiles": in English whoever does it keeps its preposition; "rose by 300 jobs" has none. */
export function behindAgent({ tokens, lexicon }: Words, at: number): number {
  const verb = tokens[at - 1]?.lower ?? "";
  if (!lexicon.language.fixedOrder || !lexicon.words.agents.has(tokens[at]?.lower ?? "")) return at;
  const changes = lexicon.ways.has(verb) || lexicon.phrases.change.has(verb) || lexicon.halves.has(verb);
  const done = lexicon.syntax.verbFirst.test(verb) || lexicon.words.seen.has(verb);
  const passive = lexicon.phrases.auxiliaries.has(tokens[at - 2]?.lower ?? "");
  // "sales hit" is a level, "farms were hit by" is none.
  const waits = !passive && matchPhrase(lexicon.syntax.copulas, tokens, at - 1) !== undefined;
  return done && !changes && !waits ? at + 1 : at;
}

/** "told her | 276,000 followers | she would": who was told, and what was told begins right behind. */
export function isListener({ tokens, lexicon }: Words, start: number): boolean {
  return [start - 1, start - 2].some((at) => lexicon.words.telling.has(tokens[at]?.lower ?? ""));
}

/** "in the shootout and | Ireland just one": a name that has a number of its own, right there or behind an adverb. */
export function isOfNextName({ tokens, lexicon }: Words, name: number): boolean {
  const { text, lower } = tokens[name] ?? { text: "", lower: "" };
  if (!isUpper(text) || lexicon.months.has(lower)) return false;
  // "in England and Wales in 2022"
  const isNumber = (token: Token) => (token.type === "number" && !isYear(token)) || lexicon.numbers.has(token.lower);
  return tokens.slice(name + 1, name + 3).some(isNumber);
}

/** "ha superato i | 3,6 milioni di visitatori": the verb says more than so many, and its auxiliary nothing by itself. */
export function withoutAuxiliary({ tokens, lexicon }: Words, start: number): number {
  if (!lexicon.syntax.exceeding.test(tokens[start]?.lower ?? "")) return start;
  const { auxiliaries } = lexicon.phrases;
  let at = start;
  // "ha già | superato"
  const isAuxiliary = (index: number) => auxiliaries.has(tokens[index]?.lower ?? "");
  if (lexicon.language.romance && tokens[at - 1]?.type === "word" && !isAuxiliary(at - 1) && isAuxiliary(at - 2)) at--;
  while (auxiliaries.has(tokens[at - 1]?.lower ?? "")) at--;
  return at;
}
