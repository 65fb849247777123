import { maskTokens } from "./clause/mask.ts";
import type { Lexicon } from "./lexicon/lexicon.ts";
import type { Mention } from "./mention.ts";
import { findDates } from "./number/date.ts";
import { qualify } from "./qualify.ts";
import { findQuantities } from "./quantity.ts";
import type { Evidence, Scene } from "./scene.ts";
import { tokenize } from "./token/token.ts";
import { withCurrency } from "./unit/bare-money.ts";

interface Sentence {
  text: string;
  /** It stands in a heading or title. */
  heading: boolean;
}

/** A sentence's tokens, and the quantities that it says in reading order; ages and counts that one knows of apart. */
export interface SentenceReading {
  scene: Scene;
  mentions: Mention[];
  asides: Mention[];
}

export function readSentence({ text, heading }: Sentence, lexicon: Lexicon, evidence: Evidence): SentenceReading {
  const tokens = tokenize(text, 0, text.length, lexicon.style);
  const scene: Scene = { tokens, mask: maskTokens(tokens, lexicon), lexicon, evidence, text, heading };
  const dates = findDates(tokens, scene.mask, lexicon);
  const { quantities, asides } = findQuantities(scene);
  withCurrency(scene, quantities);
  const mentions = dates.length === 0 ? quantities : inOrder(dates, quantities);
  qualify(scene, mentions);
  return { scene, mentions, asides };
}

/** Dates and quantities, each in order, in one list. */
function inOrder(dates: readonly Mention[], quantities: readonly Mention[]): Mention[] {
  const mentions: Mention[] = [];
  let next = 0;
  for (const quantity of quantities) {
    while (next < dates.length && (dates[next] as Mention).first < quantity.first)
      mentions.push(dates[next++] as Mention);
    mentions.push(quantity);
  }
  while (next < dates.length) mentions.push(dates[next++] as Mention);
  return mentions;
}
