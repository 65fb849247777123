import { isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import type { Figure } from "../../figure/figure.ts";
import type { Lexicon } from "../../figure/lexicon/lexicon.ts";
import type { Passage } from "../sentence/passage.ts";

/** "25.000 euro in contanti", "93.891 tonnellate movimentate": a label that names nothing by itself. */
export function isIdle({ kind }: Figure, label: string, { words, phrases, syntax }: Lexicon): boolean {
  const [first = "", ...rest] = label.split(" ");
  // "se redujo de 14 a 5 | puntos"
  if (rest.length === 0 && phrases.point100.has(label.toLowerCase())) return true;
  if (words.idle.has(label.toLowerCase().replace(/["“”«»]\s?/g, ""))) return true;
  // "per persoon": for what a price is paid.
  if (kind === "money" && rest.length === 1 && words.per.has(first)) return true;
  return kind !== "count" && rest.length === 0 && syntax.pastParticiple.test(label);
}

/** "verser la moitié du montant …, | pour un montant", "per un importo complessivo": what says only that there is an amount. */
export function isSumOnly({ tokens, lexicon }: Passage, { first, next }: Stretch): boolean {
  const [link, one, noun] = tokens.slice(first, next).map(({ lower }) => lower);
  if (next - first > 5 || !isFunctionWord(link ?? "", lexicon) || !lexicon.phrases.one.has(one ?? "")) return false;
  const { sums, amountNouns } = lexicon.words;
  // "em uma área": with an adjective it may say of what.
  return sums.has(noun ?? "") || (next - first === 3 && amountNouns.has(noun ?? ""));
}
