import type { Figure } from "./figure.ts";

/** Letters that a noun and the adjective of it begin with: "heridos", "heridas". */
const stem = 5;

/** "14 heridos", "16 personas heridas": the noun of one is what the word behind the other's says. */
export function isNamedAs(a: Figure, b: Figure): boolean {
  if (a.kind !== "count" || b.kind !== "count") return false;
  return isNamedBehind(a, b) || isNamedBehind(b, a);
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
