import type { Card, CardFigure } from "../../src/card/card.ts";
import { figure, sample } from "./sample.ts";

export function figures(...all: [value: string, label: string, kicker?: string][]): CardFigure[] {
  return all.map((each) => figure(...each));
}

/** Labels that are noun phrases. */
export const short = figures(
  ["€12M", "levée de fonds", "près de"],
  ["20,000 t", "capacité de l’usine"],
  ["Sep 2027", "mise en route"],
);

/** Labels that are the article's own clauses. */
export const clauses = figures(
  ["€12M", "la fonderie annonce ce matin une levée de fonds de …, menée par un fonds régional"],
  ["20,000 t", "l’usine qu’elle va construire au bord du canal pourra en absorber chaque année", "jusqu’à"],
  ["Sep 2027", "La mise en route est prévue pour septembre 2027"],
);

const compounds = figures(
  ["€1,043,218", "kostete die Straßenverkehrsinfrastrukturfinanzierungsgesellschaft der Umbau allein 2026", "mehr als"],
  ["28,000 km/h", "erreicht der Forschungssatellit auf seiner Umlaufbahn um die Erde, teilte das Zentrum mit"],
  ["12 Nov 2027", "soll die Grundstücksverkehrsgenehmigungszuständigkeitsverordnung in Kraft treten", "bis zum"],
);

const title =
  "Une commande hors norme engage la fonderie pour trois ans et oblige le gestionnaire du réseau à revoir tous ses plans";

const jobs = figures(["35", "emplois seront créés dans la vallée avant la fin de 2028"]);

/** Cards with the longest title and labels, and the widest values, that they have to hold. */
export const long: [string, Card][] = [
  ["two clauses", { ...sample, title, figures: clauses.slice(0, 2) }],
  ["three clauses", { ...sample, title, figures: clauses }],
  ["four clauses", { ...sample, title, figures: [...clauses, ...jobs] }],
  ["German compounds", { ...sample, title, lang: "de", figures: compounds }],
];
