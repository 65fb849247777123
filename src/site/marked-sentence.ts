import { escapeHtml } from "../base/escape.ts";

/** HTML of a sentence with the words that say its figure marked; a line's end in the file is a space in the sentence. */
export function markedSentence({ sentence, words }: { sentence: string; words: string }): string {
  const { start, end } = placeOf(words, sentence);
  if (start === end) return escapeHtml(sentence);
  const said = escapeHtml(sentence.slice(start, end));
  return `${escapeHtml(sentence.slice(0, start))}<mark>${said}</mark>${escapeHtml(sentence.slice(end))}`;
}

function placeOf(words: string, sentence: string): { start: number; end: number } {
  const exact = sentence.indexOf(words);
  if (exact !== -1) return { start: exact, end: exact + words.length };
  const pattern = words
    .split(/\s+/)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"))
    .join("\\s+");
  const found = new RegExp(pattern).exec(sentence);
  return found ? { start: found.index, end: found.index + found[0].length } : { start: 0, end: 0 };
}
