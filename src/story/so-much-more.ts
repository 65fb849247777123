import type { Stretch } from "../figure/clause.ts";
import { matchPhrase } from "../figure/trie.ts";
import { spaced } from "./blanks.ts";
import { fitting, gap, join } from "./compose.ts";
import type { Passage } from "./passage.ts";

/** "The owner will pay £94 | more": without the word behind the amount the label says another thing. */
export function withMore({ text, tokens, lexicon }: Passage, label: string, { first, next }: Stretch): string {
  const more = tokens[next];
  const { fixedOrder, split } = lexicon.language;
  if (!label || !more || !(fixedOrder || split) || !lexicon.words.soMuch.has(more.lower)) return label;
  const leads = spaced(text.slice(0, tokens[first]?.start)).includes(label.split(gap).at(-1) ?? "");
  // "£94 more than": what it is held against is said by other rules. In "148 Euro mehr im Jahr" a German goes on with when.
  const goesOn = split ? matchPhrase(lexicon.syntax.than, tokens, next + 1) : tokens[next + 1]?.type === "word";
  return leads && !goesOn ? fitting(join(label, more.text)) : label;
}
