import type { Passage } from "../sentence/passage.ts";

/** Does the sentence say these words right from the token on? */
export function saysAt({ text, tokens }: Passage, at: number, words: string): boolean {
  return text.startsWith(words, tokens[at]?.start);
}
