import type { Figure } from "../figure/figure.ts";

/**
 * The figures of a file that its page says too, each with the sentence that stands there: a template language may have left
 * one out, or written words into its sentence. Those of the front matter are said by the page's head.
 * @param written - as the file says them, in reading order
 * @param shown - as the page says them
 */
export function figuresShown(written: readonly Figure[], shown: readonly Figure[]): Figure[] {
  const left = [...shown];
  return written.flatMap((figure) => {
    if (figure.source.field) return [figure];
    const same = (other: Figure) => other.kind === figure.kind && other.source.text === figure.source.text;
    const exact = left.findIndex((other) => same(other) && other.source.sentence === figure.source.sentence);
    const index = exact === -1 ? left.findIndex(same) : exact;
    if (index === -1) return [];
    const [found] = left.splice(index, 1) as [Figure];
    const { sentence } = found.source;
    return [{ ...figure, source: { ...figure.source, sentence }, ...(found.clause ? { clause: found.clause } : {}) }];
  });
}
