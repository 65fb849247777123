import type { MarkdownIt, StateInline } from "markdown-it";

/** `{.figure}`, `{.figure label="Contrat"}`: Pandoc's attributes, of which a figure takes one class and a label. */
const attributes = /^\{\s*\.figure(?:\s+label=(?:"([^"\n]*)"|“([^”\n]*)”|([^\s"{}]+)))?\s*\}/;

/** What a `figure_open` token's `meta` holds. */
export interface FigureMeta {
  label: string | undefined;
}

/**
 * Reads `[10 milliards de dollars]{.figure label="Contrat"}` as a `figure_open` … `figure_close` pair,
 * the opening one with a `FigureMeta`. It renders as `<span class="figure">`.
 */
export function figureSpan(md: MarkdownIt): void {
  /** Where the last `]{` of a text stands: no `[` behind it begins a figure, and its end need not be looked for. */
  const lastEnds = new WeakMap<StateInline, number>();
  const lastEnd = (state: StateInline): number => {
    const known = lastEnds.get(state);
    if (known !== undefined) return known;
    const found = state.src.lastIndexOf("]{");
    lastEnds.set(state, found);
    return found;
  };
  md.inline.ruler.before("link", "figure", (state, silent) => {
    if (state.src.charCodeAt(state.pos) !== 0x5b /* [ */ || state.pos > lastEnd(state)) return false;
    const labelEnd = md.helpers.parseLinkLabel(state, state.pos, true);
    if (labelEnd < 0 || state.src.charCodeAt(labelEnd + 1) !== 0x7b /* { */) return false;
    const found = attributes.exec(state.src.slice(labelEnd + 1, state.src.indexOf("}", labelEnd) + 1));
    if (!found) return false;
    if (!silent) {
      const { pos, posMax } = state;
      state.pos = pos + 1;
      state.posMax = labelEnd;
      const open = state.push("figure_open", "span", 1);
      open.attrSet("class", "figure");
      open.meta = { label: found[1] ?? found[2] ?? found[3] } satisfies FigureMeta;
      md.inline.tokenize(state);
      state.push("figure_close", "span", -1);
      state.posMax = posMax;
    }
    state.pos = labelEnd + 1 + found[0].length;
    return true;
  });
}
