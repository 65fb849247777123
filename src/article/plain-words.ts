/** A slice of Markdown without the marks that may stand inside it: "10 milliards** de dollars" → "10 milliards de dollars". */
export function plainWords(markdown: string): string {
  return markdown
    .replace(/\]\([^)]*\)|\[\^[^\]]*\]|<[^>]*>|[*_~[\]]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
