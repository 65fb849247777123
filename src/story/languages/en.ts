import { anywhere, first, type StoryWords } from "./words.ts";

export const en: StoryWords = {
  wholes: {
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
  rivals: {
    against: /^(?<name>.+?),?\s+(?:against|versus|vs\.?|compared (?:with|to))(?:\s+(?:about|some|around|the))?\s*$/iu,
    before: [/^of(?: the| all)?\s+/iu, /^in\s+/iu, /^(?:among|for)\s+/iu],
    name: /^(?:the\s)?(?:[\p{L}\p{M}'’-]+|\p{Lu}[\p{L}\p{M}'’-]*(?:\s\p{Lu}[\p{L}\p{M}'’-]*){1,2})$/u,
    time: /^(?:years?|months?|quarters?|weeks?|decades?|spring|summer|autumn|winter|previous(?:ly)?|earlier|former|before|last|latest|now|today)$/u,
    opponent: /(?<!\p{L})(?:rival|challenger|opponent|contender|competitor)/u,
  },
  changes: {
    compared: /(?<!\p{L})(?:versus|vs\.?|after|against|compared (?:with|to))(?:\s+\p{L}{1,4})?\s*$/u,
    ofAnother: /^\s*for\s+(?!\p{L}+\s+same|\d)/u,
    losses: /(?<!\p{L})(?:loss|deficit|net negative)(?!\p{L})/u,
    profits: /(?<!\p{L})(?:profits?|surplus)(?!\p{L})/u,
    ranging: /(?<!\p{L})(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied|ying))(?:\s+\p{L}+)?$/u,
  },
  tables: {
    unit: /\(([^()]+)\)\s*$|,\s*(in\s[^,]+)$/u,
    percentage: /%|per ?cent/iu,
    totals: /^(?:(?:sub-?)?totals?|all|overall)(?!\p{L})/iu,
    derived:
      /^(?:[δ±]|\+\/[-−–]|%?\s*(?:annual |net |yearly )?(?:change|difference|gap|ratio)(?!\p{L}))|year[- ]on[- ]year|(?<!\p{L})net balance(?!\p{L})/u,
    accounts: /revenue|turnover|result|sales|profit|income|earnings|ebit|cash|debt|margin/gu,
  },
  ballots: /(?<!\p{L})(?:polls?|votes?|voters?)(?!\p{L})/u,
};
