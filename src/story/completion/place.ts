import { isUpper } from "../../figure/token/character.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { fitting, gap } from "../sentence/label-text.ts";
import { textOf } from "../sentence/passage.ts";
import type { Labelling } from "./completion.ts";
import { saysAt } from "./says-at.ts";

/** Words of a place that a sentence opens with: "Dans les Hauts-de-France". */
const longest = 6;

/**
 * "En France, le chiffre d’affaires": where a sentence opens with a place, what follows is of that place alone, and a
 * label that begins right behind it says so.
 */
export function withPlace(label: string, { passage }: Labelling): string {
  const { tokens, lexicon, mentions } = passage;
  if (label === "" || !matchPhrase(lexicon.syntax.settings, tokens, 0)) return label;
  const comma = tokens.findIndex(({ lower }) => lower === ",");
  if (comma < 2 || comma > longest) return label;
  if (mentions.some(({ first }) => first < comma)) return label;
  const named = tokens
    .slice(1, comma)
    .some(({ text, lower }) => isUpper(text) && !lexicon.months.has(lower) && !/\d/.test(text));
  if (!named || !tokens[comma + 1] || !saysAt(passage, comma + 1, label.split(gap)[0] ?? "")) return label;
  // "À Verrel, les loyers ont augmenté de 4 %, | à Aubry | de 7 %": another place.
  const isElsewhere = ([first = "", second = ""]: string[]) =>
    lexicon.syntax.settings.root.has(first.toLowerCase()) && isUpper(second);
  const [, ...others] = label.split(gap);
  if (others.some((part) => isElsewhere(part.split(" ")))) return label;
  return fitting(`${textOf(passage, { first: 0, next: comma })}, ${label}`) || label;
}
