import { behindBorder, isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import { startOf } from "../../figure/clause/reading.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { gap } from "../sentence/label-text.ts";
import type { Passage } from "../sentence/passage.ts";

/** "reported a profit … | on Thursday", "a annoncé un bénéfice … | jeudi": a label without the day behind its number on which someone said so. */
export function withoutDay(label: string, passage: Passage, quantity: Stretch): string {
  const { tokens, lexicon } = passage;
  const parts = label.split(gap);
  const words = parts.at(-1)?.toLowerCase().split(/[\s-]/) ?? [];
  const { saidDays, dayParts } = lexicon.words;
  if (parts.length < 2 || !words.some((word) => saidDays.has(word))) return label;
  const isDay = words.every((word) => saidDays.has(word) || dayParts.has(word) || isFunctionWord(word, lexicon));
  const start = startOf(passage, quantity);
  const first = behindBorder(passage, start);
  const reports = tokens.slice(first, start).some((_, at) => matchPhrase(lexicon.syntax.reporting, tokens, first + at));
  return isDay && reports ? parts.slice(0, -1).join(gap) : label;
}
