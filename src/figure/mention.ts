import type { FigureKind, Qualifier } from "./figure.ts";

/** A quantity of a sentence, by its tokens, on its way to a figure. */
export interface Mention {
  kind: FigureKind;
  amount: number;
  to?: number;
  unit: string | null;
  per?: string;
  date?: string;
  digits: number;
  /** Its tokens, from `first` to before `next`, and those of the number alone. */
  first: number;
  next: number;
  /** Round by nature ("une dizaine"), or said so by what stands around. */
  qualifier?: Qualifier;
  qualifierSpan?: [first: number, next: number];
  direction?: "up" | "down";
  directionSpan?: [first: number, next: number];
  modality?: "possible" | "negated";
  modalitySpan?: [first: number, next: number];
  /** Written with an explicit sign. */
  signed?: boolean;
}
