import type { Token } from "markdown-it";
import { type Annotation, type Block, type BlockKind, objectCharacter, type Run } from "./block.ts";
import { cellSegments, contentSegments, type Lines, type Segment } from "./content.ts";
import type { FigureMeta } from "./figure-span.ts";
import { createParser, type PositionedToken } from "./parser.ts";
import { isPlainText, splitPlainText } from "./plain-text.ts";
import { lineStarts } from "./position.ts";

const parser = createParser();

/** A block's text on its way, and its way back to the file. */
interface Draft {
  text: string;
  runs: Run[];
  annotations: Annotation[];
  /** Indices of soft breaks. */
  breaks: number[];
}

/** Content without inline Markdown; a break of lines reads as a space. */
function plainDraft(content: string, segments: readonly Segment[]): Draft {
  const runs: Run[] = [];
  const breaks: number[] = [];
  let run: Run | undefined;
  for (let index = 0; index < segments.length; index++) {
    const { at, offset } = segments[index] as Segment;
    const next = index + 1 < segments.length ? (segments[index + 1] as Segment).at : content.length;
    const length = next - at;
    // Where a line goes on right behind the break before it, both are one stretch of the file.
    if (run && run.offset + at - run.at === offset) {
      run.length += length;
      run.span += length;
    } else if (length > 0) {
      run = { at, offset, length, span: length };
      runs.push(run);
    }
  }
  for (let at = content.indexOf("\n"); at !== -1; at = content.indexOf("\n", at + 1)) breaks.push(at);
  const text = breaks.length > 0 ? content.replaceAll("\n", " ") : content;
  return { text, runs, annotations: [], breaks };
}

/** Content with inline Markdown, by its tokens. */
function inlineDraft(children: readonly PositionedToken[], segments: readonly Segment[]): Draft {
  const draft: Draft = { text: "", runs: [], annotations: [], breaks: [] };
  const open: Omit<Annotation, "end">[] = [];
  for (const token of children) {
    const { type, content } = token;
    const at = token.at ?? 0;
    switch (type) {
      case "text":
        addText(draft, content, at, segments);
        break;
      case "text_special":
        addRun(draft, at, content.length, token.markup.length, segments);
        draft.text += content;
        break;
      case "softbreak":
      case "hardbreak":
        // One unit in both, so the prose on either side stays one sentence.
        if (type === "softbreak") draft.breaks.push(draft.text.length);
        addRun(draft, at, 1, 1, segments);
        draft.text += type === "softbreak" ? " " : "\n";
        break;
      case "code_inline":
      case "image":
        addRun(draft, at, 1, 1, segments);
        draft.text += objectCharacter;
        break;
      case "html_inline":
        if (/^<br\b/i.test(content)) draft.text += "\n";
        break;
      case "figure_open":
        open.push({ start: draft.text.length, label: token.meta?.label as FigureMeta["label"] });
        break;
      case "figure_close": {
        const annotation = open.pop();
        if (annotation) draft.annotations.push({ ...annotation, end: draft.text.length });
        break;
      }
    }
  }
  return draft;
}

/** A run for what is added next, whose place in the content is `at`. */
function addRun({ text, runs }: Draft, at: number, length: number, span: number, segments: readonly Segment[]): void {
  const segment = segments[segmentOf(segments, at)] as Segment;
  runs.push({ at: text.length, offset: segment.offset + at - segment.at, length, span });
}

function addText(draft: Draft, content: string, at: number, segments: readonly Segment[]): void {
  const end = at + content.length;
  for (let index = segmentOf(segments, at); index < segments.length; index++) {
    const segment = segments[index] as Segment;
    if (segment.at >= end) break;
    const from = Math.max(at, segment.at);
    const to = Math.min(end, segments[index + 1]?.at ?? end);
    if (to <= from) continue;
    draft.runs.push({
      at: draft.text.length + from - at,
      offset: segment.offset + from - segment.at,
      length: to - from,
      span: to - from,
    });
  }
  draft.text += content;
}

/** Index of the segment that the content's `at` stands in. */
function segmentOf(segments: readonly Segment[], at: number): number {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((segments[middle] as Segment).at <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Autolinks (`<https://…>`) name themselves: their text is an address, not prose. */
function withoutAutolinks(children: readonly Token[]): Token[] {
  return children.map((token, index) => {
    const before = children[index - 1];
    if (before?.type !== "link_open" || before.markup !== "autolink") return token;
    const object: PositionedToken = Object.assign(Object.create(Object.getPrototypeOf(token)), token);
    object.type = "code_inline";
    return object;
  });
}

const containers: Record<string, BlockKind> = {
  list_item_open: "item",
  blockquote_open: "quote",
  footnote_open: "footnote",
};

const containerEnds = new Set(["list_item_close", "blockquote_close", "footnote_close"]);

/**
 * The blocks of an article's body in reading order.
 * @param markdown the whole file
 * @param bodyStart offset at which the front matter ends
 */
export function parseBlocks(markdown: string, bodyStart = 0): Block[] {
  const body = markdown.slice(bodyStart);
  const lines: Lines = { text: markdown, starts: lineStarts(markdown, bodyStart) };
  const plain = bodyStart === 0 && isPlainText(body);

  const blocks: Block[] = [];
  const inside: BlockKind[] = [];
  let kind: BlockKind = "paragraph";
  let heading = "";
  let table = -1;
  let row = -1;
  let column = -1;
  let cellFrom = 0;

  for (const token of parser.parse(body, {})) {
    const container = containers[token.type];
    if (container) inside.push(container);
    else if (containerEnds.has(token.type)) inside.pop();
    else if (token.type === "heading_open") kind = token.tag === "h1" && blocks.length === 0 ? "title" : "heading";
    else if (token.type === "paragraph_open") kind = inside.at(-1) ?? "paragraph";
    else if (token.type === "table_open") [table, row] = [table + 1, -1];
    else if (token.type === "tr_open") {
      row++;
      column = -1;
      cellFrom = lines.starts[token.map?.[0] ?? 0] ?? bodyStart;
    } else if (token.type === "th_open" || token.type === "td_open") {
      column++;
      kind = "cell";
    }
    if (token.type !== "inline") continue;

    let segments: Segment[];
    if (kind === "cell") {
      if (!token.content) continue;
      const cell = cellSegments(token.content, cellFrom, markdown);
      segments = cell.segments;
      cellFrom = cell.end;
    } else {
      // What a plugin made up (an inline footnote) has no lines, so nothing could point at it.
      if (!token.map) continue;
      segments = contentSegments(token.content, token.map[0], lines);
    }
    const { text, runs, annotations, breaks } = token.children?.length
      ? inlineDraft(withoutAutolinks(token.children), segments)
      : plainDraft(token.content, segments);
    if (runs.length === 0) continue;
    const block: Block = { kind, text, runs, annotations, heading };
    if (kind === "cell") block.cell = { table, row, column };
    const parts = plain && kind === "paragraph" ? splitPlainText(block, breaks, blocks.length === 0) : [block];
    for (const part of parts) {
      part.heading = heading;
      if (part.kind === "heading") heading = part.text;
      blocks.push(part);
    }
  }
  return titleFirst(blocks, bodyStart === 0).sort((a, b) => (a.runs[0]?.offset ?? 0) - (b.runs[0]?.offset ?? 0));
}

/** A file without front matter names itself in its first line, if that line is no sentence. */
function titleFirst(blocks: Block[], bare: boolean): Block[] {
  const first = blocks[0];
  if (bare && blocks.length > 1 && first?.kind === "paragraph" && !/[.!?…:;,]$|\n/.test(first.text)) {
    first.kind = "title";
  }
  return blocks;
}
