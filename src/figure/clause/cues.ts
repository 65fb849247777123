import type { Lexicon } from "../lexicon/lexicon.ts";
import type { CueName } from "../lexicon/syntax-tables.ts";
import type { Token } from "../token/token.ts";
import { matchPhrase, type Trie } from "../token/trie.ts";

/** Where a sentence says a phrase of its language's syntax. */
interface Cue {
  at: number;
  next: number;
}

/** A sentence's cues by name, each list in their order. */
export type Cues = ReadonlyMap<CueName, readonly Cue[]>;

/** All of a sentence's cues, looked for in one go. */
export function cuesIn(tokens: readonly Token[], { syntax }: Lexicon): Cues {
  const cues = new Map<CueName, Cue[]>();
  for (let at = 0; at < tokens.length; at++) {
    // Nearly every word begins none.
    if (syntax.cues.root.has((tokens[at] as Token).lower)) addCues(cues, tokens, at, syntax.cues);
  }
  return cues;
}

/** Adds all that begin at the token: of two phrases, one may be the other's beginning. */
function addCues(cues: Map<CueName, Cue[]>, tokens: readonly Token[], at: number, trie: Trie<CueName>): void {
  matchPhrase(trie, tokens, at, (names, length) => {
    for (const name of names) {
      const same = cues.get(name);
      const cue = { at, next: at + length };
      if (same) same.push(cue);
      else cues.set(name, [cue]);
    }
    return false;
  });
}

/** Where a cue of a name stands first between two tokens, or -1. */
export function placeOf(cues: Cues, name: CueName, first: number, next: number): number {
  const named = cues.get(name);
  if (named) for (const cue of named) if (cue.at >= first && cue.next <= next) return cue.at;
  return -1;
}

/** Where a time that is over, "last year" or "a year earlier", stands first between two tokens, or -1. */
export function placeOfPast(cues: Cues, first: number, next: number): number {
  const places = [placeOf(cues, "lastTimes", first, next), placeOf(cues, "formerTimes", first, next)];
  const found = places.filter((at) => at !== -1);
  return found.length === 0 ? -1 : Math.min(...found);
}
