import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelsIn } from "../../../src/story/label/label.ts";

it.each([
  [
    "nl",
    "De provincie meldde dinsdag, na een vergadering, subsidie te geven voor een fietspad, langs de Vecht, van 12 miljoen euro.",
  ],
])("who said something and when is no label (%s): %s", (lang, text) => {
  const figure = extractFigures(text, { lang }).at(-1);
  expect(figure && labelsIn(figure, lang, true).clause).not.toMatch(/dinsdag$/);
});

it("who announced an amount itself is one", () => {
  const text = "Le ministère a annoncé mardi 12 millions d’euros pour les crèches.";
  const [figure] = extractFigures(text, { lang: "fr" });
  expect(figure && labelsIn(figure, "fr", true).clause).toMatch(/crèches/);
});
