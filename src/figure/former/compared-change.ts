import type { Reading } from "../clause/reading.ts";
import { hasWord } from "../token/has-word.ts";

/** Words between "compared with" and the change itself: "l’ | incremento | dell’". */
const longestChange = 3;

/** "a fronte dell’incremento dell’1,7%", "compared with a rise of 2%": the change that another one is held against. */
export function isComparedChange({ scene: { tokens, lexicon }, mention, mentions, cues }: Reading): boolean {
  const beside = cues
    .get("beside")
    ?.find(({ next }) => next < mention.first && mention.first - next <= longestChange + 1);
  if (!beside || !mentions.some(({ kind, next }) => kind === mention.kind && next <= beside.at)) return false;
  return hasWord(tokens, lexicon.ways, beside.next, mention.first);
}
