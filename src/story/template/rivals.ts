import { factKey } from "../../figure/fact.ts";
import type { Figure } from "../../figure/figure.ts";
import { lexiconOf } from "../../figure/lexicon/lexicon-of.ts";
import { wordsOf } from "../languages/words-of.ts";

/** Two amounts of one measure against each other, as one sentence says them: "12 % of women against 7 % of men". */
export interface Rivals {
  sides: { name: string; figure: Figure }[];
  sentence: string;
}

/** Longer sentences do not stand over a chart as what it measures. */
const longest = 120;

/** What stands behind each of two amounts that are set against each other. */
interface Parallel {
  names: [string, string];
  /** The words before them, that are the same for both. */
  words: RegExp;
  kept: boolean;
}

function parallelOf({ source, ...one }: Figure, other: Figure, lang: string): Parallel | undefined {
  const { against, before } = wordsOf(lang).rivals;
  const { sentence } = source;
  if (one.kind !== other.kind || one.unit !== other.unit || one.per !== other.per) return undefined;
  const start = sentence.indexOf(source.text) + source.text.length;
  const second = sentence.indexOf(other.source.text, start);
  if (second < 0 || second - start > longest) return undefined;
  const name = against.exec(sentence.slice(start, second).trim())?.groups?.name?.trim() ?? "";
  const rest = sentence.slice(second + other.source.text.length);
  const last = /^[^,;:.!?()–—]*/u.exec(rest)?.[0].trim() ?? "";
  const words = before.find((each) => each.test(name) && each.test(last));
  if (!words || name.toLowerCase() === last.toLowerCase() || isTime(name, lang) || isTime(last, lang)) return undefined;
  return { names: [name, last], words, kept: words === before[2] };
}

/** Whether two amounts of a sentence are of two beside each other, so that neither became the other. */
export function areRivals(one: Figure, other: Figure, lang: string): boolean {
  const { sentence, text } = other.source;
  const behind = sentence.slice(sentence.lastIndexOf(text) + text.length).trimStart();
  // Whoever runs against someone stands right behind the second amount: "contro il 44% della rivale".
  const near = /^[^,;:.!?()–—]{0,24}/u.exec(behind)?.[0].toLowerCase() ?? "";
  return parallelOf(one, other, lang) !== undefined || wordsOf(lang).rivals.opponent.test(near);
}

/** The two whom a sentence's amounts are of; undefined where it is not certain. */
function rivalNames(one: Figure, other: Figure, lang: string): [string, string] | undefined {
  const found = parallelOf(one, other, lang);
  if (!found) return undefined;
  const { names, words, kept } = found;
  const [first, last] = names.map((said) => said.replace(words, "")) as [string, string];
  if (![first, last].every((said) => wordsOf(lang).rivals.name.test(said))) return undefined;
  // What is of women and of men is theirs; what is so among them keeps its word.
  return kept ? names : [first, last];
}

/** "en avril", "last year", "in the previous poll", "2024" */
function isTime(name: string, lang: string): boolean {
  if (/\d/.test(name)) return true;
  const { time } = wordsOf(lang).rivals;
  const { months } = lexiconOf(lang);
  const lower = name.toLowerCase();
  if (lower.match(/\p{L}+/gu)?.some((word) => time.test(word))) return true;
  return lower.split(/[\s’']+/).some((word) => months.has(word));
}

/** The first two rivals of whom one is what the article is about. */
export function rivalsOf(figures: readonly Figure[], leads: readonly Figure[], lang: string): Rivals | undefined {
  for (const [index, one] of figures.entries()) {
    const other = figures[index + 1];
    const { sentence } = one.source;
    if (other?.source.sentence !== sentence || sentence.length > longest || ![one, other].every(isLevel)) continue;
    if (!leads.some((lead) => [one, other].some((figure) => factKey(figure) === factKey(lead)))) continue;
    const names = rivalNames(one, other, lang);
    if (names) return { sides: [one, other].map((figure, side) => ({ figure, name: names[side] ?? "" })), sentence };
  }
  return undefined;
}

/** An amount that stands, neither a range nor a change. */
function isLevel({ kind, to, modality, direction, amount }: Figure): boolean {
  return kind !== "date" && to === undefined && modality === undefined && direction === undefined && amount >= 0;
}
