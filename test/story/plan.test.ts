import { describe, expect, it } from "vitest";
import { parseArticle } from "../../src/article/article.ts";
import { planCards } from "../../src/story/plan.ts";

const article = (body: string, front = "title: Un titre\nlang: fr") => parseArticle(`---\n${front}\n---\n${body}`);

const cards = (body: string, front?: string) => planCards(article(body, front));

const templates = (body: string) => cards(body).map(({ template }) => template);

describe("planCards", () => {
  it("opens with the figures, and has a cover where there are none", () => {
    expect(templates("La centrale livre 750 mégawatts et emploiera 230 salariés.")).toEqual(["trio", "hero", "cover"]);
    expect(templates("La centrale livre 750 mégawatts.")).toEqual(["hero", "trio", "cover"]);
    expect(templates("Rien à compter ici.")).toEqual(["cover"]);
  });

  it("shows no date alone that the title does not say", () => {
    const text = "Le restaurant avait servi des repas jusqu’en 1979.";
    expect(templates(`Rien à compter ici. Le chef est parti.\n\n${text}`)).toEqual(["cover"]);
    expect(templates("Un nouveau stade ouvrira en 2027.")).toContain("hero");
    expect(cards(text, "title: Ouvert jusqu’en 1979\nlang: fr")[0]?.figures).toHaveLength(1);
  });

  it("shows no count of a few alone that neither title nor lede says", () => {
    const text = "Imagine deux domaines de qualité équivalente.";
    expect(templates(`Raconter son vin. Le sol compte.\n\n${text}`)).toEqual(["cover"]);
    expect(templates("Trois personnes sont mortes dans la nuit.")).toContain("hero");
  });

  it("shows no pages of a book alone that its title does not say", () => {
    expect(templates("Un livre de poche. Il compte 160 pages et se lit vite.")).toEqual(["cover"]);
    expect(templates("Le rapport compte 12 000 pages.")).toContain("hero");
  });

  it.each([
    ["bars", "| Pays | Parc |\n| --- | --- |\n| Danemark | 57 % |\n| Irlande | 33 % |\n| Italie | 7 % |\n"],
    ["versus", "| Pays | Parc |\n| --- | --- |\n| Danemark | 57 % |\n| Irlande | 33 % |\n"],
    [
      "ranking",
      "| Rang | Pays | Parc |\n| --- | --- | --- |\n| 1 | Danemark | 57 % |\n| 2 | Irlande | 33 % |\n| 3 | Italie | 7 % |\n",
    ],
    ["trend", "| An | GWh |\n| --- | --- |\n| 2019 | 5 |\n| 2020 | 7 |\n| 2021 | 9 |\n"],
    ["share", "Un tiers des foyers est équipé."],
    ["change", "L’abonnement passe de 19,99 € à 24,99 € par mois."],
    ["timeline", "Le site ouvre en 2027. L’usine grandit en 2029. Le port ferme en 2041."],
    ["takeaways", "## À retenir\n\n- Une chose.\n- Une autre.\n"],
    ["quote", "> Tout le pari tient dans ce refus.\n"],
  ])("offers %s to an article that can fill it", (template, body) => {
    expect(templates(body)).toContain(template);
    expect(templates("La centrale livre 750 mégawatts.")).not.toContain(template);
  });

  it("sets no date on a line of time without what is then", () => {
    const unsaid = "| An | Milliards |\n| --- | --- |\n| 1927 | 2 |\n| 1960 | 3 |\n| 1974 | 4 |\n";
    expect(templates(`Le site ouvre en 2027. L’usine grandit en 2029.\n\n${unsaid}`)).not.toContain("timeline");
  });

  it.each([
    [
      "fr",
      "FR",
      "La centrale livre 750 mégawatts.",
      "Un titre. Carte de situation\u00A0: France\u202F; La centrale livre 750 mégawatts.",
    ],
    [
      "en",
      "[de, AT]",
      "The plant delivers 750 megawatts.",
      "Un titre. Locator map: Germany and Austria; The plant delivers 750 megawatts.",
    ],
    ["de", "NL", "Nichts zu zählen.", "Un titre. Lagekarte: Niederlande."],
    ["es", "ES", "Nada que contar.", "Un titre. Mapa de situación: España."],
    ["it", "CH", "Niente da contare.", "Un titre. Carta di localizzazione: Svizzera."],
    ["pt", "BR", "Nada a contar.", "Un titre. Mapa de localização: Brasil."],
    ["nl", "BE", "Niets te tellen.", "Un titre. Locatiekaart: België."],
  ])("draws a map in %s of the country that the front matter names", (lang, country, body, alt) => {
    const front = `title: Un titre\nlang: ${lang}\ncards: { template: map, country: ${country} }`;
    const [first, ...others] = cards(body, front);
    expect(first).toMatchObject({ template: "map", alt });
    expect(first?.figures.length).toBe(/750/.test(body) ? 1 : 0);
    expect(others.map(({ template }) => template)).toContain("cover");
  });

  it("offers a map behind where its country is named alone, and none where none is", () => {
    const named = cards("La centrale livre 750 mégawatts.", "title: En France\nlang: fr\ncards: { country: FR }");
    expect(named.map(({ template }) => template)).toEqual(["hero", "trio", "map", "cover"]);
    expect(cards("La France compte.", "title: En France\nlang: fr").map(({ template }) => template)).not.toContain(
      "map",
    );
  });

  it("puts the template first that the front matter names", () => {
    const [first, ...others] = cards(
      "Un tiers des foyers est équipé.",
      "title: a\nlang: fr\ncards: { template: share }",
    );
    expect(first?.template).toBe("share");
    expect(others.map(({ template }) => template)).not.toContain("share");
  });

  it("draws a table's column in each of the templates that do", () => {
    const table = "| Pays | Parc |\n| --- | --- |\n| Danemark | 57 % |\n| Irlande | 33 % |\n| Italie | 7 % |\n";
    const [first] = cards(table, "title: a\nlang: fr\ncards: { template: ranking }");
    expect(first).toMatchObject({ template: "ranking", bars: { label: "Parc" } });
  });

  it("shows the declared figures, in the author's order and with the author's labels", () => {
    const [card] = cards(
      "Il vaut jusqu’à 10 milliards de dollars. La centrale livre 750 mégawatts.",
      "title: a\nlang: fr\nfigures:\n  - { value: 750 MW, label: Puissance }\n  - 10 milliards de dollars",
    );
    expect(card?.figures.map(({ value, label }) => [value, label])).toEqual([
      ["750\u00a0MW", "Puissance"],
      ["$10B", ""],
    ]);
  });

  it("says of a change its verb, and of the level it leads to only whose it is", () => {
    const [card] = planCards(article("A Altri caiu 2,87% para 6,27 euros.", "title: Bolsa\nlang: pt"));
    expect(card?.figures.map(({ value, label }) => [value, label])).toEqual([
      ["€6.27", "A Altri"],
      ["−2.87%", "A Altri caiu"],
    ]);
  });

  it("takes no side where the article disagrees on a qualifier", () => {
    const [card] = cards("Il vaut jusqu’à 10 milliards de dollars.\n\nIl vaut plus de 10 milliards de dollars.");
    expect(card?.figures[0]).toMatchObject({ value: "$10B" });
    expect(card?.figures[0]).not.toHaveProperty("kicker");
  });

  it("shows what the text says where the title says otherwise, and not both", () => {
    const markdown = "# Firm closes 260 shops\n\nThe letter says that 230 shops will go, all of them in the north.";
    const [card] = planCards(parseArticle(markdown, { path: "x.md", defaultLang: "en" }));
    expect(card?.figures.map(({ value }) => value)).toEqual(["230"]);
  });

  it("keeps the words that say a figure free of Markdown", () => {
    const [card] = cards("Il vaut **10 milliards** de [dollars](/usd) net.");
    expect(card?.figures[0]?.words).toBe("10 milliards de dollars");
  });

  it("signs no loss that its label's verb says", () => {
    const body = "The Crown firm lost $3 billion before tax last year. Output fell 4% at its three mines in the north.";
    const [card] = cards(body, "title: A title\nlang: en");
    expect(card?.figures.map(({ value, label }) => `${value} ${label}`)).toEqual([
      "$3B The Crown firm lost … before tax",
      "−4% Output fell … at its three mines in the north",
    ]);
  });

  it("signs no area that is lost where the label's verb says so", () => {
    const [card] = cards("A reserva perdeu 310 km² de mata em dez anos.", "title: A title\nlang: pt");
    expect(card?.figures[0]?.value).toMatch(/^310\s/);
    expect(card?.figures[0]?.label).toBe("A reserva perdeu … de mata");
  });

  it("says when each end of a change was so", () => {
    const { change } = cards(
      "Le trafic est passé de 31,6 millions de tonnes en 2016 à 27,4 millions de tonnes en 2026.",
    ).find(({ template }) => template === "change") ?? { change: undefined };
    expect(change).toMatchObject({ from: { when: "2016" }, to: { when: "2026" } });
  });

  it.each([
    ["fr", "Le délai d’attente pour une consultation est passé de 31 à 47 semaines."],
    ["de", "Die Wartezeit auf eine Behandlung stieg von 31 auf 47 Wochen."],
    ["nl", "De wachttijd voor een operatie liep op van 31 naar 47 weken."],
  ])("tells a change of how long something takes, in %s", (lang, body) => {
    const [card] = cards(body, `title: A title\nlang: ${lang}`);
    expect(card?.template).toBe("change");
    expect(card?.change).toMatchObject({ from: { value: "31\u00a0weeks" }, to: { value: "47\u00a0weeks" } });
  });

  it("works no difference out: a change has a delta where its sentence says one", () => {
    const change = (body: string) => cards(body).find(({ template }) => template === "change")?.change;
    expect(change("Le prix passe de 20 € à 25 €.")).not.toHaveProperty("delta");
    expect(change("Le prix passe de 20 € à 25 €, en hausse de 25 %.")).toMatchObject({ delta: "+25%" });
  });

  it("prints all pence of a card and of a chart as pence where one of them has to be", () => {
    const english = (body: string) => cards(body, "title: A title\nlang: en");
    const [card] = english(
      "The dairy lifted its price to 37.25p a litre. Its rival in Fife pays 35p a litre. Sales rose by £12 million.",
    );
    expect(card?.figures.map(({ value }) => value)).toEqual(expect.arrayContaining(["37.25p/L", "35p/L", "+£12M"]));
    const table = "| Dairy | Price |\n| --- | --- |\n| Kent | 38p |\n| Devon | 37.5p |\n| Fife | 35.25p |\n";
    const [chart] = english(`The dairies pay in pence, of £3.\n\n${table}`).flatMap(({ bars }) => bars ?? []);
    expect(chart?.bars.map(({ value }) => value)).toEqual(["38p", "37.5p", "35.25p"]);
  });

  it("makes no card of a draft, nor against the author's will", () => {
    const body = "La centrale livre 750 mégawatts.";
    expect(cards(body, "title: a\ndraft: true")).toEqual([]);
    expect(cards(body, "title: a\ncards: false")).toEqual([]);
  });
});

describe("alt texts", () => {
  it("say what the card shows, in its language", () => {
    const [card] = cards("Le contrat vaut jusqu’à 10 milliards de dollars. La centrale livre 750 mégawatts.");
    expect(card?.alt).toBe(
      "Un titre. Deux chiffres clés\u00a0: Le contrat vaut jusqu’à 10 milliards de dollars\u202f; La centrale livre 750 mégawatts.",
    );
    const [english] = cards("The plant delivers 750 megawatts.", "title: A title\nlang: en");
    expect(english?.alt).toBe("A title. One key figure: The plant delivers 750 megawatts.");
  });

  it("are short enough for every network, and end with a word", () => {
    const long = cards(`> ${"mot ".repeat(400)}\n`).find(({ template }) => template === "quote");
    expect(long?.alt.length).toBeLessThanOrEqual(1000);
    expect(long?.alt).toMatch(/mot…$/);
  });
});
