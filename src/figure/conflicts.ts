import { plainWords } from "../article/plain-words.ts";
import { groupBy } from "../base/group.ts";
import { contentWords, isOfOne } from "./content-words.ts";
import { factKey } from "./fact.ts";
import type { Figure } from "./figure.ts";
import { bounds, isOfASize, isWithin, mayConflict, sameValue } from "./same-value.ts";
import { titleConflicts } from "./title-conflicts.ts";
import { joint } from "./token/joint.ts";

/** Two places of an article that say different things of one. */
export interface Conflict {
  kind: "qualifier" | "amount" | "date";
  figures: [Figure, Figure];
  /** One line, with both wordings and their lines. */
  message: string;
}

const opposite = { above: "below", below: "above", before: "after", after: "before" } as const;

/** Where the article says one thing twice, and not the same. */
export function findConflicts(all: readonly Figure[]): Conflict[] {
  // "The two companies" and "the three towns", or levels of an index, contradict nothing.
  const figures = all.filter(({ role, kind }) => role !== "age" && !(role === "other" && kind === "count"));
  const conflicts: Conflict[] = [];
  for (const same of groupBy(figures, sameFact).values()) {
    const pair = contradiction(same);
    if (pair) conflicts.push({ kind: "qualifier", figures: pair, message: message(pair) });
  }
  const told = differences(figures);
  const titles = titleConflicts(figures)
    .filter(([title]) => !told.some((each) => each.figures.includes(title)))
    .map((pair): Conflict => ({ kind: "amount", figures: pair, message: message(pair) }));
  return [...conflicts, ...told, ...titles].sort((a, b) => a.figures[0].source.start - b.figures[0].source.start);
}

/** Do qualifiers of the figure's fact exclude each other, those of this mention or of others? */
export function isDisputed(figure: Figure, conflicts: readonly Conflict[]): boolean {
  const fact = sameFact(figure);
  return conflicts.some(({ kind, figures: [first] }) => kind === "qualifier" && sameFact(first) === fact);
}

/** "more than 400 jobs" of the title and "up to 400 employees" are one count, whatever it is called. */
function sameFact(figure: Figure): string {
  return figure.kind === "count" && figure.amount >= 100
    ? `count|${figure.amount}|${figure.to ?? ""}`
    : factKey(figure);
}

/** The first two of one fact whose qualifiers exclude each other. */
function contradiction(same: readonly Figure[]): [Figure, Figure] | undefined {
  for (const [index, first] of same.entries()) {
    const bound = first.qualifier && bounds[first.qualifier];
    if (!bound) continue;
    const words = contentWords(first);
    const other = same.slice(index + 1).find((figure) => {
      const second = figure.qualifier && bounds[figure.qualifier];
      if (second !== opposite[bound] || areApart(first, figure) || areCases(first, figure)) return false;
      return isTelling(first) || isOfOne(words, contentWords(figure)) || isOfTitle(first, figure);
    });
    if (other) return [first, other];
  }
  return undefined;
}

/** Where one bound ends, the other begins. */
const cases: ReadonlySet<string> = new Set(["less-than|at-least", "up-to|more-than"]);

/** "with fewer than 20 years", "with at least 20 years": a rule's two cases, of which a title tells none. */
function areCases(a: Figure, b: Figure): boolean {
  if (isTelling(a) || a.source.title || b.source.title) return false;
  return cases.has(`${a.qualifier}|${b.qualifier}`) || cases.has(`${b.qualifier}|${a.qualifier}`);
}

/** So large an amount is hardly said of two things; a small one, and a percentage, may be. */
function isTelling({ kind, amount }: Figure): boolean {
  return (kind === "money" || kind === "count") && Math.abs(amount) >= 1000;
}

/** A title and its text speak of one thing, where they have the beginning of a word in common. */
function isOfTitle(a: Figure, b: Figure): boolean {
  if ((a.source.title === true) === (b.source.title === true)) return false;
  if (a.kind === "count" && a.amount >= 100) return true;
  const stems = new Set([...contentWords(a)].map((word) => word.slice(0, 5)));
  return [...contentWords(b)].some((word) => stems.has(word.slice(0, 5)));
}

/** Sentences share so much of their words that they speak of one thing. */
const alike = 0.6;

/** Figures of one kind and unit whose sentences say the same with another amount or date. */
function differences(figures: readonly Figure[]): Conflict[] {
  const conflicts: Conflict[] = [];
  for (const [key, group] of groupBy(
    figures.filter(mayConflict),
    ({ kind, unit, per }) => `${kind}|${unit}|${per ?? ""}`,
  )) {
    // Pairs grow with the square; an article with so many of one unit compares things, it does not repeat one.
    if (group.length < 2 || group.length > 40) continue;
    const words = wordsOnce();
    for (let i = 0; i < group.length; i++) {
      for (let j = i + 1; j < group.length; j++) {
        const [a, b] = [group[i] as Figure, group[j] as Figure];
        if (sameValue(a, b) || a.source.sentence === b.source.sentence || areApart(a, b)) continue;
        // "About 175,000 jobs", "12,000 fewer jobs": a difference is no level.
        if (
          (a.kind === "date" ? a.to !== undefined || b.to !== undefined : !isOfASize(a, b)) ||
          isMore(a) !== isMore(b)
        )
          continue;
        if (overlap(words(a), words(b)) < alike) continue;
        if (isNarrower(a, b) || isNarrower(b, a) || isWithin(a, b) || isWithin(b, a)) continue;
        if (group.filter(({ source }) => source.sentence === a.source.sentence).length > 1) continue;
        conflicts.push({ kind: key.startsWith("date") ? "date" : "amount", figures: [a, b], message: message([a, b]) });
      }
    }
  }
  return conflicts;
}

/**
 * Two of a list of products, each with its price in its heading and its weight below: what each is of, its heading says. And
 * two of one list, "Year 1: $156,000" and "Year 2: $142,000", of which each has a word of its own: a list tells cases apart.
 */
function areApart(a: Figure, b: Figure): boolean {
  if (a.source.section === undefined || b.source.section === undefined) return false;
  return a.source.section !== b.source.section || besides(a) !== besides(b);
}

/** What a figure's sentence says but the figure itself. */
function besides({ source }: Figure): string {
  return source.sentence
    .replace(source.text, "")
    .replaceAll(/[^\p{L}\d.,]+/gu, " ")
    .toLowerCase()
    .trim();
}

/** "12,000 fewer jobs", "3.000 weniger Stellen". */
function isMore({ role, source }: Figure): boolean {
  return role === "other" || /(?:^|\s)(?:more|fewer|less|mehr|weniger|meer|minder)(?:\s|$)/i.test(source.text);
}

/** A sentence's content words, gone through once for each figure that is asked about. */
function wordsOnce(): (figure: Figure) => Set<string> {
  const known = new Map<Figure, Set<string>>();
  return (figure) => {
    const words = known.get(figure) ?? contentWords(figure);
    known.set(figure, words);
    return words;
  };
}

/** "le résultat opérationnel international": one speaks of a part of what the other does, by a word more before the number. */
function isNarrower(a: Figure, b: Figure): boolean {
  const [wide, narrow] = [wordsBefore(a), wordsBefore(b)];
  return wide.size >= 2 && narrow.size > wide.size && [...wide].every((word) => narrow.has(word));
}

/** The longer words before a figure, by their first letters. */
function wordsBefore({ source }: Figure): Set<string> {
  const before = source.sentence.slice(0, Math.max(0, source.sentence.indexOf(source.text))).toLowerCase();
  return new Set([...before.matchAll(/\p{L}{4,}/gu)].map(([word]) => word.slice(0, 6)));
}

/** Shared words, of the shorter sentence's; too short ones tell nothing. */
function overlap(a: Set<string>, b: Set<string>): number {
  const least = Math.min(a.size, b.size);
  if (least < 3) return 0;
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return (2 * shared) / (a.size + b.size);
}

function message([a, b]: [Figure, Figure]): string {
  return `line ${a.source.line} says “${wording(a)}”, line ${b.source.line} says “${wording(b)}”`;
}

/** A figure with its qualifier, as the article has them. */
function wording({ spans, source }: Figure): string {
  const before = spans?.qualifier && spans.qualifier.start < source.start ? spans.qualifier.text : "";
  return plainWords(`${before}${before && joint(before)}${source.text}`);
}
