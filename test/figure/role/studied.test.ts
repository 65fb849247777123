import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";

const roles = (lang: string, text: string) => extractFigures(text, { lang }).map(({ role }) => role);

it.each([
  ["en", "Biologists tracked 318 storks on their way south."],
  ["de", "Die Forschenden haben 318 Störche in zwei Tälern beobachtet."],
  ["fr", "Les biologistes ont équipé 318 cigognes de balises."],
  ["es", "Los científicos siguieron a 318 cigüeñas durante un verano."],
  ["it", "I ricercatori hanno esaminato 318 nidi lungo il fiume."],
  ["pt", "Os cientistas acompanharam 318 cegonhas até ao sul."],
  ["nl", "De onderzoekers volgden 318 ooievaars naar het zuiden."],
])("how many were studied is background (%s): %s", (lang, text) => {
  expect(roles(lang, text)[0]).toBe("background");
});

it.each([
  ["en", "Biologists found 318 storks in the valley."],
  ["en", "The hospital tested 318 patients."],
  ["en", "There is a 70% probability of a wet winter."],
  ["de", "Nach Angaben von Ärzten kamen 318 Menschen ums Leben."],
  ["fr", "Les biologistes ont recensé 318 cigognes dans la vallée."],
])("what was found, told or forecast, and whom others tested, is news (%s): %s", (lang, text) => {
  expect(roles(lang, text)).toEqual(["news"]);
});

it.each([
  ["en", "The report rests on responses from 2,310 tenants."],
  ["en", "Some 415 guards were balloted in May."],
  ["en", "Ruiz led by 4 points with 311 of 320 precincts reporting."],
  ["nl", "Dat blijkt op basis van gegevens uit 212 winkels."],
])("how it was measured is on no card (%s): %s", (lang, text) => {
  expect(roles(lang, text).at(-1)).toBe("margin");
});
