import { contentWords } from "./content-words.ts";
import { isRoundingOf } from "./fact.ts";
import type { Figure } from "./figure.ts";
import { isNamedAs } from "./named-as.ts";
import { isOfASize, isWithin, mayConflict, sameValue } from "./same-value.ts";

/**
 * A figure of the title that the text nowhere says, and the first of the text's that it can be meant for: of one kind and
 * unit, of a size, in a sentence about what the title is about.
 */
export function titleConflicts(figures: readonly Figure[]): [title: Figure, other: Figure][] {
  const conflicts: [Figure, Figure][] = [];
  const body = figures.filter(({ source }) => !source.title && source.field === undefined);
  for (const title of figures) {
    if (!title.source.title || !mayConflict(title) || title.kind === "date") continue;
    if (body.some((figure) => says(title, figure))) continue;
    const alike = body.filter((figure) => figure.role === "news" && mayConflict(figure) && isOfKind(title, figure));
    const other = alike.find((figure) => isTransposed(title, figure)) ?? otherLevel(title, alike);
    if (other) conflicts.push([title, other]);
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
  if (title.kind !== "count") return false;
  // "le matricole sono 6.412" of the title, "le 6.214 matricole" of the text
  const [named, other] = title.unit === null ? [figure, title] : [title, figure];
  const noun = named.unit?.slice(0, 6).toLowerCase();
  if (noun === undefined) return false;
  return (title.amount >= 100 && contentWords(other).has(noun)) || (named === title && isNamedAs(title, figure));
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
