import { plainWords } from "../article/plain-words.ts";
import { groupBy } from "../base/group.ts";
import { contentWords, isOfOne } from "./content-words.ts";
import { factKey, isRoundingOf, isYearless } from "./fact.ts";
import type { Figure, Qualifier } from "./figure.ts";
import { isNamedAs } from "./named-as.ts";
import { joint } from "./token/joint.ts";

/** Two places of an article that say different things of one. */
export interface Conflict {
  kind: "qualifier" | "amount" | "date";
  figures: [Figure, Figure];
  /** One line, with both wordings and their lines. */
  message: string;
}

/** What a qualifier says of the true amount, or of a date's time. "about" and "from … to …" say neither. */
const bounds: Partial<Record<Qualifier, "above" | "below" | "before" | "after">> = {
  "up-to": "below",
  "less-than": "below",
  nearly: "below",
  "at-least": "above",
  "more-than": "above",
  until: "before",
  by: "before",
  since: "after",
  from: "after",
};

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
  const titles = titleConflicts(figures).filter(
    ({ figures: [title] }) => !told.some((each) => each.figures.includes(title)),
  );
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

/**
 * A figure of the title that the text nowhere says, and the first of the text's that it can be meant for: of one kind and
 * unit, of a size, in a sentence about what the title is about.
 */
function titleConflicts(figures: readonly Figure[]): Conflict[] {
  const conflicts: Conflict[] = [];
  const body = figures.filter(({ source }) => !source.title && source.field === undefined);
  for (const title of figures) {
    if (!title.source.title || !mayConflict(title) || title.kind === "date") continue;
    if (body.some((figure) => says(title, figure))) continue;
    const alike = body.filter((figure) => figure.role === "news" && mayConflict(figure) && isOfKind(title, figure));
    const other = alike.find((figure) => isTransposed(title, figure)) ?? otherLevel(title, alike);
    if (other) conflicts.push({ kind: "amount", figures: [title, other], message: message([title, other]) });
  }
  return conflicts;
}

/** The body's level that a title's can be meant for: of a size, in a sentence about what the title is about, or the only one. */
function otherLevel(title: Figure, alike: readonly Figure[]): Figure | undefined {
  const words = contentWords(title);
  const levels = alike.filter((figure) => figure.unit === title.unit || isNamedAs(title, figure));
  if (title.kind === "percent") return isSaidAgain(title, levels[0], words) ? levels[0] : undefined;
  const [only, second] = levels;
  return (
    levels.find(
      (figure) =>
        isOfASize(title, figure) && (isCountOf(figure) || [...contentWords(figure)].some((word) => words.has(word))),
    ) ?? (title.kind === "measure" && only && !second && isNearly(title, only) ? only : undefined)
  );
}

/** Fewer words of a title may stand in any sentence of its article. */
const leastTitle = 3;

/** Does the first share that the text tells stand in a sentence that says all that the title does? */
function isSaidAgain(title: Figure, first: Figure | undefined, words: ReadonlySet<string>): boolean {
  if (!first || title.direction || first.direction || words.size < leastTitle || !isNearly(title, first)) return false;
  const said = contentWords(first);
  return [...words].every((word) => said.has(word));
}

/** What can be the same thing: one kind, and one unit; of what is counted, one noun may be in the other's words. */
function isOfKind(title: Figure, figure: Figure): boolean {
  if (figure.kind !== title.kind || figure.per !== title.per) return false;
  if (figure.unit === title.unit) return true;
  const noun = title.unit?.slice(0, 6).toLowerCase();
  if (title.kind !== "count" || noun === undefined) return false;
  return (title.amount >= 100 && contentWords(figure).has(noun)) || isNamedAs(title, figure);
}

/** "1.300" and "1.030", "21" and "12": the same digits in another order are a slip of the pen. */
function isTransposed(a: Figure, b: Figure): boolean {
  const [first, second] = [digitsOf(a), digitsOf(b)];
  return first.length > 1 && first !== second && [...first].sort().join("") === [...second].sort().join("");
}

function digitsOf({ amount }: Figure): string {
  return String(Math.abs(amount)).replace(/\D/g, "");
}

/** Two amounts that one thing may be said to have, an old and a new count; what is bounded is meant more nearly. */
function isNearly(a: Figure, b: Figure): boolean {
  return isOfASize(a, b) && Math.abs(Math.log(Math.abs(a.amount / b.amount))) < Math.log(a.qualifier ? 1.1 : 1.25);
}

/** Of so many of one noun, the title and the text tell the same. */
function isCountOf({ kind, unit, amount }: Figure): boolean {
  return kind === "count" && unit !== null && amount >= 100;
}

function says(title: Figure, figure: Figure): boolean {
  if (figure.kind !== title.kind && figure.unit !== null && title.unit !== null) return false;
  if (isWithin(title, figure)) return true;
  // "perte de 14,2 M€" and "-14,2 M€"
  const size = { ...figure, amount: Math.sign(title.amount) * Math.abs(figure.amount) };
  return sameValue(title, size) || isRoundingOf(title, size) || isRoundingOf(size, title);
}

/** "moins de 4 000 €", and a price of 3 790 €: a bound, and what keeps it. */
function isWithin(a: Figure, b: Figure): boolean {
  const bound = a.qualifier && bounds[a.qualifier];
  const keeps = bound === "below" ? b.amount <= a.amount : bound === "above" && b.amount >= a.amount;
  return keeps && a.unit === b.unit && b.qualifier === undefined && isOfASize(a, b);
}

function isOfASize(a: Figure, b: Figure): boolean {
  const ratio = Math.abs(a.amount / b.amount);
  return ratio > 0.5 && ratio < 2 && Math.abs(ratio - 1) > 0.03;
}

/** Figures of which two may contradict each other: no former level, end of a change or negation. */
function mayConflict({ kind, modality, qualifier }: Figure): boolean {
  if (!["money", "measure", "count", "percent", "date"].includes(kind) || modality === "negated") return false;
  return qualifier !== "from" && qualifier !== "to";
}

/** A range and one of its ends are no conflict. */
function sameValue(a: Figure, b: Figure): boolean {
  if (a.kind === "date") return a.date === b.date || a.to === b.amount || b.to === a.amount || sameYear(a, b);
  const within = (range: Figure, { amount }: Figure) =>
    range.to !== undefined && amount >= range.amount && amount <= range.to;
  return a.amount === b.amount || within(a, b) || within(b, a);
}

/** "2028" and "2028-Q3" are one date, told in part. */
function sameYear(a: Figure, b: Figure): boolean {
  // "le 12 novembre" of a title, and in the text "le 12 novembre 2027"
  if (isYearless(a) || isYearless(b)) return a.date?.slice(-5) === b.date?.slice(-5);
  return a.date !== undefined && b.date !== undefined && (a.date.startsWith(b.date) || b.date.startsWith(a.date));
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
