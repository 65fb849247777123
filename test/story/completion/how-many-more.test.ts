import { expect, it } from "vitest";
import { parseArticle } from "../../../src/article/article.ts";
import { planCards } from "../../../src/story/plan.ts";

const shown = (lang: string, text: string) =>
  planCards(parseArticle(`# x\n\n${text}`, { defaultLang: lang }))[0]?.figures.map(({ label }) => label);

it.each([
  ["fr", "L’école compte 340 élèves de moins que l’an dernier.", "L’école compte … élèves de moins que l’an dernier"],
  [
    "es",
    "El museo recibió 1.200 visitantes más que el año anterior.",
    "El museo recibió … visitantes más que el año anterior",
  ],
  ["es", "Hay 340 alumnos menos que el año pasado.", "alumnos menos que el año pasado"],
  ["es", "Hay 340 alumnos menos que el curso pasado.", "alumnos menos que el curso pasado"],
  ["it", "Ci sono 340 alunni in meno rispetto all’anno scorso.", "alunni in meno rispetto all’anno scorso"],
  ["pt", "Há menos 340 alunos nas escolas do concelho.", "Há menos … alunos nas escolas do concelho"],
  ["pt", "As escolas têm menos 340 alunos.", "As escolas têm menos … alunos"],
  ["en", "The club sold 1,200 more tickets than a year earlier.", "The club sold … more tickets than a year earlier"],
  [
    "fr",
    "L’école compte 12 % d’élèves de plus que l’an dernier.",
    "L’école compte … d’élèves de plus que l’an dernier",
  ],
  ["nl", "Het kaartje wordt 20 cent duurder.", "Het kaartje … duurder"],
  ["fr", "Le trajet durera 20 minutes de moins.", "Le trajet durera … de moins"],
  ["es", "El trayecto durará 20 minutos menos.", "El trayecto durará … menos"],
  ["it", "Il viaggio durerà 20 minuti in meno.", "Il viaggio durerà … in meno"],
  ["de", "Die Fahrt dauert 20 Minuten weniger.", "Die Fahrt dauert … weniger"],
  ["nl", "De reis duurt 20 minuten korter.", "De reis duurt … korter"],
  ["en", "The journey will be 20 minutes shorter.", "The journey will be … shorter"],
])("how many more or less is said with these words (%s): %s", (lang, text, label) => {
  expect(shown(lang, text)).toEqual([label]);
});

it.each([
  ["pt", "As 33 prisões do distrito têm capacidade para pouco mais de 6.185 presos.", "pouco mais"],
  ["nl", "Iets minder goed gaat het met 60 koeien die in de stal stonden.", "−"],
])("words of another amount, or of none, are none of it (%s): %s", (lang, text, words) => {
  const cards = planCards(parseArticle(`# x\n\n${text}`, { defaultLang: lang }));
  const said = cards[0]?.figures.map(({ value, label }) => `${value} ${label}`) ?? [];
  expect(said.filter((each) => each.includes(words) && !each.includes(`${words} de`))).toEqual([]);
});
