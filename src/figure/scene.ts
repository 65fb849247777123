import type { Mask } from "./clause/mask.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import type { Token } from "./token/token.ts";

/** What an article says beside the sentence at hand, looked up when a reading is in doubt. */
export interface Evidence {
  /** How often anything was looked up: what is read without is read so in any other article. */
  asked(): number;
  /** Codes of the currencies that it names by a sign or an undoubted word. */
  currencies(): ReadonlySet<string>;
  /** Does it speak of temperatures, of oil, or of who won? */
  speaksOf(subject: "temperature" | "oil" | "contest"): boolean;
}

/** A sentence on its way through the stages. */
export interface Scene {
  tokens: Token[];
  mask: Mask;
  lexicon: Lexicon;
  /** What the article says elsewhere. */
  evidence: Evidence;
  /** The sentence, which the tokens point into. */
  text: string;
  /** The sentence stands in a heading or title. */
  heading: boolean;
}
