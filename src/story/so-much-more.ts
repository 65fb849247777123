import type { Stretch } from "../figure/clause.ts";
import { spaced } from "./blanks.ts";
import { fitting, join } from "./compose.ts";
import type { Passage } from "./passage.ts";

/** "The owner will pay £94 | more": without the word behind the amount the label says another thing. */
export function withMore({ text, tokens, lexicon }: Passage, label: string, { first, next }: Stretch): string {
  const more = tokens[next];
  if (!label || !more || !lexicon.language.fixedOrder || !lexicon.words.soMuch.has(more.lower)) return label;
  const leads = spaced(text.slice(0, tokens[first]?.start)).includes(label);
  // "£94 more than": what it is held against is said by other rules.
  return leads && tokens[next + 1]?.type !== "word" ? fitting(join(label, more.text)) : label;
}
