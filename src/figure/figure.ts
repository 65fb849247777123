export type FigureKind = "money" | "measure" | "percent" | "ratio" | "multiplier" | "count" | "duration" | "date";

export type Qualifier =
  | "up-to"
  | "at-least"
  | "less-than"
  | "more-than"
  | "about"
  | "nearly"
  | "until"
  | "by"
  | "since"
  | "from"
  | "to";

/** What a quantity does in its clause: only `news` is chosen freely. */
export type Role =
  | "news"
  | "former"
  | "target"
  | "forecast"
  | "conversion"
  | "background"
  | "date"
  | "price"
  | "margin"
  | "age"
  | "event"
  | "quote"
  | "other";

/** The span of the article that says a figure. `text === markdown.slice(start, end)`, always. */
export interface Source {
  /** The quantity's own words with its unit, without qualifier, as they stand in the Markdown. */
  text: string;
  /** UTF-16 offsets into the whole file, front matter included. */
  start: number;
  end: number;
  /** From 1; the column counts UTF-16 units. */
  line: number;
  column: number;
  /** The sentence as a reader sees it: without Markdown. */
  sentence: string;
  /** Whom the pronoun stands for that is its sentence's subject. */
  antecedent?: Antecedent;
  /** What the sentence behind says that a lone amount is, "C’est | la part des produits bio", or what the one before asks. */
  named?: string;
  /** Of an exact share in brackets, the one in words before it, and its clause: "six Français sur dix (58 %)". */
  rounded?: { text: string; clause: string | undefined };
  /** In the front matter, which is proof as well; of a value without a place of its own, `start` is -1. */
  field?: "title" | "description";
  /** In the article's title, the front matter's or its first heading. */
  title?: true;
  /** In a heading, a list or a table: where the heading stands that it is under, or in; 0 before the first. */
  section?: number;
}

/** A subject of the sentence before, and where in its sentence the pronoun stands that means it. */
export interface Antecedent {
  text: string;
  start: number;
  end: number;
  /** The verb right before the pronoun, where they stand for all that the sentence opens with: "Im Frühjahr senkten sie". */
  verb?: string;
  /** The verb that a sentence opens with and the one that waits for it, which stay before the pronoun: "Kosten soll sie". */
  lead?: string;
  /** It is the sentence before, and the amount there of which this sentence says how much more it is. */
  compared?: Pick<Figure, "kind" | "unit"> & { text: string };
}

/** Words of the article that say something of a figure. */
export interface Span {
  text: string;
  start: number;
  end: number;
}

/** One of the units that a time is told in. */
export interface Part {
  amount: number;
  /** A CLDR unit id. */
  unit: string;
}

/** A quantity and the words that say it. */
export interface Figure {
  kind: FigureKind;
  /** In `unit`; a range's lower bound; a date's year; 12 for "12 %". */
  amount: number;
  /** A range's upper bound. */
  to?: number;
  /**
   * ISO 4217 code ("USD"), CLDR unit id ("megawatt"), "percent", "percentage-point" or "basis-point",
   * a duration's unit ("year"), a count's noun as written; null for date, ratio and multiplier.
   */
  unit: string | null;
  /** A rate's denominator as a CLDR unit id: "month" in "24,99 € par mois". */
  per?: string;
  /** A time in several units, the longest first, where `amount` is all of it in the first: "5 years 3 months" of 5.25. */
  parts?: Part[];
  /** Dates: "2028", "2027-Q3", "2027-11", "2027-11-12"; of a day without its year "--11-12", and `amount` is the day of the month. */
  date?: string;
  qualifier?: Qualifier;
  direction?: "up" | "down";
  /** "pourrait doubler" is possible; "ne doublera pas" is negated. */
  modality?: "possible" | "negated";
  /** Significant digits the author wrote: never print fewer. */
  digits: number;
  source: Source;
  label?: string;
  /** What it does in its clause. */
  role?: Role;
  /** The article's own contiguous words around it: the clause that says it. */
  clause?: string;
  /** 0..1: how sure the reading is. `selectFigures` leaves out what is doubtful. */
  confidence?: number;
  /** The words that say the qualifier, the direction and the modality. */
  spans?: { qualifier?: Span; direction?: Span; modality?: Span };
  origin: "extracted" | "annotated" | "declared";
  /** 0..1, how much the article makes of it. */
  score: number;
}
