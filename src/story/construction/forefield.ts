import { isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import { startOf } from "../../figure/clause/reading.ts";
import { isSecondVerb } from "../../figure/clause/second-verb.ts";
import { isUpper } from "../../figure/token/character.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { mentionAt, type Passage } from "../sentence/passage.ts";
import { isPlainWord } from "../sentence/plain-word.ts";
import { hasObject } from "../verb-bracket/has-object.ts";

/** Words from a verb to its subject: "ist am Mittwoch nach langem Streit | ein Solarpark". */
const farthestSubject = 6;

/**
 * "Nach dem Hangrutsch bei Altenbeken bleibt | die Strecke zwischen Paderborn und Kassel": where verbs come second and a clause says
 * first when, where or why, its subject begins behind the verb.
 * @returns where the subject begins, or the verb that it needs; undefined where nothing tells
 */
export function behindForefield(passage: Passage, { first }: Stretch, quantity: Stretch): number | undefined {
  const { tokens, lexicon } = passage;
  const { determiners, definite, auxiliaries, and } = lexicon.phrases;
  const opening = tokens[first]?.lower ?? "";
  if (!lexicon.language.split || !isFunctionWord(opening, lexicon)) return undefined;
  if ([determiners, definite, auxiliaries, and].some((words) => words.has(opening))) return undefined;
  if (matchPhrase(lexicon.syntax.possessives, tokens, first)) return undefined;
  const start = startOf(passage, quantity);
  for (let verb = first + 2; verb < start - 1; verb++) {
    if (!isSecondVerb(passage, verb)) continue;
    const last = Math.min(start - 1, verb + farthestSubject);
    let subject = verb + 1;
    while (subject < last && !beginsSubject(passage, verb, subject)) subject++;
    // "nannte der Minister das Vorhaben gering und strich": another verb may follow.
    const goesOn = tokens
      .slice(subject, start)
      .some(({ lower }, at) => and.has(lower) && isPlainWord(passage, subject + at + 1));
    if (goesOn) return undefined;
    if (subject >= last) return isSubject(passage, verb, start) ? verb : undefined;
    // "ist | ein Solarpark … ans Netz gegangen", "stieg | der Erlös", "hat der Rat … bewilligt": who did it is told with "has".
    const { being, copulas } = lexicon.syntax;
    const lower = tokens[verb]?.lower ?? "";
    const leads = matchPhrase(copulas, tokens, verb) !== undefined && !auxiliaries.has(lower);
    const changes = lexicon.ways.has(lower) && !hasObject(passage, { first: subject, next: start });
    const moves = changes || lexicon.words.reflexives.has(tokens[verb + 1]?.lower ?? "");
    const isCount = mentionAt(passage, quantity)?.kind === "count";
    return !isCount && (leads || moves || matchPhrase(being, tokens, verb)) ? subject : verb;
  }
  return undefined;
}

/** "Nach Angaben der Gewerkschaft legten | am Mittwoch 11.400 Beschäftigte die Arbeit nieder": is what is counted itself the subject? */
function isSubject({ tokens, lexicon, mentions }: Passage, verb: number, start: number): boolean {
  const { labelLinks, determiners } = lexicon.phrases;
  const before = tokens[start - 1]?.lower ?? "";
  if (!/n$/.test(tokens[verb]?.lower ?? "") || labelLinks.has(before) || determiners.has(before)) return false;
  if (matchPhrase(lexicon.syntax.settings, tokens, start - 1)) return false;
  if (mentions.some(({ first, next }) => first > verb && next < start)) return false;
  for (let at = verb + 1; at < start; at++) if (matchPhrase(lexicon.syntax.pronouns, tokens, at)) return false;
  return true;
}

/** Does a subject begin there: a name right behind the verb, or an article behind no preposition and of no genitive? */
function beginsSubject({ tokens, lexicon }: Passage, verb: number, at: number): boolean {
  const { lower, text } = tokens[at] ?? { lower: "", text: "" };
  if (at === verb + 1 && isUpper(text)) return true;
  // "boekten | bedrijven een winst": many of them have no article.
  if (
    at === verb + 1 &&
    !lexicon.language.capitalNouns &&
    /\p{L}{3}(?:en|s)$/u.test(text) &&
    isPlainWord({ tokens, lexicon }, at)
  )
    return true;
  if (!lexicon.words.subjectArticles.has(lower)) return false;
  const before = tokens[at - 1]?.lower ?? "";
  const held = isFunctionWord(before, lexicon) || lexicon.words.oblique.has(lower);
  return at === verb + 1 || lexicon.words.reflexives.has(before) || !held;
}
