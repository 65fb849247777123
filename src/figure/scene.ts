import type { Evidence } from "./evidence.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Mask } from "./mask.ts";
import type { Token } from "./token.ts";

/** A sentence on its way through the stages. */
export interface Scene {
  tokens: Token[];
  mask: Mask;
  lexicon: Lexicon;
  /** What the article says elsewhere. */
  evidence: Evidence;
  /** The block's text the tokens point into. */
  text: string;
  /** The sentence stands in a heading or title. */
  heading: boolean;
}
