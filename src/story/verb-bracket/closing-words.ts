import { isBorder, isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import { isUpper } from "../../figure/token/character.ts";
import type { Token } from "../../figure/token/token.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { hasVerb } from "../sentence/finite-verb.ts";
import { fitting, gap } from "../sentence/label-text.ts";
import { type Passage, shareAt, textOf } from "../sentence/passage.ts";

/** Verbs that close a clause together: "gesperrt worden sein", "zouden willen aanleggen". */
export const closingMost = 3;

/**
 * "vier koeien afgemaakt omdat ze brandwonden | hadden", "de kalveren voorlopig toch | staan": with the few words that close its
 * clause, where a label goes on so far and nouns have no capitals.
 */
export function withClosing(
  passage: Passage,
  label: string,
  last: Stretch,
  clause: Stretch,
  quantity: Stretch,
): string {
  const { tokens, lexicon, mentions } = passage;
  const { first, next } = { first: last.next, next: clause.next };
  // "legt een boete op … | omdat het bedrijf klanten | met neptellers onder druk zette"
  if (next - first > closingMost && last.next > quantity.next) return beforeClause(passage, label, last, quantity);
  if (last.first < quantity.first || last.next <= quantity.next || first >= next || next - first > closingMost)
    return label;
  const { determiners, one, and, or, of, target, labelLinks } = lexicon.phrases;
  const words = tokens.slice(first, next);
  const { lower } = words[0] as Token;
  const isVerb =
    ![determiners, one, and, or, of, target, labelLinks].some((leading) => leading.has(lower)) &&
    !matchPhrase(lexicon.syntax.settings, tokens, first);
  // "is van mening | dat, ondanks alles, het werk leuk is": what they think stands behind the mark.
  if (lexicon.words.that.has(words.at(-1)?.lower ?? "")) return "";
  const isPlain = words.every(({ type, text }) => type === "word" && !isUpper(text));
  if (!isVerb || !isPlain || mentions.some((each) => each.first < next && first < each.next)) return label;
  return fitting(`${label} ${textOf(passage, { first, next })}`) || beforeClause(passage, label, last, quantity);
}

/**
 * "Parkeren gaat vanaf 1 januari 4,80 euro per uur | kosten": with the verb right behind the number that one before it waits for.
 * @returns undefined where none waits
 */
export function withInfinitive(
  { tokens, lexicon, text, mentions }: Passage,
  label: string,
  last: Stretch,
  clause: Stretch,
  quantity: Stretch,
): string | undefined {
  const { auxiliaries, possible } = lexicon.phrases;
  const [verb, behind] = [tokens[quantity.next], tokens[quantity.next + 1]];
  if (last.next > quantity.first || last.first < clause.first || verb?.type !== "word" || behind?.type === "word")
    return undefined;
  const waits = (lower: string) => [auxiliaries, possible, lexicon.splits].some((words) => words.has(lower));
  const shown = tokens.slice(last.first, last.next).some(({ lower }) => waits(lower));
  const isInfinitive =
    /^\p{Ll}{3,}n$/u.test(verb.text) && !auxiliaries.has(verb.lower) && !lexicon.splits.has(verb.lower);
  // "De prijs is met een derde | gestegen": of a part the label has to say which way it went.
  const isPart = mentions.some(({ kind, first }) => kind === "ratio" && first === quantity.first);
  const tells = isPart && (lexicon.ways.has(verb.lower) || (shown && lexicon.halves.has(verb.lower)));
  return (shown && isInfinitive) || (tells && !label.endsWith(verb.text))
    ? fitting(`${label}${gap}${text.slice(verb.start, verb.end)}`) || label
    : undefined;
}

/**
 * "Een woning is inmiddels 27 procent | duurder", "een motie om 10 miljoen euro vrij | te maken": with the word that says which way the
 * amount goes where it closes the clause, and with the infinitive whose other half the label ends with.
 * @returns undefined where neither stands behind, "" where it has no room
 */
export function withTeller(passage: Passage, label: string, last: Stretch, quantity: Stretch): string | undefined {
  const { tokens, lexicon, text, mentions } = passage;
  const [behind, verb] = [tokens[last.next], tokens[last.next + 1]];
  if (last.first >= quantity.next && behind && verb?.type === "word" && lexicon.words.infinitives.has(behind.lower))
    return fitting(`${label} ${text.slice(behind.start, verb.end)}`);
  const [teller, end] = [tokens[quantity.next], tokens[quantity.next + 1]];
  if (!teller || last.next > quantity.first || end?.type === "word") return undefined;
  const isChange = mentions.some(
    ({ first, kind, direction }) => first === quantity.first && kind === "percent" && direction,
  );
  // "De huizenprijzen | liggen 4 procent lager": a subject says it all.
  const tells =
    isChange && hasVerb(passage, last) && matchPhrase(lexicon.compared, tokens, quantity.next)?.length === 1;
  return tells ? fitting(`${label}${gap}${text.slice(teller.start, teller.end)}`) : undefined;
}

/** "maakt geld vrij voor besturen | die nieuwe fietspaden | willen aanleggen": without a clause whose verb has no room. */
function beforeClause(passage: Passage, label: string, last: Stretch, quantity: Stretch): string {
  const { tokens, lexicon } = passage;
  const { relativePronouns, that, verbLastOpeners } = lexicon.words;
  const opens = (lower: string) => [relativePronouns, that, verbLastOpeners].some((words) => words.has(lower));
  const from = Math.max(last.first, quantity.next);
  const at = tokens.findIndex(({ lower }, index) => index >= from && index < last.next && opens(lower));
  if (at === -1 || hasVerb(passage, { first: at, next: last.next })) return label;
  // "Omdat de helft van de ritten | die mensen maken kort is": of a share more is said than whose it is.
  if (shareAt(passage, quantity) && verbLastOpeners.has(tokens[0]?.lower ?? "")) return "";
  // "met 40 procent gestegen | en fabrieken die op groene stroom"
  const first = [at - 2, at - 1].find((index) => lexicon.phrases.and.has(tokens[index]?.lower ?? "")) ?? at;
  const rest = label.slice(0, -textOf(passage, { first, next: last.next }).length).trim();
  return rest.replace(/\s*…$/, "") || label;
}

/** A verb's form that may close a clause, or another word that names nothing and leads on to no other. */
export function isClosing({ tokens, lexicon }: Passage, at: number): boolean {
  const { type, text, lower } = tokens[at] ?? { type: "symbol", text: "", lower: "" };
  if (type !== "word" || isUpper(text)) return false;
  return (
    lexicon.phrases.auxiliaries.has(lower) ||
    lexicon.words.lastAuxiliaries.has(lower) ||
    !isFunctionWord(lower, lexicon)
  );
}

/** "90 Prozent | der Haushalte Glasfaser | haben, derzeit sind es 38 Prozent": of a clause before its verbs as well, where few close it. */
export function withClosingBefore(passage: Passage, label: string, parts: readonly Stretch[], clause: Stretch): string {
  const [only] = parts;
  if (!only || parts.length > 1 || only.next >= clause.first || !passage.lexicon.language.capitalNouns) return "";
  let next = only.next;
  while (next < only.next + closingMost && isClosing(passage, next)) next++;
  const closes = next > only.next && isBorder(passage, next);
  return closes && label ? fitting(`${label} ${textOf(passage, { first: only.next, next })}`) : "";
}
