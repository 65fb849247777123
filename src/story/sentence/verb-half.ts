import { behindBorder, isClauseMark, isFunctionWord } from "../../figure/clause/clause.ts";
import { isUpper } from "../../figure/token/character.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import type { Passage } from "./passage.ts";

/** A verb's other half at a clause's end, a reflexive right behind its verb, or a Dutch half between what it takes and the amount of that. */
export function isOfVerb(passage: Passage, first: number, to: number, next: number): boolean {
  const { tokens, lexicon, verbs } = passage;
  if (!lexicon.language.split) return to === next && closesVerb(passage, to);
  const [before, word, behind] = [tokens[to - 2], tokens[to - 1]?.lower ?? "", tokens[to]?.lower ?? ""];
  if (before?.type !== "word" || isFunctionWord(before.lower, lexicon)) return false;
  if (lexicon.words.reflexives.has(word))
    return !isUpper(before.text) && (verbs || !matchPhrase(lexicon.syntax.copulas, tokens, to - 2));
  if (!lexicon.words.verbParticles.has(word)) return false;
  // "kündigt nach 40 Jahren seinen Rückzug | an."
  if (to === next && isClauseMark(passage, to)) return !isBehindCount(passage, first) && !saysSo(passage, to);
  return !lexicon.language.capitalNouns && lexicon.phrases.of.has(behind);
}

/** "pupils drop | out", "a price they cannot live | with": where a clause ends, such a word goes with the verb before it. */
function closesVerb(passage: Passage, to: number): boolean {
  const { tokens, lexicon } = passage;
  const [verb, particle] = [tokens[to - 2], tokens[to - 1]];
  if (!lexicon.words.endParticles.has(particle?.lower ?? "") || !isClauseMark(passage, to)) return false;
  return verb?.type === "word" && !isFunctionWord(verb.lower, lexicon);
}

/** "gaben an | , die Prüfung zu kennen": what they say stands behind. */
function saysSo({ tokens, lexicon }: Passage, to: number): boolean {
  return tokens[to]?.lower === "," && matchPhrase(lexicon.syntax.reporting, tokens, to - 2)?.length === 2;
}

/** "trafen 18.000 | Migranten ein": the verb of such a half stands before the count, where it may be left out. */
function isBehindCount(passage: Passage, first: number): boolean {
  const border = behindBorder(passage, first);
  return passage.mentions.some((each) => each.kind === "count" && each.first >= border && each.first < first);
}
