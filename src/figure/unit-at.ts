import type { Lexicon } from "./lexicon.ts";
import type { Token } from "./token.ts";
import { type Match, matchPhrase, type Trie } from "./trie.ts";
import type { Unit } from "./unit.ts";

/** A unit and how many tokens name it. */
export interface UnitMatch {
  unit: Unit;
  length: number;
  /** Of a scale within: "MUSD". */
  exponent?: number;
}

/** Of several units of one name, the one whose symbol is written just so: "MW" is not "mW". */
function choose(match: Match<Unit>, text: string): Unit | undefined {
  const exact = match.values.find(({ symbol }) => symbol === undefined || symbol === text || symbol === "point");
  if (exact) return exact;
  // "KM", "kwh", "Mb": a symbol of several letters may be written in other capitals.
  return text.length > 1
    ? match.values.find(({ symbol, kind }) => (symbol as string).length > 1 && kind !== "money")
    : undefined;
}

function written(tokens: readonly Token[], first: number, length: number): string {
  let text = "";
  for (let at = first; at < first + length; at++) text += tokens[at]?.text ?? "";
  return text;
}

/** The unit that begins at `index`. */
export function unitAt(tokens: readonly Token[], index: number, lexicon: Lexicon): UnitMatch | undefined {
  const match = matchPhrase(lexicon.units, tokens, index);
  if (!match) return undefined;
  const unit = choose(match, written(tokens, index, match.length));
  // "5 m" and "5m2" name units, "5 mars" and "5 M23" none: a symbol ends where its letters and digits end.
  const last = tokens[index + match.length - 1] as Token;
  const next = tokens[index + match.length];
  if (!unit || (next?.glued && next.type !== "symbol" && last.type === "word")) return undefined;
  return { unit, length: match.length };
}

/** The unit that ends at `index`, before a number. */
export function unitBefore(tokens: readonly Token[], index: number, trie: Trie<Unit>): UnitMatch | undefined {
  const match = matchPhrase(trie, tokens, index);
  if (!match) return undefined;
  const first = index - match.length + 1;
  const unit = choose(match, written(tokens, first, match.length));
  // A symbol that is the end of a longer word is none: "CO$".
  const begin = tokens[first] as Token;
  if (!unit || (begin.type === "word" && begin.glued && tokens[first - 1]?.type === "word")) return undefined;
  return { unit, length: match.length };
}
