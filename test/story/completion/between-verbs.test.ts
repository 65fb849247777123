import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

const label = (text: string) => labelFigure(extractFigures(text, { lang: "de" })[0] as never, "de", { nearest: false });

it("leaves out what says how between two verbs that have no room with it", () => {
  const text =
    "Das Jenaer Start-up Lumora, das Speicher für Mietshäuser baut, hat in einer von Nordwind Capital angeführten Runde 27 Millionen Euro eingesammelt.";
  expect(label(text)).toBe("Das Jenaer Start-up Lumora … hat … eingesammelt");
});

it("leaves out no object", () => {
  const text =
    "Das Land Westfalen hat den Städten und Gemeinden im vergangenen Jahr trotz leerer Kassen 27 Millionen Euro ausgezahlt.";
  expect(label(text)).not.toContain("hat … ausgezahlt");
});
