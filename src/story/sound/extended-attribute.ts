import { isBorder, isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import { startOf } from "../../figure/clause/reading.ts";
import { isUpper } from "../../figure/token/character.ts";
import { hasWord } from "../../figure/token/has-word.ts";
import { isContent } from "../sentence/content.ts";
import { mentionAt, type Passage } from "../sentence/passage.ts";

/**
 * "hat die aus 117 Bänden | bestehende Enzyklopädie", "dem über 100 Seiten | langen Bericht": where a whole phrase stands before a
 * noun as its adjective, a label that does not go on to the noun is half of it.
 */
export function isCutAttribute(passage: Passage, quantity: Stretch, parts: readonly Stretch[]): boolean {
  const { tokens, lexicon } = passage;
  const [begin, last] = [parts[0] ?? quantity, parts.at(-1) ?? quantity];
  if (!lexicon.language.capitalNouns) return false;
  const start = startOf(passage, quantity);
  const isArticle = (at: number) =>
    [lexicon.phrases.determiners, lexicon.phrases.one].some((words) => words.has(tokens[at]?.lower ?? ""));
  const { inflected } = lexicon.syntax;
  const counted = mentionAt(passage, quantity)?.kind === "count" && isArticle(start - 1);
  const [adjective, noun] = [tokens[quantity.next], tokens[quantity.next + 1]];
  if (counted && inflected.test(adjective?.text ?? "") && isUpper(noun?.text ?? "")) return true;
  // "die bis zu 70 Milliarden Euro | ausmachende Steuervermeidung", "beim mit 1,4 Millionen Dollar | dotierten Turnier"
  const isParticiple = lexicon.syntax.participial.test(adjective?.text ?? "") && isUpper(noun?.text ?? "");
  if (isParticiple && /(?:end|[et]t?)e[mnrs]?$/.test(adjective?.text ?? "") && last.next <= quantity.next + 1)
    return true;
  // Behind a comma it is a relative pronoun: ", die mit 300 Kindern lebt".
  const isRelative = start > 2 && isBorder(passage, start - 3);
  if (!isArticle(start - 2) || isRelative || !isPreposition(passage, start - 1)) return false;
  let at = quantity.next;
  while (!isBorder(passage, at) && !lexicon.syntax.participial.test(tokens[at]?.text ?? "")) at++;
  while (!isBorder(passage, at) && !isUpper(tokens[at]?.text ?? "")) at++;
  // "Ein mit 22 Tonnen | Papier beladener Sattelzug": nor one that begins within it.
  return !isBorder(passage, at) && (last.next <= at || begin.first >= quantity.next);
}

/**
 * "Obamas Rettungsaktion | für die Autoindustrie und Investitionen", "der Bank (IADB) | der Staaten": a label that begins with what
 * the noun before it is for, or whose.
 */
export function isCutBehindNoun(passage: Passage, quantity: Stretch, { first, next }: Stretch): boolean {
  const { tokens, lexicon, mentions } = passage;
  const before = tokens[first - 1];
  if (!lexicon.language.capitalNouns || !before || next > quantity.first) return false;
  if (hasWord(tokens, lexicon.phrases.auxiliaries, first, next)) return false;
  const whose = before.lower === ")" && lexicon.words.oblique.has(tokens[first]?.lower ?? "");
  if (whose) return true;
  const isAmount = mentions.some((each) => each.first < first && first <= each.next);
  return isUpper(before.text) && !isAmount && isPreposition(passage, first) && isContent(passage, { first, next });
}

function isPreposition({ tokens, lexicon }: Passage, at: number): boolean {
  const lower = tokens[at]?.lower ?? "";
  const { determiners, one, and, auxiliaries } = lexicon.phrases;
  return isFunctionWord(lower, lexicon) && ![determiners, one, and, auxiliaries].some((words) => words.has(lower));
}
