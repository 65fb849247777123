/** Articles that say three figures each, all different, and no two with the same sentence. Deterministic. */
const who = [
  "La mairie",
  "La région",
  "Le port",
  "Le syndicat d’électricité",
  "La coopérative",
  "Le département",
  "L’hôpital",
  "La métropole",
];
const what = [
  "un réseau de chaleur",
  "une ligne de tramway",
  "un parc éolien",
  "une école de soins",
  "un entrepôt frigorifique",
  "une usine d’eau potable",
  "un quartier de logements",
  "un centre de données",
];
const where = [
  "à Brest",
  "près de Lille",
  "au sud de Nantes",
  "dans le Vercors",
  "sur la Loire",
  "à Mulhouse",
  "autour de Pau",
  "en Camargue",
];

export function article(index) {
  const pick = (list, step) => list[Math.floor(index / step) % list.length];
  const millions = 12 + ((index * 37) % 880);
  const megawatts = 20 + ((index * 53) % 940);
  const year = 2027 + (index % 12);
  const thing = pick(what, 8);
  return `---
title: ${pick(who, 1)} lance ${thing} ${pick(where, 64)}, dossier ${index + 1}
date: 2026-11-${String(1 + (index % 28)).padStart(2, "0")}
layout: post.njk
figures:
  - value: ${millions} millions d’euros
    label: d’investissement public voté pour le dossier numéro ${index + 1}
  - value: ${megawatts} mégawatts
    label: de puissance raccordée au réseau ${pick(where, 64)}
  - value: "${year}"
    label: fin des travaux annoncée par ${pick(who, 1).toLowerCase()}
---
${pick(who, 1)} investit ${millions} millions d’euros dans ${thing} ${pick(where, 64)}. Le dossier numéro ${index + 1} a été voté hier soir.

L’installation comptera **${megawatts} mégawatts** de puissance raccordée, d’après le rapport remis aux élus. Les riverains demandent des garanties sur le bruit et sur la circulation des camions.

Le chantier doit durer jusqu’en ${year}. Une réunion publique ouvrira les discussions, puis une enquête suivra.
`;
}
