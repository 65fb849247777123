import type { Words } from "../../figure/clause/clause.ts";

/**
 * "Excluding one-off items, | profit came in at £1.7bn": what does not count opens the sentence, and is half of what the amount is.
 * May the label not stand without it?
 * @param quantity the token that the amount begins with
 */
export function isExcepted({ tokens, lexicon }: Words, quantity: number, label: string): boolean {
  const opening = tokens.find(({ type }) => type === "word");
  if (!opening || !lexicon.words.excluding.has(opening.lower)) return false;
  // "Excluding a | $19 million charge, it earned"; where verbs come second, no comma ends what opens a sentence.
  const comma = tokens.findIndex(({ lower }) => lower === ",");
  return (!lexicon.language.split && quantity < comma) || !label.startsWith(opening.text);
}
