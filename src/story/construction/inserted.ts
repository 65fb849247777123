import type { Stretch } from "../../figure/clause/clause.ts";
import { beforeInsertion } from "../antecedent/before-insertion.ts";
import type { Around } from "../around/around.ts";
import { compose } from "../composition/compose.ts";
import { isContent } from "../sentence/content.ts";
import type { Passage } from "../sentence/passage.ts";
import { trimEnd } from "../sentence/trim.ts";
import { isSecondVerb } from "./second-verb.ts";

/**
 * "The ferry firm, which carried 310,000 passengers last year, | adds 40 sailings and | scraps 12": the subject before a
 * relative clause between commas is that of the verb behind it, whatever that looks like.
 * @param raised the verb, and its object, of a change that leads to the quantity
 * @returns "" where no such verb leads to the quantity
 */
export function ofInserted(
  passage: Passage,
  clause: Stretch,
  { opening, before, after, noun }: Around,
  raised: Stretch | undefined,
): string {
  const subject = beforeInsertion(passage, clause);
  if (!subject) return "";
  const own = !opening || opening[0]?.first === clause.first;
  if (raised && own && !isContent(passage, before)) {
    // "The waiting list, the trust said, | fell by 2,300 to 41,700": of the level it is the subject's, or its object's.
    const object = isContent(passage, trimEnd(passage, { first: raised.first + 1, next: raised.next }));
    return compose(passage, object ? [subject, trimEnd(passage, raised)] : [subject], after, noun);
  }
  const first = !opening && before.first === clause.first && before.first < before.next;
  return first || isSecondVerb(passage, before) ? compose(passage, [subject, before], after, noun) : "";
}
