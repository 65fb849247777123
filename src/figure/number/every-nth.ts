import { isFunctionWord } from "../clause/clause.ts";
import { type Mention, mentionOf } from "../mention.ts";
import type { Scene } from "../scene.ts";
import { isUpper } from "../token/character.ts";
import { matchPhrase } from "../token/trie.ts";
import { unitAt } from "../unit/unit-at.ts";

/** "jede fünfte Familie", "elke derde leerling": a share of what is named, and no "jede zweite Woche". */
export function everyNthAt({ tokens, lexicon, heading }: Scene, index: number): Mention | undefined {
  // A headline says so for what the text gives exactly: "Jeder dritte Betrieb sucht", of 34 percent.
  if (heading) return undefined;
  const match = matchPhrase(lexicon.everyNth, tokens, index);
  const whole = match?.values[0];
  if (!match || !whole) return undefined;
  const next = index + match.length;
  const { type, text, lower } = tokens[next] ?? { type: "symbol", text: "", lower: "" };
  const isNoun = type === "word" && (lexicon.language.capitalNouns ? isUpper(text) : !isFunctionWord(lower, lexicon));
  if (!isNoun || unitAt(tokens, next, lexicon) || lexicon.phrases.noNouns.has(lower)) return undefined;
  return mentionOf({ kind: "ratio", amount: 1 / whole, unit: null, digits: 1, first: index, next });
}
