import type { Qualifier } from "./figure.ts";
import { type Language, languageOf } from "./language.ts";
import { currencyCodes } from "./money-symbols.ts";
import { type Compounds, createCompounds, type NumberWord, numberWords } from "./number-word.ts";
import type { NumeralStyle } from "./numeral.ts";
import { compileSyntax, type SyntaxTables } from "./syntax.ts";
import { addPhrase, addPhrases, createTrie, type Trie } from "./trie.ts";
import { createTriggers, type Triggers } from "./trigger.ts";
import { addUnits, type Unit } from "./unit.ts";

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

export type Way = "up" | "down";

/** A language, compiled into tables that answer at a token. */
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
  before: Trie<QualifierWord>;
  after: Trie<QualifierWord>;
  fillers: Trie<true>;
  dateFillers: Trie<true>;
  rangeStarts: Trie<number>;
  rangeMiddles: Trie<number>;
  to: Trie<true>;
  from: Trie<true>;
  multipliers: Trie<{ factor: number; doubtful: boolean }>;
  times: Trie<true>;
  multipliedBy: Trie<1 | -1>;
  months: Map<string, number>;
  ordinals: Map<string, number>;
  outOf: Trie<true>;
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
  /** Words a quantity without digits may begin with, compounds apart. */
  starts: Set<string>;
  /** Letters before a quarter's or half-year's digit. */
  quarters: Set<string>;
  phrases: Record<WordList, Set<string>>;
  noNegation: Trie<true>;
  born: Trie<true>;
  aged: Trie<true>;
  andOlder: Trie<true>;
  person: RegExp;
  former: Trie<"sure" | "beside">;
  percentOf: Trie<Unit>;
  /** Which way a word says that an amount goes; of a split verb, which of its other halves say it. */
  ways: Map<string, Way>;
  by: Trie<true>;
  directly: Trie<true>;
  compared: Trie<Way>;
  halves: Map<string, Way>;
  splits: Set<string>;
  belowZero: Trie<true>;
  /** How clauses begin, and what a number does in one. */
  syntax: SyntaxTables;
}

const wordLists = [
  "one",
  "and",
  "point",
  "minus",
  "of",
  "streets",
  "adjectives",
  "plurals",
  "definite",
  "functionWords",
  "openers",
  "temperature",
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
  "topics",
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
  "point100",
  "races",
  "moneyWords",
  "measuring",
  "vague",
  "endLinks",
  "multiples",
] as const;
type WordList = (typeof wordLists)[number];

const kept = new Map<string, Lexicon>();

/** The tables of a language, compiled on first use. */
export function lexiconOf(tag: string): Lexicon {
  const known = kept.get(tag);
  if (known) return known;
  const language = languageOf(tag);
  const lexicon = kept.get(language.code) ?? compile(language);
  kept.set(language.code, lexicon);
  // As many names as a language has regions, and no more.
  if (kept.size < 100) kept.set(tag, lexicon);
  return lexicon;
}

const list = (phrases: string | undefined): string[] => (phrases ?? "").split("|").filter(Boolean);

function compile(language: Language): Lexicon {
  const { cldr } = language;
  const phrases = Object.fromEntries(
    wordLists.map((name) => [name, new Set(list(language[name]))]),
  ) as Lexicon["phrases"];

  const scales = createTrie<Scale>();
  const addScales = (words: Record<string, string[]>, short: boolean) => {
    for (const [exponent, texts] of Object.entries(words)) {
      for (const text of texts) {
        const plain = text.replace(/\.$/, "");
        const isShort = short && plain.length < 4 && !words_(cldr.scales).has(plain);
        addPhrase(scales, text, { exponent: Number(exponent), short: isShort, text: plain });
        if (plain !== text) addPhrase(scales, plain, { exponent: Number(exponent), short: isShort, text: plain });
      }
    }
  };
  const words_ = (words: Record<string, string[]>) => new Set(Object.values(words).flat());
  const split = (words: Record<string, string>) =>
    Object.fromEntries(Object.entries(words).map(([key, value]) => [key, list(value)]));
  addScales(cldr.scales, false);
  addScales(split(language.scales), false);
  addScales(cldr.shortScales, true);
  addScales(split(language.shortScales), true);

  const units = createTrie<Unit>();
  const unitsBefore = createTrie<Unit>(true);
  addUnits(language, phrases.functionWords, units, unitsBefore);
  const codes = currencyCodes;

  const before = createTrie<QualifierWord>(true);
  const after = createTrie<QualifierWord>();
  for (const [qualifier, words] of Object.entries(language.qualifiers)) {
    addPhrases(before, contracted(language, words), { qualifier: qualifier as Qualifier, dates: false });
  }
  for (const [sign, qualifier] of Object.entries(comparisons)) addPhrase(before, sign, { qualifier, dates: false });
  for (const [qualifier, words] of Object.entries(language.dateQualifiers)) {
    addPhrases(before, words, { qualifier: qualifier as Qualifier, dates: true });
  }
  for (const [qualifier, words] of Object.entries(language.qualifiersAfter)) {
    addPhrases(after, words, { qualifier: qualifier as Qualifier, dates: false });
  }

  const multipliers = createTrie<{ factor: number; doubtful: boolean }>();
  for (const [factor, words] of Object.entries(language.multipliers)) {
    addPhrases(multipliers, words, { factor: Number(factor), doubtful: false });
  }
  for (const [factor, words] of Object.entries(language.doubtfulMultipliers)) {
    addPhrases(multipliers, words, { factor: Number(factor), doubtful: true });
  }
  const multipliedBy = createTrie<1 | -1>();
  addPhrases(multipliedBy, language.multipliedBy, 1);
  addPhrases(multipliedBy, language.dividedBy, -1);

  const rangeStarts = createTrie<number>(true);
  const rangeMiddles = createTrie<number>();
  for (const [index, [start, middle]] of language.ranges.entries()) {
    addPhrases(rangeStarts, start, index);
    addPhrases(rangeMiddles, middle, index);
  }

  const months = new Map<string, number>();
  for (const [index, names] of cldr.months.entries()) {
    for (const name of names) months.set(name.toLowerCase().replace(/\.$/, ""), index + 1);
  }
  for (const [month, names] of Object.entries(language.months)) {
    for (const name of list(names)) months.set(name, Number(month));
  }
  const ordinals = new Map<string, number>();
  for (const [rank, words] of Object.entries(language.ordinals)) {
    for (const word of list(words)) ordinals.set(word, Number(rank));
  }

  const rates = createTrie<string>();
  for (const [unit, words] of Object.entries(language.rates)) addPhrases(rates, words, unit);
  const percentOf = createTrie<Unit>(true);
  addPhrases(percentOf, language.percentOf, { unit: "percent", kind: "percent", divisor: 1 });

  const flags = (phrases: string, backward = false): Trie<true> => {
    const trie = createTrie<true>(backward);
    addPhrases(trie, phrases, true);
    return trie;
  };

  const numbers = numberWords(language);
  const compounds = createCompounds(language, numbers);
  const factors = timesWords(language, numbers);
  const halves = list(language.half).map((phrase) => phrase.split(" ")[0] as string);
  return {
    language,
    style: { decimal: cldr.decimal, groups: language.groups },
    triggers: createTriggers(language, {
      numbers,
      compounds,
      factors: [...multipliers.root.keys(), ...factors.keys()],
      units,
    }),
    numbers,
    compounds,
    scales,
    units,
    unitsBefore,
    per: flags(language.per),
    rates,
    andHalf: flags(language.andHalf),
    half: flags(language.half),
    before,
    after,
    fillers: flags(language.fillers, true),
    dateFillers: flags(language.dateFillers, true),
    rangeStarts,
    rangeMiddles,
    to: flags(language.to),
    from: flags(language.from, true),
    multipliers,
    times: flags(language.times),
    multipliedBy,
    months,
    ordinals,
    outOf: flags(language.outOf),
    references: phrases.references,
    idioms: flags(language.idioms),
    phrases,
    noNegation: flags(language.noNegation),
    clock: flags(language.clock),
    hours: flags(language.hours),
    codes,
    scaledCodes: scaledCodes(language),
    moneyAmounts: new Map(amountsIn(language.moneyAmounts)),
    wordSymbols: new Set(list(language.wordSymbols)),
    partOrdinals: new Map(
      Object.entries(language.partOrdinals ?? {}).flatMap(([denominator, words]) =>
        list(words).map((word): [string, number] => [word, Number(denominator)]),
      ),
    ),
    strongOnes: new Set(list(language.cardinals[1])),
    pounds: new Set(list(language.pounds)),
    pluralEnding: new RegExp(`(?:${language.pluralEndings})$`),
    takeaways: new RegExp(language.takeaways, "i"),
    timesWords: factors,
    starts: new Set([
      ...numbers.keys(),
      ...halves,
      ...multipliers.root.keys(),
      ...multipliedBy.root.keys(),
      ...factors.keys(),
    ]),
    quarters: new Set(
      [...`${language.quarterLetters}${language.halfYearLetters}`].map((letter) => letter.toLowerCase()),
    ),
    ...changeTables(language),
    born: flags(language.born, true),
    aged: flags(language.aged, true),
    andOlder: flags(language.andOlder),
    person: new RegExp(`^(?:${language.person})$`, "u"),
    former: formerWords(language),
    percentOf,
    belowZero: flags(language.belowZero),
    syntax: compileSyntax(language.code),
  };
}

/** Signs of mathematics before a number. */
const comparisons: Record<string, Qualifier> = { "≥": "at-least", "≤": "up-to", ">": "more-than", "<": "less-than" };

/** Phrases, and those that end with another form of their last word: "plus de", "plus d'". */
function contracted({ contractions = {} }: Language, phrases: string): string {
  const forms = list(phrases).flatMap((phrase) => {
    const at = phrase.lastIndexOf(" ") + 1;
    const last = phrase.slice(at);
    const elided = last.lastIndexOf("'") + 1;
    const others = list(contractions[last.slice(elided)]);
    return [phrase, ...others.map((form) => phrase.slice(0, at + elided) + form)];
  });
  return forms.join("|");
}

function formerWords({ formerly, formerlyBeside }: Language): Lexicon["former"] {
  const former: Lexicon["former"] = createTrie(true);
  addPhrases(former, formerly, "sure");
  addPhrases(former, formerlyBeside, "beside");
  return former;
}

function changeTables(
  language: Language,
): Pick<Lexicon, "ways" | "by" | "directly" | "compared" | "halves" | "splits"> {
  const { up, down, more, less, split } = language;
  const pairs = (ups: string | undefined, downs: string | undefined): [string, Way][] => [
    ...list(ups).map((word): [string, Way] => [word, "up"]),
    ...list(downs).map((word): [string, Way] => [word, "down"]),
  ];
  const by = createTrie<true>(true);
  addPhrases(by, language.by, true);
  const directly = createTrie<true>(true);
  addPhrases(directly, language.directly, true);
  const compared = createTrie<Way>();
  for (const [phrase, way] of pairs(more, less)) addPhrase(compared, phrase, way);
  return {
    ways: new Map(pairs(up, down)),
    by,
    directly,
    compared,
    halves: new Map(pairs(split?.up, split?.down)),
    splits: new Set(list(split?.verbs)),
  };
}

function amountsIn(names: Record<string, [code: string, exponent: number]> = {}): [string, ScaledCode][] {
  return Object.entries(names).flatMap(([words, [code, exponent]]) =>
    list(words).map((word): [string, ScaledCode] => [
      word,
      { unit: { unit: code, kind: "money", divisor: 1 }, exponent },
    ]),
  );
}

/** "MUSD", "KEUR": a currency's code behind an abbreviated scale. */
function scaledCodes(language: Language): Map<string, ScaledCode> {
  const codes = new Map<string, ScaledCode>();
  const scales = { K: 3, k: 3, M: 6, MM: 6, MIO: 6, Mio: 6, G: 9, Md: 9, Mrd: 9, bn: 9, BN: 9, B: 9, T: 12 };
  for (const [letters, exponent] of Object.entries(scales)) {
    for (const code of ["USD", "EUR", "GBP", "CHF", "JPY", "CAD", "AUD", "SEK", "NOK", "DKK", "INR", "CNY", "BRL"]) {
      codes.set(letters + code, { unit: { unit: code, kind: "money", divisor: 1 }, exponent });
    }
  }
  // A language's own come last: German "TEUR" are thousands.
  for (const [word, amount] of amountsIn(language.scaledCurrencies)) codes.set(word, amount);
  return codes;
}

/** Factors in one word: "tenfold", "dreimal". */
function timesWords(language: Language, numbers: Map<string, NumberWord>): Lexicon["timesWords"] {
  const words: Lexicon["timesWords"] = new Map();
  const alone = language.timesAlone ?? false;
  for (const [factor, phrases] of Object.entries(language.timesWords ?? {})) {
    for (const word of list(phrases)) words.set(word, { factor: Number(factor), alone: false });
  }
  for (const ending of list(language.timesEndings)) {
    for (const [text, { is, value }] of numbers) {
      const factor = is === "hundred" ? 100 : is === "cardinal" ? value : 0;
      if (factor > 1) words.set(text + ending, { factor, alone });
    }
  }
  return words;
}
