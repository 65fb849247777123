import type { Scene } from "../scene.ts";
import type { Token } from "../token/token.ts";
import type { Attached } from "./attach.ts";

/** "a 12,500-seat stadium", "a 28-bed hub": the noun in the singular that a number of ten or more is joined to. */
export function compoundNoun({ tokens, lexicon }: Scene, { num, next }: Attached): Token | undefined {
  const [hyphen, noun] = [tokens[next], tokens[next + 1]];
  if (!lexicon.language.modifiersFirst || num.value < 10 || !Number.isInteger(num.value) || num.fraction)
    return undefined;
  if (hyphen?.lower !== "-" || !hyphen.glued || noun?.type !== "word" || !noun.glued) return undefined;
  return /^\p{Ll}{3,}$/u.test(noun.text) &&
    !lexicon.words.joinedOn.has(noun.lower) &&
    !lexicon.phrases.noNouns.has(noun.lower) &&
    !lexicon.times.root.has(noun.lower)
    ? noun
    : undefined;
}
