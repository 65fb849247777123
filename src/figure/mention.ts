import type { FigureKind, Part, Qualifier } from "./figure.ts";

/** A quantity of a sentence, by its tokens, on its way to a figure. */
export interface Mention {
  kind: FigureKind;
  amount: number;
  to: number | undefined;
  unit: string | null;
  per: string | undefined;
  parts: Part[] | undefined;
  date: string | undefined;
  digits: number;
  /** Its tokens, from `first` to before `next`, and those of the number alone. */
  first: number;
  next: number;
  /** Round by nature ("une dizaine"), or said so by what stands around. */
  qualifier: Qualifier | undefined;
  qualifierSpan: [first: number, next: number] | undefined;
  direction: "up" | "down" | undefined;
  directionSpan: [first: number, next: number] | undefined;
  modality: "possible" | "negated" | undefined;
  modalitySpan: [first: number, next: number] | undefined;
  /** Written with an explicit sign. */
  signed: boolean;
  /** Of a count, how many there are in all stands behind it: "nine of the 26 schools". */
  part: boolean;
  /** Said in passing: it takes no place among the article's quantities. */
  passing: boolean;
}

/** What a mention says by itself. */
type Said = Pick<Mention, "kind" | "amount" | "unit" | "digits" | "first" | "next">;

/** A mention that nothing more is said of yet. All have one shape, which every stage reads fastest. */
export function mentionOf({ kind, amount, unit, digits, first, next }: Said): Mention {
  return {
    kind,
    amount,
    to: undefined,
    unit,
    per: undefined,
    parts: undefined,
    date: undefined,
    digits,
    first,
    next,
    qualifier: undefined,
    qualifierSpan: undefined,
    direction: undefined,
    directionSpan: undefined,
    modality: undefined,
    modalitySpan: undefined,
    signed: false,
    part: false,
    passing: false,
  };
}

/** A date or a duration: it has no words of its own, and parts no clause. */
export function isTimeKind({ kind }: Pick<Mention, "kind">): boolean {
  return kind === "date" || kind === "duration";
}

/** "more than 50", "less than £12,000": on which side of it they are. */
export function isLimit({ qualifier }: Pick<Mention, "qualifier">): boolean {
  return qualifier === "less-than" || qualifier === "more-than" || qualifier === "at-least";
}

/** A percentage or a ratio, which is of some whole: "59 % of voters", "one in three". */
export function isShareKind({ kind, to }: Ratio): boolean {
  return kind === "percent" || (kind === "ratio" && to === undefined);
}

interface Ratio {
  kind: FigureKind;
  to?: number | undefined;
}

/** How a contest ended, which a ratio with two numbers tells: "31:27". */
export function isResult({ kind, to }: Ratio): boolean {
  return kind === "ratio" && to !== undefined;
}
