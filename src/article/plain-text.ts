import type { Annotation, Block, Run } from "./block.ts";

/**
 * Plain text, one paragraph a line: no blank line between the lines, and one of them longer than
 * anyone wraps Markdown at.
 */
export function isPlainText(text: string): boolean {
  const body = text.trim();
  let start = 0;
  let long = false;
  for (let end = body.indexOf("\n"); end !== -1; end = body.indexOf("\n", start)) {
    if (body.slice(start, end).trim() === "") return false;
    if (end - start > 100) long = true;
    start = end + 1;
  }
  return start > 0 && (long || body.length - start > 100);
}

function isSmall(letter: string): boolean {
  if (letter < "\u0080") return letter >= "a" && letter <= "z";
  return letter === letter.toLowerCase() && letter !== letter.toUpperCase();
}

/** What a sentence or a line that goes on ends with. */
const closing = new Set('.!?…:;,»”"');

/**
 * The lines of a plain text, which markdown-it took for one paragraph, as blocks of their own. A line
 * that begins in lower case goes on with the one before; a short one that is no sentence is a heading.
 */
export function splitPlainText(block: Block, breaks: readonly number[], first: boolean): Block[] {
  const ends = breaks.filter((at) => !isSmall(block.text[at + 1] ?? ""));
  ends.push(block.text.length);
  let start = 0;
  let next = 0;
  let nextAnnotation = 0;
  return ends.map((end, index) => {
    const runs: Run[] = [];
    for (; next < block.runs.length; next++) {
      const run = block.runs[next] as Run;
      if (run.at >= end) break;
      if (run.at + run.length > start) runs.push(cutRun(run, start, end));
      if (run.at + run.length > end) break;
    }
    const text = block.text.slice(start, end);
    const prose = block.prose.slice(start, end);
    const annotations: Annotation[] = [];
    // They come in the order of their ends.
    for (; nextAnnotation < block.annotations.length; nextAnnotation++) {
      const annotation = block.annotations[nextAnnotation] as Annotation;
      if (annotation.end > end) break;
      if (annotation.start < start) continue;
      annotations.push({ ...annotation, start: annotation.start - start, end: annotation.end - start });
    }
    start = end + 1;
    const short = text.length < 80 && !closing.has(text.trimEnd().at(-1) ?? "");
    const kind = !short ? "paragraph" : first && index === 0 ? "title" : "heading";
    return { kind, text, prose, runs, annotations, heading: block.heading };
  });
}

/** The part of a run between two indices, told from the first on; what is written in another way stays whole. */
function cutRun({ at, offset, length, span }: Run, start: number, end: number): Run {
  if (length !== span) return { at: at - start, offset, length, span };
  const from = Math.max(at, start);
  const cut = Math.min(at + length, end) - from;
  return { at: from - start, offset: offset + from - at, length: cut, span: cut };
}
