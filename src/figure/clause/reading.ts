import type { CueName } from "../lexicon/syntax-tables.ts";
import type { Mention } from "../mention.ts";
import { isRecord } from "../role/record.ts";
import type { Scene } from "../scene.ts";
import { perSentence } from "../token/per-sentence.ts";
import type { Token } from "../token/token.ts";
import { matchPhrase, type Trie } from "../token/trie.ts";
import { behindBorder, type Stretch, type Words } from "./clause.ts";
import { type Cues, placeOf } from "./cues.ts";
import { isYear } from "./mask.ts";
import { pastOf } from "./of.ts";
import { isOfModal } from "./of-modal.ts";
import { isOfTopic } from "./of-topic.ts";
import { isReach } from "./reach.ts";

/** What a mention's clause and brackets say of it. */
export interface Reading {
  scene: Scene;
  mention: Mention;
  mentions: readonly Mention[];
  clause: Stretch;
  cues: Cues;
  bracketed: boolean;
  /** Index of the first token that belongs to the mention. */
  start: number;
  /** Tokens of a time of years ago that the sentence opens with. */
  opening: number;
}

/** Of one kind and unit, or without a unit: "170 milhões de toneladas e 171 milhões". */
export function isComparable(before: Mention, mention: Mention): boolean {
  return (
    (before.kind === mention.kind && (before.unit === mention.unit || before.unit === null)) || mention.unit === null
  );
}

export function isSignedChange({ kind, direction, signed }: Mention): boolean {
  return kind === "percent" && (direction !== undefined || signed === true);
}

/** Is one of the phrases said in the clause, or between two tokens? */
export function says({ cues, clause }: Reading, name: CueName, first = clause.first, next = clause.next): boolean {
  return placeOf(cues, name, first, next) !== -1;
}

/** The answers of `startOf` for the sentence, by the mention's first token. */
const startsOf = perSentence((_: Words) => new Map<number, number>());

/** Index of the first token that belongs to the mention: its qualifier, articles and the like before it. */
export function startOf(words: Words, { first }: Pick<Mention, "first">): number {
  const starts = startsOf(words);
  const start = starts.get(first) ?? findStart(words, first);
  starts.set(first, start);
  return start;
}

/** Is it a number, and neither a year's nor a day's before its month? */
function isNoDate({ tokens, lexicon }: Words, at: number): boolean {
  const token = tokens[at];
  if (!token || (token.type !== "number" && !lexicon.numbers.has(token.lower)) || isYear(token)) return false;
  const isTime = ({ lower }: Token) => lexicon.months.has(lower) || lexicon.phrases.quarter.has(lower);
  return !tokens.slice(at + 1, at + 3).some(isTime);
}

function findStart({ tokens, lexicon }: Words, first: number): number {
  let start = first;
  for (let skipped = 0; skipped < 4 && start > 0; skipped++) {
    const bound = matchPhrase(lexicon.before, tokens, start - 1);
    // "becas | para 200 alumnos": a bound of dates alone, before none.
    const isLink =
      lexicon.language.romance && bound?.values.every(({ dates }) => dates) && isNoDate({ tokens, lexicon }, first);
    const match = (isLink ? undefined : bound) ?? matchPhrase(lexicon.fillers, tokens, start - 1);
    const length = match?.length ?? (lexicon.phrases.determiners.has(tokens[start - 1]?.lower ?? "") ? 1 : 0);
    if (
      length === 0 ||
      matchPhrase(lexicon.syntax.former, tokens, start - 1) ||
      isOfModal({ tokens, lexicon }, start - length) ||
      isOfTopic({ tokens, lexicon }, start - length, start) ||
      isReach({ tokens, lexicon }, start - length, tokens[start - 1]?.lower ?? "") ||
      isRecord(tokens, start - length, lexicon)
    )
      break;
    start -= length;
    // "di importo | non superiore a 2.500 euro": what is denied is the limit.
    const isLimit = match !== undefined && lexicon.words.comparisons.has(tokens[start]?.lower ?? "");
    if (isLimit && lexicon.phrases.negation.has(tokens[start - 1]?.lower ?? "")) start--;
  }
  return start;
}

/** The phrase that ends right before the mention, or before its qualifier. */
export function governs({ scene, mention, start }: Reading, trie: Trie<true>): boolean {
  for (let at = start; at <= mention.first; at++) {
    if (matchPhrase(trie, scene.tokens, at - 1)) return true;
  }
  return false;
}

/** Another amount of the same kind and unit in the sentence. */
export function alike({ mention, mentions }: Reading, where: "before" | "anywhere"): boolean {
  return mentions.some(
    (other) =>
      other !== mention &&
      other.kind === mention.kind &&
      !(other.direction !== undefined && mention.direction === undefined) &&
      (other.unit === mention.unit || other.unit === null || mention.unit === null) &&
      (where === "anywhere" || other.first < mention.first),
  );
}

/**
 * Where the words begin that a number between commas or behind a colon stands to: "Le précédent record, 987 000
 * voyageurs, ", "Ouverture : ".
 */
export function segmentBefore(scene: Scene, clauseFirst: number): number {
  if (!/^[,:]$/.test(scene.tokens[clauseFirst - 1]?.lower ?? "")) return clauseFirst;
  return behindBorder(scene, clauseFirst - 1);
}

/** Where the words between marks begin that the mention stands in: "os analistas previam que lucrasse 65 milhões". */
export function segmentStart({ scene, clause }: Reading): number {
  const start = behindBorder(scene, clause.first);
  // "a mediana das previsões, de alta de 0,1%": goes on from the words before its comma.
  const goesOn = scene.tokens[start - 1]?.lower === "," && pastOf(scene.tokens, start, scene.lexicon) > start;
  return goesOn ? behindBorder(scene, start - 1) : start;
}
