import type { Mention } from "../mention.ts";
import type { Scene } from "../scene.ts";
import { smallerUnits } from "../unit/smaller-units.ts";
import { changes, linkAt } from "./range.ts";

/**
 * "de seis meses a dois anos", "entre los 40 centímetros y los 2 metros": two bounds in two units are one range, in the smaller unit of
 * both. "passa de seis meses para dois anos": where something changes they are its two ends.
 */
export function withMixedRanges(scene: Scene, mentions: readonly Mention[]): Mention[] {
  const read: Mention[] = [];
  for (const mention of mentions) {
    const low = read.at(-1);
    const both = low && boundsOf(scene, low, mention);
    if (both) read.splice(-1, 1, ...both);
    else read.push(mention);
  }
  return read;
}

/** The range, or the two ends of a change. */
function boundsOf(scene: Scene, low: Mention, high: Mention): Mention[] | undefined {
  const rises = smallerUnits[high.unit ?? ""]?.[low.unit ?? ""];
  const falls = smallerUnits[low.unit ?? ""]?.[high.unit ?? ""];
  if ((rises ?? falls) === undefined || high.per !== low.per || low.to !== undefined || high.to !== undefined)
    return undefined;
  const link = linkAt(scene, low.first, low.next);
  if (!link || link.next !== high.first) return undefined;
  if (link.from && (link.ends || changes(scene, link.start)))
    return [
      { ...low, qualifier: "from" },
      { ...high, qualifier: "to", qualifierSpan: [low.next, link.next] },
    ];
  const to = high.amount * (rises ?? 0);
  if (link.ends || (!link.strong && changes(scene, link.start)) || !Number.isInteger(to) || to <= low.amount)
    return undefined;
  return [{ ...low, to, digits: Math.max(low.digits, String(to).length), first: link.start, next: high.next }];
}
