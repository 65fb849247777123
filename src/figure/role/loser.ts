import type { Reading } from "../clause/reading.ts";

/** Two who share all votes have about so many together. */
const allVotes = { least: 97, most: 100.5 };

/** "won by 54% to | 46%", "ganó por 54 % a | 46 %": what the loser has. */
export function isLoserOf({ scene, mention, mentions }: Reading): boolean {
  const winner = mentions[mentions.indexOf(mention) - 1];
  if (mention.unit !== "percent" || winner?.unit !== "percent" || mention.direction || winner.direction) return false;
  if (mention.qualifier || winner.qualifier || winner.to !== undefined || winner.amount <= mention.amount) return false;
  const sum = winner.amount + mention.amount;
  if (sum < allVotes.least || sum > allVotes.most) return false;
  return scene.lexicon.phrases.target.has(scene.tokens[winner.next]?.lower ?? "") && mention.first === winner.next + 1;
}
