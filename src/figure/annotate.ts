import type { Annotation } from "../article/block.ts";
import type { Figure } from "./figure.ts";
import type { Read } from "./read-block.ts";
import type { Token } from "./token/token.ts";

/**
 * Marks the figures whose words an annotation is among, or the other way round, by the first such annotation.
 * @param figures those of the block, in the order of its mentions
 */
export function annotate(annotations: readonly Annotation[], read: readonly Read[], figures: readonly Figure[]): void {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { scene, mentions, at } of read) {
    for (const { first, next } of mentions) {
      starts.push(at + (scene.tokens[first] as Token).start);
      ends.push(at + (scene.tokens[next - 1] as Token).end);
    }
  }
  let index = 0;
  for (const { start, end, label } of annotations) {
    // Annotations stand in order and none in another, as the mentions do.
    while (index < ends.length && (ends[index] as number) <= start) index++;
    for (let at = index; at < starts.length && (starts[at] as number) < end; at++) {
      const figure = figures[at] as Figure;
      if (figure.origin === "annotated") continue;
      figure.origin = "annotated";
      figure.score = 1;
      if (label) figure.label = label;
    }
  }
}
