/**
 * Files beside the code that a card's digest was made of, and places where one was looked for: as long as they are
 * what they were, the digest is too.
 */
const seen = new Set<string>();

export function noteSource(path: string): void {
  seen.add(path);
}

export function sourcesSeen(): string[] {
  return [...seen].sort();
}
