import { anywhere, first, type StoryWords } from "./words.ts";

export const de: StoryWords = {
  wholes: {
    of: first("der|des|aller|von|unter|vom|ihre[rs]|seine[rs]|dieser|dieses|unserer|(?:alle|solche)r"),
    noWhole: anywhere("bip|bruttoinlandsprodukt…|dessen|dem,? was|vorjahr…|vormonat…"),
    among: anywhere("von|der|jede…"),
    opens: first("von|unter"),
    share: anywhere("anteil(?:e|s)? (?:der|des|von|an)|anteil"),
    compared: anywhere("mehr|weniger|höher…|niedriger…|über|unter dem|unter den|als|größer…|kleiner…|rabatt"),
  },
  rivals: {
    against: /^(?<name>.+?),?\s+(?:gegenüber|gegen)(?:\s+(?:rund|etwa|ungefähr))?\s*$/iu,
    before: [/^(?:des|der|aller|von)\s+/iu, /^in\s+/iu, /^(?:bei|unter|für)\s+/iu],
    name: /^(?:(?:den|der|die|das)\s)?(?:[\p{L}\p{M}'’-]+|\p{Lu}[\p{L}\p{M}'’-]*(?:\s\p{Lu}[\p{L}\p{M}'’-]*){1,2})$/u,
    time: /^(?:monats?|vormonats?|quartals?|wochen?|frühjahr|sommer|herbst|winter|zuvor|heute|(?:jahr|vorjahr|vorher|vorig|früher|letzt).*)$/u,
    opponent: /(?<!\p{L})(?:rival|herausforder|gegner|konkurrent)/u,
  },
  changes: {
    compared: /(?<!\p{L})(?:gegenüber|nach)(?:\s+\p{L}{1,4})?\s*$/u,
    ofAnother: /^\s*(?:für|bei)\s+(?!\p{L}+\s+gleichen|\d)/u,
    losses: /(?<!\p{L})(?:verlust|fehlbetrag|defizit|minus)(?!\p{L})/u,
    profits: /(?<!\p{L})(?:gewinn|überschuss)(?!\p{L})/u,
    ranging: /(?<!\p{L})(?:liegen|lagen|(?:reich|schwank|variier)\p{L}+)(?:\s+\p{L}+)?$/u,
  },
  tables: {
    unit: /\(([^()]+)\)\s*$|,\s*(in\s[^,]+)$/u,
    percentage: /%|prozent/iu,
    totals: /^(?:gesamt|insgesamt|summe|total)(?!\p{L})/iu,
    derived: /^(?:[δ±]|\+\/[-−–])|(?<!\p{L})(?:veränderung|differenz|unterschied|saldo|bilanz)(?!\p{L})/u,
    accounts: /marge|umsatz|gewinn|ergebnis|verschuldung|ebit|cash/gu,
  },
  ballots: /(?<!\p{L})(?:umfragen?|stimmen)(?!\p{L})/u,
};
