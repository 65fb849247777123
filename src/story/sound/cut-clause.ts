import { isBorder, isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import { isDeterminer } from "../../figure/clause/determiner.ts";
import { startOf } from "../../figure/clause/reading.ts";
import { isUpper } from "../../figure/token/character.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { isVerb } from "../sentence/finite-verb.ts";
import type { Passage } from "../sentence/passage.ts";
import { isPlainWord } from "../sentence/plain-word.ts";

/**
 * Is a label cut in the middle of its clause, where verbs come second and nouns have no capitals: behind its subject, inside a
 * list, before what its noun is of?
 * @param parts the label's, where they stand
 */
export function isCutInClause(passage: Passage, quantity: Stretch, parts: readonly Stretch[]): boolean {
  const { split, capitalNouns } = passage.lexicon.language;
  const [first, last] = [parts[0], parts.at(-1)];
  if (!split || capitalNouns || !first || !last) return false;
  const start = startOf(passage, quantity);
  if (first.next <= start && (isBehindSubject(passage, first) || isBehindAmount(passage, first))) return true;
  if (first.next <= start && isLastOfTwo(passage, first)) return true;
  // "Bij de merken, | waartoe deze behoren, was de groei": of what stands before.
  if (first.first > 0 && passage.lexicon.words.relativeAdverbs.has(passage.tokens[first.first]?.lower ?? ""))
    return true;
  if (last.next <= start && isCutBeforeOf(passage, last, start)) return true;
  if (isInsideComparison(passage, last)) return true;
  if (first.next <= start && isInsideRelative(passage, first)) return true;
  if (passage.lexicon.phrases.and.has(passage.tokens[first.first]?.lower ?? "")) return true;
  return parts.some(
    (part) =>
      isInsideList(passage, part) || isBetweenAdjectives(passage, part.next) || isCutBeforeQuote(passage, part, start),
  );
}

/** "Dat | geeft een tekort van", "die groep groeide en | overschreed de kaap van": the verb's subject stands before it. */
function isBehindSubject(passage: Passage, { first }: Stretch): boolean {
  const { tokens, lexicon } = passage;
  const { lower, text } = tokens[first] ?? { lower: "", text: "" };
  const before = tokens[first - 1];
  if (first === 0 || before?.type !== "word" || isUpper(text)) return false;
  const { and, auxiliaries } = lexicon.phrases;
  const object = isDeterminer(passage, first + 1) || matchPhrase(lexicon.syntax.settings, tokens, first + 1);
  const plain = !isFunctionWord(lower, lexicon);
  const verb = auxiliaries.has(lower) || isVerb(passage, first) || (plain && object);
  if (!verb) return false;
  const isPronoun = matchPhrase(lexicon.syntax.pronouns, tokens, first - 1)?.length === 1;
  return (isPronoun && !lexicon.words.expletives.has(before.lower)) || (and.has(before.lower) && plain);
}

/** "door middel van valse mails en | bankfraude 563.000 euro wisten te stelen": of two things the second alone. */
function isLastOfTwo({ tokens, lexicon }: Passage, { first, next }: Stretch): boolean {
  const [word, and] = [tokens[first], tokens[first - 1]];
  if (next - first > 1 || word?.type !== "word" || !lexicon.phrases.and.has(and?.lower ?? "")) return false;
  return !isFunctionWord(word.lower, lexicon) && !isVerb({ tokens, lexicon }, first);
}

/** "Meer dan de helft | van de grootste 5000 bedrijven", "446 banen | opleveren in 28 gemeenten": of an amount that is not said. */
function isBehindAmount({ tokens, lexicon, mentions }: Passage, { first }: Stretch): boolean {
  if (!mentions.some(({ next }) => next === first)) return false;
  const { lower } = tokens[first] ?? { lower: "" };
  const infinitive = /\p{Ll}en$/u.test(lower) && isFunctionWord(tokens[first + 1]?.lower ?? "", lexicon);
  return lexicon.phrases.of.has(lower) || (infinitive && !isFunctionWord(lower, lexicon));
}

/** "Het leeuwendeel | van de kosten – zo’n 26 miljoen euro": of what, only the words between say. */
function isCutBeforeOf({ tokens, lexicon }: Passage, { next }: Stretch, start: number): boolean {
  const [of, behind] = [tokens[next], tokens[next + 1]];
  return (
    next + 1 < start &&
    lexicon.phrases.of.has(of?.lower ?? "") &&
    behind?.type === "word" &&
    !lexicon.numbers.has(behind.lower)
  );
}

/** "was die verhouding 215.000 euro ten opzichte | van 203.000 euro": half of what says that something is compared. */
function isInsideComparison({ tokens, lexicon }: Passage, { first, next }: Stretch): boolean {
  const { beside } = lexicon.syntax;
  return tokens
    .slice(first, next)
    .some((_, at) => first + at + (matchPhrase(beside, tokens, first + at)?.length ?? 0) > next);
}

/** "Het blok van Rood, | Groen en Geel", "koelkasten, wasdrogers | en ovens": one of several, or some of them. */
function isInsideList(passage: Passage, { first, next }: Stretch): boolean {
  const { tokens, lexicon } = passage;
  const { and } = lexicon.phrases;
  const isName = (at: number) => tokens[at]?.type === "word" && !isFunctionWord(tokens[at]?.lower ?? "", lexicon);
  const isMark = (at: number) => tokens[at]?.lower === ",";
  if (isMark(next) && isName(next + 1)) {
    const behind = isName(next + 2) ? next + 3 : next + 2;
    // "een trein, | bus, tram of metro", but not "de man, Jan, zei"
    const third = tokens[behind + 2]?.lower ?? "";
    const goesOn = isMark(behind + 2) || and.has(third) || lexicon.phrases.or.has(third);
    return (isMark(behind) && isName(behind + 1) && goesOn) || and.has(tokens[behind]?.lower ?? "");
  }
  if (!and.has(tokens[next]?.lower ?? "") || !isName(next + 1)) return false;
  return tokens.slice(first, next).some((_, at) => isMark(first + at) && isName(first + at + 1));
}

/** "vervangt 288 lampen door nieuwe, | zuinige lampen": a comma between two adjectives before their noun. */
function isBetweenAdjectives(passage: Passage, comma: number): boolean {
  const { tokens, lexicon } = passage;
  if (tokens[comma]?.lower !== ",") return false;
  const isAdjective = (at: number) => isPlainWord(passage, at) && /\p{Ll}{2}e$/u.test(tokens[at]?.text ?? "");
  const isHeld = isFunctionWord(tokens[comma - 2]?.lower ?? "", lexicon);
  return isHeld && isAdjective(comma - 1) && isAdjective(comma + 1) && tokens[comma + 2]?.type === "word";
}

/** "Van de jongeren die afgelopen zomer | hun diploma haalden, begon": who they are stands before. */
function isInsideRelative({ tokens, lexicon }: Passage, { first, next }: Stretch): boolean {
  if (tokens[next]?.lower !== ",") return false;
  for (let at = first - 1; at > 0 && !isBorder({ tokens, lexicon }, at); at--) {
    const pronoun = tokens[at]?.lower ?? "";
    // "van die jongeren", "meldt dat"
    if (!lexicon.words.relativePronouns.has(pronoun) || lexicon.words.that.has(pronoun)) continue;
    if (tokens[at - 1]?.type === "word" && !isFunctionWord(tokens[at - 1]?.lower ?? "", lexicon)) return true;
  }
  return false;
}

/** "het wijzigen van de woorden | ‘Veiligheid’ en ‘Justitie’ kost": half of what is named. */
function isCutBeforeQuote({ tokens, mentions }: Passage, { next }: Stretch, start: number): boolean {
  const { lower, glued } = tokens[next] ?? { lower: "", glued: true };
  return (
    next < start &&
    /^['‘’"“]$/.test(lower) &&
    !glued &&
    tokens[next + 1]?.glued === true &&
    !mentions.some((each) => each.first <= next + 1 && next < each.next)
  );
}
