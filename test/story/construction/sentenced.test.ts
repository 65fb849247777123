import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it.each([
  [
    "en",
    "A driver who was paid £2,500 to take 18 kilos of heroin from Dover to Hull has been jailed for eight years and two months.",
    "A driver … has been jailed",
  ],
  [
    "fr",
    "Une comptable qui avait détourné 12 000 euros à son patron a été condamnée à deux ans de prison.",
    "Une comptable qui avait détourné … à son patron a été condamnée à … de prison",
  ],
  [
    "es",
    "Una contable que robó 12.000 euros a un vecino de 83 años ha sido condenada a dos años de cárcel.",
    "Una contable … ha sido condenada a … de cárcel",
  ],
  [
    "it",
    "Una donna che aveva rubato 12.000 euro a un vicino di 83 anni è stata condannata a due anni di reclusione.",
    "Una donna … è stata condannata a … di reclusione",
  ],
  [
    "pt",
    "Uma contabilista que roubou 12 mil euros a um vizinho de 83 anos foi condenada a dois anos de prisão.",
    "Uma contabilista … foi condenada … de prisão",
  ],
])("whom a court sentences is named without what he did (%s): %s", (lang, text, label) => {
  const time = extractFigures(text, { lang }).find(({ kind, role }) => kind === "duration" && role === "news");
  expect(time && labelFigure(time, lang)).toBe(label);
});

it("a subject with its clause stays whole where there is room", () => {
  const text = "A nurse who emptied a patient’s savings has been jailed for two years.";
  const [time] = extractFigures(text, { lang: "en" });
  expect(time && labelFigure(time, "en")).toBe("A nurse who emptied a patient’s savings has been jailed");
});
