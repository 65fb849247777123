import type { Block } from "./block.ts";
import { objectCharacter } from "./block.ts";

/** A block of prose that stands in the front matter. */
export interface FieldBlock extends Block {
  field: "title" | "description";
}

/** `title: Un port`, `description: "Un port"` at the margin. */
const field = /^(title|description):[ \t]*(.*?)[ \t]*\r?$/gm;

/**
 * The front matter's title and description as blocks, each with its way back to the file.
 * Only those on one line and without YAML's escapes: of others, no place in the file says the words as they are read.
 * @param bodyStart offset at which the front matter ends
 */
export function frontMatterBlocks(markdown: string, bodyStart: number): FieldBlock[] {
  const blocks: FieldBlock[] = [];
  if (bodyStart === 0) return blocks;
  const yaml = markdown.slice(0, bodyStart);
  for (const match of yaml.matchAll(field)) {
    const [line, name, raw = ""] = match;
    const span = scalarOf(raw);
    if (!span || blocks.some((block) => block.field === name)) continue;
    const text = raw.slice(span.start, span.end);
    if (text.trim() === "" || text.includes(objectCharacter)) continue;
    const offset = (match.index ?? 0) + line.indexOf(raw, (name as string).length + 1) + span.start;
    blocks.push({
      kind: name === "title" ? "title" : "paragraph",
      field: name as FieldBlock["field"],
      text,
      prose: text,
      runs: [{ at: 0, offset, length: text.length, span: text.length }],
      annotations: [],
      heading: "",
    });
  }
  return blocks.sort((a, b) => (a.kind === "title" ? -1 : 1) - (b.kind === "title" ? -1 : 1));
}

/** The words of a scalar on one line, between its quotes or before its comment. */
function scalarOf(raw: string): { start: number; end: number } | undefined {
  const quote = raw[0];
  if (quote === '"' || quote === "'") {
    const end = raw.indexOf(quote, 1);
    const inside = raw.slice(1, end);
    const escaped = raw[end + 1] === quote || (quote === '"' && inside.includes("\\"));
    return end === -1 || escaped ? undefined : { start: 1, end };
  }
  if (raw === "" || /^[|>&*!%@`[{#]/.test(raw)) return undefined;
  const comment = raw.search(/\s#/);
  return { start: 0, end: comment === -1 ? raw.length : comment };
}
