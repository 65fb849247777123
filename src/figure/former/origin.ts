import type { Reading } from "../clause/reading.ts";
import { matchPhrase } from "../token/trie.ts";

/** Tokens from where a change comes to its amount: "up 11% from the current year's revised estimate of". */
const longestOrigin = 12;

/** "up 11% from last year's estimate of | £2m": behind a change, a noun that it comes from. */
export function isOfOrigin(reading: Reading): boolean {
  const { scene, mention, mentions, start } = reading;
  const { tokens, lexicon } = scene;
  if (isFromRecord(reading)) return true;
  const held = tokens.slice(start - 1, mention.first).some(({ lower }) => lexicon.phrases.of.has(lower));
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
  const { former, formerIfAlike } = lexicon.syntax;
  const begins = (at: number) =>
    (matchPhrase(lexicon.from, tokens, at) !== undefined && !lexicon.phrases.of.has(tokens[at]?.lower ?? "")) ||
    [former, formerIfAlike].some((phrases) => matchPhrase(phrases, tokens, at) !== undefined);
  const from = tokens.findLastIndex(
    (_, at) => at < mention.first && at >= mention.first - longestRecord - 1 && begins(at),
  );
  if (from === -1 || mention.kind === "date" || mention.kind === "duration") return false;
  const between = tokens.slice(from + 1, mention.first);
  return between.some(({ lower }) => lexicon.words.records.has(lower)) && between.every(({ type }) => type === "word");
}
