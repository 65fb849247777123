import type { Figure } from "../../figure/figure.ts";
import { lexiconOf } from "../../figure/lexicon/lexicon-of.ts";
import { wordsOf } from "../languages/words-of.ts";

/** A part of a whole, 0 to 1, and the number of equal parts where the article counts them. */
interface Part {
  part: number;
  of?: number;
}

/** A whole cut into more parts than these is no longer counted at a glance. */
const mostParts = 12;

/**
 * What part of a whole a figure says: a ratio, or a percentage that is no rise and no fall, of which the text says of what.
 * An interest rate, a margin and a growth rate are per cent of no whole.
 */
export function partOf(figure: Figure, lang: string): Part | undefined {
  const { kind, amount, to, direction, unit, role } = figure;
  if (to !== undefined || direction !== undefined || role === "margin" || role === "former") return undefined;
  const whole = kind === "ratio" ? 1 : kind === "percent" && unit === "percent" ? 100 : 0;
  // Of most figures their kind tells; the sentence is the last to be asked.
  if (amount <= 0 || amount > whole || !saysOfWhat(figure, lang)) return undefined;
  if (kind === "percent") return { part: amount / 100 };
  for (let of = 2; of <= mostParts; of++) {
    if (Math.abs(amount * of - Math.round(amount * of)) < 1e-9) return { part: amount, of };
  }
  return { part: amount };
}

/** Whether the figure's sentence names the whole: behind it, before it, or in it ("un élève sur trois"). */
function saysOfWhat({ source, kind }: Figure, lang: string): boolean {
  const { sentence, text } = source;
  const words = wordsOf(lang).wholes;
  const at = sentence.indexOf(text);
  if (at === -1) return false;
  const before = sentence.slice(0, at);
  const behind = /^[^,;:.!?()–—]*/u.exec(sentence.slice(at + text.length))?.[0] ?? "";
  // "38 % d’articles en plus", "72 % fewer"
  if (words.compared.test(behind) || isMoved(before, lang)) return false;
  if (kind === "ratio" && words.among.test(text)) return true;
  if (words.of.test(behind)) return !words.noWhole.test(behind);
  if (words.opens.test(before)) return true;
  // "a share of 21 %" does not say of what.
  const clause = /[^;.!?]*$/u.exec(before)?.[0] ?? "";
  const noun = words.share.exec(clause);
  return noun !== null && /\p{L}{4}/u.test(clause.slice(noun.index + noun[0].length));
}

/** "un recul de 5 %", "rose by 5 %": the amount of a rise or a fall, and not the level that it leads to. */
function isMoved(before: string, lang: string): boolean {
  const { ways, phrases } = lexiconOf(lang);
  const words = before.toLowerCase().match(/[\p{L}’'-]+/gu) ?? [];
  const last = words.at(-1) ?? "";
  if (phrases.target.has(last)) return false;
  return words.slice(-3).some((word) => ways.has(word));
}
