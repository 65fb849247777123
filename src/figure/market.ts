import type { Token } from "./token.ts";

/** Stock indices and their points are levels, nobody counts with them. */
const indexWords: ReadonlySet<string> = new Set(
  "index indice índice dow nasdaq nikkei dax mdax cac ftse ibex mib stoxx msci aex kospi topix sensex".split(" "),
);

/** Words of percentages: where they stand, points are of one. */
const rateWords: ReadonlySet<string> = new Set(
  "% taux rate rates tasso tassi tasa tasas taxa taxas rente zins zinsen leitzins quote prozent procent percent pourcentage".split(
    " ",
  ),
);

/** What bonds pay, which basis points are of. */
const bondWords: ReadonlySet<string> = new Set(
  "bond bonds yield yields spread spreads margin margins rendement rendements rendite renditen anleihe anleihen rendimento rendimenti obbligazioni rendimiento bonos obligations obligaties rendementen".split(
    " ",
  ),
);

/** Does a sentence tell of a stock index? */
export function tellsOfIndex(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }, at) => indexWords.has(lower) || (lower === "&" && tokens[at + 2]?.lower === "500"));
}

/** Does it tell of a share in hundredths? */
export function tellsOfRate(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }) => rateWords.has(lower));
}

/** Does it tell of what money is lent for? */
export function tellsOfInterest(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }) => rateWords.has(lower) || bondWords.has(lower));
}

/** Does it tell of what players of basketball do, who make points? */
export function tellsOfPlayers(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }) =>
    /^(?:rebounds|assists|rebonds|rebotes|rimbalzi|ressaltos|asistencias|assistências)$/.test(lower),
  );
}
