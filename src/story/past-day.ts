import type { Token } from "../figure/token.ts";

const day = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday)$/;

/** "said on Friday | it wants", "said Thursday | its profit": when something was said. */
export function pastDay(tokens: readonly Token[], first: number, next: number): number {
  const at = /^(?:on|late|early)$/.test(tokens[first]?.lower ?? "") ? first + 1 : first;
  return at + 1 < next && day.test(tokens[at]?.lower ?? "") ? at + 1 : first;
}

/** Behind a time, which one it is: "el mes pasado". */
export const whichTime: ReadonlySet<string> = new Set(
  "anterior pasado pasada passado passada siguiente seguinte próximo próxima".split(" "),
);
