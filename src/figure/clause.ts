import { type Cues, cuesIn } from "./cues.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Mention } from "./mention.ts";
import type { Scene } from "./scene.ts";
import type { Token } from "./token.ts";

/** Tokens of a sentence, from `first` to before `next`. */
export interface Stretch {
  first: number;
  next: number;
}

/** What is read of a scene here. */
type Words = Pick<Scene, "lexicon"> & { tokens: readonly Token[] };

const borders = new Set([",", ";", ":", "!", "?", "…", "(", ")", "[", "]", "«", "»", "“", "”", "„", '"', "—", "–"]);

/** An article, a preposition, a conjunction: a word that only leads on to others. */
export function isFunctionWord(lower: string, { phrases }: Lexicon): boolean {
  return phrases.functionWords.has(lower) || phrases.labelLinks.has(lower) || phrases.determiners.has(lower);
}

/** Does a clause end at the token: a mark of punctuation, no sign of a number's? */
export function isBorder({ tokens }: Words, at: number): boolean {
  const token = tokens[at];
  if (!token) return true;
  if (token.lower === "-") return !token.glued && !(tokens[at + 1]?.glued ?? false);
  return borders.has(token.lower);
}

/**
 * The words around a quantity that belong together: up to the marks and the subordinating words on either side.
 * A German relative pronoun is an article as well, so there it needs its comma.
 * @param cues the sentence's, where they are known
 */
export function clauseOf(
  scene: Words,
  { first, next }: Pick<Mention, "first" | "next">,
  cues: Cues = cuesIn(scene.tokens, scene.lexicon),
): Stretch {
  const { tokens, lexicon } = scene;
  const openers = cues.get("openers") ?? [];
  const needsComma = lexicon.language.capitalNouns || lexicon.language.code === "nl";
  // "fixou-se" holds no "if".
  const opens = (at: number) =>
    openers.some((opener) => opener.at === at) &&
    tokens[at - 1]?.lower !== "-" &&
    (!needsComma || isBorder(scene, at - 1));
  let from = first;
  while (from > 0 && !opens(from)) {
    if (!isBorder(scene, from - 1)) from--;
    else if (asideBefore(scene, from) < from) from = asideBefore(scene, from);
    else break;
  }
  let to = next;
  while (to < tokens.length && !isBorder(scene, to) && !isStop(scene, to) && !opens(to)) to++;
  return { first: from, next: to };
}

/** Where a short bracket without a number begins that ends before `at`, "(EBIT)": it parts nothing. */
function asideBefore({ tokens }: Words, at: number): number {
  if (tokens[at - 1]?.lower !== ")") return at;
  for (let open = at - 2; open >= 0 && open > at - 7; open--) {
    if (tokens[open]?.type === "number") return at;
    if (tokens[open]?.lower === "(") return open;
  }
  return at;
}

/** The full stop at a sentence's end. */
function isStop({ tokens }: Words, at: number): boolean {
  return tokens[at]?.lower === "." && at >= tokens.length - 2;
}
