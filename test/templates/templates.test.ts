import { expect, test } from "vitest";
import { sizeOf } from "../../src/card/size.ts";
import { themeNames, themes } from "../../src/card/theme.ts";
import { type Box, cardToSvg } from "../../src/render/svg.ts";
import { figure, sample } from "../card/sample.ts";

const long = "de capacité de production d’électricité renouvelable supplémentaire raccordée au réseau de transport";
const values = ["€3,416.3B", "12 Nov 2027", "40 GWh/yr", "−12%"];

const cards = {
  usual: sample,
  ...Object.fromEntries(
    [1, 2, 3, 4].map((count) => [
      `${count} long`,
      {
        ...sample,
        title:
          "Une commande de puces hors norme engage l’entreprise pour trois ans et inquiète ses concurrents directs",
        figures: values.slice(0, count).map((value) => figure(value, long, "à partir du")),
      },
    ]),
  ),
};

// The templates that draw figures; the others need data of their own.
for (const template of ["trio", "hero", "cover"]) {
  for (const theme of themeNames) {
    test.each(Object.entries(cards))(
      `${template} in ${theme} keeps all text inside the card: %s`,
      async (_name, card) => {
        const size = sizeOf("og");
        const boxes: Box[] = [];
        await cardToSvg({ ...card, template }, themes[theme], size, { onBox: (box) => boxes.push(box) });
        const texts = boxes.filter(({ props }) => props["data-field"]);
        expect(texts.length).toBeGreaterThan(2);
        for (const { left, top, width, height, props } of texts) {
          const field = props["data-field"];
          expect({
            field,
            inside: left >= 0 && top >= 0 && left + width <= size.width && top + height <= size.height,
          }).toEqual({
            field,
            inside: true,
          });
        }
      },
    );
  }
}
