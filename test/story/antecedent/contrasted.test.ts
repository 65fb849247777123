import { expect, it } from "vitest";
import { extractFigures } from "../../../src/figure/extract.ts";
import { labelFigure } from "../../../src/story/label/label.ts";

it.each([
  ["pt", "A lista e os liberais ficam com os mesmos mandatos, enquanto o PS, com 15,9%, elege um vereador.", "o PS"],
  [
    "fr",
    "La liste et les libéraux ont autant de sièges, tandis que le PR, avec 15,9 % des voix, entre au conseil.",
    "le PR … des voix",
  ],
  [
    "es",
    "La lista y los liberales empatan a concejales, mientras que el PP, con el 15,9 % de los votos, logra un edil.",
    "el PP … de los votos",
  ],
  [
    "it",
    "La lista e i liberali hanno gli stessi seggi, mentre il Pd, con il 15,9% dei voti, ne ha uno.",
    "il Pd … dei voti",
  ],
  [
    "en",
    "The list and Labour won as many seats, while the Greens, with 15.9% of the vote, won one.",
    "the Greens … of the vote",
  ],
  [
    "de",
    "Die Liste und die SPD haben gleich viele Sitze, während die Grünen, mit 15,9 Prozent der Stimmen, einen erhalten.",
    "die Grünen … der Stimmen",
  ],
  [
    "nl",
    "De lijst en de PvdA halen evenveel zetels, terwijl GroenLinks, met 15,9 procent van de stemmen, er een krijgt.",
    "GroenLinks … van de stemmen",
  ],
])("an amount behind a subject that a sentence contrasts is of that one (%s)", (lang, text, label) => {
  const share = extractFigures(text, { lang }).find(({ kind }) => kind === "percent");
  expect(share && labelFigure(share, lang)).toBe(label);
});

it.each([
  ["fr", "Les vols ont augmenté de 9 %, alors que les rixes, elles, baissaient de 4,7 %.", "les rixes … baissaient"],
  [
    "fr",
    "Les vols ont augmenté de 9 %, quand les rixes, dans le même temps, baissaient de 4,7 %.",
    "les rixes … baissaient",
  ],
  ["es", "Los robos subieron un 9 %, mientras que las riñas, a la vez, bajaban un 4,7 %.", "las riñas … bajaban"],
  [
    "it",
    "I furti sono saliti del 9%, mentre le risse, nello stesso periodo, scendevano del 4,7%.",
    "le risse … scendevano",
  ],
  ["pt", "Os furtos subiram 9%, enquanto os roubos, no mesmo período, caíram 4,7%.", "os roubos … caíram"],
])("a verb has the subject before what stands between them (%s): %s", (lang, text, label) => {
  const share = extractFigures(text, { lang }).at(-1);
  expect(share && labelFigure(share, lang)).toBe(label);
});
