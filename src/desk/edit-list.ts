import type * as Yaml from "yaml";
import { InputError } from "../base/error.ts";
import type { WantedFigure } from "./front-matter-edit.ts";
import { type Quoting, quotingOf, writeScalar } from "./yaml-scalar.ts";
import { ended, lineEnd, lineStart, patched } from "./yaml-text.ts";

/** A figure of the list that is there, and what it is written as. */
export interface ListedItem extends WantedFigure {
  node: Yaml.Node;
  /** Offset of its dash; -1 between brackets. */
  dash: number;
}

/** What the program says of a place that it does not dare to change. */
export function byHand(what: string): InputError {
  return new InputError(`${what}; change it by hand`);
}

/** The items that are wanted, in their order: those that are there by their values, each once. */
function matched(
  wanted: readonly WantedFigure[],
  items: readonly ListedItem[],
): { figure: WantedFigure; item: ListedItem | undefined }[] {
  const free = [...items];
  return wanted.map((figure) => {
    const at = free.findIndex(({ value }) => value === figure.value);
    return { figure, item: at === -1 ? undefined : free.splice(at, 1)[0] };
  });
}

/**
 * A list with a line, or several, for each item, as it is wanted: items move with the comments above them.
 * @param from - offset behind the line of its key
 */
export function editBlockList(
  yaml: string,
  items: readonly ListedItem[],
  wanted: readonly WantedFigure[],
  { from, eol }: { from: number; eol: string },
): { start: number; end: number; text: string } {
  const spans = spansOf(yaml, items, from);
  const end = spans.at(-1)?.end ?? from;
  const chosen = matched(wanted, items);
  const kept = new Set(chosen.map(({ item }) => item));
  // What stands above the first item is mostly about the whole list.
  let text = spans[0]?.above ?? "";
  const above = new Map<ListedItem, string>();
  let orphans = "";
  for (const [index, item] of items.entries()) {
    const lines = index === 0 ? "" : ended(spans[index]?.above ?? "", eol);
    if (kept.has(item)) {
      above.set(item, orphans + lines);
      orphans = "";
    } else if (lines.trim() !== "") orphans += lines;
  }
  const last = items.at(-1) as ListedItem;
  for (const { figure, item } of chosen) {
    const span = item && spans[items.indexOf(item)];
    if (item && span) {
      const own = yaml.slice(span.start, span.end);
      const same = item.label === figure.label;
      text += (above.get(item) ?? "") + ended(same ? own : relabelled(yaml, item, figure, { ...span, eol }), eol);
    } else text += ended(freshItem(yaml, figure, last, eol), eol);
  }
  text += orphans;
  return { start: from, end, text: end === yaml.length && !yaml.endsWith("\n") ? text.replace(/\r?\n$/, "") : text };
}

interface LineSpan {
  /** The comments and empty lines between it and the one before. */
  above: string;
  start: number;
  end: number;
}

function spansOf(yaml: string, items: readonly ListedItem[], from: number): LineSpan[] {
  let behind = from;
  return items.map(({ node, dash }) => {
    const start = lineStart(yaml, dash);
    const end = lineEnd(yaml, Math.max(dash, contentEnd(node) - 1));
    const span = { above: yaml.slice(behind, start), start, end };
    behind = end;
    return span;
  });
}

/** Offset behind the last character that says something. */
function contentEnd(node: Yaml.Node): number {
  const { items, flow, range } = node as Yaml.YAMLMap<Yaml.Node, Yaml.Node | null> & { range: Yaml.Range };
  if (!items || flow) return range[1];
  return Math.max(...items.map(({ key, value }) => Math.max((key.range as Yaml.Range)[1], value?.range?.[1] ?? 0)));
}

function relabelled(
  yaml: string,
  { node, dash }: ListedItem,
  { value, label }: WantedFigure,
  { start, end, eol }: LineSpan & { eol: string },
): string {
  const own = yaml.slice(start, end);
  const at = (patch: { start: number; end: number; text: string }) =>
    patched(own, [{ ...patch, start: patch.start - start, end: patch.end - start }]);
  const map = mapOf(node);
  const inner = map ? valueIn(map) : (node as Yaml.Scalar);
  const raw = yaml.slice(inner.range?.[0], inner.range?.[1]);
  const isLine = !raw.includes("\n") && !/^[|>]/.test(raw);
  const pair = map?.items.find(({ key }) => key.value === "label");
  if (label !== undefined && map) {
    if (pair) return at(newLabel(yaml, pair, label, { inFlow: map.flow === true, eol }));
    if (map.flow)
      return at({ ...behind(inner.range?.[1] ?? 0), text: `, label: ${writeScalar(label, quotingOf(raw), true)}` });
    const column = columnOf(yaml, map.items[0]?.key as Yaml.Node);
    return `${ended(own, eol)}${" ".repeat(column)}label: ${writeScalar(label, quotingOf(raw))}`;
  }
  const comments = own
    .split(/(?<=\n)/)
    .slice(1)
    .filter((line) => isLine && /^\s*#/.test(line));
  const column = (map?.items[0]?.key ?? node).range?.[0] ?? dash + 2;
  const opening = yaml.slice(start, map?.flow ? (map.range?.[0] ?? column) : column);
  if (label !== undefined && isLine) {
    const behindValue = yaml.slice(inner.range?.[1], end);
    const indent = " ".repeat(column - start);
    return `${ended(`${opening}value: ${raw}${behindValue}`, eol)}${indent}label: ${writeScalar(label, quotingOf(raw))}`;
  }
  const written = isLine ? raw : writeScalar(value);
  const more = label === undefined ? "" : `${eol}${" ".repeat(column - start)}label: ${writeScalar(label)}`;
  const comment = /[ \t]+#.*/.exec(yaml.slice(inner.range?.[1], end).split("\n")[0] ?? "")?.[0].trimEnd() ?? "";
  const line = map || more ? `value: ${written}` : written;
  return comments.join("") + opening + line + (isLine ? comment : "") + more;
}

function behind(offset: number): { start: number; end: number } {
  return { start: offset, end: offset };
}

/** A label in the place of another one. */
function newLabel(
  yaml: string,
  { key, value }: { key: Yaml.Scalar; value: Yaml.Node | null },
  label: string,
  { inFlow, eol }: { inFlow: boolean; eol: string },
): { start: number; end: number; text: string } {
  const [start, end] = value?.range ?? [0, 0];
  if (start === end) {
    const colon = yaml.indexOf(":", key.range?.[1]) + 1;
    return { ...behind(colon), text: ` ${writeScalar(label, "plain", inFlow)}` };
  }
  const raw = yaml.slice(start, end);
  return { start, end, text: writeScalar(label, quotingOf(raw), inFlow) + (raw.endsWith("\n") ? eol : "") };
}

/** A list between brackets, as it is wanted. */
export function editFlowList(
  yaml: string,
  list: Yaml.YAMLSeq,
  items: readonly ListedItem[],
  wanted: readonly WantedFigure[],
): { start: number; end: number; text: string } {
  const [start, end] = list.range as Yaml.Range;
  const ranges = items.map(({ node }) => node.range as Yaml.Range);
  const between = ranges.slice(1).map(([next], index) => yaml.slice(ranges[index]?.[1], next));
  const opening = yaml.slice(start, ranges[0]?.[0] ?? end - 1);
  const closing = yaml.slice(ranges.at(-1)?.[1] ?? end - 1, end);
  if ([opening, closing, ...between].some((text) => text.includes("#"))) {
    throw byHand("`figures` is a list between brackets with comments");
  }
  const style = quotingOf(yaml.slice(...(items[0] ? inFlowRange(items[0].node) : [0, 0])));
  const texts = matched(wanted, items).map(({ figure, item }) => {
    if (!item) return flowItem(writeScalar(figure.value, style, true), figure.label, style);
    const [from, to] = item.node.range as Yaml.Range;
    const raw = yaml.slice(from, to);
    if (figure.label === item.label) return raw;
    const map = mapOf(item.node);
    if (!map) return flowItem(raw, figure.label, quotingOf(raw));
    const inner = valueIn(map);
    const written = yaml.slice(inner.range?.[0], inner.range?.[1]);
    const pair = map.items.find(({ key }) => key.value === "label");
    if (figure.label === undefined) return flowItem(written, undefined, "plain", true);
    const patch = pair
      ? newLabel(yaml, pair, figure.label, { inFlow: true, eol: "\n" })
      : { ...behind(inner.range?.[1] ?? 0), text: `, label: ${writeScalar(figure.label, quotingOf(written), true)}` };
    return patched(raw, [{ ...patch, start: patch.start - from, end: patch.end - from }]);
  });
  return { start, end, text: opening + texts.join(between[0] ?? ", ") + closing };
}

function inFlowRange(node: Yaml.Node): [number, number] {
  const map = mapOf(node);
  const [start, end] = (map ? valueIn(map) : node).range as Yaml.Range;
  return [start, end];
}

function flowItem(written: string, label: string | undefined, quoting: Quoting, asMap = label !== undefined): string {
  if (!asMap) return written;
  return `{ value: ${written}${label === undefined ? "" : `, label: ${writeScalar(label, quoting, true)}`} }`;
}

/** A new item, written as the one that it comes after. */
function freshItem(yaml: string, figure: WantedFigure, like: ListedItem, eol: string): string {
  const map = mapOf(like.node);
  const quoting = quotingOf(yaml.slice(...inFlowRange(like.node)));
  const opening = yaml.slice(lineStart(yaml, like.dash), like.dash);
  if (map?.flow)
    return `${opening}- ${flowItem(writeScalar(figure.value, quoting, true), figure.label, quoting, true)}`;
  return blockItem(figure, { indent: opening, quoting, asMap: map !== undefined, eol });
}

/** @param indent - of its dash */
export function blockItem(
  { value, label }: WantedFigure,
  {
    indent,
    quoting = "plain",
    asMap = false,
    eol,
  }: { indent: string; quoting?: Quoting; asMap?: boolean; eol: string },
): string {
  if (label === undefined && !asMap) return `${indent}- ${writeScalar(value, quoting)}`;
  const first = `${indent}- value: ${writeScalar(value, quoting)}`;
  return label === undefined ? first : `${first}${eol}${indent}  label: ${writeScalar(label, quoting)}`;
}

type Figures = Yaml.YAMLMap<Yaml.Scalar, Yaml.Node | null>;

function mapOf(node: Yaml.Node): Figures | undefined {
  return "items" in node ? (node as Figures) : undefined;
}

function valueIn(map: Figures): Yaml.Scalar {
  const value = map.items.find(({ key }) => key.value === "value")?.value;
  if (!value || !("value" in value)) throw byHand("a figure of the list has no plain value");
  return value as Yaml.Scalar;
}

function columnOf(yaml: string, node: Yaml.Node): number {
  const [start] = node.range as Yaml.Range;
  return start - lineStart(yaml, start);
}
