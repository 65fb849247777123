import type { Article } from "../article/article.ts";
import { collapsed } from "./sentence/blanks.ts";
import { longestLabel } from "./sentence/label-text.ts";

/** A team's label, or why it cannot stand: it must be words, and short, and say no number that the article does not. */
export function ownLabel(given: unknown, { markdown }: Article): { label: string } | { fault: string } {
  if (typeof given !== "string" || !/\p{L}/u.test(given)) {
    return { fault: `label must be words, not ${JSON.stringify(given)}` };
  }
  const label = collapsed(given);
  if (label.length > longestLabel) return { fault: `label “${label}” is longer than ${longestLabel} characters` };
  const unsaid = numbersOf(label).find((number) => !numbersOf(markdown).includes(number));
  return unsaid === undefined ? { label } : { fault: `label “${label}” says ${unsaid}, which the article does not` };
}

/** Numbers in digits, without what groups them: "10 000" and "10.000" are one. */
function numbersOf(text: string): string[] {
  return (text.match(/\d+(?:[\s.,'’]\d+)*/gu) ?? []).map((number) => number.replace(/\D/g, ""));
}
