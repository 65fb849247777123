import { isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import { startOf } from "../../figure/clause/reading.ts";
import { isTimeKind } from "../../figure/mention.ts";
import { isUpper } from "../../figure/token/character.ts";
import type { Around } from "../around/around.ts";
import { isContent } from "../sentence/content.ts";
import { hasVerb } from "../sentence/finite-verb.ts";
import { mentionAt, type Passage } from "../sentence/passage.ts";
import { beginsWithTime } from "../sentence/time-word.ts";

/**
 * "Auf 3,4 Milliarden Euro | ist der Umsatz gestiegen", "Met 3 procent | stegen de prijzen": where verbs come second, a sentence
 * that opens with a preposition and its amount has its subject behind the verb.
 */
function isBehindSecond({ tokens, lexicon }: Passage, start: number, { first, next }: Stretch): boolean {
  const { determiners, auxiliaries, one, and } = lexicon.phrases;
  const { capitalNouns, split } = lexicon.language;
  const preposition = tokens[0]?.lower ?? "";
  if (!split || start !== 1 || first + 2 >= next || !isFunctionWord(preposition, lexicon)) return false;
  if ([determiners, one, and, auxiliaries].some((words) => words.has(preposition))) return false;
  const [verb, subject, noun] = [tokens[first], tokens[first + 1], tokens[first + 2]];
  if (!verb || !subject || !noun) return false;
  const isPlain = capitalNouns && !isUpper(verb.text) && !isFunctionWord(verb.lower, lexicon);
  if (!auxiliaries.has(verb.lower) && !lexicon.ways.has(verb.lower) && !isPlain) return false;
  if (capitalNouns && isUpper(subject.text)) return true;
  return determiners.has(subject.lower) && (capitalNouns || !isFunctionWord(noun.lower, lexicon));
}

/** "coinvolge la Regione, | l’Università di Cassino e | oltre 80 soggetti": the last of a list has its own words alone. */
function isListed(passage: Passage, { first, next }: Stretch, start: number): boolean {
  const { tokens, lexicon } = passage;
  if (!lexicon.language.romance || tokens[first - 1]?.lower !== "," || next < start - 1) return false;
  return lexicon.phrases.and.has(tokens[start - 1]?.lower ?? "") && !hasVerb(passage, { first, next });
}

/** "in aumento dell’1,2% | i movimenti aerei": what rose stands behind the share, and is no one else's. */
export function isBehindVerb({
  around,
  quantity,
  passage,
}: {
  around: Around;
  quantity: Stretch;
  passage: Passage;
}): boolean {
  const { tokens, lexicon, mentions } = passage;
  const { after } = around;
  const { postponedArticles, risingLinks, days } = lexicon.words;
  const { and } = lexicon.phrases;
  const mention = mentionAt(passage, quantity);
  const counted = mention?.kind === "count" && mention.unit !== null;
  if (counted && isListed(passage, around.before, startOf(passage, quantity))) return true;
  if (!counted && isBehindSecond(passage, startOf(passage, quantity), after)) return true;
  if (mention?.kind !== "percent" || !mention.directionSpan || after.first !== quantity.next) return false;
  const [way] = mention.directionSpan;
  if (way >= quantity.first || !postponedArticles.has(tokens[after.first]?.lower ?? "")) return false;
  // "Le vendite sono salite del 3% la settimana scorsa": the subject stands before the verb.
  const opens = way === 0 || /^[,;:(–—]$/.test(tokens[way - 1]?.lower ?? "");
  const noun =
    risingLinks.has(tokens[way - 1]?.lower ?? "") && (way === 1 || /^[,;:(–—]$/.test(tokens[way - 2]?.lower ?? ""));
  const joined = [way - 1, way - 2].some((at) => and.has(tokens[at]?.lower ?? ""));
  if (!opens && !noun && !joined) return false;
  const next = tokens[after.first + 1]?.lower ?? "";
  if (days.has(next) || beginsWithTime(passage, after)) return false;
  return isContent(passage, after) && !mentions.some((each) => !isTimeKind(each) && each.first === after.first);
}
