import { nounAt } from "../clause/noun.ts";
import { isProved } from "../evidence.ts";
import type { Num } from "../number/number.ts";
import { withScale } from "../number/scale.ts";
import type { Scene } from "../scene.ts";
import type { Token } from "../token/token.ts";
import { type UnitMatch, unitAt, unitBefore } from "./unit-at.ts";

/** Beside a sign of money "bn" and the like are scales. */
const anyScale = () => true;

/** The currency before a number: "$", "US$", "EUR", and where nothing else follows "dollars". */
export function currencyBefore(scene: Scene, num: Num): UnitMatch | undefined {
  const { tokens, lexicon } = scene;
  let at = num.start - 1;
  // "Fr. 12": the stop is the symbol's, or an abbreviation's.
  const stopped = tokens[at]?.lower === "." && tokens[at]?.glued;
  if (stopped && !unitBefore(tokens, at, lexicon.unitsBefore)) at--;
  // "GBP-2.5-million": the code and its number in one word.
  if (isJoined(tokens, at) && lexicon.codes.has(tokens[at - 1]?.text ?? "")) at--;
  const match = unitBefore(tokens, at, lexicon.unitsBefore);
  if (!match || !isProved(scene, withScale(num, tokens, lexicon, anyScale), match.unit, false)) return undefined;
  const first = tokens[at - match.length + 1] as Token;
  const number = tokens[num.start] as Token;
  if (isEmissionClass(first, num)) return undefined;
  if (first.type === "word" && match.length === 1) {
    // "Route N 5", "R 4.2"
    if ((first.text.length === 1 || first.text === "PS") && !number.glued) return undefined;
    const known = match.unit.symbol !== undefined;
    const spelled = lexicon.numbers.has(tokens[at - 1]?.lower ?? "");
    if (
      !known &&
      (first.text.length < 4 || spelled || unitAt(tokens, num.next, lexicon) || nounAt(tokens, num.next, lexicon))
    )
      return undefined;
  }
  // "10 $ 20": the symbol belongs to the number it follows, unless that one has its own before it.
  const owner = at - match.length;
  const taken =
    tokens[owner]?.type === "number" &&
    !scene.mask[owner] &&
    !number.glued &&
    !unitBefore(tokens, owner - 1, lexicon.unitsBefore);
  return taken ? undefined : { ...match, length: num.start - at - 1 + match.length };
}

/** "Euro 0", "Euro 6": what exhaust a car may have (Regulation (EC) No 715/2007). */
function isEmissionClass({ text }: Token, { decimal, exponent, spelled }: Num): boolean {
  return text === "Euro" && !spelled && exponent === 0 && /^[0-7]$/.test(decimal);
}

function isJoined(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === "-" && (tokens[at]?.glued ?? false) && (tokens[at + 1]?.glued ?? false);
}
