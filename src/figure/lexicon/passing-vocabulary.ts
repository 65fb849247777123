import type { Phrases } from "./phrases.ts";

/** Single words beside what is told in passing. */
export interface PassingVocabulary {
  /** Verbs of those who speak for so many people: "represents". */
  speakingFor?: Phrases;
  /** Who finds something out: "biologists". */
  researchers?: Phrases;
  /** How they do so, in the past: "compared". None that says what they found, or counted. */
  studying?: Phrases;
  /** What food holds: "fat", "protein". */
  contents?: Phrases;
  /** Where films are shown: "theaters". */
  showplaces?: Phrases;
  /** Say that it is one: "sondage", "menée". */
  surveys?: Phrases;
  /** Before "of" and how many were asked, where a survey is told of: "auprès de 1 004 personnes". */
  askedAt?: Phrases;
}
