/** How a language says of what whole a part is. */
interface Wholes {
  /** Right behind the part: "of the", "der". */
  of: RegExp;
  /** Behind it there, what is no whole of which it is a part: "of what it was", "of GDP". */
  noWhole: RegExp;
  /** In a ratio: "un élève sur trois". */
  among: RegExp;
  /** At the sentence's beginning: "Of all homes, 38 per cent …". */
  opens: RegExp;
  /** Before the part: "la part des offres … est de 28 %". */
  share: RegExp;
  /** Behind it, that it is more or less than another amount: "fewer", "en moins". */
  compared: RegExp;
}

/** A word, or several, wherever it stands; a stem with its endings is written "stem…". */
const anywhere = (words: string) => new RegExp(`(?<!\\p{L})(?:${words.replaceAll("…", "\\p{L}*")})(?!\\p{L})`, "iu");

/** At the beginning, behind a bracket or a noun that counts: "of", "of the". */
const first = (words: string) => new RegExp(`^\\s*(?:${words.replaceAll("…", "\\p{L}*")})(?!\\p{L})`, "iu");

export const wholes: Record<string, Wholes> = {
  fr: {
    of: /^\s*(?:des|du|de la|de l['’]|d['’]entre|d['’]|de (?!(?:plus|moins|hausse|baisse)(?!\p{L})))/iu,
    noWhole: anywhere(
      "pib|produit intérieur brut|ce qu[ei'’]…|celui|celle|ceux|celles|l['’]an dernier|(?:de|d['’]) (?:hausse|baisse|croissance|augmentation|intérêt…|remise|réduction|rabais|marge|rendement)",
    ),
    among: anywhere("sur"),
    opens: first("sur|parmi"),
    share: anywhere("(?:la|une|leur|sa) part(?! à)|proportion|quote-part"),
    compared: anywhere("plus|moins|supérieur…|inférieur…|davantage"),
  },
  en: {
    of: first("of"),
    noWhole: anywhere(
      "gdp|gross domestic product|what|that of|those of|last year|the year before|(?:its|their) (?:previous|former)",
    ),
    among: anywhere("in|of|out of"),
    opens: first("of|among|out of"),
    share: anywhere("share of|proportion of|portion of|percentage of"),
    compared: anywhere(
      "more|less|fewer|higher|lower|larger|smaller|above|below|than|off|discount|increase|decrease|rise|fall|growth",
    ),
  },
  de: {
    of: first("der|des|aller|von|unter|vom|ihre[rs]|seine[rs]|dieser|dieses|unserer|(?:alle|solche)r"),
    noWhole: anywhere("bip|bruttoinlandsprodukt…|dessen|dem,? was|vorjahr…|vormonat…"),
    among: anywhere("von|der|jede…"),
    opens: first("von|unter"),
    share: anywhere("anteil(?:e|s)? (?:der|des|von|an)|anteil"),
    compared: anywhere("mehr|weniger|höher…|niedriger…|über|unter dem|unter den|als|größer…|kleiner…|rabatt"),
  },
  es: {
    of: first("de|del"),
    noWhole: anywhere(
      "pib|producto interior bruto|producto interno bruto|lo que|año pasado|año anterior|de (?:aumento|descenso|crecimiento|interés|descuento|rebaja|subida|bajada)",
    ),
    among: anywhere("de cada|de"),
    opens: first("de (?:los|las|tod…|cada)|entre|del"),
    share: anywhere("(?:la|una|su) (?:parte|cuota|proporción)|porcentaje de"),
    compared: anywhere("más|menos|superior…|inferior…|mayor…|menor…|que"),
  },
  it: {
    of: /^\s*(?:di|del|dello|della|dei|degli|delle|dell['’]|d['’])(?!\p{L})/iu,
    noWhole: anywhere(
      "pil|prodotto interno lordo|quell[oaie]|quanto|anno scorso|anno prima|di (?:aumento|calo|crescita|interesse|sconto)",
    ),
    among: anywhere("su"),
    opens: first("de[il]…|degli|delle|tra|fra|su"),
    share: anywhere("(?:la|una|sua) (?:quota|percentuale|parte)"),
    compared: anywhere("più|meno|superior…|inferior…|maggior…|minor…"),
  },
  pt: {
    of: first("d[eoa]s?|dess[ae]s?|dest[ae]s?|d(?:aquel|el)[ae]s?"),
    noWhole: anywhere(
      "pib|produto interno bruto|do que|ano passado|ano anterior|de (?:aumento|queda|crescimento|juros?|desconto)",
    ),
    among: anywhere("em cada|em|de cada"),
    opens: first("d[oa]s|entre|de (?:tod…|cada)"),
    share: anywhere("(?:a|uma|sua) (?:parcela|fatia|proporção|quota|percentagem|porcentagem)"),
    compared: anywhere("mais|menos|superior…|inferior…|maior…|menor…"),
  },
  nl: {
    of: first("van"),
    noWhole: anywhere("bbp|bruto binnenlands product|wat|vorig jaar|dat van|die van"),
    among: anywhere("op de|op|van de"),
    opens: first("van|onder"),
    share: anywhere("aandeel|deel van"),
    compared: anywhere("meer|minder|hoger|lager|groter|kleiner|dan|korting"),
  },
};
