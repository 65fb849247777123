import type { Stretch } from "../../figure/clause/clause.ts";
import type { Figure } from "../../figure/figure.ts";
import type { Passage } from "../sentence/passage.ts";

/** A figure that a label is made for, in its sentence. */
export interface Labelling {
  figure: Figure;
  passage: Passage;
  /** Where the quantity stands in the sentence. */
  quantity: Stretch;
}

/**
 * Adds to a label the words without which it would say another thing.
 * @returns the label as it is where it lacks none; "" where there is no room for them, or no such words make it true
 */
export type Completion = (label: string, labelling: Labelling) => string;
