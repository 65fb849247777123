import type { ChangeWords } from "../languages/change-words.ts";
import type { Cldr } from "../languages/cldr.ts";
import type { Grammar } from "./grammar.ts";
import type { Phrases } from "./phrases.ts";

type QuantityQualifier = "up-to" | "at-least" | "less-than" | "more-than" | "about" | "nearly";
type DateQualifier = "until" | "by" | "since" | "from";

/** What a language needs beside its CLDR file. Where a field lists phrases for a card, the first one is printed. */
export interface Language extends ChangeWords, Grammar {
  code: string;
  cldr: Cldr;
  /** Separators between groups of three digits beside the space: "." in "1.200". */
  groups: string;
  /** Regions (ISO 3166) whose press writes "1,200.5", and what is so counted there where the tag names no region. */
  commaRegions?: Phrases;
  commaCounts?: Phrases;

  /** Cardinals below a thousand, and "anderthalb". */
  cardinals: Record<number, Phrases>;
  /** Words that multiply by a hundred, and stand for a hundred alone. */
  hundred: Phrases;
  /** Numbers are written as one word, joined by these: "und" in "fünfundzwanzig". */
  compound?: Phrases;
  /** Cardinals only met inside such a word ("vent" in "ventuno"), and "einhalb" at its end. */
  compoundParts?: Record<number, Phrases>;
  compoundHalf?: Phrases;
  /** Powers of ten in full beyond CLDR's, inflected forms too. */
  scales: Record<number, Phrases>;
  /** Those that are a number without another before: "mille". */
  aloneScales: Phrases;
  /** Abbreviated powers of ten beyond CLDR's. They count only beside a currency, or glued before a noun. */
  shortScales: Record<number, Phrases>;
  /** Sums stand without their currency where the article says it elsewhere: "un rosso di 21,6 milioni", and in English "€21.6m". */
  bareSums?: boolean;
  /** Words that are a round, approximate number: "dizaine". */
  collectives: Record<number, Phrases>;
  /** "un million", "a million": articles that stand for one. */
  one: Phrases;
  /** Between the parts of a spelled number: "vingt et un", "treinta y cinco". */
  and: Phrases;
  /** The decimal mark, spoken. */
  point: Phrases;
  /** Before a negative number, spoken. */
  minus: Phrases;
  /** "demi" in "un demi-million". */
  half: Phrases;
  /** "et demi" in "deux millions et demi". */
  andHalf: Phrases;
  /** Denominators: { 3: "tiers" }. */
  fractions: Record<number, Phrases>;
  /** Ending that makes a denominator of a cardinal: "avos". */
  fractionEnding?: string;
  /** Beside "half", which half it is, and no share: "the other half", "la mitad superior". */
  sides: Phrases;
  /** Before what a fraction, an amount or a noun is of: "un tiers des foyers". */
  of: Phrases;
  /** "neuf sur dix". */
  outOf: Phrases;
  /** Between a part and its whole, where both are counted: "173 of the 299 votes". */
  partOf: Phrases;

  /** Names and symbols of currencies beyond CLDR's, by ISO 4217 code. */
  currencies: Record<string, Phrases>;
  /** How newswires in ASCII write a currency before a number: "PS2.7m", "Y=590 billion". */
  wireSymbols?: Record<string, string>;
  /** Between a price and its hundredths, beside `and`: "com". */
  centLinks: Phrases;
  /** Hundredths of a currency. */
  subunits: Record<string, Phrases>;
  /** Where a currency's name has several words, is the first its noun ("dollar canadien") or the last ("Canadian dollar")? */
  nounFirst: boolean;
  /** Endings of adjectives in names, each with the forms it takes: { er: "e en em es" }. */
  endings?: Record<string, string>;
  /** Names and symbols of units beyond CLDR's, by CLDR unit id. */
  units: Record<string, Phrases>;
  /** CLDR names and symbols that are everyday words here, beside the function words. */
  noUnits: Phrases;
  /** A scale and a currency in one abbreviation: { "ME|M€": ["EUR", 6] }. */
  scaledCurrencies?: Record<Phrases, [code: string, exponent: number]>;
  /** Amounts with a name of their own, which is a unit's as well: { ton: ["EUR", 5] } where money is spoken of. */
  moneyAmounts?: Record<Phrases, [code: string, exponent: number]>;
  /** Between two amounts, these make them the ends of a change and no bounds: "von 5 auf 7". */
  endLinks?: Phrases;
  /** What a share's or a firm's price is a multiple of: "6.5 times earnings". */
  multiples?: Phrases;
  /** Three quarters in one word: "driekwart". */
  threeQuarters?: Phrases;
  /** Before a hundred or a thousand, these make it uncountable: "several hundred people". */
  vague?: Phrases;
  /** Symbols of units that are everyday words as well, which no other word may follow: "ha" ("il 118 ha ricevuto"). */
  wordSymbols?: Phrases;
  /** Ordinals by their denominator that count parts: "tres cuartas partes". */
  partOrdinals?: Record<number, Phrases>;
  /** Names of currencies and units that are more often another word: "won", "livres", "tours". */
  doubtful: Phrases;
  /** Words that money is spoken of with ("investir", "budget"), and measures ("hauteur", "moteur"). */
  moneyWords: Phrases;
  measuring: Phrases;
  /** Behind degrees that are negative: "below zero". */
  belowZero: Phrases;
  /** Weight or money? Words that settle it for "pounds". */
  weight: Phrases;
  /** Names of both a currency and the pound's weight. */
  pounds: Phrases;
  percent: Phrases;
  percentagePoint: Phrases;
  basisPoint: Phrases;
  /** Bare "point", a percentage point where percentages are spoken of. */
  point100: Phrases;
  /** "pourcentage de" before a number. */
  percentOf: Phrases;
  /** "par" in "par mois", where the unit follows. */
  per: Phrases;
  /** Rates in a word: { year: "annuels" }. */
  rates: Record<string, Phrases>;

  /** [before the lower bound, between the bounds]. */
  ranges: [Phrases, Phrases][];
  /** Between bounds without a word before. */
  to: Phrases;
  /** "passe de 19 € à 24 €": the words before the two ends of a change. */
  from: Phrases;
  /** Words that end such phrases, and what they become before an article: { de: "du|des" }. */
  contractions?: Record<string, Phrases>;
  qualifiers: Record<QuantityQualifier, Phrases>;
  /** Words before some of the qualifiers that make them no other ones: "un peu", before "plus de". */
  hedged: readonly [hedges: Phrases, qualifiers: Phrases];
  dateQualifiers: Record<DateQualifier, Phrases>;
  /** Of `by`, those that say "before": the first is printed where one of them is said. */
  before: Phrases;
  /** Of the qualifiers, those that before a length or a thing say where: "under 3 metres of water", "sous 3 ponts". */
  places: Phrases;
  /** "since" in "since records began in 2007". */
  sinceClause: Phrases;
  /** Between a date's qualifier and its year: "by the summer of 2028". */
  dateFillers: Phrases;
  /** "au moins" in "10 milliards au moins". */
  qualifiersAfter: Partial<Record<QuantityQualifier, Phrases>>;
  /** Words that may stand between a qualifier and its number. */
  fillers: Phrases;
  /** Before an amount that comes on top: "weitere 2,4 Prozent". */
  again: Phrases;
  /** Nouns of change that bounds may stand behind, and no ends: "une croissance de 3,5 % à 4 %". */
  growth: Phrases;
  /** Before where a change ends: "fell to". */
  target: Phrases;
  /** Qualifiers that before a duration only say when: "over three years". */
  overTime: Phrases;
  /** Before what an amount was: alone, and where the sentence says before what it is. */
  formerly: Phrases;
  formerlyBeside: Phrases;
  /** Behind "a year", "im Jahr": a time is told, no rate. */
  timeWords: Phrases;
  /** Change between two ends, without a direction of its own: "passe de … à …". */
  change: Phrases;
  /** Auxiliaries of what may be: "pourrait", "could". */
  possible: Phrases;
  /** Words that deny their clause: "ne", "not". */
  negation: Phrases;
  /** Looks like a negation and is none: "non seulement". */
  noNegation: Phrases;

  /** By its denominator, of how many one is meant: "jede fünfte" Familie. */
  everyNth?: Record<number, Phrases>;
  /** Factor by words: { 2: "doubler|doublé" }. */
  multipliers: Record<string, Phrases>;
  /** The same, where the word is more often something else ("double vitrage"): only at a clause's end or before `of`. */
  doubtfulMultipliers: Record<string, Phrases>;
  /** "fois" in "trois fois plus". */
  times: Phrases;
  /** Endings that make a factor of a cardinal: "fold", "mal". */
  timesEndings: Phrases;
  /** Factors in a word of their own, before a comparative: "twice". */
  timesWords?: Record<number, Phrases>;
  /** Ending of comparatives beside those listed: "er" in "three times faster". */
  comparativeEnding?: string;
  /** Behind `times`, what makes it a factor: "plus" in "trois fois plus". */
  comparatives: Phrases;
  /** "multiplié par". */
  multipliedBy: Phrases;
  dividedBy: Phrases;

  /** "5/12/2027" is in May. */
  monthFirst?: boolean;
  /** Months that without their capital are other words: "may". */
  everydayMonths?: Phrases;
  /** Before a date: "en 2028", "in May 2027". */
  datePrepositions: Phrases;
  /** Months beyond CLDR's: "sept". */
  months: Record<number, Phrases>;
  ordinals: Record<number, Phrases>;
  /** Written behind the digits of an ordinal: "e", "st". */
  ordinalEndings: Phrases;
  /** Nouns of three and of six months: "trimestre", "semestre". */
  quarter: Phrases;
  halfYear: Phrases;
  /** Letters of "T3 2029" and "S1 2029". */
  quarterLetters: string;
  halfYearLetters: string;
  /** Between the parts of a date: "12 de mayo de 2024". */
  dateLinks: Phrases;
  /** A date after these is someone's birth or death. */
  born: Phrases;
  /** "âgé de": the duration that follows is an age. */
  aged: Phrases;
  /** A pattern of those among them that say so of a number alone: "aged", "âgé". */
  ageWord: string;
  /** "old" behind an age, and "et plus" behind the youngest one. */
  old: Phrases;
  andOlder: Phrases;
  /** Nouns of people, as a regular expression: "attaquant" in "un attaquant de 18 ans". */
  person: string;
  /** Whom a place gives their name, which is an adjective as well: "un marocchino", "un prestito francese". */
  demonym?: string;
  /** Behind "100 %", what something wholly is, as a regular expression: "électrique". */
  wholly: string;
  /** Behind an hour and nothing else: "pm", "Uhr". */
  clock: Phrases;
  /** Behind an hour or a number of hours: "heures"; which one, `atHour` before it tells. */
  hours: Phrases;
  atHour: Phrases;

  /** Fixed phrases that look like a quantity: "quart de finale". */
  idioms: Phrases;
  /** A number behind one of these names a thing: "article 49", "ligne 14". */
  references: Phrases;
  /** A capitalised word of these behind a number makes an address. */
  streets: Phrases;
  /** Adjectives that stand between a number and its noun. */
  adjectives: Phrases;
  /** Ends of plural nouns, and plurals that end otherwise. */
  pluralEndings: Phrases;
  /** The same behind an apostrophe: "auto's", "zzp'ers". */
  apostrophePlurals?: Phrases;
  plurals: Phrases;
  /** Plurals that count nothing worth telling: "fois", "ways", "pairs". */
  noNouns: Phrases;
  /** Those of them that a number counts in passing: "three ways", "deux raisons". */
  passingNouns: Phrases;
  /** Words for one that are never an article: "one". */
  numeralOnes?: Phrases;
  /** Behind a length, these make the name of an event of it: "100m champion". */
  races: Phrases;
  /** "les", "ces": with a small number behind, something known is pointed at and nothing counted. */
  definite: Phrases;
  /** Definite articles of one thing, with the prepositions that they are one word with: "il", "del". */
  definiteOne: Phrases;
  /** Words that are no noun, no name, and tell the language. */
  functionWords: Phrases;
  /** Nouns that sentences open with: there a capital makes no name of them ("Sales 12 million"). */
  openers?: Phrases;
  /** Temperature is spoken of: "42 degrés" is no angle. */
  temperature: Phrases;
  /** A university is spoken of: "13,000 degrees" are counted. */
  diplomas?: Phrases;
  /** Headings over what an editor would keep. */
  takeaways: Phrases;
  /** Words a full stop may follow without ending the sentence. */
  abbreviations: Phrases;
  /** Before a label's first noun, and left out of it, beside `of`. */
  labelStops: Phrases;
  /** Articles, possessives and demonstratives: with one a noun begins. Other forms of "a" stand in `one`. */
  determiners: Phrases;
  /** Verbs that follow a sentence's subject: a word before one belongs to the subject, a word behind one does not. */
  auxiliaries: Phrases;
  /** Before a year, these make a decade of it: "années 1990". */
  decades: Phrases;
  /** Words between the nouns of a label. */
  labelLinks: Phrases;
  /** How the `local` style writes. */
  print: {
    scales: Record<number, string>;
    /** By CLDR unit id. */
    per: Record<string, string>;
    point: string;
    basisPoint: string;
    /** Before "%". */
    percentSpace: string;
    /** "until" before a day, where it is another word than before a year: "jusqu’au 4 mai 2027". */
    untilDay?: string;
    currencyBefore?: boolean;
    /** By CLDR unit id, where the language's own unit is another one: a Dutch pound is half a kilo. */
    units?: Record<string, string>;
  };
}
