import type { Block } from "./block.ts";
import { parseBlocks } from "./blocks.ts";

/** The whole file, and where its front matter ends: an article's. */
export interface Body {
  markdown: string;
  bodyStart: number;
}

/** Kept for as long as the article is there, and not in it: an article is plain data, which its owner may change. */
const known = new WeakMap<Body, Body & { blocks: readonly Block[] }>();

/** An article's blocks, which are read once: its title, its figures and its charts ask for them one after the other. */
export function blocksOf(article: Body): readonly Block[] {
  const { markdown, bodyStart } = article;
  const kept = known.get(article);
  if (kept?.markdown === markdown && kept.bodyStart === bodyStart) return kept.blocks;
  const blocks = parseBlocks(markdown, bodyStart);
  known.set(article, { markdown, bodyStart, blocks });
  return blocks;
}
