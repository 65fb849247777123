import type { Figure } from "../figure/figure.ts";

/** A sentence that says figures, and the id its element gets in the page. */
export interface Mark {
  id: string;
  sentence: string;
  /** The words that say the first of its figures, without Markdown. */
  words: string;
}

/**
 * One mark a sentence: "figure-10-milliards-de-dollars". The words name it, so a link that was shared
 * still leads there after an edit elsewhere; a second sentence with the same words gets a number.
 */
export function marksOf(figures: readonly Figure[]): Mark[] {
  const marks: Mark[] = [];
  const taken = new Set<string>();
  for (const { source } of figures) {
    if (marks.some(({ sentence }) => sentence === source.sentence)) continue;
    const words = wordsOf(source.text);
    let id = `figure-${slug(words)}`;
    for (let number = 2; taken.has(id); number++) id = `figure-${slug(words)}-${number}`;
    taken.add(id);
    marks.push({ id, sentence: source.sentence, words });
  }
  return marks;
}

/** The id of the sentence that says a figure. */
export function anchorOf(figure: Figure, marks: readonly Mark[]): string | undefined {
  return marks.find(({ sentence }) => sentence === figure.source.sentence)?.id;
}

/** A source's text without the Markdown that may stand inside it: "10 milliards** de dollars". */
export function wordsOf(text: string): string {
  return text
    .replace(/\]\([^)]*\)|\[\^[^\]]*\]|<[^>]*>|[*_~[\]]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

function slug(words: string): string {
  const ascii = words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return ascii.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-+|-+$/g, "");
}
