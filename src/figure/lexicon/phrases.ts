/** Phrases in lower case, separated by `|`: "plus de|au-delà de". Apostrophes and hyphens are words of their own. */
export type Phrases = string;

export function listOf(phrases: string | undefined): string[] {
  return (phrases ?? "").split("|").filter(Boolean);
}
