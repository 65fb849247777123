/** Languages whose participles agree and whose prepositions hold an article. */
export const romance: ReadonlySet<string> = new Set(["fr", "es", "it", "pt"]);
