import type { Token } from "./token.ts";

/** Words in small letters, or what is known of them. */
interface Words {
  has(lower: string): boolean;
}

/** Is one of the words among a sentence's tokens, from `first` to before `next`? */
export function hasWord(tokens: readonly Token[], words: Words, first = 0, next = tokens.length): boolean {
  const end = Math.min(next, tokens.length);
  for (let at = Math.max(0, first); at < end; at++) if (words.has((tokens[at] as Token).lower)) return true;
  return false;
}
