import type { Reading } from "../clause/reading.ts";
import { isTimeKind } from "../mention.ts";
import { hasWord } from "../token/has-word.ts";
import { matchPhrase } from "../token/trie.ts";

/** Tokens from where a change comes to its amount: "up 11% from the current year's revised estimate of". */
const longestOrigin = 12;

/** "up 11% from last year's estimate of | £2m": behind a change, a noun that it comes from. */
export function isOfOrigin(reading: Reading): boolean {
  const { scene, mention, mentions, start } = reading;
  const { tokens, lexicon } = scene;
  if (isFromRecord(reading)) return true;
  const held = hasWord(tokens, lexicon.phrases.of, start - 1, mention.first);
  if (!lexicon.language.fixedOrder || !held) return false;
  return mentions.some(
    ({ kind, direction, next }) =>
      kind === "percent" &&
      direction !== undefined &&
      next < start &&
      start - next <= longestOrigin &&
      matchPhrase(lexicon.from, tokens, next) !== undefined,
  );
}

/** Words between "from" or "after" and the amount of a peak: "from | a September peak near | $175". */
const longestRecord = 5;

/** "fallen from a September peak near | $175", "after a peak of | 6.9%": where a change begins that has gone on since. */
function isFromRecord({ scene: { tokens, lexicon }, mention }: Reading): boolean {
  const isOfRecord = hasWord(tokens, lexicon.words.records, mention.first - longestRecord, mention.first);
  if (!isOfRecord || isTimeKind(mention)) return false;
  const { former, formerIfAlike } = lexicon.syntax;
  const begins = (at: number) =>
    (matchPhrase(lexicon.from, tokens, at) !== undefined && !lexicon.phrases.of.has(tokens[at]?.lower ?? "")) ||
    [former, formerIfAlike].some((phrases) => matchPhrase(phrases, tokens, at) !== undefined);
  const from = tokens.findLastIndex(
    (_, at) => at < mention.first && at >= mention.first - longestRecord - 1 && begins(at),
  );
  if (from === -1) return false;
  return (
    hasWord(tokens, lexicon.words.records, from + 1, mention.first) &&
    tokens.slice(from + 1, mention.first).every(({ type }) => type === "word")
  );
}
