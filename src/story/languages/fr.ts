import { anywhere, first, type StoryWords } from "./words.ts";

export const fr: StoryWords = {
  wholes: {
    of: /^\s*(?:des|du|de la|de l['’]|d['’]entre|d['’]|de (?!(?:plus|moins|hausse|baisse)(?!\p{L})))/iu,
    noWhole: anywhere(
      "pib|produit intérieur brut|ce qu[ei'’]…|celui|celle|ceux|celles|l['’]an dernier|(?:de|d['’]) (?:hausse|baisse|croissance|augmentation|intérêt…|remise|réduction|rabais|marge|rendement)",
    ),
    among: anywhere("sur"),
    opens: first("sur|parmi"),
    share: anywhere("(?:la|une|leur|sa) part(?! à)|proportion|quote-part"),
    compared: anywhere("plus|moins|supérieur…|inférieur…|davantage"),
  },
  rivals: {
    against: /^(?<name>.+?),?\s+(?:contre|face à)(?:\s+(?:environ|les|la|le))?\s*$/iu,
    before: [
      /^(?:de la|de l['’]|du|des|de|d['’])(?:\s+|(?<=['’]))/iu,
      /^(?:en|à)\s+/iu,
      /^(?:chez|pour|parmi|entre)\s+/iu,
    ],
    name: /^(?:les?\s|la\s|l['’])?(?:[\p{L}\p{M}'’-]+|\p{Lu}[\p{L}\p{M}'’-]*(?:\s\p{Lu}[\p{L}\p{M}'’-]*){1,2})$/u,
    time: /^(?:ans?|années?|mois|trimestres?|semaines?|printemps|été|automne|hiver|passée?s?|auparavant|avant|aujourd|précédent.*|derni.+)$/u,
    opponent: /(?<!\p{L})(?:rival|adversair|concurrent|compétit|challenger)/u,
  },
  changes: {
    compared: /(?<!\p{L})(?:contre|face à|après)(?:\s+\p{L}{1,4})?\s*$/u,
    ofAnother: /^\s*pour\s+(?!\p{L}+\s+même|\d)/u,
    losses: /(?<!\p{L})(?:pertes?|déficits?|négatif)(?!\p{L})/u,
    profits: /(?<!\p{L})(?:profits?|bénéfices?|excédent|positif)(?!\p{L})/u,
    ranging:
      /(?<!\p{L})(?:va|vont|allant|allait|allaient|(?:s['’]échelonn|s['’]étag|oscill|vari)\p{L}+)(?:\s+\p{L}+)?$/u,
  },
  tables: {
    unit: /\(([^()]+)\)\s*$|,\s*(en\s[^,]+)$/u,
    percentage: /%|pour ?cent/iu,
    totals: /^(?:(?:sous-)?tota(?:le?s?|ux)|ensemble)(?!\p{L})/iu,
    derived: /^(?:[δ±]|\+\/[-−–])|(?<!\p{L})(?:évolution|variation|écart|différence|solde)(?!\p{L})/u,
    accounts: /chiffre d.affaires|cash|résultat|bénéfice|dette|trésorerie|marge|ebit/gu,
  },
  ballots: /(?<!\p{L})(?:votes?|électeurs|sondages?|voix|suffrages|intentions)(?!\p{L})/u,
};
