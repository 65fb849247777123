import { describe, expect, it } from "vitest";
import { parseArticle } from "../../src/article/article.ts";
import type { LabelFor } from "../../src/config.ts";
import { planCards } from "../../src/story/plan.ts";
import { tellStory } from "../../src/story/story.ts";

const article = parseArticle(
  "---\ntitle: Un port\nlang: fr\n---\nLe port investira 900 millions d’euros dans un quai. Il emploiera 230 salariés.",
);

const labels = (label: LabelFor, strict = false) => tellStory(article, { count: 3, strict, label });

describe("the option `label`", () => {
  it("lets a team bring its own words, and keeps ours where it has none", () => {
    const [card] = planCards(article, { label: ({ kind }) => (kind === "money" ? "Coût du quai" : undefined) });
    expect(card?.figures.map(({ value, label }) => [value, label])).toEqual([
      ["€900M", "Coût du quai"],
      ["230", "salariés"],
    ]);
  });

  it.each([
    [() => "Coût pour 12 quais", "label “Coût pour 12 quais” says 12, which the article does not"],
    [() => "…", 'label must be words, not "…"'],
    [() => 900 as unknown as string, "label must be words, not 900"],
    [() => "mot ".repeat(40), "is longer than 90 characters"],
  ])("refuses what no label may be", (label, message) => {
    const { warnings, chosen } = labels(label);
    expect(warnings[0]?.message).toContain(message);
    expect(chosen[0]?.label).toContain("Le port investira");
    expect(() => labels(label, true)).toThrow(message);
  });

  it("takes a number that the article says, however it is grouped", () => {
    expect(labels(() => "Part des 900 millions").warnings).toEqual([]);
  });

  it("asks for the labels of no more than a fact's strongest mentions, however often it is said", () => {
    let asked = 0;
    const often = parseArticle(`---\ntitle: Un titre\nlang: fr\n---\n3 % des personnes ${"5 % ".repeat(600)}.\n`);
    const label: LabelFor = () => {
      asked++;
      return undefined;
    };
    tellStory(often, { count: 3, label });
    expect(asked).toBeLessThan(100);
  });
});
