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
  /** A pictogram of its kind, "lucide:coins", drawn where each figure of the card has one. */
  icon?: string;
}

/**
 * Everything a card shows, as plain structured-clonable JSON: it crosses to a worker, is hashed into
 * the file name and is snapshotted. No functions, no elements.
 *
 * `title` and `source` are on every card. Which of the other members a card needs depends on its template:
 * `trio` and `hero` draw `figures`, `takeaways` draws `items`, `quote` draws `quote`, `bars` and `ranking` draw
 * `bars`, `versus` two of them or two figures, `grouped` and `stacked` draw `groups`,
 * `trend` draws `trend`, `lines` draws `lines`, `share` draws `share`, `change` draws `change`, `timeline` and `steps` draw `timeline`,
 * `date` draws `date` and `figures[0]`, `map` draws `map` and `figures[0]` where there is one.
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
  /** The article's own list of what to remember, three to five lines. */
  items?: string[];
  quote?: CardQuote;
  bars?: CardBars;
  groups?: CardGroups;
  trend?: CardTrend;
  lines?: CardLines;
  share?: CardShare;
  change?: CardChange;
  timeline?: CardEvent[];
  date?: CardDate;
  map?: CardMap;
  /** Default `classic`: a flat ground with a tab; `poster` is flooded with the accent. */
  frame?: "classic" | "poster";
  /** Its section's colour, `#rrggbb`, in the place of the theme's accent. */
  accent?: string;
  /** Its section's pictogram, by set and name as https://iconify.design has them: "lucide:factory". */
  icon?: string;
  /** The article's photograph, behind the words or beside them. */
  photo?: CardPhoto;
  /** Of who wrote the article, small and round beside `source.author` at the foot. */
  portrait?: CardPortrait;
  /** HTML that draws the card, where its template is written in a template language of the site. */
  markup?: string;
  /** The line at the foot of the card that says where it comes from. */
  source: CardSource;
  /** Alt text in the card's language, at most 1000 characters. */
  alt: string;
}

export interface CardPhoto {
  /** A file's path from the site's folder, or a `data:` URI. */
  src: string;
  /** What must not be cut away, 0 to 1 from the left and from the top; default what stands out. */
  focus?: [x: number, y: number];
  /** Whose it is, as printed at the foot: "Photo: Ana Roe". */
  credit?: string;
}

export interface CardPortrait {
  /** A file's path from the site's folder, or a `data:` URI. */
  src: string;
  /** Where the face is, 0 to 1 from the left and from the top; default what stands out. */
  focus?: [x: number, y: number];
}

export interface CardSource {
  /** The site's or newspaper's name. */
  site?: string;
  /** The article's date, already formatted in the card's language: "12 novembre 2026". */
  date?: string;
  /** The article's address without scheme: "example.org/cerebras". */
  url?: string;
  /** Who wrote the article. Embedded in the picture, and drawn beside a `portrait` only. */
  author?: string;
  /** On what terms the picture may be used: "CC BY 4.0", or an address. Embedded in the picture, not drawn. */
  licence?: string;
}

export interface CardQuote {
  /** The words quoted, without quotation marks. */
  text: string;
  /** Who said it. */
  by?: string;
  /** What that person is: "directrice de l'hôpital". */
  role?: string;
}

/** Amounts of one unit, compared. */
export interface CardBars {
  /** What is measured, and in what: "Production éolienne, en GWh"; "" where the title says it. */
  label: string;
  bars: CardBar[];
  /** How many rows the table has, where these are not all; default their number. */
  of?: number;
}

export interface CardBar {
  /** What the bar stands for: "Danemark". */
  label: string;
  /** The amount as written beside the bar: "57%". */
  value: string;
  /** The words of the article that say it, where they are others: "57 %". */
  words?: string;
  amount: number;
  /** The bar the article is about; default the one that the title names, or that alone fell. */
  marked?: boolean;
}

/** Two to four amounts of one unit for each of a few names. */
export interface CardGroups {
  /** What is measured, and in what: "Taux de chômage, en %". */
  label: string;
  /** What the amounts of each group are of, in their order: "Femmes", "Hommes". */
  series: string[];
  /** Which of them the card is about, from 0; default the one that the title names, else of times the last, else the first. */
  told?: number;
  groups: CardGroup[];
  /** How many rows the table has, where these are not all; default their number. */
  of?: number;
}

export interface CardGroup {
  /** Whose amounts they are: "Danemark". */
  label: string;
  /** One for each of the series. */
  amounts: CardAmount[];
  /** What they add up to, where they are parts of a whole and the article says it. */
  total?: CardAmount;
  /** The group the article is about; default the one that the title names. */
  marked?: boolean;
}

export interface CardAmount {
  /** As written beside the bar: "57%". */
  value: string;
  /** The words of the article that say it, where they are others: "57 %". */
  words?: string;
  amount: number;
}

/** One amount through time. */
export interface CardTrend {
  /** What is measured, and in what: "Voyageurs par jour". */
  label: string;
  /** In order of time, at least two. */
  points: CardPoint[];
}

/** Two to four amounts of one unit through time. */
export interface CardLines {
  /** What is measured, and in what: "Part de la production, en %". */
  label: string;
  lines: CardLine[];
}

export interface CardLine {
  /** Whose amount it is: "Éolien". */
  label: string;
  /** In order of time, at least two. */
  points: CardPoint[];
}

export interface CardPoint {
  /** The time as written on the axis: "2019". */
  label: string;
  /** The time as a number: years, or milliseconds. Only distances between points count. */
  at: number;
  /** The amount as written at the point: "1.2M". */
  value: string;
  /** The words of the article that say it, where they are others: "1,2 million". */
  words?: string;
  amount: number;
}

/** A part of a whole. */
interface CardShare {
  /** The figure that says it: "61%" or "1/3". */
  figure: CardFigure;
  /** 0 to 1. */
  part: number;
  /** How many equal parts the whole has, when the article counts them: 3 for "un tiers". */
  of?: number;
}

/** One amount at two times. */
interface CardChange {
  /** What changed: "Temps de trajet Bordeaux–Toulouse". */
  label: string;
  from: CardState;
  to: CardState;
  /** The difference as written: "−45%". */
  delta?: string;
}

export interface CardState {
  /** "2 h 05" */
  value: string;
  /** The words of the article that say it: "2 heures 5"; for the alt text. */
  words?: string;
  /** In the same unit on both sides. */
  amount: number;
  /** When it was so: "aujourd'hui", "2032". */
  when?: string;
}

/** A day or a month, in the parts that a card sets apart; what is then is `figures[0]`. */
export interface CardDate {
  /** "12"; undefined where only the month is said. */
  day?: string;
  /** Its name in the card's language: "novembre". */
  month: string;
  year: string;
}

/** A dated moment, in order of time. */
export interface CardEvent {
  /** The date as written: "2028", "12 Nov 2027". */
  value: string;
  kicker?: string;
  /** The time as a number: years with decimals, or milliseconds. */
  at: number;
  label: string;
}

/** Where the story is. */
export interface CardMap {
  /** One to eight, by ISO 3166-1 alpha-2, with their names in the card's language: "FR", "France". */
  countries: { code: string; name: string }[];
}
