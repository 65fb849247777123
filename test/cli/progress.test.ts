import { expect, it } from "vitest";
import { defaultEffects } from "../../src/base/effects.ts";
import { createProgress } from "../../src/cli/progress.ts";

it("tells how far it is in one line of a terminal, and clears it", () => {
  const shown: string[] = [];
  const progress = createProgress("checked", 2, { ...defaultEffects, status: (line) => void shown.push(line) });
  progress.step("a.md");
  progress.step("b.md");
  progress.end();
  expect(shown).toEqual(["checked: 1 of 2, a.md", "checked: 2 of 2, b.md", ""]);
});

it("tells it every five seconds where there is no terminal", () => {
  const logged: string[] = [];
  let seconds = 0;
  const { status: _, ...effects } = defaultEffects;
  const progress = createProgress("cards", 12, {
    ...effects,
    log: (line) => void logged.push(line),
    now: () => new Date(seconds * 1000),
  });
  for (; seconds < 12; seconds++) progress.step(`${seconds}`);
  progress.end();
  expect(logged).toEqual(["cards: 6 of 12, 5", "cards: 11 of 12, 10"]);
});
