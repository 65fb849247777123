import { isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import { hasVerb, isVerb } from "../sentence/finite-verb.ts";
import type { Passage } from "../sentence/passage.ts";
import { joinsPair } from "./pair.ts";

/** Where the words of a quantity's own begin: behind an "and" that follows another quantity, or another clause. */
export function behindAnd(passage: Passage, first: number, earlier: number | undefined, next: number): number {
  return behindClause(passage, { first: behindOther(passage, first, earlier, next), next });
}

/** "84 entreprises sont concernées et | 60 000 emplois": behind another quantity, "and" begins what is this one's. */
function behindOther({ tokens, lexicon }: Passage, first: number, earlier: number | undefined, next: number): number {
  if (earlier === undefined) return first;
  for (let at = next - 1; at >= earlier; at--) {
    // "was held to 6 square miles overnight | while | containment rose to 65 %"
    if (lexicon.words.whereas.has(tokens[at]?.lower ?? "")) return at + 1;
    if (!lexicon.phrases.and.has(tokens[at]?.lower ?? "")) continue;
    // "auf der Strecke zwischen Linz und | dem Knoten Haid", "aus Israel und | den USA": of one preposition.
    const bound = lexicon.language.capitalNouns && at > earlier && /^de[mns]$/.test(tokens[at + 1]?.lower ?? "");
    if (!bound && !joinsPair({ tokens, lexicon }, earlier, at, next)) return at + 1;
  }
  return earlier;
}

/**
 * "De meeste scholen zijn dicht en | de opkomst was volgens de raad | 82 procent": behind a clause with its verb, "and" and an article begin the
 * next one, where verbs come second.
 */
function behindClause(passage: Passage, { first, next }: Stretch): number {
  const { tokens, lexicon } = passage;
  if (!lexicon.language.split) return first;
  for (let at = next - 1; at > first; at--) {
    if (!lexicon.phrases.and.has(tokens[at]?.lower ?? "")) continue;
    const article = tokens[at + 1]?.lower ?? "";
    const opens = lexicon.words.subjectArticles.has(article) && !lexicon.words.oblique.has(article);
    const goesOn = tokens.slice(at + 2, next).some(({ lower }, index) => {
      const isLight = isFunctionWord(lower, lexicon) && !lexicon.phrases.auxiliaries.has(lower);
      return !isLight && isVerb(passage, at + 2 + index);
    });
    return opens && goesOn && hasVerb(passage, { first: first + 1, next: at }) ? at + 1 : first;
  }
  return first;
}
