import { plainWords } from "../article/plain-words.ts";
import type { Figure } from "../figure/figure.ts";
import { slug } from "./slug.ts";

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
    // The front matter's words stand in no sentence of the page.
    if (source.field) continue;
    if (marks.some(({ sentence }) => sentence === source.sentence)) continue;
    const words = plainWords(source.text);
    const id = unused(`figure-${slug(words)}`, taken);
    marks.push({ id, sentence: source.sentence, words });
  }
  return marks;
}

/**
 * A name for each figure's own page and pictures, from the words that say it: "750-megawatts". Two figures of one
 * sentence share the sentence's id, and have a name each.
 */
export function figureNames(figures: readonly { words: string }[]): string[] {
  const taken = new Set<string>();
  return figures.map(({ words }) => unused(slug(words) || "figure", taken));
}

/** The name, or the name with the first number that makes it new. */
function unused(name: string, taken: Set<string>): string {
  let free = name;
  for (let number = 2; taken.has(free); number++) free = `${name}-${number}`;
  taken.add(free);
  return free;
}

/** The id of the sentence that says a figure. */
export function anchorOf(figure: Figure, marks: readonly Mark[]): string | undefined {
  return marks.find(({ sentence }) => sentence === figure.source.sentence)?.id;
}
