/** One figure as a card shows it: words only, already formatted. */
export interface CardFigure {
  /** "$10B": never broken across lines. */
  value: string;
  /** The qualifier in the card's language, shown small above the value: "jusqu'à". */
  kicker?: string;
  /** What the value is of: "puissance de calcul IA sur trois ans". */
  label: string;
  /** The sentence that says it, without Markdown. */
  sentence: string;
  /** The words of `sentence` that say the value. */
  words: string;
}

/**
 * Everything a card shows, as plain structured-clonable JSON: it crosses to a worker, is hashed into
 * the file name and is snapshotted. No functions, no elements.
 */
export interface Card {
  /** Name of the template that draws it: "trio", "cover", … */
  template: string;
  /** BCP 47 language of the words on the card. */
  lang: string;
  title: string;
  /** What the article is about in a sentence or two, for a card that has room for it. */
  standfirst?: string;
  figures: CardFigure[];
  /** The line at the foot of the card that says where it comes from. */
  source: CardSource;
  /** Alt text in the card's language, at most 1000 characters. */
  alt: string;
}

export interface CardSource {
  /** The site's or newspaper's name. */
  site?: string;
  /** The article's date, already formatted in the card's language: "12 novembre 2026". */
  date?: string;
  /** The article's address without scheme: "example.org/cerebras". */
  url?: string;
}
