import type { Card } from "../card.ts";
import { capacity, card, figure, group, line } from "./sample-parts.ts";

/**
 * One card for each template, as an article usually fills it. The gallery shows these and the tests check them: words, numbers and
 * places are made up.
 */
export const sampleCards = {
  trio: card("trio"),
  hero: card("hero"),
  cover: card("cover", {
    title: "Un an sans marché couvert : les commerçants racontent",
    standfirst: "La poussière, les clients perdus puis revenus, et des travaux qui s’achèvent enfin.",
    figures: [],
  }),
  map: card("map", {
    title: "Le Danemark ajoute un parc éolien en mer du Nord",
    figures: [capacity],
    map: { countries: [{ code: "DK", name: "Danemark" }] },
  }),
  closing: card("closing", { figures: [] }),
  takeaways: card("takeaways", {
    title: "Ce qu’il faut retenir du contrat",
    items: [
      "OpenAI achète jusqu’à 10 milliards de dollars de puissance de calcul.",
      "Les 750 mégawatts seront mis en service par tranches, jusqu’en 2028.",
      "Le fabricant de puces gagne un client de référence avant son entrée en Bourse.",
    ],
  }),
  quote: card("quote", {
    quote: {
      text: "On ne gagne pas une course en regardant ses concurrents acheter toutes les machines",
      by: "Camille Ferrand",
      role: "analyste à l’Observatoire du calcul",
    },
  }),
  bars: card("bars", {
    title: "Le Danemark tire du vent plus de la moitié de son électricité",
    bars: {
      label: "Part de l’éolien dans la production d’électricité",
      bars: [
        { label: "Danemark", value: "57%", amount: 57 },
        { label: "Irlande", value: "36%", amount: 36 },
        { label: "Allemagne", value: "31%", amount: 31 },
        { label: "Royaume-Uni", value: "30%", amount: 30 },
        { label: "Espagne", value: "24%", amount: 24 },
        { label: "France", value: "9%", amount: 9 },
      ],
    },
  }),
  ranking: card("ranking", {
    title: "Rennes construit plus de logements que Nantes",
    bars: {
      label: "Logements construits pour 1 000 habitants",
      bars: [
        { label: "Rennes", value: "9,1", amount: 9.1 },
        { label: "Nantes", value: "8,4", amount: 8.4 },
        { label: "Bordeaux", value: "8,1", amount: 8.1 },
        { label: "Toulouse", value: "7,9", amount: 7.9 },
        { label: "Lyon", value: "6,2", amount: 6.2 },
        { label: "Brest", value: "1,6", amount: 1.6 },
      ],
    },
  }),
  versus: card("versus", {
    title: "Le train émet trente fois moins que l’avion entre Paris et Nice",
    bars: {
      label: "CO₂ par voyageur, en kilogrammes",
      bars: [
        { label: "Avion", value: "87", amount: 87 },
        { label: "Train", value: "2,9", amount: 2.9 },
      ],
    },
  }),
  grouped: card("grouped", {
    title: "À Nantes et à Rennes, les femmes prennent plus souvent le train",
    groups: {
      label: "Part des trajets en train, en %",
      series: ["Femmes", "Hommes"],
      groups: [group("Nantes", [24, 17]), group("Rennes", [21, 19]), group("Lille", [18, 20]), group("Nice", [9, 12])],
    },
  }),
  stacked: card("stacked", {
    title: "À Brest, un trajet sur deux se fait encore en voiture",
    groups: {
      label: "Trajets vers le travail, en %",
      series: ["Voiture", "Transports", "Vélo et marche"],
      groups: [group("Brest", [52, 22, 26]), group("Lyon", [38, 41, 21]), group("Strasbourg", [35, 29, 36])],
    },
  }),
  trend: card("trend", {
    title: "Le tramway a retrouvé ses voyageurs",
    trend: {
      label: "Voyageurs par jour ouvré",
      points: [301, 318, 142, 190, 255, 287, 311, 334].map((amount, index) => ({
        label: String(2018 + index),
        at: 2018 + index,
        value: `${amount}k`,
        amount,
      })),
    },
  }),
  lines: card("lines", {
    title: "L’éolien passe devant le charbon",
    lines: {
      label: "Part de la production d’électricité",
      lines: [
        line("Éolien", [4, 6, 9, 13, 17, 22, 26]),
        line("Charbon", [31, 28, 25, 19, 16, 11, 8]),
        line("Solaire", [2, 3, 4, 6, 9, 12, 15]),
      ],
    },
  }),
  share: card("share", {
    title: "La plupart des adhérents veulent garder la piscine ouverte l’hiver",
    share: {
      figure: figure(
        "61%",
        "des adhérents sont prêts à payer davantage",
        "Plus de 61 % des adhérents sont prêts à payer davantage.",
        "61 %",
        "plus de",
      ),
      part: 0.61,
    },
  }),
  change: card("change", {
    title: "La nouvelle ligne rapproche Toulouse de Bordeaux",
    change: {
      label: "Temps de trajet entre Bordeaux et Toulouse",
      from: { value: "125 min", amount: 125, when: "aujourd’hui" },
      to: { value: "65 min", amount: 65, when: "en 2032" },
      delta: "−48%",
    },
  }),
  date: card("date", {
    title: "Le tramway ouvrira le 12 novembre",
    date: { day: "12", month: "novembre", year: "2027" },
    figures: [
      figure(
        "12 Nov 2027",
        "premier tramway entre la gare et l’hôpital",
        "Le premier tramway ira de la gare à l’hôpital le 12 novembre 2027, a promis la métropole.",
        "12 novembre 2027",
      ),
    ],
  }),
  steps: card("steps", {
    title: "Le pont ouvrira à la circulation fin 2027, deux ans plus tard que promis",
    timeline: [
      { value: "Mars 2025", at: 2025.2, label: "Enquête publique dans les trois communes" },
      { value: "Été 2025", at: 2025.5, label: "Choix du constructeur" },
      { value: "2026", at: 2026, label: "Travaux de fondation, puis pose du tablier" },
      { value: "Fin 2027", at: 2027, label: "Ouverture à la circulation" },
    ],
  }),
  timeline: card("timeline", {
    title: "Le chantier du pont, de l’étude à l’ouverture",
    timeline: [
      { value: "2009", at: 2009, label: "premières études" },
      { value: "2014", at: 2014, label: "enquête publique" },
      { value: "2021", at: 2021, label: "début des travaux" },
      { value: "Nov 2027", at: 2027.9, kicker: "à partir de", label: "ouverture à la circulation" },
    ],
  }),
} satisfies Record<string, Card>;
