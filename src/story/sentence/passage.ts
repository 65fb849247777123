import type { Stretch } from "../../figure/clause/clause.ts";
import type { Cues } from "../../figure/clause/cues.ts";
import type { Lexicon } from "../../figure/lexicon/lexicon.ts";
import { isShareKind, type Mention } from "../../figure/mention.ts";
import type { Token } from "../../figure/token/token.ts";
import { collapsed } from "./blanks.ts";

/** A sentence and its tokens. */
export interface Passage {
  text: string;
  tokens: readonly Token[];
  lexicon: Lexicon;
  /** The quantities that it says. */
  mentions: readonly Mention[];
  /** The phrases that it says of its language's syntax. */
  cues: Cues;
  /** Tokens of the line of place and day that it opens with. */
  dateline: number;
  /** Verbs that only wait for the number are kept. */
  verbs: boolean;
}

/** The sentence's own characters, its blanks made one. */
export function textOf({ text, tokens }: Passage, { first, next }: Stretch): string {
  const [start, end] = [tokens[first]?.start, tokens[next - 1]?.end];
  if (next <= first || start === undefined || end === undefined) return "";
  return collapsed(text.slice(start, end));
}

/** The quantity that begins where the stretch does; undefined for a figure's that its sentence alone does not say. */
export function mentionAt(
  { mentions }: Pick<Passage, "mentions">,
  { first }: Pick<Stretch, "first">,
): Mention | undefined {
  return mentions.find((each) => each.first === first);
}

/** The share of a whole that begins where the stretch does: "59 % of voters", and no change by so much. */
export function shareAt(passage: Pick<Passage, "mentions">, stretch: Pick<Stretch, "first">): Mention | undefined {
  const mention = mentionAt(passage, stretch);
  return mention && isShareKind(mention) && !mention.direction ? mention : undefined;
}
