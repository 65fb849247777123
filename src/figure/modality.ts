import { clauseEnd } from "./change/farther-way.ts";
import { isFunctionWord } from "./clause/clause.ts";
import { isTimeKind, type Mention } from "./mention.ts";
import type { Scene } from "./scene.ts";
import { hasWord } from "./token/has-word.ts";
import type { Token } from "./token/token.ts";
import { matchPhrase } from "./token/trie.ts";

/** "pourrait doubler", "ne doublera pas": in the mention's clause. */
export function addModality(scene: Scene, mention: Mention): void {
  const { tokens, lexicon } = scene;
  const { possible, negation } = lexicon.phrases;
  const say = (modality: "possible" | "negated", at: number) => {
    mention.modality = modality;
    mention.modalitySpan = [at, at + 1];
  };
  const { first, next } = mention;
  for (let at = first - 1; at >= 0 && at > first - 12; at--) {
    const lower = (tokens[at] as Token).lower;
    if (clauseEnd.has(lower)) break;
    // "not more than" says how much, and denies nothing.
    const [from, to] = mention.qualifierSpan ?? [first, first];
    if (from <= at && at < to) continue;
    if (at > first - 6 && negation.has(lower) && denies(scene, at, first)) {
      say("negated", at);
      return;
    }
    if (!mention.modality && possible.has(lower)) say("possible", at);
  }
  if (mention.kind !== "multiplier") return;
  for (let at = next; at < next + 2; at++) {
    if (negation.has(tokens[at]?.lower ?? "") && !isNoNegation(scene, at)) say("negated", at);
  }
}

/** Does the negation at the token deny the amount that begins at `first`? */
function denies(scene: Scene, at: number, first: number): boolean {
  return !isNoNegation(scene, at) && !isOnly(scene, at, first) && !isOfNoun(scene, at, first);
}

/** Words from a verb to the amount that it does not reach: "no llega ni siquiera al". */
const farthestVerb = 5;

/** "no alcanzan el 30 %", "n’atteint pas 6 000 euros": less than so much, which denies nothing. */
export function fallsShort({ tokens, lexicon }: Scene, mention: Mention): boolean {
  const { negation, functionWords } = lexicon.phrases;
  if (mention.qualifier !== undefined || isTimeKind(mention)) return false;
  const isLight = (lower: string) => functionWords.has(lower) || negation.has(lower);
  let verb = mention.first - 1;
  while (verb > mention.first - farthestVerb && isLight(tokens[verb]?.lower ?? "")) verb--;
  const not = [verb - 1, verb - 2, verb - 3, verb + 1].find((at) => negation.has(tokens[at]?.lower ?? ""));
  if (not === undefined || !matchPhrase(lexicon.syntax.attaining, tokens, verb)) return false;
  mention.qualifier = "less-than";
  mention.qualifierSpan = [Math.min(not, verb), mention.first];
  mention.modality = undefined;
  mention.modalitySpan = undefined;
  return true;
}

/** "dejó sin luz a 12.000 hogares": a noun right behind is what is denied; a verb has the amount for its object. */
function isOfNoun({ tokens, lexicon }: Scene, at: number, first: number): boolean {
  const noun = tokens[at + 1];
  const { infinitive, gerund } = lexicon.syntax;
  if (!lexicon.words.without.has(tokens[at]?.lower ?? "") || noun?.type !== "word" || at + 1 >= first) return false;
  const isVerb = infinitive.test(noun.lower) || gerund.test(noun.lower);
  return !isVerb && !isFunctionWord(noun.lower, lexicon);
}

/** "ne coûtera que 300 euros": so much, and no more. */
function isOnly({ tokens, lexicon }: Scene, at: number, first: number): boolean {
  const { onlyHeads, onlyTails } = lexicon.words;
  return onlyHeads.has(tokens[at]?.lower ?? "") && hasWord(tokens, onlyTails, at, first);
}

/** "pas moins de", "not only": the words negate nothing. */
function isNoNegation(scene: Scene, at: number): boolean {
  const { tokens, lexicon } = scene;
  return [at, at - 1].some((index) => matchPhrase(lexicon.noNegation, tokens, index));
}
