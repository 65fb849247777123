import { describe, expect, it } from "vitest";
import { chartOf } from "../../../src/site/chart/chart.ts";
import { chartSvg } from "../../../src/site/chart/svg.ts";
import { wordsOf } from "../../../src/site/words.ts";

const table = (head: string[], ...rows: string[][]) => ({ heading: "", head, rows });

describe("what a table draws", () => {
  it("bars of its one numeric column", () => {
    const chart = chartOf(table(["Axe", "Par jour"], ["Pont", "3 120"], ["Gare", "2 480"], ["Quai", "640"]), "fr");
    expect(chart).toMatchObject({ kind: "bar", title: "Par jour" });
    expect(chart?.points[1]).toMatchObject({ label: "Gare", value: "2 480", amount: 2480 });
  });

  it("a line, in order of time, where the names are years", () => {
    const rows = [
      ["1804", "1"],
      ["1927", "2"],
      ["1960", "3"],
    ];
    expect(chartOf(table(["Année", "Milliards"], ...rows), "fr")?.kind).toBe("line");
    expect(
      chartOf(table(["Année", "Milliards"], ...rows.toReversed()), "fr")?.points.map(({ label }) => label),
    ).toEqual(["1804", "1927", "1960"]);
  });

  it.each([
    ["a cell that is no number", table(["A", "B"], ["a", "1"], ["b", "n. c."], ["c", "5"])],
    ["two rows", table(["A", "B"], ["a", "1"], ["b", "2"])],
    ["amounts below zero", table(["A", "B"], ["a", "1"], ["b", "-2"], ["c", "5"])],
  ])("nothing for %s", (_, given) => {
    expect(chartOf(given, "en")).toBeUndefined();
  });
});

describe("the picture", () => {
  const bars = chartOf(table(["Axe", "Par jour"], ["Pont <a>", "200"], ["Gare", "100"], ["Quai", "50"]), "fr");

  it("has a name for who does not see it, and bars as long as their values", () => {
    const svg = chartSvg(bars as NonNullable<typeof bars>, "chart-1", wordsOf("fr"));
    expect(svg).toContain('role="img" aria-labelledby="chart-1"');
    expect(svg).toContain("de 200 (Pont &lt;a&gt;) à 50 (Quai).</title>");
    expect([...svg.matchAll(/<rect[^>]*width="([\d.]+)%"/g)].map(([, width]) => Number(width))).toEqual([82, 41, 20.5]);
    expect(svg).not.toContain("style=");
  });

  it("is mirrored where lines begin at the right", () => {
    const svg = chartSvg(bars as NonNullable<typeof bars>, "chart-1", wordsOf("ar"), "rtl");
    expect(svg).toContain('x="18%" y="22" width="82%"');
  });
});
