import type { Lexicon } from "./lexicon.ts";
import type { CueName } from "./syntax.ts";
import type { Token } from "./token.ts";
import { matchPhrase } from "./trie.ts";

/** A phrase of a language's syntax that a sentence says. */
export interface Cue {
  name: CueName;
  at: number;
  next: number;
}

/** All of a sentence's cues, looked for in one go, in their order. */
export function cuesIn(tokens: readonly Token[], { syntax }: Lexicon): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < tokens.length; at++) {
    // Nearly every word begins none.
    if (!syntax.cues.root.has((tokens[at] as Token).lower)) continue;
    matchPhrase(syntax.cues, tokens, at, (names, length) => {
      for (const name of names) cues.push({ name, at, next: at + length });
      return false;
    });
  }
  return cues;
}

/** Where a cue of a name stands first between two tokens, or -1. */
export function placeOf(cues: readonly Cue[], name: CueName, first: number, next: number): number {
  for (const cue of cues) if (cue.name === name && cue.at >= first && cue.next <= next) return cue.at;
  return -1;
}
