import type { Card, CardFigure, CardGroup, CardLine } from "../card.ts";

/** A figure as a card has it, with the qualifier that stands before its value. */
export function figure(value: string, label: string, sentence: string, words: string, kicker?: string): CardFigure {
  return { value, label, sentence, words, ...(kicker && { kicker }) };
}

export const power = figure(
  "$10B",
  "de puissance de calcul commandée sur trois ans",
  "OpenAI s’engage à acheter jusqu’à 10 milliards de dollars de puissance de calcul, étalés sur trois ans.",
  "10 milliards de dollars",
  "jusqu’à",
);

export const capacity = figure(
  "750 MW",
  "de capacité installée par étapes",
  "Les machines totaliseront 750 mégawatts, raccordés par étapes.",
  "750 mégawatts",
);

export const deadline = figure(
  "2028",
  "livraison de la dernière tranche",
  "Les livraisons s’échelonnent jusqu’en 2028.",
  "2028",
  "jusqu’en",
);

export const grid = figure(
  "40 GWh/yr",
  "d’électricité produite par le parc",
  "Le parc produira plus de 40 GWh par an.",
  "40 GWh par an",
  "plus de",
);

const french = {
  lang: "fr",
  title: "OpenAI réserve auprès de Cerebras une puissance de calcul inédite",
  source: { site: "Le Relevé", date: "12 novembre 2026", url: "lereleve.example/cerebras" },
  figures: [power, capacity, deadline],
};

export function card(template: string, rest: Partial<Card> = {}): Card {
  return { ...french, template, alt: `${rest.title ?? french.title}.`, ...rest };
}

/** A line of a year each. */
export function line(label: string, amounts: number[], write = (amount: number) => `${amount}%`): CardLine {
  const points = amounts.map((amount, index) => ({
    label: String(2019 + index),
    at: 2019 + index,
    value: write(amount),
    amount,
  }));
  return { label, points };
}

/** A group of amounts as they are written beside their bars. */
export function group(label: string, amounts: number[], write = (amount: number) => `${amount}%`): CardGroup {
  return { label, amounts: amounts.map((amount) => ({ value: write(amount), amount })) };
}
