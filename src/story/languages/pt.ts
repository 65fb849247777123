import { anywhere, first, type StoryWords } from "./words.ts";

export const pt: StoryWords = {
  wholes: {
    of: first("d[eoa]s?|dess[ae]s?|dest[ae]s?|d(?:aquel|el)[ae]s?"),
    noWhole: anywhere(
      "pib|produto interno bruto|do que|ano passado|ano anterior|de (?:aumento|queda|crescimento|juros?|desconto)",
    ),
    among: anywhere("em cada|em|de cada"),
    opens: first("d[oa]s|entre|de (?:tod…|cada)"),
    share: anywhere("(?:a|uma|sua) (?:parcela|fatia|proporção|quota|percentagem|porcentagem)"),
    compared: anywhere("mais|menos|superior…|inferior…|maior…|menor…"),
  },
  rivals: {
    against: /^(?<name>.+?),?\s+(?:contra|face a|frente a)(?:l|os?)?(?:\s+(?:cerca de|o|os|a|as))?\s*$/iu,
    before: [/^(?:d[ao]s?|de)\s+/iu, /^(?:em|a)\s+/iu, /^(?:para|por|entre)\s+/iu],
    name: /^(?:(?:os?|as?)\s)?(?:[\p{L}\p{M}'’-]+|\p{Lu}[\p{L}\p{M}'’-]*(?:\s\p{Lu}[\p{L}\p{M}'’-]*){1,2})$/u,
    time: /^(?:anos?|mês|mes(?:es)?|semanas?|trimestres?|primavera|verão|outono|inverno|antes|hoje|anterior.*|passad.+)$/u,
    opponent: /(?<!\p{L})(?:rival|adversári|opositor|concorrent|oponente)/u,
  },
  changes: {
    compared: /(?<!\p{L})(?:contra|face a|frente a|após)(?:l|\p{L}{0,3}\s+\p{L}{1,4})?\s*$/u,
    ofAnother: /^\s*(?:para|por)\s+(?!\p{L}+\s+mesmo|\d)/u,
    losses: /(?<!\p{L})(?:prejuízos?|déficits?|negativo)(?!\p{L})/u,
    profits: /(?<!\p{L})(?:lucros?|excedente|superávit|positivo)(?!\p{L})/u,
    ranging: /(?<!\p{L})(?:vai|vão|iam?|(?:oscil|vari)\p{L}+)(?:\s+\p{L}+)?$/u,
  },
  tables: {
    unit: /\(([^()]+)\)\s*$|,\s*(em\s[^,]+)$/u,
    percentage: /%|por cento/iu,
    totals: /^(?:(?:sub)?tota(?:l|is)|total geral)(?!\p{L})/iu,
    derived: /^(?:[δ±]|\+\/[-−–])|(?<!\p{L})(?:variação|diferença|evolução|saldo)(?!\p{L})/u,
    accounts: /receita|lucro|dívida|resultado|ebit|vendas/gu,
  },
  ballots: /(?<!\p{L})(?:votos?|sondage[mn]s?|pesquisas?|intenções|sufrágios)(?!\p{L})/u,
};
