import type { Block, Run } from "./block.ts";

/**
 * Plain text, one paragraph a line: no blank line between the lines, and one of them longer than
 * anyone wraps Markdown at.
 */
export function isPlainText(text: string): boolean {
  const body = text.trim();
  return body.includes("\n") && !/\n[^\S\n]*\n/.test(body) && body.split("\n").some((line) => line.length > 100);
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
    if (softBreak && !/^\p{Ll}/u.test(block.text.slice(run.at + 1, run.at + 3))) breaks.push(run.at);
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
    const annotations = block.annotations
      .filter((annotation) => annotation.start >= start && annotation.end <= end)
      .map((annotation) => ({ ...annotation, start: annotation.start - start, end: annotation.end - start }));
    const short = text.length < 80 && !/[.!?…:;,»”"]\s*$/.test(text);
    const kind = !short ? "paragraph" : first && index === 0 ? "title" : "heading";
    return { kind, text, runs, annotations, heading: block.heading };
  });
}
