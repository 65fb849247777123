import { isFunctionWord, nextClauseMark } from "../clause/clause.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Mention } from "../mention.ts";
import type { Scene } from "../scene.ts";
import { hasWord } from "../token/has-word.ts";
import { sentenceEnd } from "../token/sentence-end.ts";
import { type Token, tokenize } from "../token/token.ts";
import { namesOne } from "./obituary.ts";

/** Tokens of a sentence that says an age alone, up to it: "He was only". */
const longestLead = 4;
/** The same behind it: "Jahre alt". */
const longestRest = 3;

/** Characters of prose up to the sentence that says how old somebody was of whose death an article tells. */
export const obituaryLead = 600;

/** What a label has room for. */
const longest = 90;

/** From here on few that have a name in their article's lead died otherwise than of age or illness. */
const old = 70;

/** Who died, as an obituary's lead tells it of whose age it says. @param before the prose up to the sentence, @param subject stems of the title */
export function deathTold(
  scene: Scene,
  age: Mention,
  before: string,
  subject: ReadonlySet<string>,
): string | undefined {
  if (before.length >= obituaryLead) return undefined;
  return (
    (before === "" ? deathToldBeside(scene, age, subject) : undefined) ?? deathToldBefore(scene, age, before, subject)
  );
}

/**
 * "Il avait 94 ans.", behind "L’accordéoniste Lucien Vasseur est mort": the sentence of an obituary's lead that tells who died, and that they
 * did. In a notice of an accident or a crime the age is a victim's.
 * @param before the prose of the article up to the sentence
 * @param subject stems of the title's words
 * @returns undefined where the sentence says more than an age, and where no one person's death is told
 */
function deathToldBefore(scene: Scene, age: Mention, before: string, subject: ReadonlySet<string>): string | undefined {
  const { lexicon } = scene;
  if (age.kind !== "duration" || age.to !== undefined || !isAlone(scene, age)) return undefined;
  const sentences = sentencesOf(before, lexicon);
  if (sentences.some(({ tokens }) => hasWord(tokens, lexicon.words.accidents))) return undefined;
  const told = sentences.filter(({ tokens }) => hasWord(tokens, lexicon.words.dying));
  const named = told.filter(({ tokens }) => hasName(tokens, lexicon));
  const titled = sentences.some(({ tokens }) => namesOne(tokens, subject));
  const isNamed = sentences.some(({ tokens }) => hasName(tokens, lexicon));
  if (!titled && !(isNamed && age.amount >= old)) return undefined;
  const texts = [...named, ...told.toReversed()].flatMap((death) => clausesOf(death, lexicon));
  return texts.find((text) => text.length <= longest);
}

/** A sentence up to the mark behind whom it names and that they died, for who says so stands there; and up to the last word of that. */
function clausesOf({ text, tokens }: Told, lexicon: Lexicon): string[] {
  const last = tokens.findLastIndex(
    (_, at) => isNameAt(tokens, at - 1, lexicon) || lexicon.words.dying.has(tokens[at]?.lower ?? ""),
  );
  const next = nextClauseMark({ tokens, lexicon }, last + 1);
  return [next, last + 1].map((end) => text.slice(0, tokens[end - 1]?.end).replace(/\s+/g, " "));
}

/** "Zanger Piet Honing is zondag overleden, | 88 jaar oud": what stands before an age at its end, where the title names who died. */
function deathToldBeside(
  { tokens, lexicon, text }: Scene,
  { kind, first, next }: Mention,
  subject: ReadonlySet<string>,
): string | undefined {
  const isApart =
    kind === "duration" && tokens[first - 1]?.lower === "," && lexicon.phrases.old.has(tokens[next]?.lower ?? "");
  const before = tokens.slice(0, Math.max(0, first - 1));
  if (!isApart || !hasWord(before, lexicon.words.dying) || hasWord(tokens, lexicon.words.accidents)) return undefined;
  if (!namesOne(before, subject) || before.some(({ type, lower }) => type === "number" || lower === ","))
    return undefined;
  return text.slice(0, before.at(-1)?.end);
}

/** Does the sentence say of somebody, by a pronoun or none, how old they were, and nothing else? */
function isAlone({ tokens, lexicon }: Scene, { first, next }: Mention): boolean {
  const { auxiliaries } = lexicon.phrases;
  const { birthdays, whoIs } = lexicon.words;
  const isLight = ({ lower }: Token) =>
    isFunctionWord(lower, lexicon) ||
    auxiliaries.has(lower) ||
    birthdays.has(lower) ||
    whoIs.has(lower) ||
    lexicon.aged.root.has(lower) ||
    lexicon.fillers.root.has(lower);
  const rest = tokens.slice(next).filter(({ type }) => type === "word");
  if (first > longestLead || rest.length > longestRest) return false;
  return tokens.slice(0, first).every(isLight) && rest.every(({ lower }) => isAgeWord(lower, lexicon));
}

/** "alt", "old", "geworden" */
function isAgeWord(lower: string, lexicon: Lexicon): boolean {
  return lexicon.phrases.old.has(lower) || lexicon.ageWord.test(lower) || isFunctionWord(lower, lexicon);
}

interface Told {
  text: string;
  tokens: Token[];
}

function sentencesOf(text: string, lexicon: Lexicon): Told[] {
  const sentences: Told[] = [];
  for (let start = 0; start < text.length; ) {
    const end = sentenceEnd(text, start, lexicon);
    const sentence = text.slice(start, end).trim();
    if (sentence) sentences.push({ text: sentence, tokens: tokenize(sentence, 0, sentence.length, lexicon.style) });
    start = Math.max(end, start + 1);
  }
  return sentences;
}

function hasName(tokens: readonly Token[], lexicon: Lexicon): boolean {
  return tokens.some((_, at) => isNameAt(tokens, at, lexicon));
}

/** Two words with capitals, no small ones: "Lucien | Vasseur". */
function isNameAt(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const isName = ({ type, text, lower }: Token) =>
    type === "word" && /^\p{Lu}\p{Ll}/u.test(text) && !isFunctionWord(lower, lexicon);
  const pair = tokens.slice(at, at + 2);
  return pair.length === 2 && pair.every(isName);
}
