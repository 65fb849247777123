import type { Figure } from "../figure/figure.ts";
import type { Lexicon } from "../figure/lexicon/lexicon.ts";
import { isContent } from "./sentence/content.ts";
import type { Passage } from "./sentence/passage.ts";
import { readingOf } from "./sentence/sentence-reading.ts";

/** Does the figure's sentence say of what it is, where it stands alone? "It is £6.3m." does not. */
export function isTelling({ source }: Figure, lexicon: Lexicon): boolean {
  const passage: Passage = { ...readingOf(source.sentence, lexicon), verbs: false };
  const { tokens, mentions } = passage;
  const borders = mentions.flatMap(({ first, next }) => [first, next]);
  const ends = [0, ...borders, tokens.length];
  // A count's noun says of what it is.
  if (mentions.some(({ kind, unit }) => kind === "count" && unit !== null)) return true;
  return ends.some((first, index) => index % 2 === 0 && isContent(passage, { first, next: ends[index + 1] ?? first }));
}
