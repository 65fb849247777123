import type { Stretch } from "../figure/clause.ts";
import { isTimeKind, type Mention } from "../figure/mention.ts";
import { matchPhrase } from "../figure/trie.ts";
import type { Passage } from "./passage.ts";

/** "passou de 31 | para 47 semanas": where a time is told as a level is, what it was before. */
export function isOtherEnd({ mentions, lexicon }: Passage, { first }: Stretch, time: Mention): boolean {
  if (!lexicon.language.romance || time.kind !== "duration" || time.qualifier !== "from") return false;
  return mentions.every((each) => isTimeKind(each) || each.next <= first || each.first > time.first);
}

/** "de siete a cuatro años | de cárcel | la condena": what was brought to so long a penalty stands behind it. */
export function pastPenalty({ tokens, lexicon }: Passage, from: number): number {
  const behind = from + (matchPhrase(lexicon.syntax.penal, tokens, from)?.length ?? 0);
  return lexicon.phrases.determiners.has(tokens[behind]?.lower ?? "") ? behind : from;
}
