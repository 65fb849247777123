import type { Token } from "markdown-it";
import type { Block, BlockKind } from "./block.ts";
import { cellSegments, contentSegments, type Lines, type Segment } from "./content.ts";
import { inlineDraft, normalizeDraft, plainDraft } from "./draft.ts";
import { createParser } from "./parser.ts";
import { isPlainText, splitPlainText } from "./plain-text.ts";
import { lineStarts } from "./position.ts";
import type { PositionedToken } from "./positioned-token.ts";

const parser = createParser();

const containers: ReadonlyMap<string, BlockKind> = new Map([
  ["list_item_open", "item"],
  ["blockquote_open", "quote"],
  ["footnote_open", "footnote"],
]);

/** What names its subject in the heading above, and not by itself. */
const inSection: ReadonlySet<BlockKind> = new Set(["heading", "item", "cell"]);

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
  let level = 0;
  let section = 0;
  let heading = "";
  let table = -1;
  let row = -1;
  let column = -1;
  let cellFrom = 0;

  /** The heading above a list that a plain line names, and where that stands, while the list lasts. */
  let above: { heading: string; section: number } | undefined;
  const tokens: PositionedToken[] = parser.parse(body, {});
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as PositionedToken;
    if (above !== undefined && token.level === 0 && /^(?:bullet|ordered)_list_close$/.test(token.type)) {
      ({ heading, section } = above);
      above = undefined;
    }
    if (token.type === "paragraph_open") kind = inside.at(-1) ?? "paragraph";
    else if (token.type === "heading_open") {
      level = Number(token.tag.slice(1));
      kind = level === 1 && blocks.length === 0 ? "title" : "heading";
    } else if (containers.has(token.type)) inside.push(containers.get(token.type) as BlockKind);
    else if (containerEnds.has(token.type)) inside.pop();
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
      segments = contentSegments(token.content, token.map[0], lines, token.column);
    }
    const draft = token.children?.length
      ? inlineDraft(token.content, token.children, segments)
      : plainDraft(token.content, segments);
    const { text, prose, runs, annotations, breaks } = token.ordinary ? draft : normalizeDraft(draft);
    if (runs.length === 0) continue;
    const block: Block = { kind, text, prose, runs, annotations, heading };
    if (kind === "cell") block.cell = { table, row, column };
    if (kind === "heading") {
      block.level = level;
      section = runs[0]?.offset ?? section;
    }
    if (inSection.has(kind)) block.section = section;
    const within = heading;
    const named = kind === "paragraph" && inside.length === 0 && !plain && (blocks.length > 0 || bodyStart > 0);
    if (named && namesList(tokens, index, text)) {
      above = { heading, section };
      if (!text.trimEnd().endsWith(":")) block.kind = "heading";
      heading = text;
      section = runs[0]?.offset ?? section;
    }
    const parts = plain && kind === "paragraph" ? splitPlainText(block, breaks, blocks.length === 0) : [block];
    for (const part of parts) {
      part.heading = part === block ? within : heading;
      if (part.kind === "heading") heading = part.text;
      blocks.push(part);
    }
  }
  return titleFirst(blocks, bodyStart === 0).sort((a, b) => (a.runs[0]?.offset ?? 0) - (b.runs[0]?.offset ?? 0));
}

/** "Les 3 choses à retenir" right above a list: a short line that is no sentence, though it is no heading either. */
function namesList(tokens: readonly Token[], index: number, text: string): boolean {
  const list = tokens[index + 2];
  return (
    (list?.type === "bullet_list_open" || list?.type === "ordered_list_open") &&
    text.length < 80 &&
    !/[.!?…;,»”"\n]\s*$/.test(text)
  );
}

/** A file without front matter names itself in its first line, if that line is no sentence. */
function titleFirst(blocks: Block[], bare: boolean): Block[] {
  const first = blocks[0];
  if (bare && blocks.length > 1 && first?.kind === "paragraph" && !/[.!?…:;,]$|\n/.test(first.text)) {
    first.kind = "title";
  }
  return blocks;
}
