import { isUpper } from "../token/character.ts";
import { isFunctionWord, type Words } from "./clause.ts";

/**
 * "Nach Angaben der Behörde | senkten | die Werke die Preise": where verbs come second, the finite verb behind what a clause opens with.
 * @returns undefined where none stands before `next`
 */
export function secondVerbOf(words: Words, first: number, next: number): number | undefined {
  for (let at = first + 2; at < next; at++) if (isSecondVerb(words, at)) return at;
  return undefined;
}

/** An auxiliary behind a noun, or another verb behind one and before an article or a name. */
export function isSecondVerb({ tokens, lexicon }: Words, at: number): boolean {
  const [before, verb, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!lexicon.language.split || before?.type !== "word" || isFunctionWord(before.lower, lexicon)) return false;
  const { reflexives } = lexicon.words;
  const { text, lower } = verb ?? { text: "", lower: "" };
  if (lexicon.phrases.auxiliaries.has(lower) && !reflexives.has(lower)) return true;
  // "in einer von Nordwind | angeführten Runde"
  const named = isUpper(behind?.text ?? "") && !lexicon.syntax.inflected.test(text);
  const next = behind?.lower ?? "";
  const leads = lexicon.phrases.determiners.has(next) || reflexives.has(next) || named;
  const isNoun = !lexicon.language.capitalNouns || isUpper(before.text);
  const isPlain = verb?.type === "word" && !isUpper(text) && !isFunctionWord(lower, lexicon);
  return isPlain && leads && isNoun;
}
