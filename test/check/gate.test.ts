import { expect, test } from "vitest";
import { sampleCards } from "../../src/card/samples/sample-cards.ts";
import { stressCards } from "../../src/card/samples/stress-cards.ts";
import { sizeNames } from "../../src/card/size.ts";
import { templateNames } from "../../src/card/template-names.ts";
import { themeNames } from "../../src/card/themes.ts";
import { checkCard } from "../../src/check/check-card.ts";

const cards = { ...sampleCards, ...stressCards };

test("every template has a sample card", () => {
  expect(Object.keys(sampleCards).sort()).toEqual([...templateNames].sort());
});

test.each(themeNames)(
  "every sample and stress card passes the gate at every size in %s",
  async (theme) => {
    const faults: string[] = [];
    let count = 0;
    for (const [name, card] of Object.entries(cards)) {
      for (const size of sizeNames) {
        const problems = await checkCard(card, { size, theme });
        faults.push(
          ...problems.filter(({ severity }) => severity === "error").map(({ message }) => `${name}: ${message}`),
        );
        count++;
      }
    }
    expect(faults).toEqual([]);
    expect(count).toBe(Object.keys(cards).length * sizeNames.length);
    process.stdout.write(`${count} cards in ${theme} passed the gate\n`);
  },
  300_000,
);
