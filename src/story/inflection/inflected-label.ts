import type { Stretch } from "../../figure/clause/clause.ts";
import type { Passage } from "../sentence/passage.ts";

/** A label whose words have endings by their case, taken apart where its sentence has them. */
export interface InflectedLabel {
  label: string;
  passage: Passage;
  quantity: Stretch;
  parts: readonly Stretch[];
  /** The first of the parts. */
  first: Stretch;
}

/** Gives such a label what its endings ask for. @returns "" where it is none; undefined where that is nothing of its own */
export type Repair = (given: InflectedLabel) => string | undefined;
