import type { Mention } from "../mention.ts";
import type { Scene } from "../scene.ts";
import { isUpper } from "../token/character.ts";
import { hasWord } from "../token/has-word.ts";
import type { Token } from "../token/token.ts";
import { matchPhrase } from "../token/trie.ts";
import { leadsToAge } from "./age.ts";

/**
 * "Ana Ruiz est morte lundi à son domicile, à l’âge de 91 ans": does the sentence tell the age at which whom the title names
 * died? Of a death that is one thing among others the article makes no such title.
 * @param subject stems of the title's words
 */
export function tellsAgeAtDeath(scene: Scene, { kind, first, next }: Mention, subject: ReadonlySet<string>): boolean {
  if (kind !== "duration" || !namesOne(scene.tokens, subject)) return false;
  return isAged(scene, first) && hasDeed(scene, first, next);
}

/** Does it say a name of two words, one of which the title has? */
export function namesOne(tokens: readonly Token[], subject: ReadonlySet<string>): boolean {
  const isName = (at: number) => tokens[at]?.type === "word" && isUpper(tokens[at]?.text ?? "");
  return tokens.some(({ lower }, at) => at > 0 && subject.has(lower.slice(0, 5)) && isName(at) && isName(at - 1));
}

function isAged({ tokens, lexicon }: Scene, first: number): boolean {
  return (
    matchPhrase(lexicon.aged, tokens, first - 1) !== undefined ||
    lexicon.words.ageLinks.has(tokens[first - 1]?.lower ?? "")
  );
}

/** Words from an age to the verb that closes its clause: "im Alter von 84 Jahren in Bern gestorben". */
const farthestVerb = 4;

/** Does one word of dying stand before the age, with no other number between, or close its clause? */
function hasDeed({ tokens, lexicon }: Scene, first: number, next: number): boolean {
  const { agedDeeds } = lexicon.words;
  const before = tokens.findLastIndex(({ lower }, at) => at < first && agedDeeds.has(lower));
  if (before !== -1) return leadsToAge(tokens, before, first, /^[:;]$/);
  return hasWord(tokens, agedDeeds, next, next + farthestVerb);
}
