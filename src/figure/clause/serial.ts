import type { Token } from "../token/token.ts";

/** "SCP2-173", "A3-12-5": letters stand somewhere before in the same run of numbers and hyphens. */
export function isSerial(tokens: readonly Token[], index: number): boolean {
  let at = index;
  while (tokens[at]?.glued && (tokens[at]?.type === "number" || tokens[at]?.lower === "-")) at--;
  return at < index - 1 && tokens[at]?.type === "word" && tokens[at + 1]?.type === "number";
}
