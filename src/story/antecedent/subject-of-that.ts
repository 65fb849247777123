import type { Stretch } from "../../figure/clause/clause.ts";
import { isNamed, isVerbFirst } from "../sentence/named.ts";
import type { Passage } from "../sentence/passage.ts";
import { trimEnd } from "../sentence/trim.ts";

/** "El encarecimiento no impidió que | el IPC se moderara en octubre, hasta el 2,2 %": the subject of what a verb says behind its "that". */
export function subjectOfThat(passage: Passage, last: Stretch): Stretch | undefined {
  const { tokens, lexicon } = passage;
  if (!lexicon.language.romance) return undefined;
  const that = tokens.findLastIndex(
    ({ lower }, at) => at > last.first && at < last.next && lexicon.words.that.has(lower),
  );
  const subject = { first: that + 1, next: last.next };
  const isNoun = lexicon.phrases.determiners.has(tokens[that + 1]?.lower ?? "") && isNamed(passage, subject);
  const done = that > 0 && isVerbFirst(passage, { first: that - 1, next: that });
  return isNoun && done ? trimEnd(passage, subject) : undefined;
}
