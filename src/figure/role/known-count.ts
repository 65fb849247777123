import type { Words } from "../clause/clause.ts";
import type { Reading } from "../clause/reading.ts";
import type { Mention } from "../mention.ts";
import type { Scene } from "../scene.ts";
import { isUpper } from "../token/character.ts";
import type { Token } from "../token/token.ts";
import { matchPhrase } from "../token/trie.ts";

/** As many things are told of as one knows. */
const fewThings = 20;

/** "the two companies", "les 3 usines": an article before a count says that one knows of how many. */
export function isKnownCount({ tokens, lexicon }: Scene, { kind, amount, first, part }: Mention): boolean {
  if (kind !== "count" || part) return false;
  if (isWhole({ tokens, lexicon }, first)) return true;
  if (amount > fewThings) return false;
  const before = tokens[first - 1]?.lower ?? "";
  // "zijn negen mensen overleden": a verb as well as "his".
  return lexicon.phrases.definite.has(before) && !lexicon.phrases.auxiliaries.has(before);
}

/** "one of the four towns", "l’une des quatre villes": the whole of one, which says no quantity. */
export function isOneOf({ tokens, lexicon }: Scene, { first }: Mention): boolean {
  const { of, one } = lexicon.phrases;
  const at = of.has(tokens[first - 2]?.lower ?? "") ? first - 3 : first - 2;
  return one.has(tokens[at]?.lower ?? "");
}

/** "more than half (56%) the 4,011 people asked": of how many the share is. */
function isWhole({ tokens, lexicon }: Words, first: number): boolean {
  const owner = beforeOwner({ tokens }, first);
  if (owner === first && !lexicon.phrases.definite.has(tokens[first - 1]?.lower ?? "")) return false;
  const behind = owner === first ? first - 1 : owner;
  const of = lexicon.phrases.of.has(tokens[behind - 1]?.lower ?? "");
  if (owner < first && !of) return false;
  const at = of ? behind - 2 : behind - 1;
  const [share, before] = [tokens[at], tokens[at - 1]];
  if (matchPhrase(lexicon.half, tokens, at)) return true;
  const percent = share?.lower === ")" ? before : share;
  const lower = percent?.lower ?? "";
  return lexicon.words.percents.has(lower) || lexicon.numbers.get(lower)?.is === "fraction";
}

/** Words of an owner: "the European Union’s". */
const longestOwner = 4;

/** "a third of | Velmo’s 12,000 employees": where an owner before a number begins, or the number's own index. */
function beforeOwner({ tokens }: Pick<Words, "tokens">, first: number): number {
  const [mark, s] = [tokens[first - 2], tokens[first - 1]];
  if (mark?.lower !== "'" || s?.lower !== "s" || !s.glued) return first;
  let at = first - 2;
  while (at > first - 2 - longestOwner && tokens[at - 1]?.type === "word" && isUpper(tokens[at - 1]?.text ?? "")) at--;
  return at < first - 2 && tokens[at - 1]?.lower === "the" ? at - 1 : at;
}

/** "fordert für die | 170.000 Beschäftigten sieben Prozent", "wants 7% for the 170,000 staff": for whom, and not how much. */
export function isForWhom({ scene: { tokens, lexicon }, mention, mentions }: Reading): boolean {
  // What is asked for may be no figure: "eine Abfindung von 1,5 Gehältern".
  const isOther = ({ type }: Token, at: number) => type === "number" && (at < mention.first || at >= mention.next);
  if (mention.kind !== "count" || !(mentions.length > 1 || tokens.some(isOther))) return false;
  // "für die rund | 600 Beschäftigten"
  const first = mention.qualifierSpan?.[0] ?? mention.first;
  const [preposition, article] = [tokens[first - 2]?.lower ?? "", tokens[first - 1]?.lower ?? ""];
  return lexicon.phrases.definite.has(article) && lexicon.words.boughtFor.has(preposition);
}
