import { maskTokens } from "./clause/mask.ts";
import { isYearless } from "./fact.ts";
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

/** A sentence's tokens, and the quantities that it says in reading order; ages, counts that one knows of and days without a year apart. */
export interface SentenceReading {
  scene: Scene;
  mentions: Mention[];
  asides: Mention[];
  /** Days without their year, which only say when but where a notice is of one. */
  days: Mention[];
}

export function readSentence({ text, heading }: Sentence, lexicon: Lexicon, evidence: Evidence): SentenceReading {
  const tokens = tokenize(text, 0, text.length, lexicon.style);
  const scene: Scene = { tokens, mask: maskTokens(tokens, lexicon), lexicon, evidence, text, heading };
  const found = findDates(tokens, scene.mask, lexicon);
  const dates = found.filter((date) => !isYearless(date));
  const days = found.filter(isYearless);
  const { quantities, asides } = findQuantities(scene);
  withCurrency(scene, quantities);
  const mentions = dates.length === 0 ? quantities : inOrder(dates, quantities);
  qualify(scene, mentions);
  if (days.length > 0) qualify(scene, days);
  return { scene, mentions, asides, days };
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
