import type { Figure } from "../figure/figure.ts";
import type { Lexicon } from "../figure/lexicon.ts";

/** "25.000 euro in contanti", "93.891 tonnellate movimentate": a label that names nothing by itself. */
export function isIdle({ kind }: Figure, label: string, { words, syntax }: Lexicon): boolean {
  const [first = "", ...rest] = label.split(" ");
  if (words.idle.has(label.toLowerCase().replace(/["“”«»]\s?/g, ""))) return true;
  // "per persoon": for what a price is paid.
  if (kind === "money" && rest.length === 1 && words.per.has(first)) return true;
  return kind !== "count" && rest.length === 0 && syntax.pastParticiple.test(label);
}
