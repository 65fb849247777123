import { describe, expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

const units = (lang: string, text: string) => extractFigures(text, { lang }).map(({ kind, unit }) => `${kind} ${unit}`);

describe("barrels", () => {
  it.each([
    ["en", "The police found 96 barrels of rotten fish behind the shed.", "count barrels"],
    ["fr", "La police a trouvé 96 barils de poisson pourri derrière le hangar.", "count barils"],
    ["es", "La policía halló 96 barriles de pescado podrido tras la nave.", "count barriles"],
    ["it", "La polizia ha trovato 96 barili di pesce marcio dietro il capannone.", "count barili"],
    ["pt", "A polícia achou 96 barris de peixe podre atrás do galpão.", "count barris"],
    ["nl", "De politie vond 96 vaten met rotte vis achter de schuur.", "count vaten"],
  ])("are counted where nobody speaks of oil (%s)", (lang, text, told) => {
    expect(units(lang, text)).toEqual([told]);
  });

  it.each([
    ["en", "The field yields 96,000 barrels a day."],
    ["en", "The field yields 96,000 bbl."],
    ["en", "The field yields 96,000 barrels of crude."],
    ["fr", "Le gisement donne 96 000 barils. Le brut est lourd."],
    ["nl", "Het veld levert 96.000 vaten. De olie is zwaar."],
    ["es", "El yacimiento da 96.000 barriles de petróleo."],
  ])("are a measure of oil (%s: %s)", (lang, text) => {
    expect(units(lang, text)).toEqual(["measure barrel"]);
  });
});

describe("newton metres", () => {
  it.each([
    ["de", "Der Motor leistet ein Drehmoment von 84 Newtonmetern."],
    ["en", "The motor has a torque of 84 newton metres."],
    ["en", "The motor has a torque of 84 newton-metres."],
  ])("are read in each of their forms (%s: %s)", (lang, text) => {
    expect(units(lang, text)).toEqual(["measure newton-meter"]);
  });
});

describe("a currency's name that describes a noun", () => {
  it.each([
    ["This comparison is about two real bundles you can buy.", "count bundles"],
    ["The price covers three crown corks.", "count corks"],
  ])("is no money: %s", (text, told) => {
    expect(units("en", text)).toEqual([told]);
  });

  it("is money where it ends the phrase, or stands elsewhere in the article", () => {
    expect(units("en", "A loaf costs 90 real, the bakery says.")).toEqual(["money BRL"]);
    expect(units("en", "A loaf costs 20 rand today. The price was R12.50 last year.")).toContain("money ZAR");
  });
});

it("counts people of a country that its money has the name of, and no stars of a party", () => {
  const read = (text: string) => extractFigures(text, { lang: "it" }).map(({ amount, kind }) => `${amount} ${kind}`);
  expect(read("Tra gli arrivati ci sono sette afghani e quattro etiopi.")[0]).toBe("7 count");
  expect(read("Il mostro a 5 stelle divide la sinistra.")).toEqual([]);
});

describe("Dutch ton", () => {
  it.each([
    ["De verbouwing kost de gemeente twee ton meer dan begroot.", ["money EUR"]],
    [
      "De investering in een lijn die 150.000 ton per jaar maakt, kost 80 miljoen euro.",
      ["measure tonne", "money EUR"],
    ],
  ])("is money below ten of them (%s)", (text, told) => {
    expect(units("nl", text)).toEqual(told);
  });
});

describe("a tournament called Euro", () => {
  it.each([
    ["nl", "De club wil een Euro 2000-duel in het stadion."],
    ["fr", "La ville rêve d’un Euro 2028 dans son stade."],
  ])("is no money (%s)", (lang, text) => {
    expect(units(lang, text)).not.toContain("money EUR");
  });
});

describe("a currency's name that is an adjective too", () => {
  it("is no money behind an article and before a noun", () => {
    expect(units("fr", "Le concert a rencontré un franc succès.")).toEqual([]);
    expect(units("fr", "Le pain coûte un franc à Lausanne, en Suisse.")).toEqual(["money CHF"]);
  });
});

describe("a number between a name and capitals", () => {
  it("is of the name where a symbol has small letters", () => {
    expect(units("fr", "La maison vend une rare Orlanda 250 MM de trois places.")).not.toContain("measure millimeter");
    expect(units("fr", "Le puits fait 30 MM de large, le fil 250 mm.")).toEqual([
      "measure millimeter",
      "measure millimeter",
    ]);
  });
});

describe("meters", () => {
  it.each([
    ["en", "The utility installed 214,618 meters between July and September.", "count meters"],
    ["en", "The utility has fitted nearly 900 meters this year.", "count meters"],
    ["en", "The utility installed 900 meters of cable.", "measure meter"],
    ["en", "The pipe is 900 meters long.", "measure meter"],
    ["nl", "De netbeheerder plaatste 900 meters in een week.", "count meters"],
  ])("are counted where they are installed (%s): %s", (lang, text, told) => {
    expect(units(lang, text)).toEqual([told]);
  });
});

it.each([
  ["fr", "La baisse tient à un euro fort et à un dollar plus faible."],
  ["es", "La caída se debe a un dólar débil."],
  ["it", "Colpa di un euro più forte."],
  ["pt", "A queda deve-se a um dólar mais forte."],
])("how a currency stands is no amount of it (%s): %s", (lang, text) => {
  expect(extractFigures(text, { lang })).toEqual([]);
});

it("one more of it is an amount", () => {
  expect(units("fr", "L'entrée coûte un euro de plus.")).toEqual(["money EUR"]);
});

it.each([
  ["fr", "Un tiers des hectares ont brûlé."],
  ["it", "Un terzo degli ettari è bruciato."],
  ["pt", "Um terço das toneladas foi perdido."],
  ["de", "Ein Drittel der Hektar ist verbrannt."],
])("a fraction of what is counted in units is a share (%s): %s", (lang, text) => {
  expect(units(lang, text)).toEqual(["ratio null"]);
});

it("a fraction of a unit is a measure", () => {
  expect(units("fr", "Il faut un tiers d'hectare.")).toEqual(["measure hectare"]);
});

describe("Portuguese onças", () => {
  it.each(["A densidade caiu para 5,2 onças por 100 km².", "A equipe contou 40 onças no parque."])(
    "are jaguars: %s",
    (text) => {
      expect(units("pt", text).some((unit) => unit === "measure ounce")).toBe(false);
    },
  );

  it("are weighed where gold is spoken of", () => {
    expect(units("pt", "O banco comprou 300 onças de ouro.")).toEqual(["measure ounce"]);
  });
});

it("tons that a till lost are money", () => {
  expect(units("nl", "De man zou ruim acht ton uit de clubkas hebben gehaald.")).toEqual(["money EUR"]);
});
