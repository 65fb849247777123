import { nounAt } from "../clause/noun.ts";
import { pastOf } from "../clause/of.ts";
import { type Mention, mentionOf } from "../mention.ts";
import { type Num, negate, numberAt } from "../number/number.ts";
import { type ShortRule, scaled, withScale } from "../number/scale.ts";
import type { Scene } from "../scene.ts";
import { matchPhrase } from "../token/trie.ts";
import { currencyBefore } from "./currency-before.ts";
import { newswireExponent } from "./newswire.ts";
import { pastHundredKilometers, perBehind } from "./rate.ts";
import { siSymbol } from "./si-units.ts";
import type { Unit } from "./unit.ts";
import { type UnitMatch, unitAt } from "./unit-at.ts";
import { provedUnitBehind } from "./unit-behind.ts";

/** A number and what it counts, found around it. */
export interface Attached {
  num: Num;
  /** First token, currency before it included. */
  first: number;
  next: number;
  unit: Unit | undefined;
  /** The unit stands before the number. */
  prefixed: boolean;
  /** Tokens that name the unit behind the number. */
  named: number;
  noun: string | undefined;
  per: string | undefined;
  /** Hundredths said behind: "15 dollars 50". */
  extra: string;
}

/** May the scale's abbreviation count: is there money before or behind, or a noun behind a glued one? */
function shortScaleRule(scene: Scene, money: boolean): ShortRule {
  const { tokens, lexicon } = scene;
  return (scale, next) => {
    if (money) return true;
    // "4K televisions", "8K video": lines of a picture
    if (scale.text === "K" && /^[48]$/.test(tokens[next - 2]?.text ?? "")) return false;
    const counted = (tokens[next - 1]?.glued ?? false) ? nounAt(tokens, next, lexicon) : undefined;
    let at = next;
    if (scale.text.length > 1 && tokens[at]?.lower === "." && tokens[at]?.glued) at++;
    const unit = unitAt(tokens, pastOf(tokens, at, lexicon), lexicon)?.unit;
    if (unit?.kind === "money" || (unit?.kind === "measure" && scale.text === tokens[next - 1]?.text)) return true;
    if (scale.text.length > 1 && scale.text !== "mi" && !unitAt(tokens, next - 1, lexicon)) return true;
    // "4.3M digital and physical sales"
    const letter = scale.text === scale.text.toUpperCase() && (tokens[next - 1]?.glued ?? false);
    if (
      letter &&
      tokens[next - 2]?.numeral?.fractional &&
      tokens[next]?.type === "word" &&
      !unitAt(tokens, next - 1, lexicon)
    )
      return true;
    if (!counted) return false;
    // "35m people" are millions, "the 400m hurdles" a race.
    const small = counted.length === 1 && !lexicon.phrases.races.has(tokens[next]?.lower ?? "");
    return scale.text === scale.text.toUpperCase() || small;
  };
}

/** CLDR's degree of a temperature whose scale is not said. */
const degrees: Unit = { unit: "generic", kind: "measure", divisor: 1, group: "temperature" };

/** Cents of a price: "15 dollars 50", "thirteen euros and forty-five cents". */
function centsBehind(scene: Scene, attached: Attached): Attached {
  const { tokens, lexicon } = scene;
  let at = attached.next;
  const linked =
    lexicon.phrases.and.has(tokens[at]?.lower ?? "") || lexicon.phrases.centLinks.has(tokens[at]?.lower ?? "");
  if (linked) at++;
  if (!tokens[at] || tokens[at]?.glued) return attached;
  const num = numberAt(scene, at);
  if (
    !num ||
    num.start !== at ||
    num.value >= 100 ||
    num.value < 1 ||
    !Number.isInteger(num.value) ||
    num.fraction ||
    num.article
  )
    return attached;
  const unit = unitAt(tokens, num.next, lexicon);
  const end = tokens[num.next];
  const cents = unit?.unit.kind === "money" && unit.unit.divisor === 100;
  const bare = !unit && !matchPhrase(lexicon.scales, tokens, num.next) && !nounAt(tokens, num.next, lexicon);
  const closes = end === undefined || (end.type === "symbol" && !/[%€$£-]/.test(end.lower));
  const spoken = num.spelled || tokens[at]?.text.length === 2;
  if (!cents && !(bare && spoken && (closes || (!linked && end?.type === "word" && !num.spelled)))) return attached;
  const next = cents ? num.next + (unit?.length ?? 0) : num.next;
  return { ...attached, next, extra: String(num.value).padStart(2, "0") };
}

/** "trois ans et demi", "2 millions d’euros et demi": half of one, or of the scale that the number has. */
function halfBehind(
  { tokens, lexicon }: Scene,
  num: Num,
  behind: UnitMatch | undefined,
): { num: Num; length: number } | undefined {
  if (!behind || behind.unit.kind === "percent") return undefined;
  const half = matchPhrase(lexicon.andHalf, tokens, num.next + behind.length);
  if (!half) return undefined;
  const word = num.spelled ? lexicon.numbers.get(tokens[num.next - 1]?.lower ?? "") : undefined;
  const decimal = String(Number(num.decimal) + 0.5 * 10 ** (word?.is === "scale" ? word.value : 0));
  return {
    num: { ...num, value: scaled(decimal, num.exponent), decimal, digits: num.digits + 1, article: false },
    length: half.length,
  };
}

/**
 * Looks around a number for what it counts.
 * @param money whether a range's lower bound has said that money is counted
 */
export function attach(scene: Scene, bare: Num, money = false): Attached {
  const { tokens, lexicon } = scene;
  const before = currencyBefore(scene, bare);
  const wire = before && newswireExponent(tokens, bare.next);
  let num = wire
    ? { ...bare, next: bare.next + 1, exponent: wire, value: scaled(bare.decimal, wire) }
    : withScale(bare, tokens, lexicon, shortScaleRule(scene, money || before !== undefined));
  let first = num.start;
  // One shape for all, whatever is found: copies of an object that has grown are slow.
  const attached: Attached = {
    num,
    first,
    next: num.next,
    unit: undefined,
    prefixed: false,
    named: 0,
    noun: undefined,
    per: undefined,
    extra: "",
  };
  let behind = provedUnitBehind(scene, num);
  if (behind?.exponent) {
    const exponent = num.exponent + behind.exponent;
    num = { ...num, exponent, value: scaled(num.decimal, exponent) };
  }
  // "75 USD milhões": a scale behind its currency.
  if (behind?.unit.kind === "money" && num.exponent === 0 && !before) {
    const late = withScale({ ...num, next: num.next + behind.length }, tokens, lexicon);
    if (late.exponent > 0) {
      num = { ...late, next: num.next };
      behind = { ...behind, length: late.next - bare.next };
    }
  }
  const half = halfBehind(scene, num, behind);
  if (behind && half) {
    num = half.num;
    behind = { ...behind, length: behind.length + half.length };
  }
  attached.num = num;
  const percent = !behind && !before ? matchPhrase(lexicon.percentOf, tokens, num.start - 1) : undefined;
  if (percent)
    return { ...attached, unit: percent.values[0] as Unit, first: num.start - percent.length, prefixed: true };
  if (before && !(behind && behind.unit.kind === "percent")) {
    first -= before.length;
    const sign = tokens[first - 1];
    if (sign && /^[-−]$/.test(sign.lower) && !sign.glued && tokens[first]?.glued) {
      first--;
      attached.num = { ...num };
      negate(attached.num);
    }
    attached.first = first;
    attached.unit = before.unit;
    attached.prefixed = true;
    // "$50 CAD": the code behind says which dollar.
    if (
      behind?.unit.kind === "money" &&
      behind.unit.divisor === 1 &&
      !behind.unit.doubtful &&
      tokens[num.next]?.type === "word"
    ) {
      attached.unit = behind.unit;
      attached.next = num.next + behind.length;
    }
  } else if (behind) {
    attached.unit = behind.unit;
    attached.next = pastSymbol(scene, num.next + behind.length, behind);
    attached.named = behind.length;
  }
  const cold = attached.unit?.group === "temperature" || attached.unit?.unit === "degree";
  const below = cold ? matchPhrase(lexicon.belowZero, tokens, attached.next) : undefined;
  if (below) {
    if (attached.unit?.unit === "degree") attached.unit = degrees;
    attached.next += below.length;
    if (num.value > 0) {
      attached.num = { ...attached.num };
      negate(attached.num);
    }
  }
  if (attached.unit?.kind === "money" && num.exponent === 0 && attached.unit.divisor === 1 && !attached.prefixed) {
    return centsBehind(scene, attached);
  }
  return attached;
}

/** "the 43.2-megawatt | (MW) | wind farm": behind the unit's symbol, which brackets say once more. */
function pastSymbol({ tokens, lexicon }: Scene, at: number, { unit }: UnitMatch): number {
  if (unit.kind !== "measure" || tokens[at]?.lower !== "(") return at;
  const symbol = unitAt(tokens, at + 1, lexicon);
  const end = at + 1 + (symbol?.length ?? 0);
  return symbol?.unit.unit === unit.unit && tokens[end]?.lower === ")" ? end + 1 : at;
}

/** "$75 U.S. per barrel", "$58.24 US a barrel": index behind the country whose dollar it is. */
function pastCountry({ tokens }: Scene, { unit, next }: Attached): number {
  if (unit?.unit !== "USD") return next;
  if (tokens[next]?.text === "US") return next + 1;
  const letters = tokens.slice(next, next + 4).map(({ text }) => text);
  return letters.join("") === "U.S." ? next + 4 : next;
}

/** Adds the rate behind what was attached. */
export function withRate(scene: Scene, attached: Attached): Attached {
  if (attached.unit?.per) return { ...attached, per: attached.unit.per };
  if (attached.unit?.unit === "liter") {
    const next = pastHundredKilometers(scene, attached.next);
    if (next > attached.next) return { ...attached, next, unit: { ...attached.unit, unit: "liter-per-100-kilometer" } };
  }
  const found =
    perBehind(scene, attached.next, attached.unit?.kind === "money") ??
    perBehind(scene, pastCountry(scene, attached), true);
  if (!found || attached.unit?.kind === "duration" || (attached.unit?.kind === "percent" && found.per !== "year"))
    return attached;
  const compound = attached.unit && `${attached.unit.unit}-per-${found.per}`;
  const isRateOfData = attached.unit?.group === "digital" && found.per === "second";
  const isUnit = compound && (scene.lexicon.language.cldr.units[compound] || (isRateOfData && siSymbol(compound)));
  if (isUnit && attached.unit) {
    return { ...attached, next: found.next, unit: { ...attached.unit, unit: compound } };
  }
  return { ...attached, next: found.next, per: found.per };
}

/** The amount in the unit, with its cents. */
function amountOf({ num, unit, extra }: Attached): number {
  if (extra) return Number(`${num.decimal}.${extra}`);
  // Cents are shifted, not divided: 10.4 of them are 0.104.
  return unit && unit.divisor > 1 ? scaled(num.decimal, num.exponent - Math.log10(unit.divisor)) : num.value;
}

/** The mention an attached number makes, without its range. */
export function attachedMention(attached: Attached): Mention {
  const { num, unit, noun, per, first, next } = attached;
  const mention = mentionOf({
    kind: unit?.kind ?? "count",
    amount: amountOf(attached),
    unit: unit?.unit ?? noun ?? null,
    digits: attached.extra ? num.digits + attached.extra.length : num.digits,
    first,
    next,
  });
  mention.per = per;
  if (num.collective) mention.qualifier = "about";
  if (num.start < num.first) mention.signed = true;
  return mention;
}
