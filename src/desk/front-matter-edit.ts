import type { Approval } from "../article/front-matter-shape.ts";

/** What an editor wants an article's front matter to say. What is `undefined` stays as it is. */
export interface FrontMatterEdit {
  /** The figures of the card in its order; an empty list leaves the choice to the program. */
  figures?: readonly WantedFigure[];
  /** `null` leaves it to the program. */
  template?: string | null;
  theme?: string | null;
  /** Takes the place of an earlier one. */
  approved?: Approval;
}

export interface WantedFigure {
  /** As the text says it. The list's own figure of this value keeps its lines. */
  value: string;
  /** Without one, the article's own words. */
  label?: string;
}
