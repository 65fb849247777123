import type { Figure } from "./figure.ts";

/** A sentence's longer words but the figure's own, by their first letters: "contrat", "contrats". */
export function contentWords({ source }: Figure): Set<string> {
  const rest = source.sentence.toLowerCase().replace(source.text.toLowerCase(), " ");
  const words = new Set<string>();
  for (const [word] of rest.matchAll(/\p{L}{4,}|\d+/gu)) words.add(word.slice(0, 6));
  return words;
}

/** Do two sentences name a thing both: two of their longer words, or the one that a short one has? */
export function isOfOne(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared >= Math.min(2, a.size, b.size);
}
