import type { Lexicon } from "./lexicon.ts";
import type { Mention } from "./mention.ts";

/** "31 votes", "33 voix". */
export function isVotes({ kind, unit }: Pick<Mention, "kind" | "unit">, { words }: Lexicon): boolean {
  return kind === "count" && words.votes.has(unit?.toLowerCase() ?? "");
}
