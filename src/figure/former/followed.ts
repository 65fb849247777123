import { placeOf } from "../clause/cues.ts";
import { alike, type Reading } from "../clause/reading.ts";
import { secondVerbOf } from "../clause/second-verb.ts";
import { isUpper } from "../token/character.ts";
import { hasWord } from "../token/has-word.ts";
import { matchPhrase } from "../token/trie.ts";
import { isTellingAfter } from "./after-clause.ts";
import { isOwnDoing } from "./own-doing.ts";

/** Tokens up to the tax behind "after": "después de | impuestos", "dopo le | imposte". */
const farthestTax = 4;

/** "after a loss of $3m": the word stands in the clause, and behind the amount alike or a word of change. */
export function isFollowed(reading: Reading): boolean {
  const { scene, mention, mentions, clause, cues, start } = reading;
  const { tokens, lexicon } = scene;
  // "después de que | ayer bajara un 0,7 %"
  const led = [clause.first - 1, clause.first].some((at) => lexicon.words.that.has(tokens[at]?.lower ?? ""));
  const at = placeOf(cues, "following", led ? Math.max(0, clause.first - 3) : clause.first, mention.first);
  if (at === -1 || mentions.some(({ kind, first }) => kind === mention.kind && first > at && first < mention.first))
    return false;
  // "a profit after tax of £4.2m": what it is of.
  if (hasWord(tokens, lexicon.words.taxes, at + 1, at + farthestTax)) return false;
  if (isTellingAfter(reading, at)) return false;
  // "Nach Angaben der Behörde senkten die Werke die Preise um 8 Prozent": where verbs come second, it closes before the verb.
  if (at === clause.first && secondVerbOf(scene, at, start) !== undefined) return false;
  // "jailed after a £2.5m haul", "nach Zahlung von 5 Mio." tell what happened first.
  // The "up" of "gusts of up to 130 km/h" moves nothing.
  // "4,5 Prozent | mehr und eine Zulage von 500 Euro": that more is the first amount's.
  const isOther = (index: number) => mentions.some(({ next }) => next === index);
  const moves = tokens.slice(at, start).some(({ lower }, index) => lexicon.ways.has(lower) && !isOther(at + index));
  // "two years after a first round of €4.5m"
  const later = mentions.some(({ kind, next }) => kind === "duration" && next === at);
  if (moves || later) return later || !isOwnDoing(reading, at);
  // "lag nach Angaben der Kasse bei 5,7 Prozent", "stood after the review at 5.7 %": what followed has a preposition of its own.
  if (matchPhrase(lexicon.syntax.accordingTo, tokens, at) || isAt(reading, at)) return false;
  return alike(reading, "anywhere") && !isBehindOther(reading, at);
}

/** "kostet nach Berechnung der Stadt | 11,4 Millionen Euro": what followed has a noun of its own, and none that the amount is of. */
function isBehindOther({ scene: { tokens, lexicon }, start }: Reading, at: number): boolean {
  if (!lexicon.language.capitalNouns || lexicon.phrases.of.has(tokens[start - 1]?.lower ?? "")) return false;
  return tokens.slice(at + 1, start).some(({ type, text }) => type === "word" && isUpper(text));
}

/** Stands a preposition that leads to a level or a change right before the mention, behind other words than those at `at`? */
function isAt({ scene, mention, mentions, start }: Reading, at: number): boolean {
  // "is back at 2.1 % after a peak at 9.7 %"
  if (mentions.some(({ kind, first }) => kind === mention.kind && first < at)) return false;
  return (
    start - 1 > at + 1 &&
    scene.lexicon.words.levelLinks.has(scene.tokens[start - 1]?.lower ?? "") &&
    mention.kind === "percent"
  );
}
