import { isShareBesideWord } from "../../figure/clause/aside.ts";
import { behindBorder, isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import { startOf } from "../../figure/clause/reading.ts";
import type { Figure } from "../../figure/figure.ts";
import { withRest } from "../composition/compose.ts";
import { fitting, join } from "../sentence/label-text.ts";
import { isNamed } from "../sentence/named.ts";
import { type Passage, textOf } from "../sentence/passage.ts";
import { trimEnd } from "../sentence/trim.ts";
import { wordsEnd } from "../sentence/words-end.ts";
import { isSound } from "../sound/sound.ts";

/** Words from the mark behind a share to the "that" of what its people think: "57 %, estiment bien sûr que". */
const farthestThat = 3;
/** Words that what they think has at least. */
const fewest = 3;

/** "La majorité des Français, 57 %, | estiment que la réforme est injuste": a share between commas, of those who think so. */
export function thinkersOf({ kind }: Figure, passage: Passage, quantity: Stretch): string {
  const { tokens, lexicon } = passage;
  if (isShareBesideWord(passage, { kind, ...quantity })) return ofPart(passage, quantity);
  const { romance } = lexicon.language;
  const open = startOf(passage, quantity) - 1;
  const close = quantity.next;
  const marks = `${tokens[open]?.lower ?? ""}${tokens[close]?.lower ?? ""}`;
  if (!romance || kind !== "percent" || (marks !== ",," && marks !== "()")) return "";
  const that = tokens.findIndex(({ lower }, at) => at > close + 1 && lexicon.words.thoughts.has(lower));
  if (that === -1 || that > close + farthestThat || isFunctionWord(tokens[close + 1]?.lower ?? "", lexicon)) return "";
  const first = behindBorder(passage, open);
  const next = wordsEnd(passage, that);
  const subject = { first, next: open };
  return isNamed(passage, subject) ? withRest(passage, [subject], { first: close + 1, next }, that + fewest) : "";
}

/** "Die Mehrheit | (62 Prozent) | der Befragten ist zufrieden": all of the clause, or nothing. */
function ofPart(passage: Passage, quantity: Stretch): string {
  const open = startOf(passage, quantity) - 1;
  const first = behindBorder(passage, open);
  const next = wordsEnd(passage, quantity.next + 1);
  const rest = trimEnd(passage, { first: quantity.next + 1, next });
  const label = fitting(join(textOf(passage, { first, next: open }), textOf(passage, rest)));
  return rest.next === next && isSound(passage, label, quantity) ? label : "";
}
