import type { Token } from "./token.ts";

/** What is found in a sentence, found once: the rules ask again for each of its quantities, and for each label of one. */
export function perSentence<Sentence extends { tokens: readonly Token[] }, Found>(
  find: (sentence: Sentence) => Found,
): (sentence: Sentence) => Found {
  const known = new WeakMap<readonly Token[], Found>();
  return (sentence) => {
    const found = known.get(sentence.tokens) ?? find(sentence);
    known.set(sentence.tokens, found);
    return found;
  };
}
