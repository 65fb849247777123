import { expect, it } from "vitest";
import { guessLang } from "../../src/article/lang.ts";

it.each([
  ["fr", "Le groupe va construire une usine dans la région pour les voitures."],
  ["en", "The group is to build a plant in the region with its partners."],
  ["de", "Der Konzern will mit der Stadt ein Werk für Autos bauen."],
  ["es", "El grupo construirá una fábrica en la región con los socios."],
  ["it", "Il gruppo costruirà una fabbrica nel paese con i soci della regione."],
  ["pt", "O grupo não vai construir uma fábrica em Lisboa com os sócios."],
  ["nl", "Het bedrijf bouwt een fabriek voor auto's en ook een weg naar zee."],
  ["fr", "Il vaut 10 milliards de dollars."],
  ["pt", "Ele vale 10 bilhões de dólares."],
  ["en", "It is worth 10 billion dollars."],
  ["en", "750 MW"],
])("guesses %s", (lang, text) => {
  expect(guessLang(text)).toBe(lang);
});
