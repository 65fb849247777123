import type { Stretch } from "../../figure/clause/clause.ts";
import { isSignedChange, startOf } from "../../figure/clause/reading.ts";
import type { Mention } from "../../figure/mention.ts";
import { joinedStretches } from "../sentence/joined-stretches.ts";
import { partsOf } from "../sentence/label-parts.ts";
import { fitting, gap } from "../sentence/label-text.ts";
import { mentionAt, type Passage, textOf } from "../sentence/passage.ts";
import type { Labelling } from "./completion.ts";
import { isRestrictionCut } from "./restriction-cut.ts";

/** Words that stand with a number in its gap: "tuvo que devolver unos". */
const mostWords = 5;

/**
 * "Une famille de | 3 | personnes paiera": a label with the other numbers said whose gaps it has, where what they count, or
 * "of", stands behind. A reader would put the figure into such a gap.
 * @returns the label as it is where it has no such gap, or says from what something changed and all of it is too long;
 *   "" where it would have only another number of the figure's kind
 */
export function withOtherNumbers(label: string, { passage, quantity }: Labelling): string {
  const parts = label.includes(gap) ? partsOf(passage, label) : undefined;
  if (!parts) return label;
  const isCut = (before: Stretch, part: Stretch) => isRestrictionCut(passage, quantity, before, part);
  if (parts.some((part, index) => index > 0 && isCut(parts[index - 1] as Stretch, part)))
    return fitting(
      joinedStretches(parts, isCut)
        .map((part) => textOf(passage, part))
        .join(gap),
    );
  const joined = joinedStretches(parts, (before, part) =>
    isOfOther(passage, quantity, { first: before.next, next: part.first }),
  );
  if (joined.length === parts.length) return label;
  const own = mentionAt(passage, quantity);
  const [only] = joined;
  const isAlike = ({ kind, first, next }: Mention) =>
    kind === own?.kind && first >= (only?.first ?? 0) && next <= (only?.next ?? 0);
  if (joined.length === 1 && passage.mentions.some(isAlike)) return "";
  const text = fitting(joined.map((part) => textOf(passage, part)).join(gap));
  return text || (own && isSignedChange(own) ? label : "");
}

/** Is a gap another number's, and what that counts stands behind it? */
function isOfOther(passage: Passage, quantity: Stretch, { first, next }: Stretch): boolean {
  const { tokens, lexicon, mentions } = passage;
  const isOf = lexicon.phrases.of.has(tokens[next]?.lower ?? "");
  return (
    next - first <= mostWords &&
    mentions.some(
      (other) =>
        (other.first >= quantity.next || other.next <= quantity.first) &&
        (isOf || other.kind === "count") &&
        startOf(passage, other) >= first &&
        other.first < next &&
        (isOf ? next <= other.next : next < other.next),
    )
  );
}
