import { isBorder, isFunctionWord, type Stretch, type Words } from "../../figure/clause/clause.ts";
import { isUpper } from "../../figure/token/character.ts";
import { perSentence } from "../../figure/token/per-sentence.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import type { Passage } from "./passage.ts";

/** Tokens from a stretch's end to the "and" that it is cut before. */
const farthestAnd = 8;
/** The same to the last of several. */
const farthestLast = 12;

/**
 * Where half a pair or half a comparison begins that a stretch ends with: "entre la saison 2015 | et la suivante", "par rapport | à 2018",
 * "tanto a nivel nacional | como internacional", and what else is cut in two; -1 without.
 */
export function halfStart(passage: Passage, { first, next }: Stretch): number {
  const { tokens, lexicon } = passage;
  if (isCutBeforeComing(passage, next) && next - 2 > first) return next - 1;
  if (isCutAim(passage, next) && next - 2 >= first) return next - 2;
  const list = listStart(passage, { first, next });
  if (list > first) return list;
  for (const { at, beside, between, second } of pairsOf(passage)) {
    if (at < first || at >= next) continue;
    if (at + beside > next) return at;
    if (at > first && second >= next && second < next + farthestAnd) return at;
    if (!between) continue;
    const isAnd = (end: number) => matchPhrase(lexicon.rangeMiddles, tokens, end)?.values.includes(0);
    for (let end = at + 1; end < next + farthestAnd; end++) if (isAnd(end)) return end < next ? -1 : at;
  }
  return -1;
}

/**
 * Where a sentence begins to compare, with the number of tokens of what says so, or to name both of two; the last one first. `second` is
 * where the other of two stands that hold alike, "como internacional" of "tanto a nivel nacional"; -1 without.
 */
const pairsOf = perSentence(({ tokens, lexicon }: Words) => {
  const { bothFirst, bothSecond } = lexicon.words;
  const secondBehind = (first: number) => tokens.findIndex(({ lower }, at) => at > first + 1 && bothSecond.has(lower));
  const pairs: { at: number; beside: number; between: boolean; second: number }[] = [];
  for (let at = tokens.length - 1; at >= 0; at--) {
    const beside = lexicon.language.romance ? (matchPhrase(lexicon.syntax.beside, tokens, at)?.length ?? 0) : 0;
    const between = matchPhrase(lexicon.rangeStarts, tokens, at)?.values.includes(0) ?? false;
    const second = bothFirst.has(tokens[at]?.lower ?? "") ? secondBehind(at) : -1;
    if (beside > 0 || between || second !== -1) pairs.push({ at, beside, between, second });
  }
  return pairs;
});

/** "accedan a una beca el curso | que viene": a time that is cut in two says nothing. */
function isCutBeforeComing({ tokens, lexicon }: Passage, next: number): boolean {
  const { that, coming } = lexicon.words;
  return that.has(tokens[next]?.lower ?? "") && coming.has(tokens[next + 1]?.lower ?? "");
}

/** "150 magasins | de Haute-Garonne | , du Tarn et de l’Ariège": where the first of several begins whose others were left out; -1 without. */
function listStart({ tokens, lexicon }: Passage, { first, next }: Stretch): number {
  const { of, and } = lexicon.phrases;
  const isOf = (at: number) => of.has(tokens[at]?.lower ?? "") || lexicon.words.ofThe.has(tokens[at]?.lower ?? "");
  if (!lexicon.language.romance || tokens[next]?.lower !== "," || !isOf(next + 1)) return -1;
  const behind = tokens.slice(next, next + farthestLast);
  if (!behind.some(({ lower }, at) => and.has(lower) && isOf(next + at + 1))) return -1;
  for (let at = next - 1; at > first; at--) if (isOf(at)) return at;
  return -1;
}

/** "octroie 15 mégawatts pour répondre | aux besoins": an aim without what it is of. */
function isCutAim(passage: Passage, to: number): boolean {
  const { tokens, lexicon, mentions } = passage;
  if (!lexicon.language.romance || !lexicon.words.opinionLinks.has(tokens[to - 2]?.lower ?? "")) return false;
  if (!lexicon.syntax.infinitive.test(tokens[to - 1]?.lower ?? "") || isBorder(passage, to)) return false;
  const leads = mentions.some((each) => each.first > to && each.first < to + 3);
  return !leads && isFunctionWord(tokens[to]?.lower ?? "", lexicon);
}

/** "adoptées entre 1819 | et 1940", "entre Soria | , Burgos y León": between what something is, one of them does not say. */
export function isHalfPair({ tokens, lexicon }: Passage, to: number): boolean {
  if (!lexicon.words.pairs.has(tokens[to - 2]?.lower ?? "")) return false;
  const isName = (at: number) => isUpper(tokens[at]?.text ?? "");
  if (tokens[to - 1]?.type === "number") return lexicon.phrases.and.has(tokens[to]?.lower ?? "");
  return tokens[to]?.lower === "," && isName(to - 1) && isName(to + 1);
}
