import { isUpper } from "../token/character.ts";
import { isFunctionWord, type Stretch, type Words } from "./clause.ts";
import { nounAt } from "./verb-second-pronoun.ts";

/** Does a sentence say what something costs or will cost: "Sie soll 3 Millionen Euro kosten", "Kosten soll sie 3 Millionen Euro"? */
export function saysCost({ tokens, lexicon }: Words): boolean {
  return tokens.length > 1 && tokens.some((_, at) => isCostVerb({ tokens, lexicon }, at));
}

/** "kosten": a verb, and where nouns have capitals no noun, or the sentence's first word. */
export function isCostVerb({ tokens, lexicon }: Words, at: number): boolean {
  const { lower, text } = tokens[at] ?? { lower: "", text: "" };
  return lexicon.words.costing.has(lower) && (at === 0 || text === lower);
}

/**
 * "Der Rat hat am Montag die Sanierung der Halle beschlossen. Kosten soll | sie": what costs is what was decided or will be built, the only
 * object of the sentence before that goes with the pronoun. One whose article shows that it is an object is none here, as it would have to change.
 */
export function costedThing(words: Words, subject: Stretch | undefined, pronoun: string): Stretch | undefined {
  const { tokens, lexicon } = words;
  if (!lexicon.language.capitalNouns) return undefined;
  const { subjectArticles, objectArticles, agreements } = lexicon.words;
  const { auxiliaries, and } = lexicon.phrases;
  // Behind a preposition stands a place, and behind "und" another thing.
  const isPlain = (at: number) => {
    const { lower } = tokens[at - 1] ?? { lower: "" };
    return !isFunctionWord(lower, lexicon) || auxiliaries.has(lower) || and.has(lower);
  };
  const found: Stretch[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const { lower } = tokens[at] ?? { lower: "" };
    const both = subjectArticles.has(lower) && objectArticles.has(lower) && agreements.has(`${lower} ${pronoun}`);
    if (!both || !isPlain(at) || (subject && at < subject.next)) continue;
    const noun = nounAt(words, at);
    if (tokens.slice(at, noun.next).some(({ text }) => isUpper(text))) found.push(noun);
  }
  return found.length === 1 ? found[0] : undefined;
}
