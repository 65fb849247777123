/** A span of a block's text between quotation marks. */
export interface Speech {
  start: number;
  end: number;
}

const pairs: ReadonlyMap<string, string> = new Map(
  Object.entries({ "«": "»", "“": "”", "„": "“”", "»": "«", '"': '"' }),
);

/** A name or a word in quotation marks is shorter: « Bromelia 24 ». */
const shortest = 28;

/** What someone says in a text; a quotation that is not closed, or goes on in the next paragraph, ends with the text. */
export function speechIn(text: string): Speech[] {
  const found: Speech[] = [];
  const opening = text.search(/[«»“„"]/);
  if (opening === -1) return found;
  for (let at = opening; at < text.length; at++) {
    const mark = text[at] as string;
    const closing = pairs.get(mark);
    // »Text« is German; a lone » closes what stood before.
    if (!closing || (mark === "»" && !/\p{L}/u.test(text[at + 1] ?? ""))) continue;
    if (mark === '"' && /\d/.test(text[at - 1] ?? "")) continue;
    let end = at + 1;
    while (end < text.length && !closing.includes(text[end] as string)) end++;
    if (end - at > shortest) found.push({ start: at, end });
    at = end;
  }
  return found;
}
