import { expect, it } from "vitest";
import { parseArticle } from "../../../src/article/article.ts";
import { toldSeries } from "../../../src/card/shown-groups.ts";
import { checkSaid } from "../../../src/check/check-said.ts";
import { groupsOf } from "../../../src/story/chart/groups.ts";
import { planCards } from "../../../src/story/plan.ts";

const table = (heading: string, head: string[], ...rows: string[][]) => ({ heading, head, rows });

/** Which template, and what of each group it would draw. */
const drawn = (found: ReturnType<typeof groupsOf>) =>
  found && {
    template: found.stacked ? "stacked" : "grouped",
    series: found.groups.series,
    groups: found.groups.groups.map(({ label, amounts }) => [label, ...amounts.map(({ amount }) => amount)]),
  };

it("draws columns of one unit by names as groups, without totals and differences", () => {
  const rows = [
    ["Sarthe", "7,4 %", "6,9 %", "7,1 %", "0,5"],
    ["Mayenne", "5,1 %", "5,6 %", "5,4 %", "−0,5"],
    ["Ensemble", "6,6 %", "6,4 %", "6,5 %", "0,2"],
  ];
  expect(
    drawn(groupsOf(table("Taux de chômage", ["Département", "Femmes", "Hommes", "Ensemble", "Écart"], ...rows), "fr")),
  ).toEqual({
    template: "grouped",
    series: ["Femmes", "Hommes"],
    groups: [
      ["Sarthe", 7.4, 6.9],
      ["Mayenne", 5.1, 5.6],
      // Of rates what is so overall is one among them.
      ["Ensemble", 6.6, 6.4],
    ],
  });
});

it("takes bare numbers for one unit where they add up to a column of the table, and stacks them under their total", () => {
  const found = groupsOf(
    table(
      "",
      ["Stadt", "Einwohner", "Männer", "Frauen"],
      ["Jena", "110.700", "54.900", "55.800"],
      ["Gera", "93.600", "45.700", "47.900"],
      ["Insgesamt", "204.300", "100.600", "103.700"],
    ),
    "de",
  );
  expect(drawn(found)).toMatchObject({
    template: "stacked",
    series: ["Männer", "Frauen"],
    groups: [
      ["Jena", 54900, 55800],
      ["Gera", 45700, 47900],
    ],
  });
  expect(found?.groups.groups[0]?.total).toEqual({ value: "110.700", amount: 110700 });
});

it("stacks percentages of which each row makes a hundred, up to rounding", () => {
  const of = (last: string) =>
    groupsOf(
      table(
        "Come si va al lavoro",
        ["Città", "Auto", "Bus", "Bici"],
        ["Parma", "52%", "22%", "26%"],
        ["Lodi", "61%", "19%", last],
      ),
      "it",
    );
  expect(drawn(of("21%"))?.template).toBe("stacked");
  expect(drawn(of("14%"))?.template).toBe("grouped");
});

it("draws two years of a few names, which are no parts of a whole, also where they make a hundred", () => {
  const found = groupsOf(
    table("Aandeel koopwoningen", ["Stad", "2015", "2025"], ["Assen", "54 %", "46 %"], ["Emmen", "47 %", "53 %"]),
    "nl",
  );
  expect(drawn(found)).toMatchObject({ template: "grouped", series: ["2015", "2025"] });
});

it.each([
  [
    "bare numbers that add up to nothing",
    ["País", "Médicos", "Camas"],
    [
      ["Chile", "40", "9"],
      ["Perú", "50", "8"],
    ],
  ],
  [
    "two units",
    ["Town", "Cost (€)", "Weight (t)"],
    [
      ["Ware", "40", "9"],
      ["Hythe", "50", "8"],
    ],
  ],
  [
    "an empty cell",
    ["Land", "Frauen", "Männer"],
    [
      ["Bern", "4 %", "k. A."],
      ["Uri", "5 %", "6 %"],
    ],
  ],
  ["seven names", ["Stad", "A", "B"], "abcdefg".split("").map((name) => [name, "4 %", "5 %"])],
  [
    "five columns",
    ["Stad", "A", "B", "C", "D", "E"],
    ["a", "b"].map((name) => [name, "4 %", "5 %", "6 %", "7 %", "8 %"]),
  ],
  [
    "one that would lie along the ground",
    ["Town", "A", "B"],
    [
      ["Ware", "4000 €", "9 €"],
      ["Hythe", "5000 €", "8 €"],
    ],
  ],
  [
    "times as rows",
    ["Year", "A", "B"],
    [
      ["2021", "4 %", "9 %"],
      ["2022", "5 %", "8 %"],
    ],
  ],
  [
    "lines of accounts",
    ["€m", "2024", "2025"],
    [
      ["Revenue", "40", "44"],
      ["Net result", "5", "6"],
    ],
  ],
  [
    "a column of years and one of names",
    ["Town", "2025", "Forecast"],
    [
      ["Ware", "4 %", "9 %"],
      ["Hythe", "5 %", "8 %"],
    ],
  ],
])("draws none of %s", (_what, head, rows) => {
  expect(groupsOf(table("Something", head as string[], ...(rows as string[][])), "en")).toBeUndefined();
});

/** Articles as papers write them, their words and numbers made up: what opens them, its series, its first group and the series that it is about. */
const articles: [string, string, string, string, string[], string, number][] = [
  [
    "fr",
    "grouped",
    "À Angers, 24 % des femmes prennent le train pour aller travailler",
    "À Angers, 24 % des femmes prennent le train pour aller travailler, selon l’enquête de la région.\n\n## Part des actifs qui prennent le train\n\n| Ville | Femmes | Hommes | Écart |\n| --- | --- | --- | --- |\n| Angers | 24 % | 17 % | 7 points |\n| Cholet | 9 % | 12 % | −3 points |\n| Saumur | 15 % | 14 % | 1 point |\n",
    ["Femmes", "Hommes"],
    "Angers",
    0,
  ],
  [
    "en",
    "grouped",
    "Rents in Leeds have risen to £1,120 a month",
    "A flat in Leeds now costs £1,120 a month, the letting agents say.\n\n### Monthly rent of a two-bedroom flat\n\n| City | 2020 | 2026 | Change |\n| --- | --- | --- | --- |\n| Leeds | £790 | £1,120 | +42% |\n| Hull | £510 | £690 | +35% |\n| York | £880 | £1,190 | +35% |\n",
    ["2020", "2026"],
    "Leeds",
    1,
  ],
  [
    "de",
    "stacked",
    "In Jena arbeiten 41 Prozent der Beschäftigten zu Hause",
    "In Jena arbeiten 41 Prozent der Beschäftigten zu Hause, mehr als in Gera.\n\n## Arbeitsort der Beschäftigten\n\n| Stadt | Büro | Zuhause | Wechselnd |\n| --- | --- | --- | --- |\n| Jena | 38 % | 41 % | 21 % |\n| Gera | 57 % | 24 % | 19 % |\n",
    ["Büro", "Zuhause", "Wechselnd"],
    "Jena",
    1,
  ],
  [
    "es",
    "stacked",
    "Zamora recoge 18.900 toneladas de vidrio",
    "Zamora recoge 18.900 toneladas de vidrio en un año, según el ayuntamiento.\n\n## Residuos separados, en toneladas\n\n| Ciudad | Papel | Vidrio | Total |\n| --- | --- | --- | --- |\n| Zamora | 41.200 | 18.900 | 60.100 |\n| Soria | 12.100 | 6.400 | 18.500 |\n",
    ["Papel", "Vidrio"],
    "Zamora",
    1,
  ],
  [
    "pt",
    "grouped",
    "Em Évora, 62 % dos alunos do privado passam no exame",
    "Em Évora, 62 % dos alunos do privado passam no exame de matemática.\n\n## Alunos aprovados no exame\n\n| Cidade | Público | Privado |\n| --- | --- | --- |\n| Évora | 48 % | 62 % |\n| Beja | 51 % | 58 % |\n| Faro | 44 % | 49 % |\n",
    ["Público", "Privado"],
    "Évora",
    1,
  ],
];

it.each(articles)("opens an article in %s with %s bars", (lang, template, title, body, series, first, told) => {
  const article = parseArticle(`---\ntitle: "${title}"\ndate: 2026-11-12\nlang: ${lang}\n---\n\n${body}`, {
    path: "a.md",
  });
  const [card] = planCards(article);
  expect(card).toMatchObject({ template, groups: { series } });
  expect(card?.groups?.groups[0]?.label).toBe(first);
  expect(card?.groups && toldSeries(card.groups, title, lang)).toBe(told);
  expect(card?.alt).toContain(series[0]);
  expect(checkSaid(card as NonNullable<typeof card>, article)).toEqual([]);
});

it("draws the same as bars beside each other, or of one column, where its author says so", () => {
  const [lang, , title, body] = articles[2] as (typeof articles)[number];
  const written = (template: string) =>
    planCards(
      parseArticle(`---\ntitle: "${title}"\nlang: ${lang}\ncards: { template: ${template} }\n---\n\n${body}`, {
        path: "a.md",
      }),
    )[0];
  expect(written("grouped")).toMatchObject({
    template: "grouped",
    groups: { series: ["Büro", "Zuhause", "Wechselnd"] },
  });
  expect(written("versus")).toMatchObject({ template: "versus", bars: { bars: [{}, {}] } });
});

it("takes the series that the title names for the one that is told, also where another says its figure", () => {
  const [card] = planCards(
    parseArticle(
      `---\ntitle: "Le chômage des femmes repasse au-dessus de 7 % en Sarthe"\nlang: fr\n---\n\nRien.\n\n## Taux de chômage\n\n| Département | Femmes | Hommes |\n| --- | --- | --- |\n| Sarthe | 7,4 % | 7 % |\n| Mayenne | 5,1 % | 5,6 % |\n`,
      { path: "a.md" },
    ),
  );
  expect(card?.groups && toldSeries(card.groups, card.title, "fr")).toBe(0);
});
