import type { Phrases } from "./phrases.ts";

/**
 * Single words that rules ask for one by one, in small letters, by what they do in a sentence; phrases of several words
 * stand in `Syntax`. A language leaves out what it does not have.
 */
export interface Vocabulary {
  /** Nouns of how many died: "bilan". */
  tolls?: Phrases;
  /** What a bare number behind "of" is the size of: "a population of 12,300", "une foule de 45 000". */
  sizes?: Phrases;
  /** With these "to" makes a preposition: "thanks to", "grâce à". */
  toHeads?: Phrases;
  /** Before where something is or comes from: "in", "aus". */
  whereLinks?: Phrases;
  /** Between a number and its noun, as many of them: "three other cities". */
  others?: Phrases;
  /** Articles that say whose, in the third person: "their". */
  theirs?: Phrases;
  /** The days that news is of: "yesterday". */
  today?: Phrases;
  /** Right before how many places something happened in: "in". */
  within?: Phrases;
  /** Say that an amount is held against another: "superior a los 8 millones". */
  comparisons?: Phrases;
  /** Before where an amount stands, or by how much it changed: "at", "um". */
  levelLinks?: Phrases;
  /** What else those players do who make points: "rebounds". */
  rebounds?: Phrases;
  /** Before what someone is: "gilt als eine von vier". */
  as?: Phrases;
  /** Ask for a number: "combien des 150". */
  howMany?: Phrases;
  /** Of every one of them: "jeder der 85.000". */
  each?: Phrases;
  /** Before of how many a part is told: "sur 303 personnes". */
  outOfAll?: Phrases;
  /** Behind "from", before what something starts at: "à partir de". */
  starting?: Phrases;
  /** Before a likeness or an example: "comme". */
  like?: Phrases;
  /** Before how far off something lies: "à". */
  away?: Phrases;
  /** Behind it, before from where: "dalla". */
  farFrom?: Phrases;
  /** Behind how much time: "six months later". */
  later?: Phrases;
  /** Verbs of what has to be: "moet". */
  must?: Phrases;
  /** Pronouns that a clause about the noun before begins with: "qui". */
  whichClause?: Phrases;
  /** Open a condition: "if". */
  ifs?: Phrases;
  /** Nouns that say of money only that it is some: "pour un montant de". */
  sums?: Phrases;
  /** Before a place in an order: "le numéro deux". */
  numbered?: Phrases;
  /** A record, which bounds nothing behind these: "un nouveau maximum de". */
  extremes?: Phrases;
  /** Before a record: "nuevo". */
  newOnes?: Phrases;
  /** Of whom a disease or an accident is told: "cas". */
  cases?: Phrases;
  /** Before what a price is of: "pro 1000 Kubikmeter". */
  per?: Phrases;
  /** Before a round number that a rate is reckoned by: "pour 1 000 habitants". */
  perBase?: Phrases;
  /** Between a price and what it buys: "für". */
  boughtFor?: Phrases;
  /** Between the two numbers that a vote ended with: "contre". */
  tallies?: Phrases;
  /** Behind a measure that a thing is only called by: "200 Hektar großen". */
  sizeWords?: Phrases;
  /** "Of" that is one word with its article: "du". */
  ofThe?: Phrases;
  /** Between a thing and its price: "un baril à 100 dollars". */
  priced?: Phrases;
  /** Behind a year that it names: "2018 anno record". */
  oneYear?: Phrases;
  /** Of what pounds are money: "20,000 pounds of public money". */
  poundsOf?: Phrases;
  /** Votes, as a count names them: "voix". */
  votes?: Phrases;
  /** What a percentage ends with: "percent". */
  percents?: Phrases;
  /** Of percentages: where one stands, points are of them. */
  rates?: Phrases;
  /** What bonds pay, which basis points are of. */
  bonds?: Phrases;
  /** Before a level of a former time: "war es noch". */
  still?: Phrases;
  /** Opens a clause of that time: "when". */
  when?: Phrases;
  /** Brings in what somebody said: "que". */
  that?: Phrases;
  /** Before a noun, how large or which in a row: "una fuerte baja". */
  degrees?: Phrases;
  /** Before where a fall leads to: "hasta". */
  untilLinks?: Phrases;
  /** Before so many on average: "averaged 8.2 rebounds". */
  averaging?: Phrases;
  /** Behind a number and a hyphen, where they count nothing: "50-strong", "12-point lead". */
  joinedOn?: Phrases;
  /** Behind some verbs a part of them, and no direction: "shut down". */
  particles?: Phrases;
}
