import { isFunctionWord } from "../clause/clause.ts";
import { type Mention, mentionOf } from "../mention.ts";
import { numberAt } from "../number/number.ts";
import type { Scene } from "../scene.ts";

/** The strongest earthquake on record had 9.5 (Chile, 1960); of one below 1 nobody writes. */
const [least, most] = [1, 10];

/** Tokens between "magnitude" and its number: "magnitude of about 5.1", "una magnitud estimada de 6". */
const farthest = 3;

/** Tokens from a number to the name of its scale: "grados en la escala de Richter". */
const farthestScale = 7;

/** "de magnitud 5,1", "a 6.2-magnitude earthquake", "5,8 auf der Richterskala": how strong an earthquake was, a number without a unit. */
export function magnitudeAt(scene: Scene, index: number): Mention | undefined {
  const { tokens, lexicon } = scene;
  if (tokens[index]?.type !== "number" || !(isLed(scene, index) || isSaidBehind(scene, index))) return undefined;
  const num = numberAt(scene, index);
  if (!num || num.start !== index || num.exponent > 0 || num.value < least || num.value >= most) return undefined;
  const behind = tokens[num.next];
  // "magnitude 6.1 % higher", "Stärke 5,1 Meter": of something else, or a version's second point.
  const free =
    behind?.type !== "symbol" ||
    /^[.,;:)–-]$/.test(behind.lower) ||
    lexicon.words.magnitudes.has(tokens[index - 1]?.lower ?? "");
  if (!free || lexicon.phrases.point100.has(behind?.lower ?? "")) return undefined;
  return mentionOf({ kind: "count", amount: num.value, unit: null, digits: num.digits, first: index, next: num.next });
}

/** "magnitude", and between it and the number no more than "of about". */
function isLed({ tokens, lexicon }: Scene, index: number): boolean {
  const { magnitudes, strengths, quakes } = lexicon.words;
  for (let at = index - 1; at >= 0 && at >= index - 1 - farthest; at--) {
    const { lower, type } = tokens[at] ?? { lower: "", type: "symbol" };
    // "of two orders of magnitude"
    if (magnitudes.has(lower)) return !/^orders?$/.test(tokens[at - 2]?.lower ?? "");
    if (strengths.has(lower)) return tokens.some((token) => quakes.has(token.lower));
    if (type !== "word" || (!isFunctionWord(lower, lexicon) && at < index - 2)) return false;
  }
  return false;
}

/** "6.2-magnitude", "6,2 grados en la escala de Richter" */
function isSaidBehind({ tokens, lexicon }: Scene, index: number): boolean {
  const [mark, noun] = [tokens[index + 1], tokens[index + 2]];
  if (mark?.lower === "-" && lexicon.words.magnitudes.has(noun?.lower ?? "")) return true;
  for (let at = index + 1; at < index + farthestScale; at++) {
    const { lower, type } = tokens[at] ?? { lower: "", type: "symbol" };
    if (/^richter/.test(lower)) return true;
    if (type !== "word" && lower !== "'" && lower !== "-") return false;
  }
  return false;
}
