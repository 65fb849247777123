import type { Completion, Labelling } from "../completion/completion.ts";
import { withFurther } from "../completion/further.ts";
import { withOpening } from "../completion/group.ts";
import { withJoinedNouns } from "../completion/joined-nouns.ts";
import { withDoing } from "../completion/lone-count.ts";
import { withModal } from "../completion/modal.ts";
import { withList } from "../completion/name-list.ts";
import { withOwner } from "../completion/owner.ts";
import { withPenalty } from "../completion/penalty.ts";
import { withPlace } from "../completion/place.ts";
import { withRelative } from "../completion/relative.ts";
import { withSharedVerb } from "../completion/second-object.ts";
import { withSentenced } from "../construction/sentenced.ts";
import { withCase } from "../inflection/inflected.ts";
import { finished } from "../verb-bracket/unfinished.ts";

/** In the order in which they are asked: what a label opens with comes before what closes it, and its endings last. */
const completions: readonly Completion[] = [
  withOpening,
  withPlace,
  withRelative,
  withOwner,
  finished,
  withSentenced,
  withFurther,
  withList,
  withCase,
  withDoing,
  withModal,
  withJoinedNouns,
  withSharedVerb,
  withPenalty,
];

/** Words of a figure's clause as its label: with all that they lack to say what the sentence says. "" where one of that has no room. */
export function completed(words: string, labelling: Labelling): string {
  return completions.reduce((label, complete) => complete(label, labelling), words);
}
