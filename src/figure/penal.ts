import { governs, type Reading } from "./reading.ts";
import { matchPhrase } from "./trie.ts";

/** Words between "peine" and how long it is: "une peine de prison ferme de". */
const farthestPenalty = 4;

/** "quatre ans de prison", "14 years’ imprisonment", "une peine de deux ans": a sentence, and no time that only says when. */
export function isPenal(reading: Reading): boolean {
  const { scene, mention, start } = reading;
  if (mention.kind !== "duration") return false;
  if (governs(reading, scene.lexicon.syntax.sentenced)) return true;
  const { tokens, lexicon } = scene;
  const { penal, penalty } = lexicon.syntax;
  const mark = /^[’']$/.test(tokens[mention.next]?.lower ?? "") ? 1 : 0;
  if (matchPhrase(penal, tokens, mention.next + mark)) return true;
  if (!lexicon.phrases.of.has(tokens[start - 1]?.lower ?? "") && !lexicon.phrases.of.has(tokens[start]?.lower ?? ""))
    return false;
  for (let at = start - 1; at >= Math.max(0, start - farthestPenalty); at--)
    if (matchPhrase(penalty, tokens, at)) return true;
  return false;
}

/** "moet negen maanden de cel in": a sentence that someone has to serve is none that is asked for. */
export function isServed(reading: Reading): boolean {
  const { scene, clause, mention } = reading;
  const words = scene.tokens.slice(clause.first, mention.first);
  return isPenal(reading) && words.some(({ lower }) => scene.lexicon.words.must.has(lower));
}
