import { anywhere, first, type StoryWords } from "./words.ts";

export const nl: StoryWords = {
  wholes: {
    of: first("van"),
    noWhole: anywhere("bbp|bruto binnenlands product|wat|vorig jaar|dat van|die van"),
    among: anywhere("op de|op|van de"),
    opens: first("van|onder"),
    share: anywhere("aandeel|deel van"),
    compared: anywhere("meer|minder|hoger|lager|groter|kleiner|dan|korting"),
  },
  rivals: {
    against: /^(?<name>.+?),?\s+(?:tegenover|tegen)(?:\s+(?:ongeveer|de|het))?\s*$/iu,
    before: [/^(?:van (?:de|het)|van)\s+/iu, /^in\s+/iu, /^(?:onder|bij|voor)\s+/iu],
    name: /^(?:(?:de|het)\s)?(?:[\p{L}\p{M}'’-]+|\p{Lu}[\p{L}\p{M}'’-]*(?:\s\p{Lu}[\p{L}\p{M}'’-]*){1,2})$/u,
    time: /^(?:jaar|jaren|we(?:ek|ken)|lente|zomer|herfst|winter|afgelopen|vandaag|(?:maand|vorig|eerder|eerst).*|kwarta.+)$/u,
    opponent: /(?<!\p{L})(?:rival|tegenstander|uitdager|concurrent)/u,
  },
  changes: {
    compared: /(?<!\p{L})(?:tegenover|tegen|na)(?:\s+\p{L}{1,4})?\s*$/u,
    ofAnother: /^\s*(?:voor|bij)\s+(?!\p{L}+\s+hetzelfde|\d)/u,
    losses: /(?<!\p{L})(?:verlies|tekort)(?!\p{L})/u,
    profits: /(?<!\p{L})(?:winst|overschot)(?!\p{L})/u,
    ranging: /(?<!\p{L})(?:lopen|loopt|liepen|liggen|ligt|lagen|uiteen\p{L}*|vari\p{L}+)(?:\s+\p{L}+)?$/u,
  },
  tables: {
    unit: /\(([^()]+)\)\s*$|,\s*(in\s[^,]+)$/u,
    percentage: /%|procent/iu,
    totals: /^(?:(?:sub)?totaal|tezamen)(?!\p{L})/iu,
    derived: /^(?:[δ±]|\+\/[-−–])|(?<!\p{L})(?:verschil|verandering|saldo)(?!\p{L})/u,
    accounts: /omzet|winst|resultaat|schuld|ebit|marge/gu,
  },
  ballots: /(?<!\p{L})(?:stemmen|peiling(?:en)?)(?!\p{L})/u,
};
