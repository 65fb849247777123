/** A slice of Markdown without the marks that may stand inside it: "10 milliards** de dollars" → "10 milliards de dollars". */
export function plainWords(markdown: string): string {
  return (
    markdown
      .replace(/\]\([^)]*\)|\[\^[^\]]*\]|<[^>]*>|[*_~[\]]/g, "")
      // A line's end, and a quote's mark at the next line's start; no-break spaces are the author's.
      .replace(/[ \t]*\n[>\s]*/g, " ")
      .trim()
  );
}
