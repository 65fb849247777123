import { expect, test } from "vitest";
import { sampleCards } from "../../src/card/sample-cards.ts";
import { type SizeName, sizeOf } from "../../src/card/size.ts";
import { themes } from "../../src/card/themes.ts";
import { cardToSvg } from "../../src/render/svg.ts";
import { type TemplateName, templateNames } from "../../templates/cards/index.ts";
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

test("hero needs a figure", async () => {
  await expect(cardToSvg({ ...sample, template: "hero", figures: [] }, themes.paper, sizeOf("og"))).rejects.toThrow(
    "template `hero` needs a card with `figures`",
  );
});
