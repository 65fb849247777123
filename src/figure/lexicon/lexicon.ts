import type { Qualifier } from "../figure.ts";
import type { NumeralStyle } from "../token/numeral.ts";
import type { Trie } from "../token/trie.ts";
import type { Unit } from "../unit/unit.ts";
import type { Language } from "./language.ts";
import type { Compounds, NumberWord } from "./number-word.ts";
import type { SyntaxTables } from "./syntax-tables.ts";
import type { Triggers } from "./trigger.ts";
import type { VocabularyTables } from "./vocabulary-tables.ts";

/** A word that changes how a number is meant, and what it says on a card. */
export interface QualifierWord {
  qualifier: Qualifier;
  /** Of dates, of quantities. */
  dates: boolean;
}

/** A scale behind a number. A short one ("M", "bn") counts only beside a currency or a noun. */
export interface Scale {
  exponent: number;
  short: boolean;
  /** The letters, whose case tells "M" from "m". */
  text: string;
}

/** A currency and a scale in one word. */
export interface ScaledCode {
  unit: Unit;
  exponent: number;
}

/** Which way an amount goes. */
export type Way = "up" | "down";

/**
 * A language, compiled into tables that answer at a token. One that says nothing else here holds the phrases of the field of
 * `Language` of its name. Phrases that stand before an amount are matched by their last word, backward.
 */
export interface Lexicon {
  language: Language;
  style: NumeralStyle;
  triggers: Triggers;
  numbers: Map<string, NumberWord>;
  compounds: Compounds | undefined;
  scales: Trie<Scale>;
  /** What may stand behind a number, and before it ("$", "EUR", "dollars"). */
  units: Trie<Unit>;
  unitsBefore: Trie<Unit>;
  per: Trie<true>;
  rates: Trie<string>;
  andHalf: Trie<true>;
  half: Trie<true>;
  /** Qualifiers of amounts and dates: before one, and behind an amount. */
  before: Trie<QualifierWord>;
  after: Trie<QualifierWord>;
  fillers: Trie<true>;
  dateFillers: Trie<true>;
  /** Before the lower bound and between the two, by their place in `ranges`: 0 is "between … and". */
  rangeStarts: Trie<number>;
  rangeMiddles: Trie<number>;
  to: Trie<true>;
  from: Trie<true>;
  multipliers: Trie<{ factor: number; doubtful: boolean }>;
  times: Trie<true>;
  /** 1 of what multiplies, -1 of what divides. */
  multipliedBy: Trie<1 | -1>;
  months: Map<string, number>;
  ordinals: Map<string, number>;
  outOf: Trie<true>;
  partOf: Trie<true>;
  references: Set<string>;
  idioms: Trie<true>;
  clock: Trie<true>;
  hours: Trie<true>;
  /** ISO 4217 codes, and those with an abbreviated scale before them: "MUSD". */
  codes: ReadonlySet<string>;
  scaledCodes: Map<string, ScaledCode>;
  /** Of names that a unit has as well: Dutch "ton". */
  moneyAmounts: Map<string, ScaledCode>;
  /** Symbols of units that are words as well: Italian and Spanish "ha". */
  wordSymbols: ReadonlySet<string>;
  /** Ordinals that divide in a phrase with "parte": { cuartas: 4 }. */
  partOrdinals: Map<string, number>;
  /** Words for one that are no mere article: "one", "un". */
  strongOnes: Set<string>;
  /** Names that the pound's weight shares with a currency. */
  pounds: Set<string>;
  pluralEnding: RegExp;
  takeaways: RegExp;
  /** The factor of a word like "tenfold". */
  timesWords: Map<string, { factor: number; alone: boolean }>;
  /** "jede fünfte", by its denominator. */
  everyNth: Trie<number>;
  /** Words a quantity without digits may begin with, compounds apart. */
  starts: Set<string>;
  /** Letters before a quarter's or half-year's digit. */
  quarters: Set<string>;
  phrases: Record<WordList, Set<string>>;
  noNegation: Trie<true>;
  born: Trie<true>;
  aged: Trie<true>;
  /** Words that say by themselves that an age follows: "aged", "âge". */
  ageWord: RegExp;
  andOlder: Trie<true>;
  person: RegExp;
  demonym: RegExp | undefined;
  wholly: RegExp;
  /** What `formerly` and `formerlyBeside` say of the amount behind them: that it was so, or that it was where another is. */
  former: Trie<"sure" | "beside">;
  percentOf: Trie<Unit>;
  /** Which way a word says that an amount goes. */
  ways: Map<string, Way>;
  by: Trie<true>;
  directly: Trie<true>;
  /** Behind an amount, which way it goes: "de plus", "less than". */
  compared: Trie<Way>;
  /** The two parts of a separable verb, "nahm … zu": its prefix, which says the way, and its finite forms. */
  halves: Map<string, Way>;
  splits: Set<string>;
  belowZero: Trie<true>;
  /** Single words, by what they do in a sentence. */
  words: VocabularyTables;
  /** How clauses begin, and what a number does in one. */
  syntax: SyntaxTables;
}

/** Fields of `Language` that are kept as sets of words, in `Lexicon.phrases`. */
export const wordLists = [
  "one",
  "and",
  "point",
  "minus",
  "of",
  "growth",
  "again",
  "sides",
  "streets",
  "adjectives",
  "plurals",
  "definite",
  "definiteOne",
  "functionWords",
  "openers",
  "temperature",
  "diplomas",
  "weight",
  "possible",
  "negation",
  "up",
  "down",
  "change",
  "datePrepositions",
  "quarter",
  "halfYear",
  "dateLinks",
  "old",
  "atHour",
  "comparatives",
  "centLinks",
  "target",
  "overTime",
  "timeWords",
  "places",
  "before",
  "sinceClause",
  "ordinalEndings",
  "abbreviations",
  "labelStops",
  "aloneScales",
  "determiners",
  "auxiliaries",
  "everydayMonths",
  "decades",
  "relativeOnly",
  "losses",
  "or",
  "levels",
  "stops",
  "surely",
  "than",
  "labelLinks",
  "references",
  "noNouns",
  "passingNouns",
  "numeralOnes",
  "point100",
  "races",
  "moneyWords",
  "measuring",
  "vague",
  "endLinks",
  "multiples",
] as const;
type WordList = (typeof wordLists)[number];
