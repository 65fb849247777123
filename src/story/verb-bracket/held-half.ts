import { isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import { startOf } from "../../figure/clause/reading.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { fitting, join } from "../sentence/label-text.ts";
import { mentionAt, type Passage, textOf } from "../sentence/passage.ts";
import { nounStart } from "../sentence/phrase.ts";
import { isPlainWord } from "../sentence/plain-word.ts";

/**
 * "Velta ruft 78.000 | Fahrzeuge wegen eines Defekts zurück": a count's label that has the second half of its verb, and not the
 * first, has both, without what stands between them.
 * @returns "" where they have no room; undefined for other labels
 */
export function withHeldHalf(passage: Passage, parts: readonly Stretch[], quantity: Stretch): string | undefined {
  const { tokens, lexicon } = passage;
  const [only] = parts;
  if (!only || parts.length > 1 || mentionAt(passage, quantity)?.kind !== "count") return undefined;
  // "haalde 3.800 handtekeningen | op tegen de sluiting": two small words in a row, of which the second leads on.
  const early = only.next > quantity.next + 1 && leadsOn(passage, quantity.next + 1);
  const half = early ? quantity.next : only.next - 1;
  const own = only.first >= quantity.first && only.first < quantity.next && (early || half > quantity.next);
  const closes = early || tokens[only.next] === undefined || tokens[only.next]?.type === "symbol";
  if (!own || !closes || !lexicon.words.verbParticles.has(tokens[half]?.lower ?? "")) return undefined;
  const before = { first: firstOf(passage, quantity.first), next: startOf(passage, quantity) };
  if (!tokens.slice(before.first, before.next).some((_, at) => isPlainWord(passage, before.first + at)))
    return undefined;
  const first = nounStart(passage, quantity);
  const lead = textOf(passage, before);
  if (half === quantity.next) return fitting(join(lead, textOf(passage, { first, next: half + 1 })));
  const [noun, end] = [
    textOf(passage, { first, next: quantity.next }),
    textOf(passage, { first: half, next: half + 1 }),
  ];
  return fitting([lead, noun, end].reduce(join));
}

/** Where the words between marks begin that the token stands among. */
function firstOf({ tokens }: Passage, at: number): number {
  return tokens.findLastIndex(({ type }, index) => index < at && type === "symbol") + 1;
}

/** A preposition behind a Dutch verb's second half: "op | tegen". Behind one that is a preposition itself an article stands. */
function leadsOn({ tokens, lexicon }: Passage, at: number): boolean {
  const lower = tokens[at]?.lower ?? "";
  const isArticle = lexicon.phrases.determiners.has(lower) || matchPhrase(lexicon.syntax.possessives, tokens, at);
  return !lexicon.language.capitalNouns && isFunctionWord(lower, lexicon) && !isArticle;
}
