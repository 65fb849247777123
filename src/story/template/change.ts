import type { Figure } from "../../figure/figure.ts";
import type { ChangeWords } from "../languages/words.ts";
import { wordsOf } from "../languages/words-of.ts";
import { areRivals } from "./rivals.ts";

/** Two amounts of one thing at two times, as one sentence says them: "de 19,99 € à 24,99 €", "28 %, contre 34 % un an plus tôt". */
export interface Change {
  from: Figure;
  to: Figure;
  /** The difference, where the sentence says it too: the program works none out. */
  delta?: Figure;
  /** When each was so, where the sentence says it. */
  when: { from?: Figure; to?: Figure };
}

/** The changes that the article tells, in reading order. */
export function changesOf(figures: readonly Figure[], lang: string): Change[] {
  const { changes: words } = wordsOf(lang);
  return figures.flatMap((from) => {
    if (!isOnce(from, words) || !isLevel(from) || isOfAnother(from, words) || areOfTwoSigns(from, words)) return [];
    const sentence = figures.filter(
      ({ source }) => source.sentence === from.source.sentence && !source.field === !from.source.field,
    );
    const to = otherEnd(sentence, from, lang);
    if (!to) return [];
    const delta = sentence.find((figure) => isBetween(figure, from, to));
    return [{ from, to, ...(delta ? { delta } : {}), when: timesOf(sentence, from, to) }];
  });
}

/** A difference that both ends bear out, for a sentence may tell another thing's too: 1 point or a tenth off is rounding. */
function isBetween({ kind, unit, amount, direction, to: range }: Figure, from: Figure, to: Figure): boolean {
  if (from.amount <= 0 || to.amount <= 0 || range !== undefined) return false;
  if (kind === "multiplier") {
    const times = direction === "down" ? from.amount / to.amount : to.amount / from.amount;
    return direction !== undefined && Math.abs(times / amount - 1) < 0.1;
  }
  const signed = direction === "down" ? -amount : amount;
  if (direction === undefined || kind !== "percent") return false;
  const isPoints = unit === "percentage-point";
  if (isPoints !== (to.kind === "percent")) return false;
  const worked = isPoints ? to.amount - from.amount : (to.amount / from.amount - 1) * 100;
  return Math.abs(worked - signed) < (isPoints ? 0.06 : 1) && worked > 0 === signed > 0;
}

/** The level that was. */
function isOnce({ qualifier, role, source }: Figure, { compared }: ChangeWords): boolean {
  if (qualifier === "from") return true;
  return role === "former" && compared.test(wordsBefore(source));
}

/** What the sentence says before a figure, in small letters. */
function wordsBefore({ sentence, text }: Figure["source"]): string {
  return sentence.slice(0, sentence.indexOf(text)).toLowerCase();
}

/** A level at a time: neither a change itself, nor a range, nor a time. */
function isLevel({ kind, to, modality, direction }: Figure): boolean {
  return (
    kind !== "date" && to === undefined && modality !== "negated" && (direction === undefined || kind === "percent")
  );
}

/** "8,6 mm, contre 10,2 mm pour le précédent": another thing's, and not what this one was. */
function isOfAnother({ source }: Figure, { ofAnother }: ChangeWords): boolean {
  const end = source.sentence.indexOf(source.text) + source.text.length;
  return ofAnother.test(source.sentence.slice(end).toLowerCase());
}

/** "1 %, son plus bas niveau depuis son introduction en 2008" is not how it was in 2008. */
function isBeside({ source: { sentence, text } }: Figure, date: string): boolean {
  const at = sentence.indexOf(text) + text.length;
  const between = sentence.slice(at, sentence.indexOf(date, at));
  return between.length <= 40 && !/[,;:()–—]/.test(between);
}

/** "Les prix vont de 10 € à 25 €" */
function isRange({ source }: Figure, { ranging }: ChangeWords): boolean {
  return ranging.test(
    wordsBefore(source)
      .trimEnd()
      .replace(/\s\S+$/, ""),
  );
}

/** A loss and a profit are amounts of two signs, which their words say. */
function areOfTwoSigns({ source }: Figure, { losses, profits }: ChangeWords): boolean {
  const sentence = source.sentence.toLowerCase();
  return losses.test(sentence) && profits.test(sentence);
}

/** Where it went: "to" directly behind, or the nearest level before it that is no former one. */
function otherEnd(sentence: readonly Figure[], from: Figure, lang: string): Figure | undefined {
  const index = sentence.indexOf(from);
  const alike = (figure: Figure | undefined): figure is Figure =>
    figure !== undefined &&
    isLevel(figure) &&
    figure.kind === from.kind &&
    figure.unit === from.unit &&
    (figure.per === from.per || from.per === undefined) &&
    figure.amount !== from.amount &&
    figure.direction === from.direction;
  const behind = sentence.slice(index + 1, index + 3).find(({ kind }) => kind !== "date");
  if (behind?.qualifier === "to") {
    // "había caído del 8,2 al 8,1 por ciento": both ends are over.
    const told = alike(behind) && behind.role !== "former";
    return told && !isRange(from, wordsOf(lang).changes) ? behind : undefined;
  }
  if (from.role !== "former") return undefined;
  const before = sentence.slice(0, index).findLast(({ kind, unit }) => kind === from.kind && unit === from.unit);
  if (!alike(before) || before.role !== "news" || before.qualifier !== undefined) return undefined;
  // "12 % of women against 7 % of men": neither became the other.
  if (areRivals(before, from, lang)) return undefined;
  return from.qualifier === "from" && !isRightBehind(from, before) ? undefined : before;
}

/** "to $1.65 from $1.44": a few words between. "200.000 euro, cui si aggiunge una quota da 50.000 euro" is a sum's size. */
function isRightBehind({ source }: Figure, before: Figure): boolean {
  const between = source.sentence.slice(0, source.sentence.lastIndexOf(source.text)).split(before.source.text).at(-1);
  return /^[\s,]*(?:[\p{L}\d]+[\s,]+){0,6}$/u.test(between ?? "");
}

/** "de 31,6 millions en 2016 à 27,4 millions en 2026": each amount with the date right behind it, before the other amount. */
function timesOf(sentence: readonly Figure[], from: Figure, to: Figure): Change["when"] {
  const behind = (figure: Figure, other: Figure) => {
    const end = other.source.start > figure.source.end ? other.source.start : Number.POSITIVE_INFINITY;
    return sentence.find(
      ({ kind, source, qualifier }) =>
        kind === "date" &&
        qualifier !== "since" &&
        source.start >= figure.source.end &&
        source.start < end &&
        isBeside(figure, source.text),
    );
  };
  const [was, is] = [behind(from, to), behind(to, from)];
  return { ...(was ? { from: was } : {}), ...(is ? { to: is } : {}) };
}
