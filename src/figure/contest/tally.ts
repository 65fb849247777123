import type { Stretch, Words } from "../clause/clause.ts";
import { spelledAt } from "../number/spelled.ts";
import { matchPhrase } from "../token/trie.ts";
import type { Pair } from "./pair.ts";

/** A side has at most three digits. */
const digits = /^\d{1,3}$/;

/**
 * "by | 31 votes to 19", "302 voix pour et 225 contre", "27 Stimmen gegen neun": how many stood on either side, and the token behind
 * them, where nothing but the word for votes and those for the two sides stands there.
 */
export function tallyAt(words: Words, at: number): Pair | undefined {
  const { tokens, lexicon } = words;
  const own = countAt(words, at);
  if (!own || !isVotesAt(words, own.next)) return undefined;
  const side = matchPhrase(lexicon.syntax.voteSides, tokens, own.next + 1)?.length;
  const joint = own.next + 1 + (side ?? 0);
  const { lower } = tokens[joint] ?? { lower: "" };
  const isJoined = side !== undefined && (lower === "," || lexicon.phrases.and.has(lower));
  const isLinked = !isJoined && lexicon.words.tallies.has(tokens[own.next + 1]?.lower ?? "");
  if (!isJoined && !isLinked) return undefined;
  const other = countAt(words, isJoined ? joint + 1 : own.next + 2);
  if (!other) return undefined;
  const behind = isVotesAt(words, other.next) ? other.next + 1 : other.next;
  const against = matchPhrase(lexicon.syntax.voteSides, tokens, behind)?.length;
  if (isJoined && against === undefined) return undefined;
  return { own: own.value, other: other.value, next: behind + (isJoined ? (against ?? 0) : 0) };
}

/** Does the stretch say how many voted either way, with the word for votes? */
export function isTallied(words: Words, { first, next }: Stretch): boolean {
  for (let at = first + 1; at < next; at++) if (isVotesAt(words, at)) return true;
  return false;
}

function isVotesAt({ tokens, lexicon }: Words, at: number): boolean {
  return lexicon.words.votes.has(tokens[at]?.lower ?? "");
}

/** A whole number in digits or words, and the token behind it. */
function countAt({ tokens, lexicon }: Words, at: number): { value: number; next: number } | undefined {
  const { type, text } = tokens[at] ?? { type: "symbol", text: "" };
  if (type === "number") return digits.test(text) ? { value: Number(text), next: at + 1 } : undefined;
  const spelled = spelledAt(tokens, at, lexicon);
  if (!spelled || spelled.collective || spelled.article || spelled.fraction) return undefined;
  return { value: spelled.value, next: at + spelled.length };
}
