import { compose } from "../composition/compose.ts";
import { fitting } from "../sentence/label-text.ts";
import type { Passage } from "../sentence/passage.ts";
import { readingOf } from "../sentence/sentence-reading.ts";

/** As much of words that name all by themselves as a label has room for. */
export function shortened(text: string, lexicon: Passage["lexicon"]): string {
  // A question is none without its end.
  const all = fitting(text);
  if (all || text.endsWith("?")) return all;
  const passage: Passage = { ...readingOf(text, lexicon), verbs: false };
  return compose(passage, [], { first: 0, next: passage.tokens.length }, 0);
}
