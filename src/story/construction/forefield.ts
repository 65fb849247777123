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
  const { determiners, auxiliaries, and } = lexicon.phrases;
  const opening = tokens[first]?.lower ?? "";
  if (!lexicon.language.split || !isFunctionWord(opening, lexicon)) return undefined;
  if ([determiners, auxiliaries, and].some((words) => words.has(opening))) return undefined;
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
    if (subject >= last || goesOn) return undefined;
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
