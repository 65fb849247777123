import { SaxesParser } from "saxes";
import sharp from "sharp";
import { expect, test } from "vitest";
import type { Format } from "../../src/card/format.ts";
import { renderCard } from "../../src/render/render-card.ts";
import { sample } from "../card/sample.ts";

const card = {
  ...sample,
  title: "Titre <&> “entre guillemets”",
  source: { ...sample.source, author: "Nadia Roche", licence: "CC BY 4.0" },
};

/** The text of each element that has some, by its name; throws when the XML is not well formed. */
function texts(xml: string): Record<string, string> {
  const found: Record<string, string> = {};
  const open: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("opentag", ({ name }) => open.push(name));
  parser.on("closetag", () => open.pop());
  parser.on("text", (text) => {
    const name = open.filter((each) => !each.startsWith("rdf:")).at(-1);
    if (name && text.trim()) found[name] = text;
  });
  parser.write(xml).close();
  return found;
}

test.each(["png", "jpeg", "webp"] as const)(
  "a %s says what it shows, whose it is and on what terms",
  async (format) => {
    const { xmp, exif } = await sharp(await renderCard(card, { size: "og", format })).metadata();
    expect(texts(String(xmp))).toMatchObject({
      "dc:title": card.title,
      "dc:description": card.alt,
      "Iptc4xmpCore:AltTextAccessibility": card.alt,
      "dc:creator": "Nadia Roche",
      "dc:publisher": "Le Relevé",
      "dc:source": "https://lereleve.example/cerebras",
      "dc:rights": "CC BY 4.0",
      "dc:language": "fr",
    });
    // EXIF text is ASCII: accents are only in the XMP.
    for (const words of ["Trois chiffres cles", "Nadia Roche", "CC BY 4.0"]) expect(exif?.includes(words)).toBe(true);
  },
);

test("an SVG carries its title and alt text, and is well formed", async () => {
  const svg = String(await renderCard(card, { size: "og", format: "svg" }));
  expect(texts(svg)).toMatchObject({ title: card.title, desc: card.alt, "dc:rights": "CC BY 4.0" });
});

test.each(["png", "jpeg", "webp", "svg"] satisfies Format[])("%s bytes are the same each time", async (format) => {
  const [first, second] = await Promise.all([1, 2].map(() => renderCard(card, { size: "square", format })));
  expect(first?.equals(second as Buffer)).toBe(true);
});
