import { isFunctionWord, type Words } from "../clause/clause.ts";
import { pastOf } from "../clause/of.ts";
import type { Reading } from "../clause/reading.ts";
import { isShareKind, isTimeKind, type Mention } from "../mention.ts";
import type { Scene } from "../scene.ts";
import { hasWord } from "../token/has-word.ts";
import { isPenal, isShut } from "./penal.ts";

/** How large things are in adjectives: "the 30-metre rocket"; a distance may be the news. */
const sizes = new Set(["meter", "foot", "yard", "inch", "centimeter", "millimeter", "nanometer", "acre", "kilogram"]);

/**
 * "auf dem 200 Hektar großen Friedhof", "het 200 hectare grote park", "the 30-metre rocket": how large a thing is that is
 * spoken of anyway.
 */
export function isAttribute({ scene, mention }: Reading): boolean {
  if (isPopulation(mention, scene)) return true;
  if (mention.kind !== "measure") return false;
  if (scene.lexicon.language.amountsDescribe) {
    const glued = scene.tokens.slice(mention.first, mention.next).some(({ text }) => text === "-");
    const noun = scene.tokens[mention.next];
    if (!sizes.has(mention.unit ?? "") || noun?.type !== "word") return false;
    // "The 13cm pot": behind the article of a thing spoken of; "the 5cm of rain" is none.
    const definite = scene.lexicon.phrases.definite.has(scene.tokens[mention.first - 1]?.lower ?? "");
    return glued || (definite && !scene.heading && !isFunctionWord(noun.lower, scene.lexicon));
  }
  if (!scene.lexicon.language.split) return false;
  const lower = scene.tokens[mention.next]?.lower ?? "";
  return scene.lexicon.words.sizeWords.has(lower);
}

/** "une commune de 3 400 habitants": how large a place is; "a perdu 900 habitants" is what became of it. */
function isPopulation({ kind, unit, direction }: Mention, { lexicon }: Scene): boolean {
  return kind === "count" && !direction && lexicon.words.inhabitants.has(unit?.toLowerCase() ?? "");
}

/** "la semaine de quatre jours", "Vier-Tage-Woche": what something is called that is spoken of. */
export function isWorkTime({ scene, mention }: Reading): boolean {
  const { tokens, lexicon } = scene;
  if (mention.kind !== "duration") return false;
  const [hyphen, noun] = [tokens[mention.next], tokens[mention.next + 1]];
  if (hyphen?.lower === "-" && hyphen.glued && noun?.glued && noun.type === "word") return true;
  if (!lexicon.phrases.of.has(tokens[mention.first - 1]?.lower ?? "")) return false;
  return lexicon.words.workTimes.has(tokens[mention.first - 2]?.lower ?? "");
}

/** "the 4% rule", "4-Prozent-Regel", "la règle des 4 %": what it is called, and how much of nothing. */
export function isRuleName({ scene: { tokens, lexicon }, mention }: Reading): boolean {
  if (mention.kind !== "percent") return false;
  const hyphen = tokens[mention.next]?.lower === "-" ? 1 : 0;
  if (lexicon.words.rules.has(tokens[mention.next + hyphen]?.lower ?? "")) return true;
  const of = lexicon.phrases.of.has(tokens[mention.first - 1]?.lower ?? "");
  return of && lexicon.words.rules.has(tokens[mention.first - 2]?.lower ?? "");
}

/** "an average two-year mortgage", "un máximo de 15 años": what kind of thing is told of, or since when it was not as high. */
export function isOfKind(reading: Reading): boolean {
  const { tokens, lexicon } = reading.scene;
  const { mention } = reading;
  if (mention.kind !== "duration" || isPenal(reading) || isShut(reading)) return false;
  const lower = (at: number) => tokens[at]?.lower ?? "";
  const of = lexicon.phrases.of.has(lower(mention.first - 1)) && lexicon.words.records.has(lower(mention.first - 2));
  return of || isNamedBy(reading.scene, mention);
}

/** "a 15 | - | year high": a hyphen before its unit makes an adjective of a time; of "an average 19-day wait" the time is told. */
export function isNamedBy({ tokens, lexicon }: Words, { next }: Pick<Mention, "next">): boolean {
  return tokens[next - 2]?.lower === "-" && !lexicon.words.delays.has(tokens[next]?.lower ?? "");
}

/** "worth less than a tenth | of that has been jailed": of what, another amount or sentence says. */
export function isOfThat({ scene, mention }: Reading): boolean {
  if (!isShareKind(mention)) return false;
  const { tokens, lexicon } = scene;
  const of = pastOf(tokens, mention.next, lexicon);
  if (of === mention.next || !lexicon.words.pointers.has(tokens[of]?.lower ?? "")) return false;
  const behind = tokens[of + 1];
  return behind?.type !== "word" || isFunctionWord(behind.lower, lexicon);
}

/** Words between what shares did and what they cost: "up 2.6 per cent | in early trading at | $41.17". */
const farthestPrice = 8;

/** "Shares were down 8.4% at $41.17": what one is traded at, behind the change that is the news. */
export function isStockPrice({ scene, mention, mentions, clause }: Reading): boolean {
  const { tokens, lexicon } = scene;
  if (mention.kind !== "money" || mention.direction || mention.amount >= 1e4 || mention.amount < 0) return false;
  const before = mentions.filter((each) => !isTimeKind(each) && each.next <= mention.first).at(-1);
  if (before?.kind !== "percent" || !before.direction) return false;
  if (mention.first - before.next > farthestPrice) return false;
  return hasWord(tokens, lexicon.words.stocks, clause.first, before.first);
}
