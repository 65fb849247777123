import { describe, expect, it } from "vitest";
import { successorsOf } from "../../src/site/successor.ts";

const old = (value: string, label: string, sentence: string) => ({ value, label, source: { sentence } });
const now = (value: string, label: string, sentence: string) => ({ value, label, sentence, words: "", cards: [] });

function successor(before: ReturnType<typeof old>[], after: ReturnType<typeof now>[]): (string | undefined)[] {
  const found = successorsOf(before, after);
  return before.map((each) => found.get(each)?.value);
}

describe("successorsOf", () => {
  it.each([
    ["Le chantier coûtera 40 millions d’euros.", "Le chantier coûtera 14 millions d’euros."],
    ["The tunnel will cost 40 million euros.", "The tunnel will cost 14 million euros."],
    ["Der Tunnel kostet 40 Millionen Euro.", "Der Tunnel kostet 14 Millionen Euro."],
    ["El túnel costará 40 millones de euros.", "El túnel costará 14 millones de euros."],
    ["Il tunnel costerà 40 milioni di euro.", "Il tunnel costerà 14 milioni di euro."],
    ["O túnel custará 40 milhões de euros.", "O túnel custará 14 milhões de euros."],
    ["De tunnel kost 40 miljoen euro.", "De tunnel kost 14 miljoen euro."],
  ])("finds the corrected one by its sentence: %s", (before, after) => {
    expect(successor([old("€40M", "before", before)], [now("€14M", "after", after)])).toEqual(["€14M"]);
  });

  it("finds it by its label where the sentence is another one", () => {
    const before = old("750 MW", "power", "The plant gives 750 megawatts.");
    expect(successor([before], [now("800 MW", "power", "What it feeds into the grid is 800 megawatts.")])).toEqual([
      "800 MW",
    ]);
  });

  it("keeps two figures of one sentence apart", () => {
    const sentence = (a: number, b: number) => `The dam costs ${a} million euros and gives ${b} megawatts.`;
    const before = [old("€40M", "cost", sentence(40, 750)), old("750 MW", "power", sentence(40, 750))];
    const after = [now("800 MW", "power", sentence(14, 800)), now("€14M", "cost", sentence(14, 800))];
    expect(successor(before, after)).toEqual(["€14M", "800 MW"]);
  });

  it("finds none for what nothing stands for any more", () => {
    const before = old("40%", "share of wind", "Wind gave 40% of it.");
    expect(successor([before], [now("750 MW", "power", "The plant gives 750 megawatts.")])).toEqual([undefined]);
  });

  it("leaves a figure that is as it was to itself", () => {
    const cost = "The dam costs 40 million euros.";
    const before = [old("€40M", "cost", cost), old("€9M", "cost", "Its bridge costs 9 million euros.")];
    expect(successor(before, [now("€40M", "cost", cost)])).toEqual(["€40M", undefined]);
  });
});
