import type { Stretch } from "../../figure/clause/clause.ts";
import { isIf } from "../../figure/role/condition.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { hasVerb } from "../sentence/finite-verb.ts";
import type { Passage } from "../sentence/passage.ts";

/** "When the systems are left out, | one in six of all callers give up": a sentence does not go on from such a clause. */
export function isSubordinate(passage: Passage, segment: Stretch): boolean {
  const { tokens, lexicon } = passage;
  if (segment.first > 0) return false;
  // "A confirmarem-se as previsões, | o gasóleo passará a custar": an infinitive behind "a" supposes it.
  const supposes = lexicon.language.personalInfinitive === true && tokens[0]?.lower === "a";
  if (supposes && /r(?:em)?$/.test(tokens[1]?.lower ?? "")) return true;
  // "Alors que les premiers froids arrivent, | sept Français sur dix": such a clause has a verb, known or not.
  const opens = lexicon.words.when.has(tokens[0]?.lower ?? "") || isIf(passage, 0);
  if (!lexicon.language.split && (opens || lexicon.words.onlyTails.has(tokens[1]?.lower ?? ""))) return true;
  if (!hasVerb(passage, segment)) return false;
  // "Die Stadtwerke haben": what opens a relative clause behind a comma is an article here.
  if (lexicon.phrases.determiners.has(tokens[0]?.lower ?? "")) return false;
  return tokens[0]?.lower === "si" || matchPhrase(lexicon.syntax.openers, tokens, 0) !== undefined;
}
