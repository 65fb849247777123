import { isUpper } from "../token/character.ts";
import { matchPhrase } from "../token/trie.ts";
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
  return isPlain && isNoun && (leads || isManyPast({ tokens, lexicon }, at));
}

/** Words from an article to its noun: "der ersten drei | Monate". */
const farthestNoun = 4;

/**
 * "Nach Angaben der Gewerkschaft | legten | am Mittwoch", "Bei der Wahl | erreichte | Amtsinhaberin Anna Kolb": a verb behind a noun,
 * where nouns have capitals, and no participle of "die von Nordwind | angeführte | Runde".
 */
function isManyPast({ tokens, lexicon }: Words, at: number): boolean {
  const { lower } = tokens[at] ?? { lower: "" };
  if (!lexicon.language.capitalNouns || !lexicon.syntax.secondVerb.test(lower)) return false;
  const leads = isUpper(tokens[at + 1]?.text ?? "") || matchPhrase(lexicon.syntax.settings, tokens, at + 1);
  // "Mit 1,08 Millionen | verkauften | Autos"
  const counts = lexicon.numbers.has(tokens[at - 1]?.lower ?? "") || tokens[at - 2]?.type === "number";
  if (!leads || counts) return false;
  for (let article = at - 2; article >= 0 && tokens[article]?.type === "word"; article--) {
    if (!lexicon.phrases.determiners.has(tokens[article]?.lower ?? "")) continue;
    const isNoun = tokens
      .slice(article + 1, Math.min(at, article + 1 + farthestNoun))
      .findIndex(({ text, lower }) => isUpper(text) || isFunctionWord(lower, lexicon));
    if (isNoun === -1 || !isUpper(tokens[article + 1 + isNoun]?.text ?? "")) return false;
  }
  return true;
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
