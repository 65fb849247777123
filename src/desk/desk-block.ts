import type { Article } from "../article/article.ts";
import type { Block } from "../article/block.ts";
import { parseBlocks } from "../article/blocks.ts";
import { plainWords } from "../article/plain-words.ts";
import type { Figure } from "../figure/figure.ts";

/** Words of a block, and the figures that they say, by their indices. */
interface DeskWords {
  text: string;
  figures?: readonly number[];
}

/** A paragraph, heading, list item or cell of an article as a reader reads it. */
export interface DeskBlock {
  kind: Block["kind"] | "description";
  words: readonly DeskWords[];
  cell?: Block["cell"];
}

/** The article's title, description and text, with the words of its figures apart. */
export function deskBlocks({ front, title, markdown, bodyStart }: Article, figures: readonly Figure[]): DeskBlock[] {
  const opening = [
    { kind: "title" as const, field: "title" as const, text: title },
    ...(front.description
      ? [{ kind: "description" as const, field: "description" as const, text: front.description }]
      : []),
  ].map(({ kind, field, text }) => ({ kind, words: wordsOf(text, inField(text, field, figures)) }));
  const body = parseBlocks(markdown, bodyStart).map((block) => ({
    // The page has its title above.
    kind: block.kind === "title" ? ("heading" as const) : block.kind,
    words: wordsOf(block.text, inBlock(block, figures)),
    ...(block.cell && { cell: block.cell }),
  }));
  return [...opening, ...body];
}

interface Said {
  start: number;
  end: number;
  figure: number;
}

function inField(text: string, field: "title" | "description", figures: readonly Figure[]): Said[] {
  let from = 0;
  return figures.flatMap(({ source }, figure) => {
    if (source.field !== field) return [];
    const words = plainWords(source.text);
    const start = text.indexOf(words, from);
    if (start === -1) return [];
    from = start + words.length;
    return { start, end: from, figure };
  });
}

/** The figures whose words stand in a block. */
function inBlock({ runs }: Block, figures: readonly Figure[]): Said[] {
  /** Index into the block's text of an offset into the file. */
  const indexOf = (offset: number): number | undefined => {
    const run = runs.find((each) => each.offset <= offset && offset < each.offset + each.span);
    return run && (run.length === run.span ? run.at + offset - run.offset : run.at);
  };
  return figures.flatMap(({ source }, figure) => {
    if (source.field !== undefined || source.start < 0) return [];
    const start = indexOf(source.start);
    const last = indexOf(source.end - 1);
    return start === undefined || last === undefined ? [] : { start, end: last + 1, figure };
  });
}

function wordsOf(text: string, said: readonly Said[]): DeskWords[] {
  const words: DeskWords[] = [];
  let behind = 0;
  for (const { start, end, figure } of said.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const before = words.at(-1);
    if (start < behind) {
      // Within the words of another one: "25 to 30 per cent".
      if (before?.figures) before.figures = [...before.figures, figure];
      continue;
    }
    if (start > behind) words.push({ text: text.slice(behind, start) });
    words.push({ text: text.slice(start, end), figures: [figure] });
    behind = end;
  }
  return behind < text.length ? [...words, { text: text.slice(behind) }] : words;
}
