import { expect, test } from "vitest";
import { sizeNames } from "../../src/card/size.ts";
import { themeNames } from "../../src/card/themes.ts";
import { checkCard } from "../../src/check/check-card.ts";
import { long, short } from "../card/labelled.ts";
import { sample } from "../card/sample.ts";

const cards = [...long, ["short labels", { ...sample, figures: short }] as const];

for (const [name, card] of cards) {
  test.each(themeNames)(`${name} stay whole in every size: %s`, async (theme) => {
    for (const size of sizeNames) expect(await checkCard(card, { size, theme })).toEqual([]);
  });
}

test("one clause alone stays whole in every size", async () => {
  for (const [, card] of long)
    for (const figure of card.figures)
      for (const size of sizeNames) expect(await checkCard({ ...card, figures: [figure] }, { size })).toEqual([]);
});
