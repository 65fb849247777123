import type { Phrases } from "./phrases.ts";

/** Single words that tell of contests and of how they end. */
export interface ContestVocabulary {
  /** Signs between the two numbers of a result beside the hyphen: ":" in "31:27". */
  scoreMarks?: Phrases;
  /** Words between them: "41 à 17". */
  scoreLinks?: Phrases;
  /** Verbs and nouns of winning, losing and drawing. */
  outcomes?: Phrases;
  /** Of those, the nouns. */
  outcomeNouns?: Phrases;
  /** What is won or lost, which names nobody: "das Spiel endete". */
  matches?: Phrases;
  /** Tell that a contest went on: "half-time", "menait". */
  interims?: Phrases;
  /** Before a result that came before what is told: "after a 2-0 defeat", "aus einem 0:2". */
  resultLinks?: Phrases;
  /** Auxiliaries of what had been before: "had". */
  hads?: Phrases;
  /** Between the names of two sides: "Altona gegen Barmbek 2:1". */
  versus?: Phrases;
  /** Verbs of deciding by votes. */
  deciding?: Phrases;
}
