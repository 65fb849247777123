import type { Lexicon } from "../lexicon/lexicon.ts";
import { isTimeKind, type Mention } from "../mention.ts";
import type { Scene } from "../scene.ts";
import { tokenize } from "../token/token.ts";
import { matchPhrase } from "../token/trie.ts";
import { isFunctionWord, type Words } from "./clause.ts";
import { pastOf } from "./of.ts";
import { startOf } from "./reading.ts";

/** Tokens that may stand before a lone amount, with their colon: "Un seul chiffre :". */
const longestLead = 5;

/** What may part an amount from what the same sentence says that it is. */
const joint = /^[,:–—]$/;

/**
 * "Un chiffre : 9 %. | C'est la part des produits bio dans les cantines": what the sentence behind an amount that stands alone says that it
 * is; "That is the lowest since 2010" says nothing of the kind. "Combien gagne un livreur ? | 870 euros": what the one before asks.
 * @param before the sentence before and the one behind, as they stand
 */
export function namedBeside(
  { tokens, lexicon, text }: Scene,
  mentions: readonly Mention[],
  before: string,
  after: string,
): string | undefined {
  const [amount, ...others] = mentions;
  if (!amount || others.length > 0 || isTimeKind(amount) || amount.qualifier === "from") return undefined;
  const told = toldBefore({ tokens, lexicon }, amount, before);
  if (told) return told;
  // "Combien touche un livreur ? 910 euros": before digits a question may end in the midst of what is read as one sentence.
  const mark = tokens.findIndex(({ lower }, at) => lower === "?" && at < amount.first);
  const first = mark + 1;
  const isAlone = tokens.slice(amount.next).every(({ type }) => type === "symbol");
  const isLed = amount.first <= first + longestLead && leads({ tokens, lexicon }, first, amount.first);
  const behind = tokens[amount.next];
  // "9 %, | c'est la part des produits bio": in the same sentence.
  if (isLed && mark === -1 && joint.test(behind?.lower ?? ""))
    return namedIn(text.slice(behind?.end, tokens.at(-1)?.end), lexicon);
  if (!isAlone || !isLed) return undefined;
  const question = mark === -1 ? before : text.slice(tokens[0]?.start, tokens[mark]?.end);
  return asked(question, lexicon) ?? (mark === -1 && after ? namedIn(after, lexicon) : undefined);
}

/** "Die Firma streicht Stellen in Fulda. | Es geht um 310 Stellen": the sentence before, where it has the noun that a count goes on with. */
function toldBefore({ tokens, lexicon }: Words, amount: Mention, before: string): string | undefined {
  if (amount.kind !== "count" || !amount.unit || !before) return undefined;
  const lead = matchPhrase(lexicon.syntax.concerns, tokens, 0)?.length ?? 0;
  if (lead === 0 || startOf({ tokens, lexicon }, amount) > lead || tokens[amount.next]?.type === "word")
    return undefined;
  const words = tokenize(before, 0, before.length, lexicon.style);
  const noun = amount.unit.toLowerCase();
  const isTold = words.some(({ lower }) => lower === noun) && !words.some(({ type }) => type === "number");
  const [first, last] = [words[0], words.findLast(({ type }) => type !== "symbol")];
  return isTold && first && last ? before.slice(first.start, last.end).replace(/\s+/g, " ") : undefined;
}

/** The sentence, where it asks how much. */
function asked(sentence: string, lexicon: Lexicon): string | undefined {
  const question = sentence.trim();
  if (!question.endsWith("?")) return undefined;
  const tokens = tokenize(question, 0, question.length, lexicon.style);
  const opens = tokens[0]?.lower === "¿" ? 1 : 0;
  return matchPhrase(lexicon.syntax.howMuch, tokens, opens) ? question.replace(/\s+/g, " ") : undefined;
}

/** "Un chiffre : |", "El dato: el |": does a colon stand before it, or nothing but small words? */
function leads({ tokens, lexicon }: Words, first: number, next: number): boolean {
  const isSmall = ({ lower }: { lower: string }) => isFunctionWord(lower, lexicon) || /^[–—-]$/.test(lower);
  let at = next - 1;
  while (at >= first && isSmall(tokens[at] ?? { lower: "" })) at--;
  return at < first || tokens[at]?.lower === ":";
}

/** What a sentence names that opens with "that is": from its article on, or all of it where it opens with "so much". */
function namedIn(sentence: string, lexicon: Lexicon): string | undefined {
  const tokens = tokenize(sentence, 0, sentence.length, lexicon.style);
  const end = tokens.findLastIndex(({ type }) => type !== "symbol") + 1;
  const text = (first: number) => sentence.slice(tokens[first]?.start, tokens[end - 1]?.end).replace(/\s+/g, " ");
  if (tokens.slice(0, end).some(({ type }) => type === "number")) return undefined;
  const { soMuchIs, soMuchDoes } = lexicon.syntax;
  if (matchPhrase(soMuchDoes, tokens, 0)) return text(0);
  const first = matchPhrase(soMuchIs, tokens, 0)?.length ?? 0;
  const isCompared = tokens.some((_, at) => at > first && matchPhrase(lexicon.compared, tokens, at) !== undefined);
  if (first === 0 || first >= end || isCompared) return undefined;
  return isAsked({ tokens, lexicon }, first) || isOfSomething({ tokens, lexicon }, first) ? text(first) : undefined;
}

/** "ce que la ville paiera", "how much the council will pay". */
function isAsked({ tokens, lexicon }: Words, first: number): boolean {
  return matchPhrase(lexicon.syntax.whatIs, tokens, first) !== undefined;
}

/** "la part des produits", "der Anteil der Schulen", "the sum that they owe": a noun of amounts and of what it is. */
function isOfSomething({ tokens, lexicon }: Words, first: number): boolean {
  const { determiners, levels } = lexicon.phrases;
  if (!determiners.has(tokens[first]?.lower ?? "")) return false;
  const article = tokens[first + 1]?.lower === "'" ? first + 2 : first + 1;
  const noun = tokens[article]?.lower ?? "";
  const named = matchPhrase(lexicon.syntax.kindNames, tokens, first) !== undefined;
  const { portions, sums } = lexicon.words;
  if (!named && ![levels, sums, portions].some((words) => words.has(noun)) && !lexicon.ways.has(noun)) return false;
  const comma = tokens[article + 1]?.lower === "," ? 1 : 0;
  const behind = tokens[article + 1 + comma]?.lower ?? "";
  const { ofThe, whichClause, that } = lexicon.words;
  const { capitalNouns, split } = lexicon.language;
  // "der Anteil | der Schulen", "der Preis, | den Mieter zahlen"; "het aandeel | bioproducten" has no "of".
  const isCase = capitalNouns === true && determiners.has(behind);
  const isBare = split !== undefined && !capitalNouns && portions.has(noun) && !isFunctionWord(behind, lexicon);
  return (
    isCase ||
    (isBare && comma === 0) ||
    [ofThe, whichClause, that].some((words) => words.has(behind)) ||
    pastOf(tokens, article + 1, lexicon) > article + 1
  );
}
