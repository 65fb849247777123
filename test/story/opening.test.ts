import { describe, expect, it } from "vitest";
import { parseArticle } from "../../src/article/article.ts";
import { checkSaid } from "../../src/check/check-said.ts";
import { planCards } from "../../src/story/plan.ts";

const first = (title: string, lang: string, body: string, config = {}) => {
  const article = parseArticle(`---\ntitle: ${JSON.stringify(title)}\nlang: ${lang}\n---\n${body}`);
  const [card] = planCards(article, config);
  if (!card) throw new Error("no card");
  expect(checkSaid(card, article)).toEqual([]);
  return card;
};

const wind =
  "| Pays | Part de l’éolien |\n| --- | --- |\n| Danemark | 57,4 % |\n| Irlande | 33 % |\n| Italie | 7 % |\n";

describe("planCards opens with a chart", () => {
  it("of the table that carries the title's figure, with the story's figures beside it", () => {
    const body = `Le Danemark a tiré 57,4 % de son courant du vent. Il a posé 310 éoliennes.\n\n${wind}`;
    const card = first("Le vent donne 57,4 % du courant danois", "fr", body);
    expect(card.template).toBe("bars");
    expect(card.bars?.bars[0]).toEqual({ label: "Danemark", value: "57.4%", words: "57,4 %", amount: 57.4 });
    expect(card.figures.map(({ value }) => value)).toContain("310");
    expect(card.alt).toMatch(/Danemark, 57\.4%.*310 éoliennes/);
    expect(first("Le vent donne 41 % du courant", "fr", body).template).toBe("trio");
  });

  it("of the column that does, wherever it stands", () => {
    const table =
      "| Year | Riders | Fares (%) |\n| --- | --- | --- |\n| 2021 | 1200 | 41 |\n| 2022 | 1500 | 46 |\n| 2023 | 1800 | 52 |\n";
    const card = first("Fares pay 52% of the tram", "en", `Fares now pay 52% of the tram's costs.\n\n${table}`);
    expect(card).toMatchObject({
      template: "trend",
      trend: { label: "Fares (%)", points: [{}, {}, { value: "52%" }] },
    });
  });

  it("as a ranking where the table ranks, or a list does", () => {
    const table =
      "| Rang | Hafen | Umschlag |\n| --- | --- | --- |\n| 1. | Orel | 412 t |\n| 2. | Vasa | 310 t |\n| 3. | Ivry | 96 t |\n";
    expect(first("Orel schlägt 412 t um", "de", `Orel schlug 412 t um.\n\n${table}`).template).toBe("ranking");
    const list = "## Medaglie\n\n1. Orel: 412\n2. Vasa: 310\n3. Ivry: 96\n";
    const card = first("Orel vince 412 medaglie", "it", `Orel ha vinto 412 medaglie.\n\n${list}`);
    expect(card).toMatchObject({
      template: "ranking",
      bars: { label: "Medaglie", bars: [{ label: "Orel", amount: 412 }, {}, {}] },
    });
  });

  it("as one against the other where there are two", () => {
    const table = "| Medio | CO₂ (kg) |\n| --- | --- |\n| Avión | 87 |\n| Tren | 2,9 |\n";
    const card = first("El avión emite 87 kg por viajero", "es", `El avión emite 87 kg por viajero.\n\n${table}`);
    expect(card).toMatchObject({
      template: "versus",
      bars: { bars: [{ value: "87\u00a0kg" }, { value: "2.9\u00a0kg", words: "2,9" }] },
    });
  });

  it("with values as the table writes them in the local style", () => {
    const body = `Le Danemark a tiré 57,4 % de son courant du vent.\n\n${wind}`;
    const card = first("Le vent donne 57,4 % du courant danois", "fr", body, { style: "local" });
    expect(card.bars?.bars[0]).toEqual({ label: "Danemark", value: "57,4 %", amount: 57.4 });
  });

  it("unless the author chose the figures", () => {
    const article = parseArticle(
      `---\ntitle: Le vent donne 57,4 % du courant\nlang: fr\nfigures: [310 éoliennes]\n---\nIl a posé 310 éoliennes.\n\n${wind}`,
    );
    expect(planCards(article)[0]?.template).toBe("hero");
  });
});

describe("planCards opens with a change", () => {
  it.each([
    [
      "fr",
      "Le chômage tombe à 7,1 %",
      "Le taux de chômage est tombé à 7,1 %, contre 8,2 % un an plus tôt.",
      "8.2%",
      "7.1%",
    ],
    [
      "en",
      "Rents fall to $940",
      "The average rent fell to $940, compared with $1,010 a year earlier.",
      "$1,010",
      "$940",
    ],
    [
      "de",
      "Miete steigt auf 940 Euro",
      "Die mittlere Miete stieg auf 940 Euro, nach 870 Euro im Vorjahr.",
      "€870",
      "€940",
    ],
    ["es", "El paro baja al 7,1 %", "La tasa de paro bajó al 7,1 %, frente al 8,2 % de hace un año.", "8.2%", "7.1%"],
    ["it", "Il canone sale a 940 euro", "Il canone medio è passato da 870 a 940 euro.", "€870", "€940"],
    ["pt", "A renda sobe para 940 euros", "A renda média passou de 870 euros para 940 euros.", "€870", "€940"],
    ["nl", "De huur stijgt naar 940 euro", "De gemiddelde huur steeg van 870 naar 940 euro.", "€870", "€940"],
  ])("that the title tells, in %s, and lists no former level", (lang, title, body, from, to) => {
    const card = first(title, lang, body);
    expect(card).toMatchObject({ template: "change", change: { from: { value: from }, to: { value: to } } });
    expect(card.figures.map(({ value }) => value)).not.toContain(from);
    expect(card.change?.label).not.toBe("");
  });

  it("by the words of either end", () => {
    const body = "A Borgo Vecchio l’affitto medio è passato da 870 a 940 euro, con un aumento dell’8%.";
    const card = first("A Borgo Vecchio l’affitto sale a 940 euro", "it", body);
    expect(card.change).toMatchObject({ label: "A Borgo Vecchio l’affitto medio è passato", delta: "+8%" });
  });

  it("and not with one that is told by the way", () => {
    const body = "La ville achète 310 bus. Le ticket passe de 1,70 € à 1,90 €.";
    expect(first("310 bus pour la ville", "fr", body).template).not.toBe("change");
  });
});
