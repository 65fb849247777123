import { isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import { isUpper } from "../../figure/token/character.ts";
import { fitting, join } from "../sentence/label-text.ts";
import { mentionAt, type Passage, textOf } from "../sentence/passage.ts";

/**
 * "Das 50.000 Tonnen | schwere Schiff werde in Nordhafen gebaut": a label of the noun that a measure describes, with the article
 * that opens its clause, or of that noun alone.
 * @returns undefined for other labels
 */
export function measuredNoun(
  passage: Passage,
  parts: readonly Stretch[],
  clause: Stretch,
  quantity: Stretch,
): string | undefined {
  const { tokens, lexicon } = passage;
  const [only] = parts;
  const kind = mentionAt(passage, quantity)?.kind;
  if (!only || parts.length > 1 || only.first !== quantity.next || (kind !== "measure" && kind !== "money"))
    return undefined;
  const isAdjective = (at: number) => {
    const { text, lower } = tokens[at] ?? { text: "", lower: "" };
    return lexicon.syntax.inflected.test(text) && !isFunctionWord(lower, lexicon);
  };
  let noun = only.first;
  while (isAdjective(noun)) noun++;
  if (noun === only.first || !isUpper(tokens[noun]?.text ?? "")) return undefined;
  const article = clause.first;
  const held = tokens.slice(article + 1, quantity.first).every(({ lower }) => isFunctionWord(lower, lexicon));
  const opens = held && lexicon.phrases.determiners.has(tokens[article]?.lower ?? "");
  const from = opens ? textOf(passage, { first: article, next: article + 1 }) : "";
  const all = from && fitting(join(from, textOf(passage, { first: only.first, next: clause.next })));
  return all || join(from, textOf(passage, { first: only.first, next: noun + 1 }));
}
