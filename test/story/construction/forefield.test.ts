import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

const label = (lang: string, text: string) => labelFigure(extractFigures(text, { lang })[0] as never, lang);

it.each([
  [
    "nl",
    "In het derde kwartaal van 2024 boekten brouwerijen buiten de vier grote provincies een bruto-omzet van 56,7 miljoen euro.",
    "boekten brouwerijen buiten de vier grote provincies een bruto-omzet",
  ],
  [
    "de",
    "Nach dem Hangrutsch bei Altenwald bleibt die Bahnstrecke zwischen Paderfeld und Kassum noch mindestens sechs Wochen gesperrt.",
    "die Bahnstrecke zwischen Paderfeld und Kassum … gesperrt",
  ],
  [
    "de",
    "Auf dem früheren Tagebau bei Bornum ist am Mittwoch ein Solarpark mit einer Leistung von 650 Megawatt ans Netz gegangen.",
    "ein Solarpark mit einer Leistung … ans Netz gegangen",
  ],
  [
    "de",
    "In einer von Nordwind angeführten Finanzierungsrunde hat das Jenaer Start-up Lumora für seine Speicher 27 Millionen Euro eingesammelt.",
    "hat das Jenaer Start-up Lumora für seine Speicher … eingesammelt",
  ],
  [
    "de",
    "Auf der Autobahn 27 zwischen Bremersiel und dem Kreuz Industriehäfen-Ost bildete sich ein Rückstau von bis zu elf Kilometern.",
    "ein Rückstau",
  ],
  [
    "nl",
    "Na de ontsporing bij Dordwijk blijft het spoor tussen Bredam en Rotterveen nog zeker zes weken dicht.",
    "het spoor tussen Bredam en Rotterveen … dicht",
  ],
  [
    "nl",
    "Op de voormalige vuilstort bij Emmeloo is woensdag een zonnepark met een vermogen van 65 megawatt in gebruik genomen.",
    "een zonnepark met een vermogen … in gebruik genomen",
  ],
])("a clause too long for a label is told from its subject on (%s): %s", (lang, text, expected) => {
  expect(label(lang, text)).toBe(expected);
});

it("a clause that has room keeps what it says first", () => {
  const text = "Nach dem Hangrutsch bleibt die Bahnstrecke sechs Wochen gesperrt.";
  expect(label("de", text)).toBe("Nach dem Hangrutsch bleibt die Bahnstrecke … gesperrt");
});

it.each([
  [
    "de",
    "Nach dem Ende der Ferien stellt das Klinikum Waldeck 120 Pflegekräfte ein.",
    "stellt das Klinikum Waldeck … Pflegekräfte ein",
  ],
  [
    "nl",
    "Na afloop van de vakantie wijst de immigratiedienst 6.200 aanvragen af.",
    "wijst de immigratiedienst … aanvragen af",
  ],
  ["nl", "Na afloop van de vakantie redt de brandweer 46 passagiers.", "redt de brandweer … passagiers"],
])("a count is told from the verb on (%s): %s", (lang, text, expected) => {
  expect(label(lang, text)).toBe(expected);
});

it.each([
  [
    "Nach Angaben der Gewerkschaft Bau legten am Dienstag landesweit 8200 Beschäftigte aus 41 Firmen zeitweise die Arbeit nieder.",
    "legten am Dienstag landesweit … Beschäftigte … zeitweise die Arbeit nieder",
  ],
  [
    "Bis zum Ende der langen Kampagne dürften in den Häfen Brake und Nordenham 2,3 Millionen Tonnen verladen werden.",
    "dürften in den Häfen Brake und Nordenham … verladen werden",
  ],
])("an amount that is itself the subject is told from the verb on: %s", (text, expected) => {
  expect(label("de", text)).toBe(expected);
});

it("a label that is too long for its last words is told from its subject on", () => {
  const text =
    "Bei der Stichwahl erreichte Amtsinhaber Jens Kolbe nach dem vorläufigen Ergebnis 51,3 Prozent der Stimmen.";
  expect(label("de", text)).toBe("Amtsinhaber Jens Kolbe nach dem vorläufigen Ergebnis … der Stimmen");
});

it("an object with which a clause opens is no forefield", () => {
  expect(label("de", "Sein Preisgeld schraubte Kolbe auf brutto schon über 2,6 Millionen Euro.")).toBe("");
});
