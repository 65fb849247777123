import { expect, it } from "vitest";
import { parseArticle } from "../../../src/article/article.ts";
import { parseBlocks } from "../../../src/article/blocks.ts";
import { checkSaid } from "../../../src/check/check-said.ts";
import { stepsOf } from "../../../src/story/chart/steps.ts";
import { planCards } from "../../../src/story/plan.ts";

const told = (lang: string, markdown: string) =>
  stepsOf(parseBlocks(markdown), lang)?.map(({ value, label }) => `${value} | ${label}`);

it.each([
  [
    "fr",
    "- Mars 2026 : enquête publique ;\n- Été 2026 : choix du constructeur ;\n- Fin 2027 : ouverture.\n",
    ["Mars 2026 | Enquête publique", "Été 2026 | Choix du constructeur", "Fin 2027 | Ouverture"],
  ],
  [
    "en",
    "1. **March 3, 2026**: hearings begin\n2. **2027** – the old bridge is closed\n3. **By the end of 2028** – trams run\n",
    ["March 3, 2026 | Hearings begin", "2027 | The old bridge is closed", "By the end of 2028 | Trams run"],
  ],
  [
    "de",
    "- Frühjahr 2026: Baubeginn am Hafen\n- Am 3. Mai 2027: Richtfest\n- Ende 2028: Eröffnung\n",
    ["Frühjahr 2026 | Baubeginn am Hafen", "Am 3. Mai 2027 | Richtfest", "Ende 2028 | Eröffnung"],
  ],
  [
    "es",
    "| Fecha | Paso |\n| --- | --- |\n| Marzo de 2026 | Consulta |\n| 2027 | Obras |\n| 2029 | Apertura |\n",
    ["Marzo de 2026 | Consulta", "2027 | Obras", "2029 | Apertura"],
  ],
  [
    "nl",
    "- 2024: besluit van de raad\n- Vanaf 2026: bouw\n- 2028: eerste trein\n",
    ["2024 | Besluit van de raad", "Vanaf 2026 | Bouw", "2028 | Eerste trein"],
  ],
])("reads a list of dated steps as its author wrote it (%s)", (lang, markdown, expected) => {
  expect(told(lang, markdown)).toEqual(expected);
});

it.each([
  ["two steps", "- 2026: works\n- 2028: opening\n"],
  ["a step without a date", "- 2026: works\n- later: trials\n- 2028: opening\n"],
  ["a day without a year", "- 3 March: works\n- 4 April: trials\n- 2028: opening\n"],
  ["dates out of their order", "- 2026: works\n- 2024: plans\n- 2028: opening\n"],
  ["periods", "- 2020–2022: plans\n- 2023–2026: works\n- 2027–2028: trials\n"],
  ["amounts at times", "| Year | Passengers |\n| --- | --- |\n| 2024 | 4,000 |\n| 2025 | 5,000 |\n| 2026 | 6,000 |\n"],
  [
    "a table of more than words",
    "| Year | Step | Cost |\n| --- | --- | --- |\n| 2024 | a plan | €4 |\n| 2025 | works | €5 |\n| 2026 | end | €6 |\n",
  ],
  ["a whole sentence before the colon", "- In the year 2026 the council said this: no\n- 2027: no\n- 2028: yes\n"],
])("reads none of %s", (_what, markdown) => {
  expect(told("en", markdown)).toBeUndefined();
});

const article = (title: string, text: string) =>
  parseArticle(`---\ntitle: "${title}"\nlang: en\ndate: 2026-11-12\n---\n\n${text}`, { path: "a.md" });

const list = "- March 2027: hearings\n- 2028: works begin\n- End of 2030: trams run\n";

it("opens with the steps where the article counts nothing else", () => {
  const plan = article("How the tram comes to Hythe", `The council has said what comes when.\n\n${list}`);
  const [card] = planCards(plan);
  expect(card).toMatchObject({ template: "steps", timeline: [{ value: "March 2027", label: "Hearings" }, {}, {}] });
  expect(card?.alt).toBe(
    "How the tram comes to Hythe. March 2027, Hearings; 2028, Works begin; End of 2030, Trams run.",
  );
  expect(checkSaid(card as NonNullable<typeof card>, plan)).toEqual([]);
});

it("lists them behind the figures where it counts more, and tells its dates once", () => {
  const plan = article("The tram to Hythe will cost £48m", `The tram will cost £48m, the council said.\n\n${list}`);
  const templates = planCards(plan).map(({ template }) => template);
  expect(templates[0]).not.toBe("steps");
  expect(templates).toContain("steps");
  expect(templates).not.toContain("timeline");
});
