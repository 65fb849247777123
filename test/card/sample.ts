import type { Card, CardFigure } from "../../src/card/card.ts";

export function figure(value: string, label: string, kicker?: string): CardFigure {
  return { value, label, sentence: `${label} : ${value}.`, words: value, ...(kicker && { kicker }) };
}

/** A French card of three figures, each kind of text on it once. */
export const sample: Card = {
  template: "trio",
  lang: "fr",
  title: "Une commande de puces qui engage OpenAI pour trois ans",
  figures: [
    figure("$10B", "de puissance de calcul commandée", "jusqu’à"),
    figure("750 MW", "de capacité raccordée par étapes"),
    figure("2028", "livraison des dernières machines", "jusqu’en"),
  ],
  source: { site: "Le Relevé", date: "12 novembre 2026", url: "lereleve.example/cerebras" },
  alt: "Trois chiffres clés : jusqu’à 10 milliards de dollars, 750 mégawatts, jusqu’en 2028.",
};
