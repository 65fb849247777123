import type { Stretch } from "../../figure/clause/clause.ts";
import { startOf } from "../../figure/clause/reading.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { fitting, gap, join } from "../sentence/label-text.ts";
import { type Passage, shareAt, textOf } from "../sentence/passage.ts";
import type { Labelling } from "./completion.ts";
import { saysAt } from "./says-at.ts";

/** A label with those whom its sentence opens with. */
export function withOpening(label: string, { passage, quantity }: Labelling): string {
  return withWhoever(passage, quantity, withGroup(passage, quantity, label));
}

/** Words of a group: "Among parents of children under 12 in the north". */
const longest = 10;

/**
 * "Among adults under 30, 46% | back a ban": a share of a group that the sentence opens with, of which a label tells as
 * well; "" where there is no room for both.
 */
function withGroup(passage: Passage, quantity: Stretch, label: string): string {
  const { tokens, lexicon } = passage;
  if (label === "" || !shareAt(passage, quantity)) return label;
  if (!lexicon.words.groupLinks.has(tokens[0]?.lower ?? "")) return label;
  const comma = tokens.findIndex(({ lower }) => lower === ",");
  if (comma < 2 || comma > longest || quantity.first <= comma) return label;
  const opening = textOf(passage, { first: 0, next: comma });
  // "Chez les cadres, la proportion"
  if (saysAt(passage, comma + 1, label)) return fitting(`${opening}, ${label}`);
  const [head = "", tail] = label.split(gap);
  // "Of the parents who oppose a ban": what stands last there is no more of a label.
  const own = tail !== undefined && opening.endsWith(` ${head}`) ? tail : label;
  const { definite, definiteOne } = lexicon.phrases;
  const between = tokens.slice(comma + 1, startOf(passage, quantity));
  if (!between.every(({ lower }) => definite.has(lower) || definiteOne.has(lower))) return label;
  return saysAt(passage, quantity.next, own) ? fitting(join(opening, own)) : label;
}

/** "Wie elke dag wil reizen, | betaalt voortaan": of whoever does what the sentence opens with, so with that (`ofWhoever`) or not at all. */
function withWhoever({ tokens, lexicon }: Passage, quantity: Stretch, label: string): string {
  if (!lexicon.language.split || !matchPhrase(lexicon.syntax.freeRelatives, tokens, 0)) return label;
  const comma = tokens.findIndex(({ lower }) => lower === ",");
  return comma > 1 && quantity.first > comma ? "" : label;
}
