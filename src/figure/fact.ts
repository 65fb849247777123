import type { Figure } from "./figure.ts";

/** The same for two figures that say the same quantity, whatever the words around: "10 Md€" and "dix milliards d'euros". */
export function factKey({ kind, amount, to, unit, per, date }: Figure): string {
  return `${kind}|${kind === "count" ? unit?.toLowerCase() : unit}|${amount}|${to ?? ""}|${per ?? ""}|${date ?? ""}`;
}
