/** How a language says of what whole a part is. */
interface Wholes {
  /** Right behind the part: "of the", "der". */
  of: RegExp;
  /** Behind it there, what is no whole of which it is a part: "of what it was", "of GDP". */
  noWhole: RegExp;
  /** In a ratio: "un élève sur trois". */
  among: RegExp;
  /** At the sentence's beginning: "Of all homes, 38 per cent …". */
  opens: RegExp;
  /** Before the part: "la part des offres … est de 28 %". */
  share: RegExp;
  /** Behind it, that it is more or less than another amount: "fewer", "en moins". */
  compared: RegExp;
}

/** How a language sets two that stand beside each other against each other. */
interface RivalWords {
  /** Between the first one's amount and the second one's, behind the first one's name, which it captures as `name`: "… contre". */
  against: RegExp;
  /**
   * Before both names: "of the", "in", "among". What is of women and of men is theirs, and what is in one place: the first two are no
   * part of a name; what is so among them keeps its word.
   */
  before: readonly [of: RegExp, place: RegExp, among: RegExp];
  /** One word with its article, or a proper name of several: more words may be a verb's. */
  name: RegExp;
  /** A word of a time, in small letters: an amount at one against that at another is a change. */
  time: RegExp;
  /** Whoever runs against someone, in small letters: "della rivale". */
  opponent: RegExp;
}

/** How a language tells that an amount was another one. In small letters. */
export interface ChangeWords {
  /** Right before a level that was: "frente al 8,2 %". */
  compared: RegExp;
  /** Right behind one that is another thing's: "contre 10,2 mm pour le précédent". */
  ofAnother: RegExp;
  losses: RegExp;
  profits: RegExp;
  /** Right before "from", verbs of what lies between: "les prix vont de". */
  ranging: RegExp;
}

/** What a language calls the rows and columns of a table. */
interface TableWords {
  /** What a head says is measured in, at its end: "Éolien (GWh)", "Recettes, en M€", "(in thousands)". */
  unit: RegExp;
  /** Whose numbers are percentages: "7 %", "Anteil, in Prozent". */
  percentage: RegExp;
  /** A row that adds up the others, at its beginning. */
  totals: RegExp;
  /** Columns that are worked out from those beside them, in small letters: "difference". */
  derived: RegExp;
  /** Lines of accounts, in small letters, all of them: revenue, result, debt and cash are of one currency and of no one measure. */
  accounts: RegExp;
}

/** The words of a language by which a story is told: expressions over all letters are for small ones, which V8 compiles six times as fast. */
export interface StoryWords {
  wholes: Wholes;
  rivals: RivalWords;
  changes: ChangeWords;
  tables: TableWords;
  /** What shares of votes stand with, in small letters. */
  ballots: RegExp;
}

/** A word, or several, wherever it stands; a stem with its endings is written "stem…". */
export const anywhere = (words: string) =>
  new RegExp(`(?<!\\p{L})(?:${words.replaceAll("…", "\\p{L}*")})(?!\\p{L})`, "iu");

/** At the beginning, behind a bracket or a noun that counts: "of", "of the". */
export const first = (words: string) => new RegExp(`^\\s*(?:${words.replaceAll("…", "\\p{L}*")})(?!\\p{L})`, "iu");
