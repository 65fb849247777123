import { isDefinite } from "../clause/definite.ts";
import { pastOf, pastOne } from "../clause/of.ts";
import { startOf } from "../clause/reading.ts";
import { isProved, speaksOf, speaksOfMoney } from "../evidence.ts";
import type { Num } from "../number/number.ts";
import type { Scene } from "../scene.ts";
import { isUpper } from "../token/character.ts";
import { tellsOfInterest } from "./market.ts";
import { perBehind } from "./rate.ts";
import { withCents } from "./shared-currency.ts";
import type { Unit } from "./unit.ts";
import { type UnitMatch, unitAt } from "./unit-at.ts";

const opening: ReadonlyMap<string, string> = new Map(Object.entries({ "[": "]", "{": "}", "<": ">" }));

const seconds: Unit = { unit: "second", kind: "duration", divisor: 1, group: "duration" };

/** The unit behind a number, past a hyphen, brackets and, behind a scale, "de". */
function unitBehind(scene: Scene, num: Num): UnitMatch | undefined {
  const { tokens, lexicon } = scene;
  const at = num.next;
  const token = tokens[at];
  if (!token) return undefined;
  const { joinedSeconds } = lexicon.words;
  if (token.lower === "-" && token.glued && tokens[at + 1]?.glued) {
    const match = unitAt(tokens, at + 1, lexicon);
    if (!match && joinedSeconds.has(tokens[at + 1]?.lower ?? "")) return { unit: seconds, length: 2 };
    return match && { ...match, length: match.length + 1 };
  }
  if (num.decimal.includes(".") && joinedSeconds.has(token.lower)) return { unit: seconds, length: 1 };
  const closing = opening.get(token.lower);
  if (closing) {
    const match = unitAt(tokens, at + 1, lexicon);
    return match && tokens[at + 1 + match.length]?.lower === closing
      ? { ...match, length: match.length + 2 }
      : undefined;
  }
  const direct = unitAt(tokens, at, lexicon);
  // "ein BND-Mitarbeiter", "a CAD model": letters behind an article are somebody's name.
  const one = num.spelled && num.value === 1 && num.exponent === 0;
  if (direct?.unit.kind === "money" && one && token.text === direct.unit.unit) return undefined;
  // "een Euro 2000-match", "un Euro 2024": a tournament.
  if (one && token.text === "Euro" && /^(?:19|20)\d\d$/.test(tokens[at + 1]?.text ?? "")) return undefined;
  if (direct) return direct;
  // "ces 30 | dernières | années"
  const time = lexicon.words.whichTime.has(token.lower) ? unitAt(tokens, at + 1, lexicon) : undefined;
  if (time?.unit.kind === "duration") return { ...time, length: time.length + 1 };
  const code = token.type === "word" ? lexicon.scaledCodes.get(token.text) : undefined;
  if (code) return { ...code, length: 1 };
  if (num.exponent === 0 && !num.spelled && !num.collective && !num.fraction) return undefined;
  const of = pastOf(tokens, at, lexicon);
  const behind = num.fraction && of > at ? pastOne(tokens, of, lexicon) : of;
  const match = behind > at ? unitAt(tokens, behind, lexicon) : undefined;
  // "duas de US$ 983 milhões": the sign is the next number's.
  if (match && tokens[behind + match.length - 1]?.type === "symbol" && tokens[behind + match.length]?.type === "number")
    return undefined;
  // "1.4 million | the year before", "712mila | dell’anno scorso": when it was, where "millions of years" are so many;
  // "un tiers | des hectares" is a share of what is counted, "un tiers d’hectare" a measure.
  if (match && (match.unit.kind === "duration") !== num.fraction && isDefinite(scene, at)) return undefined;
  return match && { ...match, length: match.length + behind - at };
}

/** "116 pieds de tomate", "500 pés de café": how many grow, and not how high: "40 pieds de haut". */
function isPlants({ tokens, lexicon }: Scene, next: number): boolean {
  if (!lexicon.words.plantsOf.has(tokens[next]?.lower ?? "")) return false;
  const { type, lower } = tokens[next + 1] ?? { type: "symbol", lower: "" };
  return type === "word" && !lexicon.words.dimensions.has(lower) && !lexicon.words.depths.has(lower);
}

/** "the rapper 50 Cent": where nouns are small, a coin with a capital is someone's name. */
function isStageName({ tokens, lexicon }: Scene, { next }: Num, { unit }: UnitMatch): boolean {
  const { capitalNouns } = lexicon.language;
  return !capitalNouns && unit.kind === "money" && unit.divisor === 100 && /^Cents?$/.test(tokens[next]?.text ?? "");
}

/** "une Ferrari | 250 MM": a number between a name and capitals that are a symbol's only by chance is of the name. */
function isModel({ tokens }: Scene, { first, next }: Num, { unit }: UnitMatch): boolean {
  const [before, behind] = [tokens[first - 1], tokens[next]];
  const { symbol } = unit;
  if (!symbol || before?.type !== "word" || !isUpper(before.text) || behind?.type !== "word") return false;
  return behind.text !== symbol && behind.text === symbol.toUpperCase() && symbol === symbol.toLowerCase();
}

/** "un euro | plus fort", "um dólar | fraco": how a currency stands, and no amount of it. */
function isStrength({ tokens, lexicon }: Scene, num: Num, { unit, length }: UnitMatch): boolean {
  if (unit.kind !== "money" || !num.spelled || num.value !== 1 || num.exponent > 0) return false;
  const behind = num.next + length;
  const more = lexicon.words.soMuch.has(tokens[behind]?.lower ?? "") ? 1 : 0;
  return lexicon.words.currencyStrengths.has(tokens[behind + more]?.lower ?? "");
}

/** The unit behind a number, unless its name is more likely another word. */
export function provedUnitBehind(scene: Scene, num: Num): UnitMatch | undefined {
  const match = unitBehind(scene, num);
  if (!match) return undefined;
  if (isStageName(scene, num, match) || isModel(scene, num, match) || isStrength(scene, num, match)) return undefined;
  const glued = scene.tokens[num.next]?.glued ?? false;
  if (isLetterOfCompound(scene, num.next + match.length)) return undefined;
  if (scene.lexicon.moneyAmounts.size > 0) {
    const amount = moneyAmount(scene, num, match);
    if (amount) return amount;
  }
  // "12bps" are of a rate where rates are spoken of, and of a line elsewhere.
  if (match.unit.symbol === "bps") return tellsOfInterest(scene) ? { ...match, unit: basisPoint } : match;
  if (match.unit.symbol === "C" || match.unit.symbol === "F")
    return isTemperature(scene, num, glued) ? match : undefined;
  if (match.unit.symbol === "m" && match.unit.unit === "meter" && glued) return isMetre(scene) ? match : undefined;
  // "un livre" is a book, "une livre" a pound.
  const { masculine, feminineUnits } = scene.lexicon.words;
  const isBook =
    masculine.has(scene.tokens[num.next - 1]?.lower ?? "") && feminineUnits.has(scene.tokens[num.next]?.lower ?? "");
  if (isBook) return undefined;
  if (match.unit.unit === "foot" && isPlants(scene, num.next + match.length)) return undefined;
  if (match.unit.unit === "meter" && isDevice(scene, num, match)) return undefined;
  // "112 barrels of waste" are counted.
  if (match.unit.unit === "barrel" && !isOfOil(scene, num.next, match.length)) return undefined;
  // "7 bar" close, "1,5 bar" is a pressure.
  if (match.unit.unit === "bar" && isPlace(scene, num)) return undefined;
  if (match.unit.symbol === "p") return (glued ? isPence(scene, num) : isQuoted(scene, num)) ? match : undefined;
  if (match.unit.symbol === "c") return glued && isCents(scene, num) ? match : undefined;
  if (!match.unit.doubtful) return match;
  if (isAdjective(scene, num, match)) return undefined;
  const rate = perBehind(scene, num.next + match.length) !== undefined;
  return isProved(scene, num, match.unit, rate) ? match : undefined;
}

/**
 * "about two real bundles", "un franc succès": a currency's name before a noun describes it, unless the article has that
 * currency elsewhere.
 */
function isAdjective(
  { tokens, lexicon, evidence }: Scene,
  { next, exponent, spelled, value }: Num,
  { unit, length }: UnitMatch,
): boolean {
  const isOne = spelled && value === 1;
  if (unit.kind !== "money" || (!lexicon.language.nounsInRow && !isOne) || exponent > 0) return false;
  const noun = tokens[next + length];
  if (noun?.type !== "word" || lexicon.phrases.functionWords.has(noun.lower)) return false;
  return !evidence.currencies().has(unit.unit);
}

/** Barrels of oil say so by their sign, by a rate ("barrels a day"), or the article speaks of oil. */
function isOfOil(scene: Scene, at: number, length: number): boolean {
  if (/^(?:bbls?|bpd|b)$/.test(scene.tokens[at]?.lower ?? "")) return true;
  return perBehind(scene, at + length) !== undefined || scene.evidence.speaksOf("oil");
}

/** Where bars are so called in the plural, whole ones of which there are several. */
function isPlace({ tokens, lexicon }: Scene, { value, next }: Num): boolean {
  return Number.isInteger(value) && value > 1 && lexicon.phrases.plurals.has(tokens[next]?.text ?? "");
}

/** "37 K.-o.-Spiele": a letter with a point and a hyphen is of a compound. */
function isLetterOfCompound({ tokens }: Scene, next: number): boolean {
  const [point, hyphen] = [tokens[next], tokens[next + 1]];
  return point?.lower === "." && point.glued && hyphen?.lower === "-" && hyphen.glued;
}

/** "25C", "40 C": where heat is spoken of, or in such an article another number has the same letter. */
function isTemperature(scene: Scene, { decimal, next }: Num, glued: boolean): boolean {
  const { tokens } = scene;
  if (speaksOf(scene, "temperature")) return true;
  const letter = tokens[next]?.text;
  // "180C (350F)"
  const other = letter === "C" ? "F" : "C";
  if (
    glued &&
    tokens.some(({ text }, at) => text === other && Math.abs(at - next) < 5 && tokens[at - 1]?.type === "number")
  )
    return true;
  const again = tokens.some(({ text }, at) => text === letter && at !== next && tokens[at - 1]?.type === "number");
  return glued && (again || decimal.includes(".")) && scene.evidence.speaksOf("temperature");
}

const basisPoint: Unit = { unit: "basis-point", kind: "percent", divisor: 1 };

/**
 * Dutch "twee ton" is 200,000 euros where money is spoken of, no weight, and nothing that is weighed stands behind. Ten of
 * them are called a million, so "200.000 ton per jaar" are weighed.
 */
function moneyAmount(scene: Scene, num: Num, match: UnitMatch): UnitMatch | undefined {
  const { tokens, lexicon } = scene;
  const end = num.next + match.length;
  const amount = lexicon.moneyAmounts.get(tokens[end - 1]?.lower ?? "");
  if (!amount || match.length > 1 || num.exponent > 0 || num.value >= 10) return undefined;
  const next = tokens[end];
  const currency = unitAt(tokens, end, lexicon);
  if (currency?.unit.unit === amount.unit.unit) return { ...amount, length: match.length + currency.length };
  // "4 ton crimineel geld"
  const money = [next, tokens[end + 1]].some((token) => lexicon.phrases.moneyWords.has(token?.lower ?? ""));
  // "boven de 5 ton uitgekomen"
  const closes = lexicon.syntax.pastParticiple.test(next?.lower ?? "") && tokens[end + 1]?.type !== "word";
  const content = next?.type === "word" && !closes && !lexicon.phrases.functionWords.has(next.lower);
  const weighed = content && !money && !lexicon.per.root.has(next.lower);
  const weight = tokens.some(({ lower }, at) => at !== end - 1 && lexicon.phrases.weight.has(lower));
  return !weighed && !weight && speaksOfMoney(scene) ? { ...amount, length: match.length } : undefined;
}

/** "500m": where a small "m" is also a million's, a word of size or another measure tells the metre. */
function isMetre({ tokens, lexicon }: Scene): boolean {
  const million = lexicon.scales.root.get("m")?.values?.some(({ text }) => text === "m");
  if (!million) return true;
  return tokens.some(({ type, lower }, at) => {
    if (type !== "number") return lexicon.phrases.measuring.has(lower);
    const unit = unitAt(tokens, at + 1, lexicon)?.unit;
    return unit?.kind === "measure" && unit.symbol !== undefined && unit.symbol !== "m";
  });
}

/** "installed 214,618 meters": what counts a house's electricity, where no "of cable" and no "long" stands behind. */
function isDevice(scene: Scene, { first, next }: Num, { length }: UnitMatch): boolean {
  const { tokens, lexicon } = scene;
  const behind = tokens[next + length]?.lower ?? "";
  if (lexicon.phrases.of.has(behind) || lexicon.words.dimensions.has(behind) || lexicon.words.depths.has(behind))
    return false;
  return lexicon.words.installs.has(tokens[startOf(scene, { first }) - 1]?.lower ?? "");
}

/** Lines of a video are no pence. */
const videoLines = new Set([240, 360, 480, 576, 720, 1080, 1440, 2160, 4320]);

/** "down 4 p at 118 p": where a letter stands apart from its number, a change or "to" before it and another "p" tell. */
function isQuoted({ tokens, lexicon }: Scene, { start, next }: Num): boolean {
  const before = tokens[start - 1]?.lower ?? "";
  const told = lexicon.ways.has(before) || lexicon.phrases.change.has(before) || /^(?:at|to|by|from)$/.test(before);
  return told && tokens.some(({ text }, at) => text === "p" && at !== next && tokens[at - 1]?.type === "number");
}

/** "164p": pence where shares, prices or pounds are spoken of. */
function isPence(scene: Scene, { value, decimal }: Num): boolean {
  if (videoLines.has(value)) return false;
  return decimal.includes(".") || speaksOfMoney(scene) || scene.evidence.currencies().has("GBP");
}

/** "39.5c/l", "up 3c": cents where the article tells of prices in a currency that has them, and of no heat. */
function isCents(scene: Scene, { next }: Num): boolean {
  if (scene.tokens[next]?.text !== "c" || speaksOf(scene, "temperature")) return false;
  return [...scene.evidence.currencies()].some((code) => withCents.has(code));
}
