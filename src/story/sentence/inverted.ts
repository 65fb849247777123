import type { Words } from "../../figure/clause/clause.ts";

/** "las rentas que | piden los propietarios se encarecieron": behind a relative's verb stands its subject, and the main verb. */
export function isInverted({ tokens, lexicon }: Words, first: number, next: number): boolean {
  const { determiners, one } = lexicon.phrases;
  const lower = tokens[first + 1]?.lower ?? "";
  if (lexicon.syntax.subjectless.test(tokens[first]?.lower ?? "")) return false;
  if (!determiners.has(lower) || one.has(lower)) return false;
  return tokens.slice(first + 2, next).some((token) => lexicon.ways.has(token.lower));
}
