import type { Lexicon } from "./lexicon/lexicon.ts";
import type { Num } from "./number/number.ts";
import type { Evidence, Scene } from "./scene.ts";
import { hasWord } from "./token/has-word.ts";
import type { Token } from "./token/token.ts";
import { tokenize } from "./token/token.ts";
import type { Unit } from "./unit/unit.ts";
import { unitAt, unitBefore } from "./unit/unit-at.ts";

/** The evidence of an article's text, which is only gone through if someone asks. */
export function evidenceOf(text: string, lexicon: Lexicon): Evidence {
  let tokens: readonly Token[] | undefined;
  let currencies: ReadonlySet<string> | undefined;
  const spoken = new Map<string, boolean>();
  let asked = 0;
  const all = () => {
    tokens ??= tokenize(text, 0, text.length, lexicon.style);
    return tokens;
  };
  return {
    asked: () => asked,
    currencies() {
      asked++;
      currencies ??= currenciesIn(all(), lexicon);
      return currencies;
    },
    speaksOf(subject) {
      asked++;
      const { oil, outcomes, matches } = lexicon.words;
      const words = { oil: [oil], temperature: [lexicon.phrases.temperature], contest: [outcomes, matches] }[subject];
      const found = spoken.get(subject) ?? all().some(({ lower }) => words.some((list) => list.has(lower)));
      spoken.set(subject, found);
      return found;
    },
  };
}

/** The currencies that a sentence names, or an article. */
export function currenciesIn(tokens: readonly Token[], lexicon: Lexicon): Set<string> {
  const codes = new Set<string>();
  for (let index = 0; index < tokens.length; ) {
    const { type } = tokens[index] as Token;
    // "€6m", "A$84": what stands right before a number is its sign.
    const sign =
      tokens[index + 1]?.type === "number" ? unitBefore(tokens, index, lexicon.unitsBefore)?.unit : undefined;
    const match = type === "number" || sign?.kind === "money" ? undefined : unitAt(tokens, index, lexicon);
    const amount = match && isBesideNumber(tokens, index, match.length, lexicon);
    if (match?.unit.kind === "money" && !match.unit.doubtful && match.unit.divisor === 1 && amount)
      codes.add(match.unit.unit);
    if (sign?.kind === "money" && !sign.doubtful) codes.add(sign.unit);
    index += match?.length ?? 1;
  }
  return codes;
}

/** "Enel Green Power (EGP)": a code of three letters is a currency's only beside a number. */
function isBesideNumber(tokens: readonly Token[], index: number, length: number, lexicon: Lexicon): boolean {
  if (!lexicon.codes.has(tokens[index]?.text ?? "")) return true;
  const scale = lexicon.scales.root.has(tokens[index - 1]?.lower ?? "");
  return scale || tokens[index - 1]?.type === "number" || tokens[index + length]?.type === "number";
}

/** Does the sentence have one of the words that money, a measure, a weight, a temperature or a university is spoken of with? */
export function speaksOf(
  scene: Scene,
  list: "moneyWords" | "measuring" | "weight" | "temperature" | "diplomas",
): boolean {
  const words = scene.lexicon.phrases[list];
  return hasWord(scene.tokens, words);
}

export function speaksOfMoney(scene: Scene): boolean {
  return speaksOf(scene, "moneyWords");
}

/**
 * May a name that is mostly another word be read as a unit? "Five won" counts no currency and "trois tours" no
 * revolution; a scale, a decimal mark, a rate, the same currency elsewhere or words of price and size tell.
 * @param rate whether "per minute" or the like stands behind
 */
export function isProved(scene: Scene, num: Num, unit: Unit, rate: boolean): boolean {
  if (!unit.doubtful) return true;
  // "5,0 onças por 100 km²" are jaguars.
  if (unit.unit === "ounce") return speaksOf(scene, "weight");
  if (num.exponent >= 3 || num.decimal.includes(".") || rate) return true;
  // Of pounds, `settle` makes the weight that the words speak of.
  if (unit.unit === "GBP" && speaksOf(scene, "weight")) return true;
  if (unit.kind !== "money") return speaksOf(scene, "measuring");
  if ((!num.spelled && num.value >= 1000) || scene.evidence.currencies().has(unit.unit)) return true;
  // "N95 masks cost money"
  if (unit.symbol?.length === 1) return false;
  // A price word may speak of another currency that the sentence names.
  return speaksOfMoney(scene) && currenciesIn(scene.tokens, scene.lexicon).size === 0;
}
