import { type Annotation, endOffset, objectCharacter, type Run, startOffset } from "./block.ts";
import type { Segment } from "./content.ts";
import type { FigureMeta } from "./figure-span.ts";
import { type Change, changedIndex, changesOf, withChanges } from "./normalize.ts";
import type { PositionedToken } from "./positioned-token.ts";
import { shownOf } from "./shown.ts";

/** A block's text on its way, and its way back to the file. */
interface Draft {
  text: string;
  prose: string;
  runs: Run[];
  annotations: Annotation[];
  /** Indices of soft breaks. */
  breaks: number[];
}

/** Content without inline Markdown; a break of lines reads as a space. */
export function plainDraft(content: string, segments: readonly Segment[]): Draft {
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
  return { text, prose: text, runs, annotations: [], breaks };
}

/** Content with inline Markdown, by its tokens. */
export function inlineDraft(
  content: string,
  children: readonly PositionedToken[],
  segments: readonly Segment[],
): Draft {
  const draft: Draft = { text: "", prose: "", runs: [], annotations: [], breaks: [] };
  const open: Omit<Annotation, "end">[] = [];
  for (const [index, { text, read }] of shownOf(children).entries()) {
    const token = children[index] as PositionedToken;
    if (token.type === "figure_open") {
      open.push({ start: draft.text.length, label: token.meta?.label as FigureMeta["label"] });
    } else if (token.type === "figure_close") {
      const annotation = open.pop();
      if (annotation) draft.annotations.push({ ...annotation, end: draft.text.length });
    }
    if (text === "") continue;
    if (token.type === "softbreak") draft.breaks.push(draft.text.length);
    const prose = read ? text : objectCharacter.repeat(text.length);
    const { at, span } = placeOf(token, content);
    if (span === text.length) addText(draft, text, prose, at, segments);
    else addAtomic(draft, text, prose, at, span, segments);
  }
  return draft;
}

/** Where a token's text stands in the content, and how many characters it takes there. */
function placeOf(
  { type, at: begin = 0, content, markup }: PositionedToken,
  written: string,
): { at: number; span: number } {
  switch (type) {
    case "text_special":
      return { at: begin, span: markup.length };
    case "softbreak":
    case "hardbreak":
      return { at: begin, span: 1 };
    case "image":
      // Behind "![".
      return { at: begin + 2, span: Math.max(1, content.length) };
    case "code_inline": {
      // markdown-it takes a space on either side away.
      const at = begin + markup.length;
      const whole = written.slice(at, at + content.length).replaceAll("\n", " ") === content;
      return { at: whole ? at : at + 1, span: content.length };
    }
    case "text":
      // An address in "<…>" is pushed by a rule that began at the bracket.
      return {
        at: written.startsWith(content, begin) || written[begin] !== "<" ? begin : begin + 1,
        span: content.length,
      };
    default:
      return { at: begin, span: Math.max(1, content.length) };
  }
}

/** Adds what the file writes in another way, by its place in the content and its length there. */
function addAtomic(
  draft: Draft,
  text: string,
  prose: string,
  at: number,
  span: number,
  segments: readonly Segment[],
): void {
  const segment = segments[segmentOf(segments, at)] as Segment;
  draft.runs.push({ at: draft.text.length, offset: segment.offset + at - segment.at, length: text.length, span });
  draft.text += text;
  draft.prose += prose;
}

/** Adds what stands in the content as it is. */
function addText(draft: Draft, text: string, prose: string, at: number, segments: readonly Segment[]): void {
  const end = at + text.length;
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
  draft.text += text;
  draft.prose += prose;
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

/** The draft as a reader sees it, with the way back to the file as it is written. */
export function normalizeDraft(draft: Draft): Draft {
  const changes = changesOf(draft.text);
  if (changes.length === 0) return draft;
  const prose = changes.map((change) => ({ ...change, text: unreadAt(draft, change) }));
  return {
    text: withChanges(draft.text, changes),
    prose: withChanges(draft.prose, prose),
    runs: changedRuns(draft, changes),
    annotations: draft.annotations.map(({ start, end, label }) => ({
      start: changedIndex(start, changes),
      end: changedIndex(end, changes),
      label,
    })),
    breaks: draft.breaks.map((at) => changedIndex(at, changes)),
  };
}

/** What stands in the prose in a change's place. */
function unreadAt({ prose }: Draft, { at, text }: Change): string {
  return prose[at] === objectCharacter ? objectCharacter.repeat(text.length) : text;
}

/** The runs cut at the changes; what a change puts in is taken whole. */
function changedRuns(draft: Draft, changes: readonly Change[]): Run[] {
  const changed: Run[] = [];
  let next = 0;
  let moved = 0;
  const copy = (run: Run, from: number, to: number) => {
    if (from >= to) return;
    const whole = run.length !== run.span;
    const length = to - from;
    changed.push({
      at: from + moved,
      offset: whole ? run.offset : run.offset + from - run.at,
      length,
      span: whole ? run.span : length,
    });
  };
  for (const run of draft.runs) {
    const end = run.at + run.length;
    let from = run.at;
    for (; next < changes.length; next++) {
      const { at, length, text } = changes[next] as Change;
      if (at >= end) break;
      copy(run, from, at);
      if (text !== "") {
        const offset = startOffset(draft, at);
        changed.push({ at: at + moved, offset, length: text.length, span: endOffset(draft, at + length) - offset });
      }
      moved += text.length - length;
      from = at + length;
      // A change may go on in the next run.
      if (from > end) {
        next++;
        break;
      }
    }
    copy(run, Math.min(from, end), end);
  }
  return changed;
}
