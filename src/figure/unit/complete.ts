import { isPluralAcronym, type Noun, nounAt } from "../clause/noun.ts";
import { pastOf } from "../clause/of.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Num } from "../number/number.ts";
import type { Scene } from "../scene.ts";
import { pointUnit } from "../settle.ts";
import { isUpper } from "../token/character.ts";
import type { Token } from "../token/token.ts";
import { matchPhrase } from "../token/trie.ts";
import { type Attached, withRate } from "./attach.ts";
import { isBareCount } from "./bare-count.ts";
import { compoundNoun } from "./compound-noun.ts";
import type { Unit } from "./unit.ts";
import { unitAt } from "./unit-at.ts";

/** What was attached, with its noun where it has no unit, and its rate. */
export function complete(scene: Scene, found: Attached): Attached | undefined {
  const attached = pointUnit(scene, found);
  if (attached.unit) return withRate(scene, attached);
  const { tokens, lexicon } = scene;
  const { num } = attached;
  let at = attached.next;
  const compound = compoundNoun(scene, attached);
  if (compound) return { ...attached, noun: compound.text, next: at + 2 };
  at = pastBound(scene, at);
  if (tokens[at]?.lower === "-") return undefined;
  if (num.exponent >= 3 || num.collective || num.spelled) at = pastOf(tokens, at, lexicon);
  const time = timePastOther(scene, at);
  if (time) return { ...attached, unit: time.unit, next: time.next, named: time.next - attached.next };
  const counts = isPlainCount(scene, attached);
  if (isNameOfNumber(scene, num)) return undefined;
  const noun =
    nounPastOther(tokens, at, lexicon) ??
    nounAt(tokens, at, lexicon, counts) ??
    nounPastNames(scene, attached) ??
    nounPastArticle(scene, attached) ??
    nounOfOne(scene, attached);
  if (!noun || (noun.named && num.value < 1000 && !counts && !countsNamed(scene, attached, at, noun))) {
    return (num.exponent >= 6 && !num.spelled) || isBareCount(scene, attached) ? attached : undefined;
  }
  return withRate(scene, { ...attached, noun: noun.text, next: at + noun.length });
}

/** "40 or more people", "75,000-plus fans", "40 oder mehr Menschen": index behind what says how a number is meant. */
function pastBound({ tokens, lexicon }: Scene, at: number): number {
  const start = tokens[at]?.lower === "-" && tokens[at]?.glued ? at + 1 : at;
  // "737 Max jets"
  const bound = isUpper(tokens[start]?.text ?? "") ? undefined : matchPhrase(lexicon.after, tokens, start);
  return bound ? start + bound.length : at;
}

/** "1,33 enfant par femme": of less than two French has the singular, of which a rate says that it is counted. */
function nounOfOne({ tokens, lexicon }: Scene, { num, next }: Attached): Noun | undefined {
  if (Number.isInteger(num.value) || num.value >= 2 || !lexicon.words.per.has(tokens[next + 1]?.lower ?? ""))
    return undefined;
  const { text, type } = tokens[next] ?? { text: "", type: "symbol" };
  return type === "word" && !isUpper(text) ? { text, length: 1, named: false } : undefined;
}

/** "three other cities", "two more deaths", "fünf andere Städte": as many of them. */
function nounPastOther(tokens: readonly Token[], at: number, lexicon: Lexicon): Noun | undefined {
  const noun = lexicon.words.others.has(tokens[at]?.lower ?? "") ? nounAt(tokens, at + 1, lexicon) : undefined;
  return noun && { ...noun, length: noun.length + 1 };
}

/** "five more weeks", "vijf extra weken": as long a time, and no count. */
function timePastOther({ tokens, lexicon }: Scene, at: number): { unit: Unit; next: number } | undefined {
  const { others, soMuch } = lexicon.words;
  const lower = tokens[at]?.lower ?? "";
  if (!others.has(lower) && !soMuch.has(lower)) return undefined;
  const match = unitAt(tokens, at + 1, lexicon);
  return match?.unit.kind === "duration" ? { unit: match.unit, next: at + 1 + match.length } : undefined;
}

/** "i medici del 118 accorsi", "el 112": behind an article of one thing a number is its name, and counts nothing. */
export function isNameOfNumber({ tokens, lexicon }: Scene, num: Num): boolean {
  if (num.spelled || num.exponent > 0 || num.value < 2 || num.value > 999) return false;
  return lexicon.phrases.definiteOne.has(tokens[num.start - 1]?.lower ?? "");
}

/**
 * May a name stand behind the number, "four FA Cup finals", "cuatro Copas del Mundo"? One in words and small letters counts;
 * digits may belong to a name themselves ("iPhone 11 Pro models"), and capitals ("Three Mile Island", "Movimento cinque Stelle").
 */
function isPlainCount(scene: Scene, attached: Attached): boolean {
  const { num } = attached;
  return num.spelled && !isUpper(scene.tokens[num.first]?.text ?? "") && stands(scene, attached) && num.value < 100;
}

/** Initials that tell where someone or something is from, as adjectives of countries do: "27 EU states". */
const territories: ReadonlySet<string> = new Set(["EU", "UK", "US", "UN", "NATO"]);

/**
 * "30 Airbus planes", "27 EU states", "12 Nederlandse bedrijven": digits that no name stands before, and too few for a model's
 * ("the 737 Max jets") but behind what limits them ("more than 200 Tesla cars").
 */
function countsNamed(scene: Scene, attached: Attached, at: number, { length }: Noun): boolean {
  const { num, first } = attached;
  const { tokens, lexicon } = scene;
  if (!lexicon.language.modifiersFirst || num.spelled || num.exponent > 0 || !stands(scene, attached)) return false;
  // "12 PC games", "5 Da Vinci drawings": two letters may be a unit's.
  const [name, noun] = [tokens[at]?.text ?? "", tokens[at + length - 1]?.text ?? ""];
  if ((name.length < 3 && !territories.has(name)) || (isUpper(noun) && !isPluralAcronym(noun))) return false;
  const limited = matchPhrase(lexicon.before, tokens, first - 1)?.values.some(({ dates }) => !dates);
  return (num.value < 100 || limited === true) && !/\p{Ll}\p{Lu}/u.test(tokens[first - 1]?.text ?? "");
}

/** Tokens of the names before a noun: "Model S and Model X". */
const longestNames = 8;

/** "460 Kia and Hyundai vehicles", "27,000 Model S and Model X cars", "63,000 Model 3 sedans": the plural behind several names or a model. */
function nounPastNames(scene: Scene, { num, first, next }: Attached): Noun | undefined {
  const { tokens, lexicon } = scene;
  const { and } = lexicon.phrases;
  const isName = (at: number) => tokens[at]?.type === "word" && isUpper(tokens[at]?.text ?? "");
  if (!lexicon.language.modifiersFirst || lexicon.language.capitalNouns || scene.heading || !isName(next))
    return undefined;
  const limited = matchPhrase(lexicon.before, tokens, first - 1)?.values.some(({ dates }) => !dates);
  if (num.value < 1000 && !limited) return undefined;
  let at = next;
  let several = false;
  while (at < next + longestNames) {
    const joins = and.has(tokens[at]?.lower ?? "") && isName(at + 1);
    const model = tokens[at]?.type === "number" && /^\d$/.test(tokens[at]?.text ?? "");
    if (!joins && !model && !isName(at)) break;
    several ||= joins || model;
    at++;
  }
  const noun = several ? nounAt(tokens, at, lexicon) : undefined;
  return noun && !noun.named ? { ...noun, length: at - next + noun.length } : undefined;
}

/** Does the number stand behind a word within a sentence, that is no name's and no article? */
function stands({ tokens, lexicon, heading }: Scene, { num, first }: Attached): boolean {
  const before = tokens[first - 1];
  if (heading || num.fraction || before?.type !== "word" || (first > 1 && isUpper(before.text))) return false;
  return !lexicon.phrases.definite.has(before.lower);
}

/** "1179 i feriti", "son 25 los heridos": the noun of a count that its verb or another count leads to. */
function nounPastArticle({ tokens, lexicon }: Scene, { first, next, num }: Attached): Noun | undefined {
  const { definite, and, moneyWords, target } = lexicon.phrases;
  if (!lexicon.language.postponed || !definite.has(tokens[next]?.lower ?? "") || num.exponent > 3) return undefined;
  const noun = nounAt(tokens, next + 1, lexicon);
  const before = tokens[first - 1]?.lower ?? "";
  const led =
    before === "," ||
    and.has(before) ||
    target.has(before) ||
    matchPhrase(lexicon.syntax.copulas, tokens, first - 1) !== undefined ||
    matchPhrase(lexicon.before, tokens, first - 1) !== undefined;
  return noun && led && !moneyWords.has(noun.text.toLowerCase()) ? { ...noun, length: noun.length + 1 } : undefined;
}
