import { isDefinite } from "../clause/definite.ts";
import { pastOf, pastOne } from "../clause/of.ts";
import { startOf } from "../clause/reading.ts";
import { clockFractions } from "../lexicon/number-word.ts";
import { type Mention, mentionOf } from "../mention.ts";
import type { Scene } from "../scene.ts";
import { isUpper } from "../token/character.ts";
import { matchPhrase } from "../token/trie.ts";
import { unitAt } from "../unit/unit-at.ts";
import { type Num, numberAt } from "./number.ts";
import { isShareOf, shareOf } from "./part.ts";
import { isLedByNoWord } from "./spelled.ts";

/** "un tiers", "neuf sur dix", "one in five". */
export function ratioAt(scene: Scene, num: Num): Mention | undefined {
  // "auf Platz fünf von sechs"
  if (!num.fraction && scene.lexicon.references.has(scene.tokens[num.first - 1]?.lower ?? "")) return undefined;
  return num.fraction ? fractionOf(scene, num) : outOf(scene, num);
}

/** A fraction of something, and not of a unit: "un tiers des foyers" but no "1/4 mile". */
function fractionOf(scene: Scene, num: Num): Mention | undefined {
  const { tokens, lexicon } = scene;
  if (num.value >= 1 || num.value <= 0) return undefined;
  const next = tokens[num.next];
  // "la media de los años": the word that halves a unit is no half of a whole.
  const word = tokens[num.first]?.lower ?? "";
  const half = num.next - num.first === 1 && lexicon.half.root.has(word);
  if (half && lexicon.numbers.get(word)?.is !== "fraction") return undefined;
  if (unitAt(tokens, num.next, lexicon) || next?.lower === "-") return undefined;
  const behind = pastOf(tokens, num.next, lexicon);
  // "una media de 5.218": an average.
  const average = /^m[eé]dia$/.test(tokens[num.next - 1]?.lower ?? "");
  if (average && behind > num.next && tokens[behind]?.type === "number") return undefined;
  const of = behind > num.next;
  const inOne = lexicon.words.inOne.has(tokens[num.first - 1]?.lower ?? "");
  if ((of || inOne) && isRoom(scene, num, inOne)) return undefined;
  const whole = pastOne(tokens, behind, lexicon);
  // "four hundredths of a second", where "un cinquième des tonnes" is a share.
  const unit = unitAt(tokens, whole, lexicon)?.unit;
  const counted = unit?.kind !== "duration" && isDefinite(scene, num.next);
  if (of && ((unit && !counted) || lexicon.ordinals.has(tokens[whole]?.lower ?? ""))) return undefined;
  const closes = next === undefined || (next.type === "symbol" && /^[.,;:!?)\]}»”“"'‘…–—*†‡|/]$/.test(next.lower));
  // "la première moitié du siècle" is a time.
  if (num.value === 0.5 && lexicon.ordinals.has(tokens[num.start - 1]?.lower ?? "")) return undefined;
  // "the bottom half of the table", "la mitad superior": which half it is, and not how much.
  const { sides } = lexicon.phrases;
  const beside = [tokens[num.start - 1], tokens[num.next]];
  if (num.value === 0.5 && beside.some((token) => sides.has(token?.lower ?? ""))) return undefined;
  // "half" and "moitié" alone are everywhere; with "of" they measure.
  const sure = num.next - num.first > 1 || !num.spelled || inOne;
  const part = num.spelled ? lexicon.numbers.get(tokens[num.next - 1]?.lower ?? "") : undefined;
  const parts = part?.is === "fraction" ? part.value : undefined;
  // "due decimi in più" are of a percentage point.
  const goesOn = next && num.spelled && parts !== 10 && lexicon.phrases.functionWords.has(next.lower);
  // "vier Hundertstel vor dem Norweger", "by two tenths": of a second, which results leave out.
  const timed = parts !== undefined && clockFractions.has(parts) && num.next - num.first > 1;
  // "ist um ein Viertel | gewachsen", "met een derde gestegen"
  const change = lexicon.ways.get(next?.lower ?? "") ?? lexicon.halves.get(next?.lower ?? "");
  // "um fast ein Drittel"
  const leads = [num.start, startOf(scene, { first: num.start })];
  const changed = change !== undefined && leads.some((at) => lexicon.phrases.surely.has(tokens[at - 1]?.lower ?? ""));
  const told = closes || goesOn || (changed && lexicon.language.split);
  if (!of && (timed || !(sure && told)) && !isHeadlined(scene, num)) return undefined;
  if (!of && isOneMore(scene, num)) return undefined;
  return mentionOf({
    kind: "ratio",
    amount: num.value,
    unit: null,
    digits: num.digits,
    first: num.start,
    next: num.next,
  });
}

/** "Ruim kwart meisjes rookt", "Helft winkels dicht": a headline leaves out "een" and "van de". */
function isHeadlined({ tokens, lexicon, heading }: Scene, { spelled, start, next }: Num): boolean {
  if (!heading || !spelled || !lexicon.words.headlinedShares.has(tokens[next - 1]?.lower ?? "")) return false;
  const { type, lower } = tokens[next] ?? { type: "symbol", lower: "" };
  return isLedByNoWord(tokens, start, lexicon) && type === "word" && !lexicon.phrases.functionWords.has(lower);
}

/** "due marinai sono morti, un terzo è salvo", "two were hurt and a third fled": behind two, who comes third is no share. */
function isOneMore({ tokens, lexicon }: Scene, { value, spelled, start, first }: Num): boolean {
  // "nog een vierde, een meisje"
  if (lexicon.words.furtherOnes.has(tokens[first - 1]?.lower ?? "")) return true;
  // "added a third after the restart": a goal.
  if (spelled && [start, first].some((at) => lexicon.words.scorers.has(tokens[at - 1]?.lower ?? ""))) return true;
  if (!spelled || Math.abs(1 / value - Math.round(1 / value)) > 1e-9 || value > 0.4) return false;
  const before = Math.round(1 / value) - 1;
  return tokens.slice(0, first).some(({ lower, numeral }) => {
    const word = lexicon.numbers.get(lower);
    return (
      (word?.is !== "fraction" && word?.value === before) ||
      lexicon.ordinals.get(lower) === before ||
      numeral?.decimal === String(before)
    );
  });
}

/** "num quarto", "um quarto de hotel", "un cuarto de baño": a room, for of a whole it is a quarter "da", "de la" or "del". */
function isRoom({ tokens, lexicon }: Scene, { value, spelled, next }: Num, inOne: boolean): boolean {
  if (value !== 0.25 || !spelled || !/^[qc]uarto$/.test(tokens[next - 1]?.lower ?? "")) return false;
  if (inOne) return true;
  const held = lexicon.phrases.determiners.has(tokens[next + 1]?.lower ?? "");
  return tokens[next]?.lower === "de" && !held;
}

/** "neuf Français sur dix": at most one word between, or two that "and" joins, "neuf collégiens et lycéens sur dix". */
function outOf(scene: Scene, num: Num): Mention | undefined {
  const { tokens, lexicon } = scene;
  if (num.exponent || !Number.isInteger(num.value) || num.value < 1 || num.value > 99) return undefined;
  const most = lexicon.phrases.and.has(tokens[num.next + 1]?.lower ?? "") ? 3 : 1;
  for (let at = num.next; at <= num.next + most; at++) {
    const link = matchPhrase(lexicon.outOf, tokens, at);
    if (!link) {
      if (tokens[at]?.type !== "word" || unitAt(tokens, at, lexicon)) return undefined;
      continue;
    }
    // "32 goals in 36 games" are no share.
    if (link.length === 1 && at > num.next && num.value >= 10) return undefined;
    // "ein Denkmal aus zwölf Stühlen" is made of them.
    if (at > num.next && tokens[at]?.lower === "aus") return undefined;
    const index = at + link.length;
    const whole = tokens[index] && numberAt(scene, index);
    if (
      !whole ||
      whole.fraction ||
      whole.start !== index ||
      !Number.isInteger(whole.value) ||
      whole.value <= num.value ||
      whole.value > 1000
    )
      return undefined;
    if (unitAt(tokens, whole.next, lexicon) || (whole.article && !whole.spelled)) return undefined;
    if (matchPhrase(lexicon.scales, tokens, whole.next)) return undefined;
    if (!isShareOf(num.value, whole.value)) return undefined;
    // "einen Wert von 29 bis 30 Millionen": from so many to so many.
    const goesOn = num.article && at > num.next && tokens[whole.next + 1]?.type === "number";
    if (goesOn && !lexicon.phrases.and.has(tokens[whole.next]?.lower ?? "")) return undefined;
    // "eines von zwei Unternehmen" is one of them, where "jedes zweite" is a share.
    if (num.value === 1 && whole.value === 2 && tokens[at]?.lower === "von") return undefined;
    // "een bankroet van de twee bedrijven" is of both.
    if (num.article && at > num.next && tokens[at]?.lower === "van") return undefined;
    // "eine Gruppe von zehn Forschern" is of so many, and no tenth of them.
    const group = num.article && at > num.next && tokens[at]?.lower === "von";
    // "mit einer Mehrheit von acht gegen sechs"
    const held = group && scene.lexicon.phrases.functionWords.has(tokens[num.start - 1]?.lower ?? "");
    return held || (group && isUpper(tokens[whole.next]?.text ?? "")) ? undefined : shareOf(num, whole);
  }
  return undefined;
}
