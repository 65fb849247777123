import type { Figure } from "./figure.ts";

/** Letters that a noun and the adjective of it begin with: "heridos", "heridas". */
const stem = 5;

/** Letters that a noun's plural has more: "home", "homes". */
const longestEnding = 2;

/** "14 heridos", "16 personas heridas": the noun of one is what the word behind the other's says. "213-home", "231 homes": it is the same. */
export function isNamedAs(a: Figure, b: Figure): boolean {
  if (a.kind !== "count" || b.kind !== "count") return false;
  return isNamedBehind(a, b) || isNamedBehind(b, a) || isPluralOf(a, b) || isPluralOf(b, a);
}

function isPluralOf({ unit: plural }: Figure, { unit }: Figure): boolean {
  if (!unit || !plural) return false;
  return plural.toLowerCase().startsWith(unit.toLowerCase()) && plural.length - unit.length <= longestEnding;
}

function isNamedBehind({ unit }: Figure, figure: Figure): boolean {
  const noun = unit?.toLowerCase().slice(0, stem) ?? "";
  return noun.length === stem && wordBehind(figure).startsWith(noun);
}

function wordBehind({ source: { sentence, text } }: Figure): string {
  return sentence
    .slice(sentence.indexOf(text) + text.length)
    .trimStart()
    .toLowerCase();
}
