import type { Block, Run } from "./block.ts";

/**
 * Plain text, one paragraph a line: no blank line between the lines, and one of them longer than
 * anyone wraps Markdown at.
 */
export function isPlainText(text: string): boolean {
  const body = text.trim();
  if (/\n[^\S\n]*\n/.test(body)) return false;
  let start = 0;
  let long = false;
  for (let end = body.indexOf("\n"); end !== -1; end = body.indexOf("\n", start)) {
    if (end - start > 100) long = true;
    start = end + 1;
  }
  return start > 0 && (long || body.length - start > 100);
}

function isSmall(letter: string | undefined): boolean {
  return letter !== undefined && letter !== letter.toUpperCase() && letter === letter.toLowerCase();
}

/**
 * The lines of a plain text, which markdown-it took for one paragraph, as blocks of their own. A line
 * that begins in lower case goes on with the one before; a short one that is no sentence is a heading.
 */
export function splitPlainText(block: Block, first: boolean): Block[] {
  const breaks: number[] = [];
  for (const [index, run] of block.runs.entries()) {
    // A soft break is one space with a run of its own, and text goes on right behind it.
    const softBreak = run.length === 1 && block.text[run.at] === " " && block.runs[index + 1]?.at === run.at + 1;
    if (softBreak && !isSmall(block.text[run.at + 1])) breaks.push(run.at);
  }
  let next = 0;
  return [...breaks, block.text.length].map((end, index, ends) => {
    const start = index === 0 ? 0 : (ends[index - 1] as number) + 1;
    const text = block.text.slice(start, end);
    const runs: Run[] = [];
    for (; next < block.runs.length; next++) {
      const { at, offset, length, span } = block.runs[next] as Run;
      if (at >= end) break;
      if (at + length > start) runs.push({ at: at - start, offset, length, span });
    }
    const annotations = block.annotations.filter((annotation) => annotation.start >= start && annotation.end <= end);
    for (const [at, { start: from, end: to, label }] of annotations.entries()) {
      annotations[at] = { start: from - start, end: to - start, ...(label === undefined ? {} : { label }) };
    }
    const short = text.length < 80 && !/[.!?…:;,»”"]\s*$/.test(text);
    const kind = !short ? "paragraph" : first && index === 0 ? "title" : "heading";
    return { kind, text, runs, annotations, heading: block.heading };
  });
}
