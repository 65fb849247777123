import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Scene } from "../scene.ts";
import type { Token } from "../token/token.ts";
import { matchPhrase } from "../token/trie.ts";
import { type UnitMatch, unitAt } from "./unit-at.ts";

/** What goods are priced by: a tonne, a litre, a square metre, a megawatt-hour. */
const tradedBy: ReadonlySet<string> = new Set(["mass", "volume", "area", "energy"]);

/** Index behind an article at `index`, elided ones included. */
function pastArticle(tokens: readonly Token[], index: number, { phrases }: Lexicon): number {
  if (!phrases.determiners.has(tokens[index]?.lower ?? "")) return index;
  return tokens[index + 1]?.lower === "'" ? index + 2 : index + 1;
}

/** "a year ago", "im Jahr 2024": what follows makes a time of what looks like a rate. */
function isTime({ tokens, lexicon }: Scene, index: number): boolean {
  const token = tokens[index];
  return (
    token !== undefined && (lexicon.phrases.timeWords.has(token.lower) || (token.type === "number" && !token.glued))
  );
}

/** The unit that a price is for: of "a pound" the weight, unless the sentence tells of the currency beside. */
function pricedUnit({ tokens, lexicon }: Scene, index: number): UnitMatch | undefined {
  const match = unitAt(tokens, index, lexicon);
  if (match?.unit.kind !== "money" || match.length > 1 || !lexicon.pounds.has(tokens[index]?.lower ?? "")) return match;
  const currency = tokens.some(
    ({ lower }, at) =>
      at !== index && lexicon.pounds.has(lower) && lexicon.phrases.definite.has(tokens[at - 1]?.lower ?? ""),
  );
  return currency ? match : { unit: { unit: "pound", kind: "measure", divisor: 1, group: "mass" }, length: 1 };
}

/**
 * "par mois", "/MWh", "an hour": what one of makes the rate.
 * @param money whether a price stands before, which an article may lead on from: "160 € la tonne"
 */
export function perBehind(scene: Scene, index: number, money = false): { per: string; next: number } | undefined {
  const { tokens, lexicon } = scene;
  // "a $5,000-a-month flat"
  const hyphened = tokens[index]?.lower === "-" && tokens[index]?.glued;
  const start = hyphened ? index + 1 : index;
  const per = matchPhrase(lexicon.per, tokens, start);
  if (per) {
    // "£24 a-year"
    const at = start + per.length + (tokens[start + per.length]?.lower === "-" ? 1 : 0);
    const match = money ? pricedUnit(scene, at) : unitAt(tokens, at, lexicon);
    if (
      match &&
      (match.unit.kind === "duration" || match.unit.kind === "measure") &&
      // "euros/m2 de media", "barrels per day from 10.1 million": behind a stroke or "per" stands no time.
      (tokens[start]?.lower === "/" ||
        lexicon.words.per.has(tokens[start]?.lower ?? "") ||
        !isTime(scene, at + match.length)) &&
      !lexicon.words.noRates.has(tokens[at]?.lower ?? "")
    ) {
      return { per: match.unit.unit, next: at + match.length };
    }
  }
  const article = money ? pastArticle(tokens, index, lexicon) : index;
  const traded = article > index ? pricedUnit(scene, article) : undefined;
  if (traded && tradedBy.has(traded.unit.group ?? "")) {
    return { per: traded.unit.unit, next: article + traded.length };
  }
  const rate = matchPhrase(lexicon.rates, tokens, index);
  if (rate && isTime(scene, index + rate.length)) return undefined;
  return rate && { per: rate.values[0] as string, next: index + rate.length };
}

/** "5,2 Liter auf 100 Kilometer", "5,2 litros a los 100 km": index behind the way that fuel is told for. */
export function pastHundredKilometers({ tokens, lexicon }: Scene, index: number): number {
  let at = index;
  while (at < index + 2 && tokens[at]?.type === "word") at++;
  if (at === index || tokens[at]?.text !== "100") return index;
  const way = unitAt(tokens, at + 1, lexicon);
  return way?.unit.unit === "kilometer" ? at + 1 + way.length : index;
}
