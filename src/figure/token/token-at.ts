import type { Token } from "./token.ts";

/** Index of the first token that starts at an offset of its text or behind, and how many there are where none does. */
export function tokenFrom(tokens: readonly Token[], offset: number): number {
  let at = 0;
  while (at < tokens.length && (tokens[at] as Token).start < offset) at++;
  return at;
}
