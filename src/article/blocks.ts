import type { Token } from "markdown-it";
import { type Annotation, type Block, type BlockKind, objectCharacter, type Run } from "./block.ts";
import { cellSegments, contentSegments, type Lines, type Segment } from "./content.ts";
import type { FigureMeta } from "./figure-span.ts";
import { createParser, type PositionedToken } from "./parser.ts";
import { isPlainText, splitPlainText } from "./plain-text.ts";
import { lineStarts } from "./position.ts";

const parser = createParser();

/** Collects a block's text and its way back to the file. */
class BlockBuilder {
  text = "";
  readonly runs: Run[] = [];
  readonly annotations: Annotation[] = [];
  /** Indices of soft breaks. */
  readonly breaks: number[] = [];
  private readonly open: { start: number; label: string | undefined }[] = [];

  constructor(private readonly segments: readonly Segment[]) {}

  /** Content without inline Markdown; a break of lines reads as a space. */
  addPlain(content: string): this {
    const { segments, runs, breaks } = this;
    let run: Run | undefined;
    for (const [index, { at, offset }] of segments.entries()) {
      const length = (segments[index + 1]?.at ?? content.length) - at;
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
    this.text = breaks.length > 0 ? content.replaceAll("\n", " ") : content;
    return this;
  }

  add(children: readonly PositionedToken[]): this {
    for (const token of children) this.addToken(token);
    return this;
  }

  private addToken(token: PositionedToken): void {
    const at = token.at ?? 0;
    switch (token.type) {
      case "text":
        this.addText(token.content, at);
        return;
      case "text_special":
        this.runs.push({
          at: this.text.length,
          offset: this.offsetOf(at),
          length: token.content.length,
          span: token.markup.length,
        });
        this.text += token.content;
        return;
      case "softbreak":
      case "hardbreak":
        // One unit in both, so the prose on either side stays one sentence.
        if (token.type === "softbreak") this.breaks.push(this.text.length);
        this.runs.push({ at: this.text.length, offset: this.offsetOf(at), length: 1, span: 1 });
        this.text += token.type === "softbreak" ? " " : "\n";
        return;
      case "code_inline":
      case "image":
        this.addObject(at);
        return;
      case "html_inline":
        if (/^<br\b/i.test(token.content)) this.text += "\n";
        return;
      case "figure_open":
        this.open.push({ start: this.text.length, label: token.meta?.label as FigureMeta["label"] });
        return;
      case "figure_close": {
        const annotation = this.open.pop();
        if (annotation) this.annotations.push({ ...annotation, end: this.text.length });
        return;
      }
    }
  }

  private addObject(at: number): void {
    this.runs.push({ at: this.text.length, offset: this.offsetOf(at), length: 1, span: 1 });
    this.text += objectCharacter;
  }

  private addText(content: string, at: number): void {
    const end = at + content.length;
    for (let index = this.segmentOf(at); index < this.segments.length; index++) {
      const segment = this.segments[index] as Segment;
      if (segment.at >= end) break;
      const from = Math.max(at, segment.at);
      const to = Math.min(end, this.segments[index + 1]?.at ?? end);
      if (to <= from) continue;
      this.runs.push({
        at: this.text.length + from - at,
        offset: segment.offset + from - segment.at,
        length: to - from,
        span: to - from,
      });
    }
    this.text += content;
  }

  private segmentOf(at: number): number {
    let low = 0;
    let high = this.segments.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.segments[middle] as Segment).at <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  private offsetOf(at: number): number {
    const segment = this.segments[this.segmentOf(at)] as Segment;
    return segment.offset + at - segment.at;
  }
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
    const builder = new BlockBuilder(segments);
    const { text, runs, annotations, breaks } = token.children?.length
      ? builder.add(withoutAutolinks(token.children))
      : builder.addPlain(token.content);
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
