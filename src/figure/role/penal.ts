import { placeOf } from "../clause/cues.ts";
import { governs, type Reading } from "../clause/reading.ts";
import type { Token } from "../token/token.ts";
import { matchPhrase } from "../token/trie.ts";

/** Words between "peine" and how long it is: "une peine de prison ferme de". */
const farthestPenalty = 4;

/** Units of a break, and of no ban. */
const shortTimes: ReadonlySet<string> = new Set(["second", "minute", "hour"]);

/** Words between what someone is forbidden and how long: "banned from driving in the borough for". */
const farthestBan = 9;

/** "quatre ans de prison", "14 years’ imprisonment", "une peine de deux ans": a sentence, and no time that only says when. */
export function isPenal(reading: Reading): boolean {
  const { scene, mention, start } = reading;
  if (mention.kind !== "duration") return false;
  if (governs(reading, scene.lexicon.syntax.sentenced) || isFor(reading, scene.lexicon.words.bans)) return true;
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

/** "shut to through traffic for seven weeks": how long a road, a bridge or a school stays closed. */
export function isShut(reading: Reading): boolean {
  const { scene, mention } = reading;
  const { closures } = scene.lexicon.words;
  if (mention.kind !== "duration") return false;
  // "gaat 7 weken | dicht"
  const isRight = scene.lexicon.language.split && closures.has(scene.tokens[mention.next]?.lower ?? "");
  return (isRight && !shortTimes.has(mention.unit ?? "")) || isFor(reading, closures);
}

/** "banned from driving for 18 months", "suspendu six mois", "für ein halbes Jahr gesperrt": how long what is done lasts. */
function isFor(
  { scene: { tokens, lexicon }, mention, clause, cues, start }: Reading,
  deeds: ReadonlySet<string>,
): boolean {
  // "la séance a été suspendue cinq minutes"
  if (shortTimes.has(mention.unit ?? "")) return false;
  const { banLinks } = lexicon.words;
  const isBanned = ({ lower }: Token) => deeds.has(lower);
  const linked = banLinks.has(tokens[start - 1]?.lower ?? "");
  const before = tokens.slice(Math.max(clause.first, start - farthestBan), start);
  if (lexicon.language.split)
    return linked && (before.some(isBanned) || tokens.slice(mention.next, mention.next + farthestBan).some(isBanned));
  // "banned after playing for the club for six years"
  if (linked && placeOf(cues, "following", start - before.length, start) !== -1) return false;
  return linked ? before.some(isBanned) : deeds.has(tokens[start - 1]?.lower ?? "");
}

/** "moet negen maanden de cel in": a sentence that someone has to serve is none that is asked for. */
export function isServed(reading: Reading): boolean {
  const { scene, clause, mention } = reading;
  const words = scene.tokens.slice(clause.first, mention.first);
  return isPenal(reading) && words.some(({ lower }) => scene.lexicon.words.must.has(lower));
}
