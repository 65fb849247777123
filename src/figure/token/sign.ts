import type { Token } from "./token.ts";

/** A hyphen or a dash, typographic hyphens included. */
export function isDash(token: Token | undefined): boolean {
  return token !== undefined && (token.lower === "-" || token.lower === "–" || token.lower === "—");
}

/** A stop or a comma, which part digits. */
export function isMark(token: Token | undefined): boolean {
  return token !== undefined && (token.lower === "." || token.lower === ",");
}

/** Index behind a mark and a dash in place of cents at `index`, "68,– €" and "68.- Fr."; `index` where there are none. */
export function pastNoCents(tokens: readonly Token[], index: number): number {
  return isMark(tokens[index]) && isDash(tokens[index + 1]) ? index + 2 : index;
}
