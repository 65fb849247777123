import { describe, expect, it } from "vitest";
import { extractFigures } from "../../src/figure/extract.ts";

/** The scores of a text's figures by the words of each. */
function scores(markdown: string, lang: string): Record<string, number> {
  return Object.fromEntries(extractFigures(markdown, { lang }).map(({ source, score }) => [source.text, score]));
}

describe("a figure's score", () => {
  it.each([
    [
      "en",
      "The ferry carried 1,287 passengers",
      "The ferry carried 1,300 passengers",
      "1,287 passengers",
      "1,300 passengers",
    ],
    ["fr", "Le bac a porté 1 287 passagers", "Le bac a porté 1 300 passagers", "1 287 passagers", "1 300 passagers"],
    ["de", "Die Kosten stiegen auf 48,37 Euro", "Die Kosten stiegen auf 50 Euro", "48,37 Euro", "50 Euro"],
    ["es", "La feria costó 6.384 euros", "La feria costó 6.000 euros", "6.384 euros", "6.000 euros"],
  ])("is higher for what was counted than for a round number (%s)", (lang, exact, round, precise, rough) => {
    const end = " in the whole of the year and of the one before.";
    expect(scores(exact + end, lang)[precise]).toBeGreaterThan(scores(round + end, lang)[rough] ?? 1);
  });

  it("falls with each quantity that the article says before", () => {
    const text = "The council spent £48,000 on roads in the north of the county this year, a report says.";
    const later = `It has 41 members, 16 halls and 23 parks. ${text}`.replace("£48,000", "£49,000");
    const first = scores(`${text}\n\n${later}`, "en");
    const alone = scores(`It has members, halls and parks of its own. ${text}`, "en");
    expect(first["£48,000"]).toBeGreaterThan(first["£49,000"] ?? 1);
    expect(alone["£48,000"]).toBeGreaterThan(
      scores(`It has 41 members, 16 halls and 23 parks. ${text}`, "en")["£48,000"] ?? 1,
    );
  });

  it.each([
    ["en", "The wall of the new harbour was built with 640 tonnes of stone", "640 tonnes", "640 metres"],
    ["fr", "Le mur du nouveau port est fait de 640 tonnes de pierre de la région", "640 tonnes", "640 mètres"],
    ["de", "Die Mauer des neuen Hafens besteht seit dem Herbst aus 640 Tonnen Stein", "640 Tonnen", "640 Meter"],
  ])("is lower for a length, which says what a thing is like (%s)", (lang, text, weight, length) => {
    expect(scores(`${text}.`, lang)[weight]).toBeGreaterThan(
      scores(`${text.replace(weight, length)}.`, lang)[length] ?? 1,
    );
  });

  it("is higher for the level that a change led to, and lower for a bound from above", () => {
    const level = scores("The fare on the island's only ferry rose from £7.40 to £9.80 in the autumn.", "en");
    expect(level["£9.80"]).toBeGreaterThan(
      scores("The fare on the island's only ferry stands at £9.80 in the autumn.", "en")["£9.80"] ?? 1,
    );
    const bound = scores("The repair of the island's only ferry took less than 480 hours of work.", "en");
    const plain = scores("The repair of the island's only ferry took some good 480 hours of work.", "en");
    expect(Object.values(bound)[0]).toBeLessThan(Object.values(plain)[0] ?? 0);
  });

  it("is lower behind three commas and in a sentence of a few words", () => {
    const flat = scores("The shop sold bread and jam and tea and 480 pies to people who came by.", "en");
    const list = scores("The shop sold bread, jam, some tea, and 480 pies to people who came by.", "en");
    expect(list["480 pies"]).toBeLessThan(flat["480 pies"] ?? 0);
    expect(scores("The shop sold 480 pies.", "en")["480 pies"]).toBeLessThan(
      scores("The shop sold 480 pies to the people of the village who came by.", "en")["480 pies"] ?? 0,
    );
  });
});
