import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

const last = (lang: string, text: string) => {
  const figure = extractFigures(text, { lang }).at(-1);
  return figure && [figure.direction, labelFigure(figure, lang)];
};

it.each([
  ["de", "Die Pegel stiegen in Bremen um 4 Prozent und in Jever um 7 Prozent.", "Die Pegel stiegen … in Jever"],
  [
    "de",
    "Die Pegel sind in Bremen um 4 Prozent und in Jever um 7 Prozent gestiegen.",
    "Die Pegel … in Jever … gestiegen",
  ],
  ["de", "Im Westen wuchs der Absatz um 2,1 Prozent, im Osten um 0,4 Prozent.", "der Absatz … im Osten"],
  ["nl", "De pachten stegen in Borne met 4 procent en in Losser met 7 procent.", "De pachten stegen … in Losser"],
  ["es", "La renta subió en Lorca un 4 % y en Yecla un 7 %.", "La renta subió … en Yecla"],
  ["es", "Las rentas subieron un 4 % en Lorca y un 7 % en Yecla.", "Las rentas … en Yecla"],
  ["pt", "A renda subiu 4% em São Mamede e 7% no Funchal.", "A renda … no Funchal"],
  ["pt", "A renda subiu em Braga 4% e em Ourém 7%.", "A renda subiu … em Ourém"],
  ["it", "A Lecco gli affitti sono saliti del 4%, a Lodi del 7%.", "gli affitti … a Lodi"],
  ["fr", "À Dinard, les baux ont augmenté de 4 %, à Cancale de 7 %.", "les baux … à Cancale"],
  ["en", "Leases rose in Ripon by 4% and in Selby by 7%.", "Leases rose … in Selby"],
])("of two places each change has its own (%s): %s", (lang, text, label) => {
  expect(last(lang, text)).toEqual(["up", label]);
});

it.each([
  [
    "nl",
    "Het aantal cafés steeg met 6 procent, het aantal winkels met 11 procent en het aantal bakkers met 85 procent.",
    ["Het aantal cafés", "het aantal winkels", "het aantal bakkers"],
  ],
  [
    "de",
    "Die Zahl der Cafés stieg um 6 Prozent, die Zahl der Läden um 11 Prozent und die Zahl der Bäcker um 85 Prozent.",
    ["Die Zahl der Cafés", "die Zahl der Läden", "die Zahl der Bäcker"],
  ],
])("of several things that change each has its own (%s): %s", (lang, text, labels) => {
  expect(extractFigures(text, { lang }).map((figure) => labelFigure(figure, lang))).toEqual(labels);
});
