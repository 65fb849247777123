/** Stock indices and their points are levels, nobody counts with them. */
export const indexWords: ReadonlySet<string> = new Set(
  "index indice índice dow nasdaq nikkei dax mdax cac ftse ibex mib stoxx msci aex kospi topix sensex".split(" "),
);
