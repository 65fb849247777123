import type { Stretch } from "../figure/clause.ts";
import { isShareKind } from "../figure/mention.ts";
import { startOf } from "../figure/reading.ts";
import { fitting, gap, join } from "./compose.ts";
import { mentionAt, type Passage, textOf } from "./passage.ts";

/** Words of a group: "Among parents of children under 12 in the north". */
const longest = 10;

/**
 * "Among adults under 30, 46% | back a ban": a share of a group that the sentence opens with, of which a label tells as
 * well; "" where there is no room for both.
 */
export function withGroup(passage: Passage, quantity: Stretch, label: string): string {
  const { tokens, lexicon } = passage;
  const share = mentionAt(passage, quantity);
  if (label === "" || !share || !isShareKind(share) || share.direction) return label;
  if (!lexicon.words.groupLinks.has(tokens[0]?.lower ?? "")) return label;
  const comma = tokens.findIndex(({ lower }) => lower === ",");
  if (comma < 2 || comma > longest || quantity.first <= comma) return label;
  const opening = textOf(passage, { first: 0, next: comma });
  const behind = (at: number) => passage.text.slice(tokens[at]?.start);
  // "Chez les cadres, la proportion"
  if (behind(comma + 1).startsWith(label)) return fitting(`${opening}, ${label}`);
  const [head = "", tail] = label.split(gap);
  // "Of the parents who oppose a ban": what stands last there is no more of a label.
  const own = tail !== undefined && opening.endsWith(` ${head}`) ? tail : label;
  const { definite, definiteOne } = lexicon.phrases;
  const between = tokens.slice(comma + 1, startOf(passage, quantity));
  if (!between.every(({ lower }) => definite.has(lower) || definiteOne.has(lower))) return label;
  return behind(quantity.next).startsWith(own) ? fitting(join(opening, own)) : label;
}
