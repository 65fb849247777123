import { anywhere, first, type StoryWords } from "./words.ts";

export const es: StoryWords = {
  wholes: {
    of: first("de|del"),
    noWhole: anywhere(
      "pib|producto interior bruto|producto interno bruto|lo que|año pasado|año anterior|de (?:aumento|descenso|crecimiento|interés|descuento|rebaja|subida|bajada)",
    ),
    among: anywhere("de cada|de"),
    opens: first("de (?:los|las|tod…|cada)|entre|del"),
    share: anywhere("(?:la|una|su) (?:parte|cuota|proporción)|porcentaje de"),
    compared: anywhere("más|menos|superior…|inferior…|mayor…|menor…|que"),
  },
  rivals: {
    against: /^(?<name>.+?),?\s+(?:frente a|contra)(?:l|os?)?(?:\s+(?:unos|cerca de|el|la|los|las))?\s*$/iu,
    before: [/^(?:de la|de los|de las|del?)\s+/iu, /^en\s+/iu, /^(?:para|por|entre)\s+/iu],
    name: /^(?:(?:las?|los|el)\s)?(?:[\p{L}\p{M}'’-]+|\p{Lu}[\p{L}\p{M}'’-]*(?:\s\p{Lu}[\p{L}\p{M}'’-]*){1,2})$/u,
    time: /^(?:años?|mes(?:es)?|semanas?|trimestres?|antes|hoy|primavera|verano|otoño|invierno|anterior.*|pasad.+)$/u,
    opponent: /(?<!\p{L})(?:rival|contrincante|oponente|oficialista|adversari)/u,
  },
  changes: {
    compared: /(?<!\p{L})(?:frente a|contra|tras)(?:l|\p{L}{0,3}\s+\p{L}{1,4})?\s*$/u,
    ofAnother: /^\s*(?:para|por)\s+(?!\p{L}+\s+mismo|\d)/u,
    losses: /(?<!\p{L})(?:pérdidas?|déficits?|negativo)(?!\p{L})/u,
    profits: /(?<!\p{L})(?:beneficios?|superávit|positivo|excedente)(?!\p{L})/u,
    ranging: /(?<!\p{L})(?:van|va|iban?|(?:oscil|varí|vari)\p{L}+)(?:\s+\p{L}+)?$/u,
  },
  tables: {
    unit: /\(([^()]+)\)\s*$|,\s*(en\s[^,]+)$/u,
    percentage: /%|por ciento/iu,
    totals: /^(?:(?:sub)?total(?:es)?|total general|conjunto)(?!\p{L})/iu,
    derived: /^(?:[δ±]|\+\/[-−–])|(?<!\p{L})(?:diferencia|evolución|variación|brecha|saldo)(?!\p{L})/u,
    accounts: /ingresos|ventas|beneficio|resultado|deuda|ebit|margen/gu,
  },
  ballots: /(?<!\p{L})(?:votos?|encuestas?|barómetro|sondeos?|sufragios|intención)(?!\p{L})/u,
};
