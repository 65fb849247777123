import type { Phrases } from "./phrases.ts";

/** Single words that say when something is, or when it was or will be. */
export interface TimeVocabulary {
  /** Behind how much time, where the sentence ends there: "seis meses después". */
  later?: Phrases;
  /** Behind how much time, wherever it stands: "ago". */
  ago?: Phrases;
  /** Before how much time, from now on: "da qui a tre anni". */
  hence?: Phrases;
  /** What a company reports of a quarter or a year: "results". */
  accounts?: Phrases;
  /** Beside "still", that it has not ended or is little: "immer", "altijd". */
  enduring?: Phrases;
  /** The days that news is of: "yesterday". */
  today?: Phrases;
  /** Of what something is today: "hoje em R$ 1.518". */
  currently?: Phrases;
  /** A sentence that opens with one tells of what is so no more: "Previously, it cost £5". */
  previously?: Phrases;
  /** A sentence that opens with one tells of now: "Heute sind es 55". */
  presently?: Phrases;
  /** Say that somebody has died. */
  dying?: Phrases;
  /** What else than age or illness people die of, and who tells of that: "crash", "police". */
  accidents?: Phrases;
  /** Before a day of the week, which is it: "nesta quarta-feira", "next Monday". */
  whichDay?: Phrases;
  /** What a notice is of, beside milestones and closures: "coupure", "ramassés". */
  turns?: Phrases;
  /** Such verbs in the present, of what is to come: "öffnet". */
  turning?: Phrases;
  /** Passives that are over: "wurde eröffnet", "è stata chiusa". */
  passed?: Phrases;
}
