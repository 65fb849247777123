import { pastOf } from "../clause/of.ts";
import type { Reading } from "../clause/reading.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Mention } from "../mention.ts";
import type { Scene } from "../scene.ts";

/** "31 votes", "33 voix". */
export function isVotes({ kind, unit }: Pick<Mention, "kind" | "unit">, { words }: Lexicon): boolean {
  return kind === "count" && words.votes.has(unit?.toLowerCase() ?? "");
}

/** "won met 45 procent | van de stemmen", "12% of the vote": how many voted so. */
export function isVoteShare({ tokens, lexicon }: Scene, { kind, next }: Mention): boolean {
  if (kind !== "percent") return false;
  const of = pastOf(tokens, next, lexicon);
  const whole = lexicon.phrases.determiners.has(tokens[of]?.lower ?? "") ? of + 1 : of;
  return of > next && lexicon.words.votes.has(tokens[whole]?.lower ?? "");
}

/** "by 31 votes to 19", "par 33 voix contre 29": how a meeting decided is not what it decided. */
export function isTally({ scene, mention }: Reading): boolean {
  if (mention.kind !== "count" || mention.amount >= 1000) return false;
  if (scene.lexicon.words.ballots.has(mention.unit?.toLowerCase() ?? "")) return true;
  if (!isVotes(mention, scene.lexicon)) return false;
  return scene.lexicon.words.tallies.has(scene.tokens[mention.next]?.lower ?? "");
}
