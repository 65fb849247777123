import { nounAt } from "../clause/noun.ts";
import { type Mention, mentionOf } from "../mention.ts";
import type { Scene } from "../scene.ts";
import { isUpper } from "../token/character.ts";
import type { Token } from "../token/token.ts";
import { matchPhrase } from "../token/trie.ts";
import { type Num, numberAt } from "./number.ts";

function multiplier(amount: number, digits: number, first: number, next: number): Mention {
  return mentionOf({ kind: "multiplier", amount, unit: null, digits, first, next });
}

/** "doubler", "multiplié par cinq", "tenfold", "×5": a word or sign that multiplies. */
export function factorWord(scene: Scene, index: number): Mention | undefined {
  const { tokens, mask, lexicon } = scene;
  const token = tokens[index];
  if (!token || token.type === "number" || mask[index]) return undefined;
  if (token.lower === "×" || token.lower === "x") {
    const free = !token.glued && tokens[index + 1]?.glued && tokens[index + 1]?.type === "number";
    const num = free ? numberAt(scene, index + 1) : undefined;
    // "x86-Prozessoren", "x64-based": a kind's name.
    const isName =
      num &&
      token.lower === "x" &&
      ((tokens[num.next]?.lower === "-" && tokens[num.next]?.glued) || isModel(scene, index));
    return num && !isName ? multiplier(num.value, num.digits, index, num.next) : undefined;
  }
  const verb = matchPhrase(lexicon.multipliers, tokens, index);
  if (verb) {
    const { factor, doubtful } = verb.values[0] as { factor: number; doubtful: boolean };
    const next = index + verb.length;
    if (!doubtful && isOvertaking(scene, next)) return undefined;
    return !doubtful || isFactor(scene, index, next) ? multiplier(factor, 1, index, next) : undefined;
  }
  const by = matchPhrase(lexicon.multipliedBy, tokens, index);
  if (by) {
    const num = numberAt(scene, index + by.length);
    if (!num || num.fraction || num.value <= 1) return undefined;
    return multiplier(by.values[0] === 1 ? num.value : 1 / num.value, num.digits, index, num.next);
  }
  const joined = lexicon.timesWords.get(token.lower);
  const said = joined && (joined.alone || compares(scene, index + 1));
  return said ? multiplier(joined.factor, 1, index, index + 1) : undefined;
}

/** "doubler une Seat", "doblar una esquina": any one that comes along is passed by; what grows is known, "doubler le budget". */
function isOvertaking({ tokens, lexicon }: Scene, next: number): boolean {
  const { one, of } = lexicon.phrases;
  return one.has(tokens[next]?.lower ?? "") && !of.has(tokens[next + 1]?.lower ?? "");
}

/** "der Nvidia | X1", "the BMW X5": behind a name, a capital is a part of it. */
function isModel({ tokens }: Scene, index: number): boolean {
  const before = tokens[index - 1];
  return tokens[index]?.text === "X" && before?.type === "word" && isUpper(before.text);
}

/** "10x", "three times less": the number's own word behind it. */
export function timesOf(scene: Scene, num: Num): Mention | undefined {
  const { tokens, lexicon } = scene;
  const at = tokens[num.next]?.lower === "-" ? num.next + 1 : num.next;
  const times = matchPhrase(lexicon.times, tokens, at);
  if (!times || num.fraction || num.value < 1) return undefined;
  const word = tokens[at] as Token;
  const next = at + times.length;
  const sign = word.lower === "x" || word.lower === "×" || word.lower === "fold";
  // "three times a week" counts, "three times less" multiplies.
  const multiplies = sign
    ? word.glued && tokens[next]?.type !== "number"
    : num.value > 1 && (compares(scene, next) || isMultiple(scene, next) || isFraction(scene, num, next));
  return multiplies ? multiplier(num.value, num.digits, num.start, next) : undefined;
}

/** "subscribed 17.42 times": nothing happens so often, unless on average, "2.4 times a week". */
function isFraction({ tokens, lexicon }: Scene, { value }: Num, next: number): boolean {
  if (Number.isInteger(value)) return false;
  return !matchPhrase(lexicon.rates, tokens, next) && !matchPhrase(lexicon.per, tokens, next);
}

/** "trades on 6.5 times earnings": a price by what it pays. */
function isMultiple({ tokens, lexicon }: Scene, index: number): boolean {
  const { determiners, multiples } = lexicon.phrases;
  const at = determiners.has(tokens[index]?.lower ?? "") ? index + 1 : index;
  return multiples.has(tokens[at]?.lower ?? "");
}

function compares({ tokens, lexicon }: Scene, index: number): boolean {
  const { comparatives, functionWords } = lexicon.phrases;
  const lower = tokens[index]?.lower ?? "";
  // "twice as large", and not "scored twice as United won".
  if (lower === "as" && isUpper(tokens[index + 1]?.text ?? "")) return false;
  const ending = lexicon.language.comparativeEnding;
  return comparatives.has(lower) || (ending !== undefined && lower.endsWith(ending) && !functionWords.has(lower));
}

/** "le budget double." multiplies, "double vitrage" does not. */
function isFactor(scene: Scene, first: number, next: number): boolean {
  const { tokens, lexicon } = scene;
  const behind = tokens[next];
  const before = tokens[first - 1];
  if (before?.lower === "-" || behind?.lower === "-") return false;
  // "a boy treble", "the Classics treble"
  const noun = before?.type === "word" && (isUpper(before.text) || !before.lower.endsWith("s"));
  if (noun && lexicon.words.trebles.has(tokens[first]?.lower ?? "") && !lexicon.phrases.functionWords.has(before.lower))
    return false;
  // "won the Olympic double"; in a title each word may have a capital.
  if (before && isUpper(before.text) && first > 1 && !scene.heading && lexicon.language.fixedOrder) return false;
  // "in the doubles on Friday", "en double avec son frère" are a game; "le double de" is a factor.
  const { determiners, datePrepositions, of } = lexicon.phrases;
  const named = determiners.has(before?.lower ?? "") || datePrepositions.has(before?.lower ?? "");
  if (named && !of.has(behind?.lower ?? "")) return false;
  if (behind === undefined || /^[.,;:!?)]$/.test(behind.lower)) {
    return (
      before !== undefined && !lexicon.phrases.one.has(before.lower) && !lexicon.phrases.definite.has(before.lower)
    );
  }
  if (nounAt(tokens, next, lexicon)) return false;
  return (
    lexicon.phrases.functionWords.has(behind.lower) && before !== undefined && !lexicon.phrases.one.has(before.lower)
  );
}
