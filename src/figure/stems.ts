/** Beginnings of a text's longer words: "batteries" and "battery" share theirs. */
export function stemsOf(text: string): Set<string> {
  const stems = new Set<string>();
  for (const [word] of text.toLowerCase().matchAll(/\p{L}{4,}/gu)) stems.add(word.slice(0, 5));
  return stems;
}

/** How many of the stems a text has. */
export function sharedStems(text: string, stems: ReadonlySet<string>): number {
  if (stems.size === 0) return 0;
  let shared = 0;
  for (const stem of stemsOf(text)) if (stems.has(stem)) shared++;
  return shared;
}
