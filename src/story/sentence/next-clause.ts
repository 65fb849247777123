import { isBorder, type Stretch } from "../../figure/clause/clause.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { contentCount } from "./content.ts";
import type { Passage } from "./passage.ts";

/** Where a stretch ends without the words that only open the next clause: "ha effettuato 31 voli | , ma ora". */
export function beforeNextClause(passage: Passage, { first, next }: Stretch): number {
  let mark = next - 1;
  while (mark > first && !isBorder(passage, mark)) mark--;
  const opens = mark > first && matchPhrase(passage.lexicon.syntax.openers, passage.tokens, mark + 1);
  return opens && contentCount(passage, { first: mark + 1, next }) === 0 ? mark : next;
}
