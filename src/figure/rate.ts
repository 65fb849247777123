import type { Lexicon } from "./lexicon.ts";
import type { Scene } from "./scene.ts";
import type { Token } from "./token.ts";
import { matchPhrase } from "./trie.ts";
import { unitAt } from "./unit-at.ts";

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
    const at = start + per.length + (hyphened && tokens[start + per.length]?.lower === "-" ? 1 : 0);
    const match = unitAt(tokens, at, lexicon);
    if (
      match &&
      (match.unit.kind === "duration" || match.unit.kind === "measure") &&
      // "euros/m2 de media": behind a stroke stands no time.
      (tokens[start]?.lower === "/" || !isTime(scene, at + match.length)) &&
      // "38 indagati a piede libero"
      !(match.unit.unit === "foot" && lexicon.language.code === "it")
    ) {
      return { per: match.unit.unit, next: at + match.length };
    }
  }
  const article = money ? pastArticle(tokens, index, lexicon) : index;
  const traded = article > index ? unitAt(tokens, article, lexicon) : undefined;
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
