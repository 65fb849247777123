import { isFunctionWord, type Words } from "../clause/clause.ts";
import { startOf } from "../clause/reading.ts";
import type { Mention } from "../mention.ts";

/** Companies report on a quarter, half a year, nine months or a year. */
const longest = 12;

/** So many words may stand between: "risultati | consolidati dei primi | nove mesi". */
const farthest = 4;

/** "i risultati dei nove mesi", "the nine-month results": which time a company's figures are of, and not how long something takes. */
export function isAccountsPeriod({ tokens, lexicon }: Words, mention: Mention): boolean {
  if (mention.kind !== "duration" || mention.unit !== "month" || mention.amount > longest) return false;
  const { accounts, inOrder } = lexicon.words;
  if (accounts.has(tokens[mention.next]?.lower ?? "")) return true;
  const start = startOf({ tokens, lexicon }, mention);
  const link = tokens[start - 1]?.lower ?? "";
  if (!isFunctionWord(link, lexicon) && !inOrder.has(link) && !accounts.has(link)) return false;
  return tokens.slice(Math.max(0, start - farthest), start).some(({ lower }) => accounts.has(lower));
}
