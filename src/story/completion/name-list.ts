import { isUpper } from "../../figure/token/character.ts";
import { spaced } from "../sentence/blanks.ts";
import { fitting, gap } from "../sentence/label-text.ts";
import type { Labelling } from "./completion.ts";

/** Fewest names of a list that a label is not to begin within: of two, the first may be where or when something is. */
const fewest = 3;

/**
 * "Ana, Bert, | Cora death toll now at 7": a label that begins with the last of several names begins with the first.
 * @returns "" where something stands before the list, which would be of the names then
 */
export function withList(label: string, { passage, quantity }: Labelling): string {
  const { text, tokens, lexicon } = passage;
  const [head = ""] = label.split(gap);
  const start = spaced(text).indexOf(head);
  const last = tokens.findIndex((token) => token.start === start);
  if (label === "" || last < 1 || last >= quantity.first || !isUpper(tokens[last]?.text ?? "")) return label;
  let [first, names] = [last, 1];
  for (let at = joinBefore(last); at > 0; at = joinBefore(first)) {
    const name = nameBefore(at);
    if (name === at) break;
    first = name;
    names++;
  }
  if (names < fewest) return label;
  return first === 0 ? fitting(`${text.slice(0, start)}${label}`) : "";

  /** Where ", ", "and" or ", and" before a name begins; 0 where none stands there. */
  function joinBefore(name: number): number {
    let at = name;
    if (lexicon.phrases.and.has(tokens[at - 1]?.lower ?? "")) at--;
    if (tokens[at - 1]?.lower === ",") at--;
    return at === name ? 0 : at;
  }

  /** Where the name begins that ends before a token, its bracket with it; the token itself where none ends there. */
  function nameBefore(end: number): number {
    let at = end;
    if (tokens[at - 1]?.lower === ")") at = tokens.findLastIndex(({ lower }, index) => index < at && lower === "(");
    const behind = at;
    while (at > 0 && isUpper(tokens[at - 1]?.text ?? "")) at--;
    return at === behind ? end : at;
  }
}
