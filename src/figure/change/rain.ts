import { pastOf } from "../clause/of.ts";
import type { Mention } from "../mention.ts";
import type { Scene } from "../scene.ts";

const depths: ReadonlySet<string> = new Set(["millimeter", "centimeter", "inch"]);

/** "cayeron 95 litros por metro cuadrado", "caíram 120 milímetros de chuva": so much fell, and nothing by so much. */
export function isRain({ tokens, lexicon }: Scene, { unit, per, next }: Mention): boolean {
  if (unit === "liter" && per === "square-meter") return true;
  if (!depths.has(unit ?? "")) return false;
  return lexicon.words.rain.has(tokens[pastOf(tokens, next, lexicon)]?.lower ?? "");
}
