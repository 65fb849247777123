import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

const roles = (text: string, lang: string) => extractFigures(text, { lang }).map(({ role }) => role);

it.each([
  ["en", "People who earn less than £11,000 a year will get £250."],
  ["en", "Firms with more than 40 staff will pay £250."],
  ["fr", "Les ménages qui gagnent moins de 11 000 euros par an recevront 250 euros."],
  ["fr", "Les communes de plus de 40 logements sociaux recevront 250 euros."],
  ["de", "Haushalte, die weniger als 11.000 Euro im Jahr verdienen, bekommen 250 Euro."],
  ["nl", "Wie minder dan zeven uur slaapt, heeft 17 procent meer kans op griep."],
  ["es", "Las empresas con más de 40 empleados pagarán 250 euros."],
  ["it", "Le famiglie che guadagnano meno di 11.000 euro all’anno riceveranno 250 euro."],
  ["pt", "As famílias com mais de quatro filhos receberão 250 euros."],
])("what those must have of whom an amount is told is no news (%s): %s", (lang, text) => {
  expect(roles(text, lang)).toEqual(["background", "news"]);
});

it.each([
  ["en", "Households that heat with oil will pay £250 more."],
  ["es", "Los hogares que alquilan recibirán 85 euros."],
  ["it", "Le famiglie che affittano riceveranno 85 euro."],
  ["pt", "As famílias que arrendam receberão 85 euros."],
  ["nl", "Gezinnen die huren, krijgen 85 euro."],
])("what households get that a relative clause tells of is news (%s): %s", (lang, text) => {
  expect(roles(text, lang)).toEqual(["news"]);
});

it.each([
  ["en", "Firms lost more than £11,000 and paid £250."],
  ["fr", "Les ménages paieront plus de 11 000 euros et 250 euros de frais."],
])("what is told of all, or beside another amount, is (%s): %s", (lang, text) => {
  expect(roles(text, lang)[0]).toBe("news");
});
