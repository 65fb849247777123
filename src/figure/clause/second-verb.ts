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
  if (!lexicon.language.split || before === undefined) return false;
  if (isYear(before.text) && isManyDoing({ tokens, lexicon }, at)) return true;
  if (before.type !== "word" || isFunctionWord(before.lower, lexicon)) return false;
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

function isYear(text: string): boolean {
  return /^(?:19|20)\d\d$/.test(text);
}

/** "In het eerste kwartaal van 2017 | boekten bedrijven": a verb and a noun, both of several, where nouns have no capitals. */
function isManyDoing({ tokens, lexicon }: Words, at: number): boolean {
  if (lexicon.language.capitalNouns) return false;
  const isMany = (index: number) => {
    const { type, text, lower } = tokens[index] ?? { type: "symbol", text: "", lower: "" };
    return type === "word" && !isFunctionWord(lower, lexicon) && /^\p{Ll}{3,}(?:en|s)$/u.test(text);
  };
  return /en$/.test(tokens[at]?.lower ?? "") && isMany(at) && isMany(at + 1);
}
