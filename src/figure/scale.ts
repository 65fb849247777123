import type { Lexicon, Scale } from "./lexicon.ts";
import type { Num } from "./number.ts";
import type { Token } from "./token.ts";
import { matchPhrase } from "./trie.ts";

/** `decimal × 10^exponent`, without the noise of multiplying floats. */
export function scaled(decimal: string, exponent: number): number {
  if (exponent === 0) return Number(decimal);
  return Number(decimal.includes("e") ? Number(decimal) * 10 ** exponent : `${decimal}e${exponent}`);
}

/** May an abbreviated scale count, which ends before the token at `next`? */
export type ShortRule = (scale: Scale, next: number) => boolean;

/** The scale behind a number: always one in full, an abbreviated one where the rule allows it. */
function scaleAt(
  tokens: readonly Token[],
  index: number,
  lexicon: Lexicon,
  allowShort: ShortRule,
): { exponent: number; next: number } | undefined {
  const at = tokens[index]?.lower === "-" && tokens[index]?.glued ? index + 1 : index;
  const match = matchPhrase(lexicon.scales, tokens, at);
  if (!match) return hundredAt(tokens, at, lexicon);
  const text = tokens[at]?.text ?? "";
  const next = at + match.length;
  const behind = tokens[next];
  if (behind?.glued && behind.type !== "symbol" && tokens[next - 1]?.type === "word") return undefined;
  const full = match.values.find((scale) => !scale.short);
  if (full) return { exponent: full.exponent, next };
  const short =
    match.values.find((scale) => scale.text === text) ?? match.values.find((scale) => scale.text.length > 1);
  if (!short || !allowShort(short, next)) return undefined;
  // An abbreviation's stop belongs to it: "3,5 Mrd. Euro".
  const stopped = behind?.lower === "." && behind.glued && text.length > 1 && tokens[next + 1] !== undefined;
  return { exponent: short.exponent, next: stopped ? next + 1 : next };
}

/** "5 hundred seats", "5 cent mille": a hundred behind digits, unless it may be coins. */
function hundredAt(
  tokens: readonly Token[],
  index: number,
  lexicon: Lexicon,
): { exponent: number; next: number } | undefined {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (before?.type !== "number" || before.text.length > 2 || token?.glued) return undefined;
  if (lexicon.numbers.get(token?.lower ?? "")?.is !== "hundred") return undefined;
  const coins = lexicon.units.root.get(token?.lower ?? "")?.values !== undefined;
  return coins && !matchPhrase(lexicon.scales, tokens, index + 1) ? undefined : { exponent: 2, next: index + 1 };
}

const never: ShortRule = () => false;

/** Multiplies a number by the scales behind it: "35 lakh crore", "48.000 milhões". */
export function withScale(num: Num, tokens: readonly Token[], lexicon: Lexicon, allowShort: ShortRule = never): Num {
  let { next, exponent } = num;
  for (let count = 0; count < 3; count++) {
    const scale = scaleAt(tokens, next, lexicon, count === 0 ? allowShort : never);
    if (!scale) break;
    exponent += scale.exponent;
    next = scale.next;
  }
  return next === num.next ? num : { ...num, next, exponent, value: scaled(num.decimal, exponent) };
}
