import { expect, test } from "vitest";
import { sampleCards } from "../../src/card/samples/sample-cards.ts";
import { type SizeName, sizeOf } from "../../src/card/size.ts";
import { type TemplateName, templateNames } from "../../src/card/template-names.ts";
import { themes } from "../../src/card/themes.ts";
import { cardToSvg } from "../../src/render/svg.ts";
import { sample } from "../card/sample.ts";
import { readable } from "../render/svg-lines.ts";

const drawn: [TemplateName, SizeName][] = [
  ...templateNames.map((template): [TemplateName, SizeName] => [template, "og"]),
  ["trio", "square"],
  ["trio", "story"],
  ["timeline", "portrait"],
];

test.each(drawn)("%s at %s draws the words and shapes it drew", async (template, size) => {
  const svg = await cardToSvg(sampleCards[template], themes.paper, sizeOf(size), { outlines: false });
  await expect(readable(svg)).toMatchFileSnapshot(`../output/${template}.${size}.paper.svg`);
});

test.each(["bars", "change", "quote", "share", "takeaways", "timeline", "trend"] as const)(
  "%s says what it needs when the card has none of it",
  async (template) => {
    const member = template === "takeaways" ? "items" : template;
    await expect(cardToSvg({ ...sample, template }, themes.paper, sizeOf("og"))).rejects.toThrow(
      `template \`${template}\` needs a card with \`${member}\``,
    );
  },
);

test("map needs countries, and says where they are named", async () => {
  await expect(cardToSvg({ ...sample, template: "map" }, themes.paper, sizeOf("og"))).rejects.toThrow(
    "template `map` needs a card with a `map`: `cards: { template: map, country: FR }` in the front matter",
  );
});

test.each(["grouped", "stacked"])("%s needs groups", async (template) => {
  await expect(cardToSvg({ ...sample, template }, themes.paper, sizeOf("og"))).rejects.toThrow(
    `template \`${template}\` needs a card with \`groups\``,
  );
});

test("hero needs a figure", async () => {
  await expect(cardToSvg({ ...sample, template: "hero", figures: [] }, themes.paper, sizeOf("og"))).rejects.toThrow(
    "template `hero` needs a card with `figures`",
  );
});

test("versus needs two of something", async () => {
  const versus = { ...sample, template: "versus", figures: [] };
  const message = "template `versus` needs a card with two `bars`, or with two `figures`";
  await expect(cardToSvg(versus, themes.paper, sizeOf("og"))).rejects.toThrow(message);
  const three = { label: "", bars: ["a", "b", "c"].map((label) => ({ label, value: "1", amount: 1 })) };
  await expect(cardToSvg({ ...versus, bars: three }, themes.paper, sizeOf("og"))).rejects.toThrow(message);
});

test("equal amounts share a place in a ranking, and a row of the title is there with its own", async () => {
  const bars = [9, 8, 8, 7, 6, 5, 1].map((amount, index) => ({
    label: `Ville ${"ABCDEFG"[index]}`,
    value: `${amount}`,
    amount,
  }));
  const card = { ...sampleCards.ranking, title: "Ville G ferme la marche", bars: { label: "Logements", bars } };
  const svg = await cardToSvg(card, themes.paper, sizeOf("og"), { outlines: false });
  const words = [...readable(svg).matchAll(/>([^<>]+)<\/text>/g)].map(([, text]) => text);
  expect(words.filter((text) => /^\d+$|^Ville .$/.test(text ?? ""))).toEqual([
    "1",
    "Ville A",
    "9",
    "2",
    "Ville B",
    "8",
    "2",
    "Ville C",
    "8",
    "4",
    "Ville D",
    "7",
    "7",
    "Ville G",
    "1",
  ]);
});

test.each(["og", "wide", "news43", "story"] as const)(
  "a timeline at %s shows its events, or says of how many, and the last is always there",
  async (size) => {
    const short = ["Vote", "Chantier", "Tunnel", "Rails", "Essais", "Ouverture"];
    const long = [
      "Le conseil municipal vote le tracé définitif",
      "Les premiers coups de pioche sont donnés à Brest",
      "Le tunnel sous la Loire est percé de part en part",
      "La pose des rails s’achève entre Rennes et Lille",
      "Des essais de nuit commencent sans voyageurs",
      "La ligne ouvre enfin au public",
    ];
    const textOf = async (labels: string[]) => {
      const timeline = labels.map((label, index) => ({ value: String(2024 + index * 2), at: 2024 + index * 2, label }));
      const card = { ...sampleCards.timeline, timeline };
      return (await cardToSvg(card, themes.paper, sizeOf(size), { outlines: false })).replace(/<[^>]*>/g, " ");
    };
    const shownOf = async (labels: string[]) => {
      const text = await textOf(labels);
      const shown = [2024, 2026, 2028, 2030, 2032, 2034].filter((year) => text.includes(String(year)));
      expect(/(\d)\s+sur\s+6/.exec(text)?.[1]).toBe(shown.length < 6 ? String(shown.length) : undefined);
      return shown;
    };
    const [few, many] = [await shownOf(short), await shownOf(long)];
    if (size === "og" || size === "story") expect(few).toHaveLength(6);
    for (const shown of [few, many]) {
      expect(shown.length).toBeGreaterThanOrEqual(3);
      expect(shown).toEqual(expect.arrayContaining([2024, 2034]));
    }
  },
);
