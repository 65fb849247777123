/** The word that brings in what somebody said. */
export const that: ReadonlySet<string> = new Set(["that", "que", "che", "dass", "dat"]);
