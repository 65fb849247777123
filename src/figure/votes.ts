import type { Mention } from "./mention.ts";

const nouns = /^(?:votes?|voix|votos?|stimmen?|voti|stemmen)$/i;

/** "31 votes", "33 voix". */
export function isVotes({ kind, unit }: Pick<Mention, "kind" | "unit">): boolean {
  return kind === "count" && nouns.test(unit ?? "");
}
