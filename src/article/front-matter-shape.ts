import type { AskedSize } from "../base/asked-size.ts";
import type { Place } from "../base/error.ts";

/** A figure the author declares: the text must say it. */
export interface DeclaredFigure {
  /** As the author would say it: "10 milliards de dollars". */
  value: string;
  label?: string;
  /** Where the file declares it. */
  place: Place;
}

/** What an editor says of what an article said wrongly. */
export interface Correction {
  note: string;
  /** ISO 8601. */
  date?: string;
}

/** Who has seen the article's card and lets it go out. */
export interface Approval {
  by: string;
  /** ISO 8601. */
  date?: string;
  /** What `shownDigest` said of the card then. */
  card?: string;
}

/** What the front matter says about an article's cards; `false` makes none. */
export type CardsChoice =
  | false
  | {
      template?: string;
      theme?: string;
      frame?: string;
      sizes?: AskedSize[];
      animated?: boolean | string;
      /** Where the story is, for a map: codes of ISO 3166. */
      countries?: string[];
    };

export interface FrontMatter {
  title?: string;
  description?: string;
  /** ISO 8601; Eleventy's words ("Last Modified", …) count as no date. */
  date?: string;
  updated?: string;
  /** BCP 47. */
  lang?: string;
  tags: string[];
  /** Several in one line: "Ana, Bo". */
  author?: string;
  /** The same word in an article and in its translations. */
  translationKey?: string;
  /** What an earlier version said wrongly, for a note at the article's end. */
  correction?: Correction;
  draft: boolean;
  figures: DeclaredFigure[];
  cards: CardsChoice;
  /** Other words for the card than the article's own. */
  card: { title?: string; alt?: string };
  approved?: Approval;
}

export interface FrontMatterOptions {
  /** Keys beyond ours and Eleventy's that this site uses. */
  keys?: readonly string[];
  /** Whether an unknown key and a value of another type than its key's are errors, and not warnings. Default false. */
  strict?: boolean;
  /** The page's data where Eleventy has read them: the file's front matter then only says where something stands. */
  data?: Readonly<Record<string, unknown>>;
}
