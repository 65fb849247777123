import type { Lexicon } from "../lexicon/lexicon.ts";
import { isUpper } from "../token/character.ts";
import type { Token } from "../token/token.ts";
import { matchPhrase, type Trie } from "../token/trie.ts";
import { anyCase, barest } from "./si-units.ts";
import type { Unit } from "./unit.ts";

/** A unit and how many tokens name it. */
export interface UnitMatch {
  unit: Unit;
  length: number;
  /** Of a scale within: "MUSD". */
  exponent?: number;
}

/** Of several units of one name, the one whose symbol is written just so: "MW" is not "mW". */
function choose(units: readonly Unit[], text: string, together: boolean): Unit | undefined {
  const possible = units.filter(({ glued }) => together || !glued);
  const exact = possible.find(({ symbol }) => symbol === undefined || symbol === text || symbol === "point");
  if (exact) return exact;
  // "KM", "kwh": some symbols are written in any capitals, but "mw" is no milliwatt.
  return anyCase.has(text.toLowerCase()) ? possible.find(({ kind }) => kind !== "money") : undefined;
}

/** The tokens' text, spaces left out, and whether there are none. */
function written(tokens: readonly Token[], first: number, length: number): { text: string; together: boolean } {
  let text = "";
  let together = true;
  for (let at = first; at < first + length; at++) {
    const token = tokens[at] as Token;
    text += token.text;
    if (at > first && !token.glued) together = false;
  }
  return { text, together };
}

/** The longest name of a unit that `choose` can settle on, from `index` on or, in a backward trie, up to it. */
function longestUnit(tokens: readonly Token[], index: number, trie: Trie<Unit>): UnitMatch | undefined {
  let unit: Unit | undefined;
  const match = matchPhrase(trie, tokens, index, (values, length) => {
    const { text, together } = written(tokens, trie.backward ? index - length + 1 : index, length);
    const chosen = choose(values, text, together);
    if (chosen) unit = chosen;
    return chosen !== undefined;
  });
  return match && unit && { unit, length: match.length };
}

/** "the 12 euro zone countries", "die zwölf Euro-Länder": what has the euro, and no sum of it. */
const euroCountries = new Set(["zone", "area", "bloc", "länder", "ländern", "staaten", "landen"]);

/** The unit that begins at `index`. */
export function unitAt(tokens: readonly Token[], index: number, lexicon: Lexicon): UnitMatch | undefined {
  const match = longestUnit(tokens, index, lexicon.units);
  if (!match) return undefined;
  // "5 m" and "5m2" name units, "5 mars" and "5 M23" none: a symbol ends where its letters and digits end.
  const last = tokens[index + match.length - 1] as Token;
  const next = tokens[index + match.length];
  if (!next) return match;
  // "half the | $4.3m": a sign that stands right before a number is that number's.
  if (last.type !== "word") return next.type === "number" && next.glued && !tokens[index]?.glued ? undefined : match;
  if (next.glued && (next.type !== "symbol" || isElided(tokens, index + match.length))) return undefined;
  // "24703 L-202": a letter of a code.
  const behind = tokens[index + match.length + 1];
  const joined = last.text.length === 1 && next.lower === "-" && next.glued;
  if (joined && behind?.type === "number") return undefined;
  // "una t-shirt": behind a number in words a letter and a hyphen begin a word.
  if (joined && behind?.glued && tokens[index - 1]?.type === "word") return undefined;
  if (match.length > 1) return match;
  if (match.unit.unit === "EUR" && euroCountries.has(next.lower === "-" ? (behind?.lower ?? "") : next.lower))
    return undefined;
  if (isMnemonic(tokens, index, lexicon)) return undefined;
  if (lexicon.wordSymbols.has(last.text) && !last.glued && !closesOrLeadsOn(next, lexicon)) return undefined;
  return barest.has(last.text) && !standsAlone(tokens, index, lexicon) ? undefined : match;
}

/** "20 millions de l’État", "il s’annonce": the letter is the beginning of a word. */
function isElided(tokens: readonly Token[], index: number): boolean {
  const letter = tokens[index + 1];
  return tokens[index]?.lower === "'" && letter?.type === "word" && letter.glued;
}

/** "les 5 W du journalisme", "the 3 V of big data", « 4 N »: so many words that begin with the letter at `index`; "Year 7 A" is a class. */
function isMnemonic(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const letter = tokens[index] as Token;
  if (letter.glued || !/^\p{Lu}$/u.test(letter.text) || !/^\d$/.test(tokens[index - 1]?.text ?? "")) return false;
  const before = tokens[index - 2]?.lower ?? "";
  const next = tokens[index + 1];
  const isNamed = isUpper(tokens[index - 2]?.text ?? "") && tokens[index - 2]?.type === "word";
  if (isNamed && letter.text === "A" && !lexicon.language.capitalNouns) return true;
  if (/^["«“„]$/.test(before)) return /^["»”“]$/.test(next?.lower ?? "");
  return lexicon.phrases.definite.has(before) && (next === undefined || closesOrLeadsOn(next, lexicon));
}

/** Is the letter at `index` apart from its number, with no word behind that it could belong to? */
function standsAlone(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const next = tokens[index + 1];
  return !tokens[index]?.glued && (next === undefined || closesOrLeadsOn(next, lexicon));
}

/** Is the token a mark, or a word that only leads on to others? */
function closesOrLeadsOn(token: Token, { phrases }: Lexicon): boolean {
  if (token.type === "symbol") return !token.glued || /^[.,;:!?)]$/.test(token.lower);
  return phrases.functionWords.has(token.lower);
}

/** The unit that ends at `index`, before a number. */
export function unitBefore(tokens: readonly Token[], index: number, trie: Trie<Unit>): UnitMatch | undefined {
  const match = longestUnit(tokens, index, trie);
  if (!match) return undefined;
  // A symbol that is the end of a longer word is none: "CO$".
  const first = index - match.length + 1;
  const begin = tokens[first] as Token;
  return begin.type === "word" && begin.glued && tokens[first - 1]?.type === "word" ? undefined : match;
}
