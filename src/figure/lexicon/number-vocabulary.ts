import type { Phrases } from "./phrases.ts";

/** Words that tell what a number beside them counts or measures. */
export interface NumberVocabulary {
  /** Nouns of how many died: "bilan". */
  tolls?: Phrases;
  /** What a bare number behind "of" is the size of: "a population of 12,300", "une foule de 45 000". */
  sizes?: Phrases;
  /** Between a number and its noun, as many of them: "three other cities". */
  others?: Phrases;
  /** Nouns that say of money only that it is some: "pour un montant de". */
  sums?: Phrases;
  numbered?: Phrases;
  /** What is won or set over a distance: "plata en 200 metros". */
  medals?: Phrases;
  /** Words with which bare millions behind them are money, where the article has one currency: "ganó 12.500 millones", "a charge of 41 million". */
  ofMoney?: Phrases;
  /** Who and what is counted in millions, and verbs of counting: before bare millions, these are no sum. */
  multitudes?: Phrases;
  /** Of a level between commas, that it was only expected: "attendu à 3 milliards". */
  foreseen?: Phrases;
  /** Right before how many there have been: "sono stati 2.275", "numbered 2,300". */
  been?: Phrases;
  /** Right before how many were asked, where a survey is told of: "un sondeo entre | 5.100 docentes". */
  askedOf?: Phrases;
  /** Verbs right before how many a survey asked: "the poll, which questioned | 2,400 people". */
  questions?: Phrases;
  /** Behind how many metres a person is: "1,70 Meter groß". */
  tall?: Phrases;
}
