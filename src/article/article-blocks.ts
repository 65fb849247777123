import type { Block } from "./block.ts";
import { parseBlocks } from "./blocks.ts";

/** The whole file, and where its front matter ends: an article's. */
export interface Body {
  markdown: string;
  bodyStart: number;
}

/** The last one, which all ask for before the next is read; not by the object, of which a plan makes another with other front matter. */
let last: (Body & { blocks: readonly Block[] }) | undefined;

/** An article's blocks, which are read once: its title, its figures and its charts ask for them one after the other. */
export function blocksOf({ markdown, bodyStart }: Body): readonly Block[] {
  if (last?.markdown !== markdown || last.bodyStart !== bodyStart)
    last = { markdown, bodyStart, blocks: parseBlocks(markdown, bodyStart) };
  return last.blocks;
}
