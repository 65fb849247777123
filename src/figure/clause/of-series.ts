import type { Token } from "../token/token.ts";

/** "Boeing 737-800": behind a number that a name has; "Boeing’s new 777 aircraft", whose names all have three such digits. */
export function isOfSeries(tokens: readonly Token[], index: number, mask: readonly number[]): boolean {
  const { text, glued } = tokens[index] as Token;
  const joint = tokens[index - 1];
  if (glued && joint?.glued && joint.lower === "-" && tokens[index - 2]?.type === "number")
    return mask[index - 2] === 1;
  return /^7[0-8]7$/.test(text) && tokens.some(({ lower }) => lower === "boeing");
}
