import { expect, test } from "vitest";
import { syllableCuts } from "../../src/card/syllables.ts";

function syllables(word: string): string {
  const cuts = [0, ...syllableCuts(word), word.length];
  return cuts
    .slice(1)
    .map((cut, index) => word.slice(cuts[index], cut))
    .join("|");
}

test.each([
  ["Versicherungsgesellschaft", "Versi|che|rungs|ge|sell|schaft"],
  ["verantwoordelijkheid", "verant|woor|de|lijk|heid"],
  ["anticonstitutionnellement", "anti|con|sti|tu|tion|nel|le|ment"],
  ["Versorgungsunternehmen", "Versor|gungs|un|ter|nehmen"],
  ["Sicherheitsabstand", "Sicher|heits|ab|stand"],
  ["Stationsaufsicht", "Stations|auf|sicht"],
  ["ontwikkelingsagentschap", "ontwik|ke|lings|a|gent|schap"],
  ["otorrinolaringología", "otor|ri|no|la|rin|go|logía"],
  ["«Überlandleitung».", "«Über|land|lei|tung»."],
])("%s is cut before what opens a syllable", (word, expected) => {
  expect(syllables(word)).toBe(expected);
});

test.each(["maison", "1,043,218", "строительство", "東京都"])("%s is not cut", (word) => {
  expect(syllables(word)).toBe(word);
});
