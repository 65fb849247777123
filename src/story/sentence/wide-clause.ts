import {
  behindBorder,
  clauseOf,
  isBorder,
  isClauseMark,
  isFunctionWord,
  nextBorder,
  nextClauseMark,
  type Stretch,
} from "../../figure/clause/clause.ts";
import { pastOf } from "../../figure/clause/of.ts";
import { startOf } from "../../figure/clause/reading.ts";
import { isTimeKind } from "../../figure/mention.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { type Passage, shareAt } from "./passage.ts";
import { restrictedBy } from "./restrictive-relative.ts";

/** The clause that a quantity stands in, with the words that belong to it across a relative pronoun or a place between commas. */
export function wideClause(passage: Passage, quantity: Stretch): Stretch {
  const clause = clauseOf(passage, quantity, passage.cues);
  const wide = pastThought(passage, pastConversion(passage, clause, quantity), quantity);
  return withAntecedentOf(passage, pastAside(passage, wide), quantity);
}

/** "El 61 % de los jóvenes cree | que vivirá peor": of those whose share it is, what they think is said behind. */
function pastThought(passage: Passage, { first, next }: Stretch, quantity: Stretch): Stretch {
  const { tokens, lexicon, mentions } = passage;
  if (!lexicon.words.thoughts.has(tokens[next]?.lower ?? "") || startOf(passage, quantity) > first + 1)
    return { first, next };
  const share = shareAt(passage, quantity);
  if (!share || isFunctionWord(tokens[next - 1]?.lower ?? "", lexicon)) return { first, next };
  const of = pastOf(tokens, quantity.next, lexicon) > quantity.next;
  if (!of && share.kind !== "ratio") return { first, next };
  if (mentions.some((each) => !isTimeKind(each) && each.first > quantity.first && each.first < next))
    return { first, next };
  return { first, next: nextClauseMark(passage, next + 1) };
}

/** Tokens of a bracket with the same amount in another currency. */
const longestConversion = 9;

/** Where a bracket ends that says the amount before it in another currency or measure: "(rund 150 Millionen Euro)". */
export function conversionEnd({ tokens, mentions, lexicon }: Passage, open: number): number | undefined {
  // "a $31 million, or 11.59 %, | increase"
  const share = mentions.find(({ kind, first, next }) => kind === "percent" && (first === open + 2 || next === open));
  const isOr = share && matchPhrase(lexicon.syntax.conversion, tokens, share.first - 1)?.length === 1;
  const noun = tokens[(share?.next ?? 0) + 1]?.lower ?? "";
  const isChange = lexicon.ways.has(noun) && !lexicon.phrases.than.has(tokens[(share?.next ?? 0) + 2]?.lower ?? "");
  if (isOr && isChange && tokens[share.first - 2]?.lower === "," && tokens[share.next]?.lower === ",")
    return share.next + 1;
  if (tokens[open]?.lower !== "(") return undefined;
  const close = tokens.findIndex(({ lower }, at) => at > open && lower === ")");
  if (close === -1 || close - open > longestConversion) return undefined;
  const inside = mentions.filter(({ first, next }) => first > open && next <= close);
  return inside.length > 0 && inside.every(({ kind }) => kind === "money" || kind === "measure")
    ? close + 1
    : undefined;
}

/** "auf 168 Millionen Dollar (rund 150 Millionen Euro) Schadenersatz | geklagt": the clause goes on behind the bracket. */
function pastConversion(passage: Passage, { first, next }: Stretch, quantity: Stretch): Stretch {
  const behind = next === quantity.next ? conversionEnd(passage, next) : undefined;
  let end = behind ?? next;
  if (behind !== undefined) while (end < passage.tokens.length && !isClauseEnd(passage, end)) end++;
  return { first, next: end };
}

function isClauseEnd(passage: Passage, at: number): boolean {
  const { tokens, lexicon } = passage;
  return isClauseMark(passage, at) || matchPhrase(lexicon.syntax.openers, tokens, at) !== undefined;
}

/** Words of a place that stands between a subject and its verb: ", en Corse,". */
const longestAside = 6;

/** "26 passagers d’un vol, en Corse, | ont été blessés": what happened to them stands behind the place. */
function pastAside(passage: Passage, { first, next }: Stretch): Stretch {
  const { tokens, lexicon, mentions } = passage;
  if (tokens[next]?.lower !== ",") return { first, next };
  const close = tokens.findIndex(({ lower }, at) => at > next + 1 && lower === ",");
  if (close === -1 || close - next > longestAside) return { first, next };
  const isPlace = matchPhrase(lexicon.syntax.settings, tokens, next + 1) !== undefined;
  const goesOn = lexicon.phrases.auxiliaries.has(tokens[close + 1]?.lower ?? "");
  if (!isPlace || !goesOn || mentions.some((each) => each.first > next && each.next <= close)) return { first, next };
  const end = nextBorder(passage, close + 1);
  return { first, next: end };
}

/** "Les adultes qui font la sieste présentent un risque": without a comma the words before belong to the clause. */
function withAntecedentOf(passage: Passage, { first, next }: Stretch, quantity: Stretch): Stretch {
  const { tokens, lexicon, mentions } = passage;
  const restricted = restrictedBy(passage, first, quantity);
  if (restricted) return { first: restricted.subject.first, next };
  if (isBorder(passage, first - 1) || !matchPhrase(lexicon.syntax.relatives, tokens, first)) return { first, next };
  const from = behindBorder(passage, first);
  // "qui" and "which"; "que" and "che" bring in what was said as well, and what is compared with.
  const isSure = !matchPhrase(lexicon.syntax.than, tokens, first);
  if (!isSure && !isNoun(passage, { first: from, next: first })) return { first, next };
  // "Una contable que robó 12.000 euros ha sido condenada": what she did is no part of her name.
  const end = isSure ? first : quantity.first;
  const other = mentions.some((each) => !isTimeKind(each) && each.first >= from && each.next <= end);
  return { first: other ? first : from, next };
}

/** "El número de patos | que pasan el invierno en la laguna": nothing but nouns behind their articles, and no verb that says so. */
function isNoun({ tokens, lexicon }: Passage, { first, next }: Stretch): boolean {
  const { determiners, definite, of } = lexicon.phrases;
  const opens = (at: number) => [determiners, definite, of].some((words) => words.has(tokens[at]?.lower ?? ""));
  const isLight = (at: number) => isFunctionWord(tokens[at]?.lower ?? "", lexicon);
  if (next - first < 2 || !opens(first) || isLight(next - 1)) return false;
  return tokens.slice(first, next).every((_, at) => (isLight(first + at) ? opens(first + at) : opens(first + at - 1)));
}
