import { anywhere, first, type StoryWords } from "./words.ts";

export const it: StoryWords = {
  wholes: {
    of: /^\s*(?:di|del|dello|della|dei|degli|delle|dell['’]|d['’])(?!\p{L})/iu,
    noWhole: anywhere(
      "pil|prodotto interno lordo|quell[oaie]|quanto|anno scorso|anno prima|di (?:aumento|calo|crescita|interesse|sconto)",
    ),
    among: anywhere("su"),
    opens: first("de[il]…|degli|delle|tra|fra|su"),
    share: anywhere("(?:la|una|sua) (?:quota|percentuale|parte)"),
    compared: anywhere("più|meno|superior…|inferior…|maggior…|minor…"),
  },
  rivals: {
    against:
      /^(?<name>.+?),?\s+(?:contro|rispetto a|a fronte d(?:e|i)|contra)(?:l|os?)?(?:\s+(?:circa|il|la|i|le|gli))?\s*$/iu,
    before: [
      /^(?:del(?:la|l['’]|le|lo)?|de(?:gl)?i|di|d['’])(?:\s+|(?<=['’]))/iu,
      /^(?:in|a)\s+/iu,
      /^(?:per|tra|fra)\s+/iu,
    ],
    name: /^(?:(?:il|lo|la|i|gli|le)\s|l['’])?(?:[\p{L}\p{M}'’-]+|\p{Lu}[\p{L}\p{M}'’-]*(?:\s\p{Lu}[\p{L}\p{M}'’-]*){1,2})$/u,
    time: /^(?:ann[oi]|mes[ei]|settiman[ae]|trimestr[ei]|primavera|estate|autunno|inverno|prima|oggi|precedent.*|scors.+)$/u,
    opponent: /(?<!\p{L})(?:rival|sfidant|avversari|concorrent)/u,
  },
  changes: {
    compared: /(?<!\p{L})(?:contro|rispetto a|dopo)(?:l|\p{L}{0,3}\s+\p{L}{1,4})?\s*$/u,
    ofAnother: /^\s*per\s+(?!\p{L}+\s+stesso|\d)/u,
    losses: /(?<!\p{L})(?:perdit[ae]|rosso|deficit|negativo)(?!\p{L})/u,
    profits: /(?<!\p{L})(?:util[ei]|positivo|profitt[oi])(?!\p{L})/u,
    ranging: /(?<!\p{L})(?:va|vanno|(?:andava|oscill|vari)\p{L}*)(?:\s+\p{L}+)?$/u,
  },
  tables: {
    unit: /\(([^()]+)\)\s*$|,\s*(in\s[^,]+)$/u,
    percentage: /%|per cento/iu,
    totals: /^(?:(?:sub)?total[ei]|totale generale|complesso)(?!\p{L})/iu,
    derived: /^(?:[δ±]|\+\/[-−–])|(?<!\p{L})(?:variazione|differenza|divario|scarto|saldo)(?!\p{L})/u,
    accounts: /fatturato|ricavi|utile|debito|risultato|ebit|cassa|vendite/gu,
  },
  ballots: /(?<!\p{L})(?:vot[oi]|sondagg[io]|sondaggi|consensi)(?!\p{L})/u,
};
