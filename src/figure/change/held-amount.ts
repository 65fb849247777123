import type { Said } from "../clause/aside.ts";
import { isBorder, type Words } from "../clause/clause.ts";
import { startOf } from "../clause/reading.ts";
import type { Mention } from "../mention.ts";
import type { Scene } from "../scene.ts";
import { matchPhrase } from "../token/trie.ts";

/** Tokens from a verb of change to its amount, past what a preposition holds between them. */
const farthest = 16;

/**
 * "die Preise für | 1.200 Produkte | um 15 Prozent", "in | zwei Stufen": an amount that a preposition holds, where verbs come second.
 * Where they come behind their subject, a count: "cut the price of | 300 products | by 5 %". In all of them a count that has an owner.
 */
export function isHeldAmount({ tokens, lexicon }: Words, mention: Mention): boolean {
  const { split, fixedOrder } = lexicon.language;
  const isThing = mention.kind === "count" || (split && mention.kind === "duration");
  if (mention.kind === "count" && isOwned({ tokens, lexicon }, mention)) return true;
  if (!(split || fixedOrder) || !isThing) return false;
  const start = startOf({ tokens, lexicon }, mention);
  const { holding } = lexicon.words;
  // "von" and "vor" are read as words of the amount itself.
  return [start - 1, start].some((at) => at < mention.first && isLink(at));

  function isLink(at: number): boolean {
    const lower = tokens[at]?.lower ?? "";
    return holding.has(lower) && !lexicon.phrases.target.has(lower) && !lexicon.phrases.surely.has(lower);
  }
}

/** "to its 640 farmers", "ai suoi 640 allevatori": those whom a sentence is about anyway. */
function isOwned({ tokens, lexicon }: Words, { first }: Mention): boolean {
  return matchPhrase(lexicon.syntax.possessives, tokens, first - 1) !== undefined;
}

/**
 * "senkt die Preise für 1.200 Produkte um | 15 Prozent": the way of the verb of change that stands before amounts which prepositions hold.
 * @param last the token before the amount and its "by"
 */
export function wayPastHeld(
  scene: Scene,
  { first }: Mention,
  mentions: readonly Mention[],
  last: number,
): Said | undefined {
  const { tokens, lexicon } = scene;
  const { stops, relativeOnly, auxiliaries } = lexicon.phrases;
  const { fixedOrder } = lexicon.language;
  const before = mentions.filter((each) => each.next <= first);
  let isPast = false;
  for (let at = last; at >= 0 && at > last - farthest; at--) {
    const mention = before.find((each) => each.first <= at && at < each.next);
    if (mention) {
      const isHeld = isHeldAmount(scene, mention);
      if (!isHeld && mention.kind !== "date") return undefined;
      isPast ||= isHeld;
      at = isHeld ? Math.min(mention.first, startOf(scene, mention)) : mention.first;
      continue;
    }
    const lower = tokens[at]?.lower ?? "";
    const way = relativeOnly.has(lower) && !fixedOrder ? undefined : lexicon.ways.get(lower);
    if (way) return isPast ? { way, at, length: 1 } : undefined;
    if (isBorder(scene, at) || stops.has(lower) || auxiliaries.has(lower)) return undefined;
  }
  return undefined;
}
