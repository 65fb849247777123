/** Stands in a block's prose for what is shown but not read: code, a picture's alt text, an address. */
export const objectCharacter = "\uFFFC";

export type BlockKind = "title" | "heading" | "paragraph" | "item" | "quote" | "cell" | "footnote";

/**
 * A stretch of a block's text that stands in the file as it is, or, where `atomic`, that is written
 * there in another way (`&nbsp;`, `\*`) and can only be taken whole.
 */
export interface Run {
  /** Index into the block's text. */
  at: number;
  /** Offset into the file. */
  offset: number;
  /** UTF-16 units in the text, and in the file. */
  length: number;
  span: number;
}

/** `[10 milliards de dollars]{.figure label="Contrat"}`: indices into the block's text. */
export interface Annotation {
  start: number;
  end: number;
  label?: string;
}

/** One paragraph, heading, list item or table cell as a reader reads it, with its way back to the file. */
export interface Block {
  kind: BlockKind;
  /** What a reader sees, without Markdown: emphasis, link targets and HTML are gone, a picture is its alt text. */
  text: string;
  /** `text`, index by index, with `objectCharacter` in the place of what says no quantity: code, alt text, addresses. */
  prose: string;
  /** In order of `at`, covering every character of `text`. */
  runs: Run[];
  annotations: Annotation[];
  /** Of a heading that Markdown writes as one: 1 to 6. */
  level?: number;
  /** Of a heading, a list's item and a table's cell: where the nearest heading stands in the file, its own or the one above; 0 before the first. */
  section?: number;
  /** Text of the nearest heading above, "" before the first. */
  heading: string;
  /** For a cell: its table's number in the article, and its row (0 is the head) and column. */
  cell?: { table: number; row: number; column: number };
}

/** The block that an article's title stands in: what is one, or else the first heading of the first level. */
export function titleBlock(blocks: readonly Block[]): Block | undefined {
  return blocks.find(({ kind, level }) => kind === "title" || level === 1);
}

function runAt(runs: readonly Run[], index: number): Run {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle] as Run).at <= index) low = middle;
    else high = middle - 1;
  }
  const run = runs[low];
  if (!run) throw new RangeError("a block without prose has no offsets");
  return run;
}

/** The file's offset of the character at `index` of the block's text. */
export function startOffset({ runs }: Pick<Block, "runs">, index: number): number {
  const run = runAt(runs, index);
  return run.length === run.span ? run.offset + index - run.at : run.offset;
}

/** The file's offset after the last character before `index` of the block's text. */
export function endOffset({ runs }: Pick<Block, "runs">, index: number): number {
  const run = runAt(runs, index - 1);
  return run.length === run.span ? run.offset + index - run.at : run.offset + run.span;
}
