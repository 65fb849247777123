import type { Stretch } from "../../figure/clause/clause.ts";
import { isUpper } from "../../figure/token/character.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { isCopula } from "./finite-verb.ts";
import type { Passage } from "./passage.ts";
import { isTimeWord } from "./time-word.ts";

/** A content word, which names something: no article, no preposition, no auxiliary, no number, no mere rise or fall. */
function isContentWord({ tokens, lexicon }: Passage, at: number): boolean {
  const token = tokens[at];
  if (token?.type !== "word" || (token.text.length < 3 && !isUpper(token.text)) || lexicon.numbers.has(token.lower))
    return false;
  // "le T9", "un A380": letters and a number are a name; "year-on-year | (YoY)" is short for what stands before.
  const [digits] = tokens.slice(at + 1, at + 2);
  if (tokens[at - 1]?.lower === "(" && digits?.lower === ")" && token.text.length < 6) return false;
  if (isUpper(token.text) && token.text.length < 3 && digits?.type === "number" && digits.glued) return true;
  if (lexicon.language.capitalNouns && !isUpper(token.text)) return false; // Other words name nothing there.
  if (matchPhrase(lexicon.syntax.lossNouns, tokens, at)) return true;
  const { functionWords, labelLinks, determiners, up, down, comparatives } = lexicon.phrases;
  if (lexicon.words.lastTime.has(token.lower) && isTimeWord(tokens[at - 1] ?? token, at - 1, { tokens, lexicon }))
    return true;
  if (functionWords.has(token.lower) || labelLinks.has(token.lower) || determiners.has(token.lower)) return false;
  // "Growth | for the three months to December was": what itself has a level.
  if (lexicon.words.growths.has(token.lower) && isUpper(token.text)) return true;
  if (up.has(token.lower) || down.has(token.lower) || comparatives.has(token.lower)) return false;
  if (lexicon.months.has(token.lower) || lexicon.halves.has(token.lower)) return false;
  if (isTimeWord(token, at, { tokens, lexicon })) return false;
  return matchPhrase(lexicon.syntax.pronouns, tokens, at) === undefined && !isCopula({ tokens, lexicon }, at);
}

/** How many content words a stretch has. */
export function contentCount(passage: Passage, { first, next }: Stretch): number {
  let named = 0;
  for (let at = first; at < next; at++) if (isContentWord(passage, at)) named++;
  return named;
}

/** Does the stretch name anything, and not only a time? */
export function isContent(passage: Passage, stretch: Stretch): boolean {
  return contentCount(passage, stretch) > 0 && !isTimeAlone(passage, stretch);
}

/** "l’an prochain", "la semaine dernière": a time with its article, and nothing else. */
export function isTimeAlone(passage: Passage, { first, next }: Stretch): boolean {
  const { tokens, lexicon } = passage;
  const { whichTime, lastTime } = lexicon.words;
  const which = tokens[next - 1]?.lower ?? "";
  if (!(whichTime.has(which) || lastTime.has(which)) || next - first > 4) return false;
  return (
    lexicon.phrases.determiners.has(tokens[first]?.lower ?? "") &&
    contentCount(passage, { first, next: next - 1 }) === 0
  );
}

/** "43 et 52 ans ont été tués": what begins with another number is no name. */
export function startsWithNumber({ tokens }: Passage, { first }: Stretch): boolean {
  return tokens[first]?.type === "number";
}
