import type { Around } from "../around/around.ts";
import { fitting, gap, join, longestLabel } from "../sentence/label-text.ts";
import { type Passage, textOf } from "../sentence/passage.ts";
import { behindOf } from "../sentence/phrase.ts";
import { trimEnd } from "../sentence/trim.ts";
import { attributedNoun, besideNoun } from "./attributed.ts";
import { compose, ends } from "./compose.ts";

/** Both sides of a quantity where they are too long together. */
export function shorter(passage: Passage, { before, after, noun }: Around): string {
  const ofIt = behindOf(passage, after).first > after.first;
  const rest = textOf(passage, trimEnd(passage, after));
  if (noun === after.first && attributedNoun(passage, before, after)) return besideNoun(passage, before, after);
  return (
    compose(passage, [before], after, noun) ||
    (ofIt ? fitting(join(ends(passage, before, longestLabel - rest.length - gap.length), rest)) : "") ||
    fitting(textOf(passage, trimEnd(passage, before))) ||
    ends(passage, trimEnd(passage, before), longestLabel)
  );
}
