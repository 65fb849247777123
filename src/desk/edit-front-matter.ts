import { isDeepStrictEqual } from "node:util";
import * as Yaml from "yaml";
import { fenceOf } from "../article/front-matter-fence.ts";
import { normalizeFront } from "../article/front-matter-normalize.ts";
import type { Approval } from "../article/front-matter-shape.ts";
import { parseYaml } from "../article/front-matter-yaml.ts";
import { InputError } from "../base/error.ts";
import { type CardsEdit, editCards, newCards } from "./edit-cards.ts";
import { blockItem, byHand, editBlockList, editFlowList, type ListedItem } from "./edit-list.ts";
import type { FrontMatterEdit, WantedFigure } from "./front-matter-edit.ts";
import { writeScalar } from "./yaml-scalar.ts";
import { appended, lineEnd, lineStart, type Patch, patched } from "./yaml-text.ts";

/**
 * Writes an editor's choice into an article: its `figures`, and `template` and `theme` of its `cards`. Lines that it does not
 * touch stay byte for byte: comments, the order of keys, quotes, line endings and a byte-order mark.
 * @param source - the whole file
 * @throws InputError where the front matter is broken, is no YAML, or is written in a way that cannot be changed safely
 */
export function editFrontMatter(source: string, edit: FrontMatterEdit, path = "article.md"): string {
  const wanted = edit.figures?.map(clean);
  const fence = fenceOf(source);
  if (fence === "unclosed") throw new InputError("the front matter is not closed by a line `---`", { path, line: 1 });
  if (!fence) {
    const mark = source.startsWith("\ufeff") ? "\ufeff" : "";
    const eol = eolOf(source);
    const yaml = edited("", { ...edit, ...(wanted && { figures: wanted }) }, eol, path);
    return yaml === "" ? source : `${mark}---${eol}${yaml}${eol}---${eol}${source.slice(mark.length)}`;
  }
  if (fence.language !== "yaml") throw new InputError(`front matter in ${fence.language} is changed by hand`, { path });
  const { start, end } = fence;
  const eol = eolOf(source.slice(0, start));
  const before = source.slice(start, end);
  const yaml = edited(before, { ...edit, ...(wanted && { figures: wanted }) }, eol, path);
  if (yaml === before) return source;
  // Between two fences that follow each other is no line.
  const closing = start === end && !/^\r?\n/.test(source.slice(end)) ? eol : "";
  return source.slice(0, start) + yaml + closing + source.slice(end);
}

/** On one line. */
function clean({ value, label }: WantedFigure): WantedFigure {
  const text = (words: string) => words.replace(/[\p{Cc}\p{Cs}\u2028\u2029\ufeff ]+/gu, " ").trim();
  const words = label === undefined ? "" : text(label);
  return { value: text(value), ...(words && { label: words }) };
}

function eolOf(text: string): string {
  return /^[^\n]*\r\n/.test(text) ? "\r\n" : "\n";
}

/** @param yaml - what stands between the fences */
function edited(yaml: string, edit: FrontMatterEdit, eol: string, path: string): string {
  try {
    const told = parseYaml(yaml, path) ?? {};
    const document = Yaml.parseDocument<Yaml.YAMLMap<Yaml.Scalar, Yaml.Node | null>>(yaml, { keepSourceTokens: true });
    const { contents, errors } = document;
    if (errors.length > 0 || (contents && (!Yaml.isMap(contents) || contents.flow))) {
      throw byHand("the front matter is no list of `key: value` lines");
    }
    const list = edit.figures ? figuresEdited(yaml, contents, edit.figures, told, eol) : yaml;
    const next = list === yaml ? contents : (Yaml.parseDocument(list).contents as TopMap);
    const cards = cardsEdited(list, next, edit, eol);
    const result = approvedEdited(cards, edit, eol);
    if (!isAsWanted(told, parsed(result), edit)) throw byHand("the front matter cannot be changed safely");
    return result;
  } catch (error) {
    throw error instanceof InputError && !error.place ? new InputError(error.reason, { path, line: 1 }) : error;
  }
}

/** Undefined for what is broken by an edit: behind `...` another document begins. */
function parsed(yaml: string): unknown {
  try {
    return parseYaml(yaml, "") ?? {};
  } catch {
    return undefined;
  }
}

type TopMap = Yaml.YAMLMap<Yaml.Scalar, Yaml.Node | null> | null;

function pairOf(map: TopMap, name: string) {
  return map?.items.find(({ key }) => key.value === name);
}

function figuresEdited(yaml: string, map: TopMap, wanted: readonly WantedFigure[], told: unknown, eol: string): string {
  const { figures: listed } = normalizeFront(told).front;
  if (
    isDeepStrictEqual(
      listed.map(({ value, label }) => clean({ value, ...(label && { label }) })),
      wanted,
    )
  )
    return yaml;
  const pair = pairOf(map, "figures");
  const indent = indentOf(yaml, map);
  if (!pair) {
    const items = wanted.map((figure) => blockItem(figure, { indent: `${indent}  `, eol }));
    return patched(yaml, items.length > 0 ? [appended(yaml, [`${indent}figures:`, ...items], eol)] : []);
  }
  const { key, value } = pair;
  if (wanted.length === 0) return patched(yaml, withoutKey(yaml, key, value));
  if (value && "anchor" in value && (value.anchor || value.tag)) throw byHand("`figures` has an anchor or a tag");
  if (Yaml.isSeq(value)) {
    const items = itemsOf(value, listed);
    if (value.flow) return patched(yaml, [editFlowList(yaml, value, items, wanted)]);
    const from = lineEnd(yaml, key.range?.[1] ?? 0);
    return patched(yaml, [editBlockList(yaml, items, wanted, { from, eol })]);
  }
  const [start = 0, end = 0] = value?.range ?? [];
  if (value && (!Yaml.isScalar(value) || yaml.slice(start, end).includes("\n"))) throw byHand("`figures` is no list");
  const items = wanted.map((figure) => blockItem(figure, { indent: `${indent}  `, eol }));
  const line = lineEnd(yaml, end || (key.range?.[1] ?? 0));
  const isOpen = line === yaml.length && !yaml.endsWith("\n");
  const text = isOpen ? eol + items.join(eol) : items.join(eol) + eol;
  const colon = yaml.indexOf(":", key.range?.[1]) + 1;
  const gone = start === end ? [] : [{ start: colon, end, text: "" }];
  return patched(yaml, [...gone, { start: line, end: line, text }]);
}

function itemsOf(list: Yaml.YAMLSeq, listed: readonly (WantedFigure & { index: number })[]): ListedItem[] {
  const { srcToken } = list as { srcToken?: { items?: { start: { type: string; offset: number }[] }[] } };
  return list.items.map((node, index) => {
    const read = listed.find((each) => each.index === index);
    if (!read) throw byHand(`\`figures.${index}\` says no figure`);
    if (!Yaml.isScalar(node) && !Yaml.isMap(node)) throw byHand(`\`figures.${index}\` is an alias`);
    if (node.anchor || node.tag) throw byHand(`\`figures.${index}\` has an anchor or a tag`);
    const dash = srcToken?.items?.[index]?.start.find(({ type }) => type === "seq-item-ind")?.offset ?? -1;
    return { ...clean(read), node, dash };
  });
}

/** Takes a key out, and leaves the comments around it. */
function withoutKey(yaml: string, key: Yaml.Scalar, value: Yaml.Node | null): Patch[] {
  const start = lineStart(yaml, key.range?.[0] ?? 0);
  const ends = Yaml.isCollection(value) && !(value as Yaml.YAMLSeq).flow ? lastEnd(value) : (value?.range?.[1] ?? 0);
  const end = lineEnd(yaml, Math.max(key.range?.[1] ?? 0, ends - 1));
  const comments = yaml
    .slice(start, end)
    .split(/(?<=\n)/)
    .filter((line) => /^\s*#/.test(line))
    .join("");
  const isLast = end === yaml.length && !yaml.endsWith("\n");
  // The line before is the last one then, and has no end.
  const from = isLast && comments === "" && start > 0 ? start - (yaml[start - 2] === "\r" ? 2 : 1) : start;
  return [{ start: from, end, text: isLast ? comments.replace(/\r?\n$/, "") : comments }];
}

function lastEnd(node: Yaml.Node): number {
  let end = 0;
  Yaml.visit(node as Yaml.ParsedNode, {
    Scalar(_, { range }) {
      end = Math.max(end, range?.[1] ?? 0);
    },
  });
  return end;
}

function cardsEdited(yaml: string, map: TopMap, { template, theme }: FrontMatterEdit, eol: string): string {
  const now = pairOf(map, "cards");
  const said = Yaml.isMap(now?.value) ? (now.value.toJSON() as Record<string, unknown>) : {};
  const edit: CardsEdit = {};
  for (const [key, text] of Object.entries({ template, theme })) {
    if (text !== undefined && text !== (said[key] ?? null)) edit[key as keyof CardsEdit] = text;
  }
  if (Object.keys(edit).length === 0) return yaml;
  if (!now) {
    const cards = newCards(edit);
    return cards ? patched(yaml, [appended(yaml, [`${indentOf(yaml, map)}cards: ${cards}`], eol)]) : yaml;
  }
  const value = now.value;
  if (value && "anchor" in value && (value.anchor || value.tag)) throw byHand("`cards` has an anchor or a tag");
  const patches = editCards(yaml, value, edit, eol);
  return patched(yaml, patches ?? withoutKey(yaml, now.key, value));
}

function approvedEdited(yaml: string, { approved }: FrontMatterEdit, eol: string): string {
  if (!approved) return yaml;
  const map = Yaml.parseDocument(yaml).contents as TopMap;
  const pair = pairOf(map, "approved");
  const text = writeApproval(approved);
  if (!pair) return patched(yaml, [appended(yaml, [`${indentOf(yaml, map)}approved: ${text}`], eol)]);
  const { key, value } = pair;
  if (value && "anchor" in value && (value.anchor || value.tag)) throw byHand("`approved` has an anchor or a tag");
  const start = yaml.indexOf(":", key.range?.[1]) + 1;
  const isBlock = Yaml.isMap(value) && !value.flow;
  const end = Math.max(start, isBlock ? lastEnd(value) : (value?.range?.[1] ?? 0));
  if (/(^|\s)#/.test(yaml.slice(start, end))) throw byHand("`approved` stands with comments in it");
  return patched(yaml, [{ start, end, text: ` ${text}` }]);
}

/** `{ by: Ana, date: 2026-11-28, card: 3f9c2a71b0de }` */
function writeApproval({ by, date, card }: Approval): string {
  const members = [`by: ${writeScalar(by, "plain", true)}`];
  if (date !== undefined) members.push(`date: ${date}`);
  if (card !== undefined) members.push(`card: ${writeScalar(card, "plain", true)}`);
  return `{ ${members.join(", ")} }`;
}

function indentOf(yaml: string, map: TopMap): string {
  const first = map?.items[0]?.key.range?.[0] ?? 0;
  return yaml.slice(lineStart(yaml, first), first);
}

/** Whether the front matter says what is wanted, and all else that it said. */
function isAsWanted(before: unknown, after: unknown, { figures, template, theme, approved }: FrontMatterEdit): boolean {
  if (after === undefined) return false;
  const rest = (told: unknown) =>
    Object.entries(told as object).filter(
      ([key]) => key !== "figures" && key !== "cards" && !(approved && key === "approved"),
    );
  if (!isDeepStrictEqual(rest(before), rest(after))) return false;
  const [was, is] = [normalizeFront(before).front, normalizeFront(after).front];
  if (approved && !isDeepStrictEqual(is.approved, approved)) return false;
  const listed = (front: typeof is) =>
    front.figures.map(({ value, label }) => clean({ value, ...(label && { label }) }));
  if (!isDeepStrictEqual(listed(is), figures ?? listed(was))) return false;
  const cards: Record<string, unknown> = { ...(was.cards || {}) };
  for (const [key, text] of Object.entries({ template, theme })) {
    if (text === null) delete cards[key];
    else if (text !== undefined) cards[key] = text;
  }
  return isDeepStrictEqual({ ...(is.cards || {}) }, cards);
}
