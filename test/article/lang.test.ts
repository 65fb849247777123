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
  ["en", "How to use your bike to do more by noon"],
  ["sv", "Föreningen har fått 120 nya medlemmar, och det är fler än förra året."],
  ["da", "Foreningen har fået 120 nye medlemmer, og det er også flere end sidste år."],
  ["no", "Foreningen har fått 120 nye medlemmer, og det er også flere enn i fjor."],
  ["pl", "Klub ma 120 nowych członków i jest to o 15 procent więcej niż w ubiegłym roku."],
  ["cs", "Spolek má 120 nových členů, což je podle výboru o 15 procent více než loni."],
  ["ro", "Clubul are 120 de membri noi și este pentru prima dată în centru."],
  ["ca", "El club té 120 socis nous, més que l'any passat, i també són més joves."],
  ["fi", "Seura sai 120 uutta jäsentä, mutta se on myös vanhempi kuin muut."],
  ["tr", "Kulüp 120 yeni üye aldı ve bu geçen yıldan daha çok."],
  ["id", "Klub itu memiliki 120 anggota baru dan tidak ada yang dari kota ini."],
  ["ru", "В клубе 120 новых членов."],
  ["uk", "У клубі 120 нових членів."],
  ["el", "Ο σύλλογος έχει 120 νέα μέλη."],
  ["ar", "انضم 120 عضوا جديدا إلى النادي."],
  ["fa", "باشگاه ۱۲۰ عضو جدید پذیرفت و چند گروه."],
  ["ja", "クラブに120人の新会員が加わった。"],
  ["zh", "俱樂部有120名新會員。"],
  ["ko", "클럽에 120명이 새로 가입했다."],
  ["de", "Der Verein heißt „Клуб“ und hat mit der Stadt ein Werk für Autos gebaut."],
])("guesses %s", (lang, text) => {
  expect(guessLang(text)).toBe(lang);
});

it("takes a text of few words for what the site is in, and letters behind a digit for no word", () => {
  expect(guessLang("Agenda en notulen", "nl")).toBe("nl");
  expect(guessLang("sizes 30em 40em 50em", "nl")).toBe("nl");
  expect(guessLang("De vereniging heeft een huis en ook het bos van de stad.", "en")).toBe("nl");
});
