import { placeOfPast } from "../clause/cues.ts";
import type { Reading } from "../clause/reading.ts";
import type { Mention } from "../mention.ts";
import type { Scene } from "../scene.ts";
import { matchPhrase } from "../token/trie.ts";

/** "dépasse de 5 centimètres", "supera en 300 euros": by how much a thing is more, and not what it is more than. */
export function isExcess({ tokens, lexicon }: Scene, { first }: Mention): boolean {
  const lower = tokens[first - 1]?.lower ?? "";
  const length = matchPhrase(lexicon.by, tokens, first - 1)?.length ?? (/^e[mn]$/.test(lower) ? 1 : 0);
  return length > 0 && lexicon.syntax.exceeding.test(tokens[first - 1 - length]?.lower ?? "");
}

/** Tokens of "l’an dernier", "in the previous year". */
const longestTime = 5;

/** "$100 more than the X8": how much two things differ by, and not what one of them is; "340 fewer than last year" is news. */
export function isDifference(reading: Reading): boolean {
  const { scene, mention, cues } = reading;
  if (isExcess(scene, mention) || isBesideLevel(reading)) return true;
  const behind = behindThan(reading);
  if (behind === undefined) return false;
  const since = placeOfPast(cues, behind - 1, behind + longestTime) !== -1;
  return !(since && mention.kind === "count");
}

/** "$100 more than", "180.000 meer dan": where what the amount is more than begins, or undefined. */
export function behindThan({
  scene,
  mention,
  mentions = [],
}: Pick<Reading, "scene" | "mention"> & Partial<Pick<Reading, "mentions">>): number | undefined {
  if (mention.kind === "date" || mention.kind === "percent") return undefined;
  const { tokens, lexicon } = scene;
  for (let at = mention.next; at < mention.next + 2; at++) {
    const lower = tokens[at]?.lower ?? "";
    // "64,000 jobs, more than expected" are no difference.
    if (tokens[at]?.type === "symbol") return undefined;
    // "0,4 microgram lager dan": of a measure, any comparative.
    const compares =
      lexicon.phrases.comparatives.has(lower) ||
      (mention.kind === "measure" && lexicon.ways.has(lower)) ||
      // "neun Tage früher als"
      (mention.kind === "duration" && lexicon.syntax.comparative.test(lower));
    if (!compares) continue;
    const than = matchPhrase(lexicon.syntax.than, tokens, at + 1);
    // "9 milhões | a | mais do que"
    if (!than) continue;
    const behind = at + 1 + than.length;
    // "340 people earn | less than 900 euros", "un adolescente su quattro dorme | meno di sei ore": behind a verb it bounds another amount.
    const bounded = mentions.find(({ kind, qualifierSpan }) => kind !== "date" && qualifierSpan?.[0] === at);
    // "verdienen 340 mensen | minder dan 900 euro": so does it before an amount of another kind.
    const isOther = bounded && bounded.kind !== mention.kind && bounded.kind !== "duration";
    if (bounded && (at > mention.next || isOther)) return undefined;
    // "10 mila firme in meno di 24 ore": less than so long, and not fewer.
    const isTime = lexicon.words.within.has(tokens[at - 1]?.lower ?? "") && tokens[behind]?.type === "number";
    return isTime ? undefined : behind;
  }
  return undefined;
}

/** "the average price is £170,231 – | £10,000 higher than last summer": right behind the level, by how much that is more than it was. */
function isBesideLevel({ scene: { tokens, lexicon }, mention, mentions }: Reading): boolean {
  const before = mentions[mentions.indexOf(mention) - 1];
  if (mention.kind !== "money" || before?.kind !== "money" || mention.first - before.next !== 1) return false;
  const isMore = lexicon.ways.has(tokens[mention.next]?.lower ?? "");
  return isMore && matchPhrase(lexicon.syntax.than, tokens, mention.next + 1) !== undefined;
}
