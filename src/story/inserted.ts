import type { Stretch } from "../figure/clause.ts";
import type { Around } from "./around.ts";
import { beforeInsertion } from "./before-insertion.ts";
import { compose } from "./compose.ts";
import type { Passage } from "./passage.ts";
import { isSecondVerb } from "./second-verb.ts";

/**
 * "The ferry firm, which carried 310,000 passengers last year, | adds 40 sailings and | scraps 12": the subject before a
 * relative clause between commas is that of the verb behind it, whatever that looks like.
 * @returns "" where no such verb leads to the quantity
 */
export function ofInserted(passage: Passage, clause: Stretch, { opening, before, after, noun }: Around): string {
  const subject = beforeInsertion(passage, clause);
  if (!subject) return "";
  const first = !opening && before.first === clause.first && before.first < before.next;
  return first || isSecondVerb(passage, before) ? compose(passage, [subject, before], after, noun) : "";
}
