import type { Antecedent } from "../figure.ts";
import { isTimeKind, type Mention } from "../mention.ts";
import type { Scene } from "../scene.ts";
import { matchPhrase } from "../token/trie.ts";
import { isSignedChange, startOf } from "./reading.ts";

/** What a sentence says, and as a reader sees it. */
interface Said {
  scene: Scene;
  mentions: readonly Mention[];
  sentence: string;
}

/** What a sentence ends with that goes on in the next. */
const endMark = /[.!]$/;

/**
 * "Eine Wohnung kostete 912 Euro. | Das sind | 4 Prozent mehr als im Vorjahr", "That is | a fall of 12 percent": the sentence before, of
 * whose one amount a sentence says nothing but how much more that is.
 * @param before the sentence before in its paragraph, if it says an amount
 */
export function comparedAmount(
  own: Pick<Said, "scene" | "mentions">,
  before: Said | undefined,
): Antecedent | undefined {
  const { tokens, lexicon } = own.scene;
  const [change] = own.mentions;
  if (!before || change?.kind !== "percent" || !isSignedChange(change)) return undefined;
  const length = matchPhrase(lexicon.syntax.thatIs, tokens, 0)?.length ?? 0;
  const last = tokens[length - 1];
  if (!last || !isChangeOnly(own.scene, length, change)) return undefined;
  const [amount, ...others] = soldFor(before.mentions.filter((each) => !isTimeKind(each)));
  const text = before.sentence.trim();
  if (!amount || others.length > 0 || isSignedChange(amount) || !endMark.test(text)) return undefined;
  const { kind, unit, first, next } = amount;
  const said = before.scene.text.slice(before.scene.tokens[first]?.start, before.scene.tokens[next - 1]?.end);
  return { text, start: 0, end: last.end, compared: { text: said, kind, unit } };
}

/** How many of a thing are sold at a price: up to here. */
const mostInPack = 99;

/** "Een doosje met tien eieren kostte | 3,89 euro": of a pack's count and its price the price, and of others all. */
function soldFor(amounts: readonly Mention[]): readonly Mention[] {
  const price = amounts.at(-1);
  const isPack = ({ kind, amount }: Mention) => kind === "count" && amount <= mostInPack;
  return price?.kind === "money" && amounts.slice(0, -1).every(isPack) ? [price] : amounts;
}

/** "Das sind | gut | 4 Prozent", "That is | a fall of | 12 percent", and not "Das sind bei den Frauen 4 Prozent". */
function isChangeOnly({ tokens, lexicon }: Scene, from: number, change: Mention): boolean {
  const start = startOf({ tokens, lexicon }, change);
  const [first, next] = change.directionSpan ?? [0, 0];
  const { determiners, of } = lexicon.phrases;
  for (let at = from; at < start; at++) {
    const lower = tokens[at]?.lower ?? "";
    const isOfChange = at >= first && at < next;
    if (!isOfChange && !determiners.has(lower) && !of.has(lower)) return false;
  }
  return true;
}
