import { expect, it } from "vitest";
import { normalizeConfig } from "../../src/config.ts";
import { deskArticle } from "../../src/desk/desk-article.ts";
import { editFrontMatter } from "../../src/desk/edit-front-matter.ts";

const config = normalizeConfig({ url: "https://example.org", strict: true });

const shown = (markdown: string, lang?: string) =>
  deskArticle(
    {
      markdown,
      article: "a.md",
      told: { title: "Le mur", ...(lang && { lang }) },
      marks: false,
      path: "/a/",
      root: "https://example.org",
    },
    config,
  );

const text = `Le mur coûtera **12 millions d’euros**. Il aura [3 kilomètres]{.figure label="De long"} et tiendra 40 ans.

| Année | Coût |
| --- | --- |
| 2025 | 7 millions d’euros |
`;

it("shows the text as it is read, with the words of each figure apart", () => {
  const { blocks, figures } = shown(text);
  const said = blocks.flatMap(({ words }) => words.filter((each) => each.figures));
  expect(said.map((each) => each.text)).toEqual(figures.map(({ words }) => words));
  expect(said.map((each) => each.figures)).toEqual(figures.map((_, index) => [index]));
  expect(blocks.map(({ words }) => words.map((each) => each.text).join(""))).toContain(
    "Le mur coûtera 12 millions d’euros. Il aura 3 kilomètres et tiendra 40 ans.",
  );
  expect(blocks.filter(({ kind }) => kind === "cell").map(({ cell }) => [cell?.row, cell?.column])).toEqual([
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ]);
});

it("shows what the program has chosen, and what stands there without a label of the author's", () => {
  const { chosen, isDeclared, figures } = shown(text);
  expect(isDeclared).toBe(false);
  expect(chosen.map(({ value }) => value)).toContain("3 kilomètres");
  expect(chosen.find(({ value }) => value === "3 kilomètres")).toMatchObject({ offered: "De long" });
  expect(figures.filter(({ number }) => number !== undefined).map(({ number }) => number)).toEqual(
    chosen.map((_, index) => index + 1),
  );
  for (const { reason, number } of figures) expect(reason.startsWith("on the card")).toBe(number !== undefined);
});

it("keeps a declared figure that the text does not say in its place, and says so", () => {
  const { chosen, warnings } = shown(
    `---\nfigures:\n  - 13 millions d’euros\n  - value: 40 ans\n    label: Plus de 50 ans\n---\n${text}`,
  );
  expect(chosen.map(({ value, figure, label }) => [value, figure !== undefined, label])).toEqual([
    ["13 millions d’euros", false, undefined],
    ["40 ans", true, "Plus de 50 ans"],
  ]);
  expect(warnings).toEqual([
    expect.stringContaining("a.md:3:5: declared figure “13 millions d’euros” is not in the text"),
    expect.stringContaining("a.md:4:12: label “Plus de 50 ans” says 50"),
  ]);
});

it("offers the templates that the article can fill, and keeps the one that it names", () => {
  const { templates, template, theme, files } = shown(`---\ncards: { template: hero, theme: nothing }\n---\n${text}`);
  expect(templates).toEqual(expect.arrayContaining(["hero", "trio", "cover"]));
  expect(templates).not.toContain("quote");
  expect([template, theme]).toEqual(["hero", "nothing"]);
  expect(files.map(({ size }) => size)).toEqual(["og", "wide", "news43", "square", "portrait", "pin", "story"]);
});

it.each([
  [
    "fr",
    "Le plan prévoit jusqu’à 3,25 Md€, 4 200 postes, une hausse de 12 % et 750 mégawatts d’ici à 2031, en deux ans.",
  ],
  ["en", "The plan has up to $3.25bn, 4,200 jobs, a rise of 12 per cent and 750 megawatts by 2031, in two years."],
  [
    "de",
    "Der Plan sieht bis zu 3,25 Mrd. Euro, 4.200 Stellen, ein Plus von 12 Prozent und 750 Megawatt bis 2031 vor, in zwei Jahren.",
  ],
  [
    "es",
    "El plan prevé hasta 3.250 millones de euros, 4.200 empleos, un alza del 12 % y 750 megavatios en 2031, en dos años.",
  ],
  [
    "it",
    "Il piano prevede fino a 3,25 miliardi di euro, 4.200 posti, un aumento del 12% e 750 megawatt entro il 2031, in due anni.",
  ],
  [
    "pt",
    "O plano prevê até 3,25 mil milhões de euros, 4200 postos, uma subida de 12% e 750 megawatts até 2031, em dois anos.",
  ],
  [
    "nl",
    "Het plan telt tot 3,25 miljard euro, 4.200 banen, een stijging van 12 procent en 750 megawatt in 2031, in twee jaar.",
  ],
])("every figure can be chosen by the words that it offers: %s", (lang, sentence) => {
  const { figures } = shown(sentence, lang);
  expect(figures.length).toBeGreaterThanOrEqual(6);
  for (const [index, { declares }] of figures.entries()) {
    expect(declares).toBeDefined();
    const written = editFrontMatter(sentence, { figures: [{ value: declares as string, label: "x" }] });
    expect(shown(written, lang).chosen).toEqual([{ value: declares, figure: index, label: "x", offered: "" }]);
  }
});
