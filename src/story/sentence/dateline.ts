import type { Stretch } from "../../figure/clause/clause.ts";
import { isUpper } from "../../figure/token/character.ts";
import type { Token } from "../../figure/token/token.ts";
import type { Passage } from "./passage.ts";

/** Tokens of a place, an agency and a date that stand before an article's first sentence. */
const longestDateline = 18;

function isLongDash(lower: string | undefined): boolean {
  return lower === "–" || lower === "—";
}

/**
 * Behind "Paris, le 24 septembre 2026 –", "LYON (AFP) -", "Ciudad de México, 3 feb (EFE).-" and "Pune, Oct 22 (PTI)"; 0 where a
 * sentence begins with no such line.
 */
export function behindDateline({
  tokens,
  lexicon,
  mentions,
}: Pick<Passage, "tokens" | "lexicon" | "mentions">): number {
  const isDash = ({ lower, glued }: Token, at: number) =>
    isLongDash(lower) ||
    (lower === "-" && (!glued || /^[.)]$/.test(tokens[at - 1]?.lower ?? "")) && !tokens[at + 1]?.glued);
  const opening = tokens.slice(0, longestDateline + 1);
  const dash = opening.findIndex(isDash);
  if (dash < 1) return behindAgency(opening);
  const isLight = ({ lower, type, text }: Token, at: number) =>
    isUpper(text) ||
    type !== "word" ||
    lexicon.phrases.determiners.has(lower) ||
    // "Rio de Janeiro", "Villanueva de la Serena"
    (lexicon.phrases.of.has(lower) && [at + 1, at + 2].some((next) => isUpper(tokens[next]?.text ?? ""))) ||
    // "27 nov": a day without its year is no mention.
    (at > 1 && tokens[at - 1]?.type === "number" && tokens[at - 2]?.lower === ",") ||
    mentions.some((each) => each.kind === "date" && each.first <= at && at < each.next);
  const marked = tokens.slice(0, dash).some(({ lower }) => /^[,(]$/.test(lower));
  return marked && tokens.slice(0, dash).every(isLight) ? dash + 1 : 0;
}

/** "Pune, Oct 22 (PTI) | The bank": a place, a day and an agency between brackets. */
function behindAgency(opening: readonly Token[]): number {
  const [open, close] = ["(", ")"].map((bracket) => opening.findIndex(({ lower }) => lower === bracket)) as [
    number,
    number,
  ];
  const day = opening[open - 1]?.type === "number" && isUpper(opening[open - 2]?.text ?? "");
  const named = opening.slice(0, open).every(({ type, text }) => type !== "word" || isUpper(text));
  return open > 2 && close === open + 2 && day && named ? close + 1 : 0;
}

/** "NEW DELHI —" names a place and no subject; "EBITDA: €238m" says what an amount is. */
export function isDateline({ tokens }: Pick<Passage, "tokens">, { first, next }: Stretch): boolean {
  if (first === 0) {
    const behind = tokens[next + 1];
    if (tokens[next]?.lower === ":" && behind && behind.type !== "word") return false;
    const words = tokens.slice(first, next);
    // "Bad Ischl –"
    const named = isLongDash(tokens[next]?.lower) && next <= 4;
    return words.every(
      ({ type, text }) => text === text.toUpperCase() || (named && (type !== "word" || isUpper(text))),
    );
  }
  // "ROMA (Reuters) -"
  const dash = tokens[next]?.lower === ")" && /^[-–—]$/.test(tokens[next + 1]?.lower ?? "");
  return dash && tokens[first - 1]?.lower === "(" && isDateline({ tokens }, { first: 0, next: first - 1 });
}

/** Where a sentence's own words begin: behind its dateline, "Wien –" too. */
export function opensAt(passage: Passage): number {
  const dash = passage.tokens.findIndex(({ lower }) => isLongDash(lower));
  return passage.dateline === 0 && dash > 0 && isDateline(passage, { first: 0, next: dash })
    ? dash + 1
    : passage.dateline;
}
