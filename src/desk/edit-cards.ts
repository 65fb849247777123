import type * as Yaml from "yaml";
import { byHand } from "./edit-list.ts";
import { quotingOf, writeScalar } from "./yaml-scalar.ts";
import { ended, lineEnd, lineStart, type Patch } from "./yaml-text.ts";

type Members = Yaml.YAMLMap<Yaml.Scalar, Yaml.Node | null>;

/** The members of `cards` that are to change, and what they shall say; `null` takes one out. */
export type CardsEdit = Partial<Record<"template" | "theme", string | null>>;

/** `{ template: trio, theme: ink }`, for a file that says nothing of its cards yet; "" where nothing is wanted. */
export function newCards(edit: CardsEdit): string {
  const members = Object.entries(edit).flatMap(([key, text]) =>
    text ? `${key}: ${writeScalar(text, "plain", true)}` : [],
  );
  return members.length > 0 ? `{ ${members.join(", ")} }` : "";
}

/**
 * What changes in the value of `cards`.
 * @returns undefined where nothing is left of it
 */
export function editCards(yaml: string, value: Yaml.Node | null, edit: CardsEdit, eol: string): Patch[] | undefined {
  if (!value || !("items" in value)) return [writtenAnew(yaml, value, edit)];
  const map = value as Members;
  const left = map.items.filter(({ key }) => edit[key.value as keyof CardsEdit] !== null);
  const added = Object.entries(edit).filter(([name, text]) => text && !map.items.some(({ key }) => key.value === name));
  if (left.length + added.length === 0) return undefined;
  if (map.flow) return [inBraces(yaml, map, edit, added as [string, string][])];
  const patches = map.items.flatMap((pair) => inLines(yaml, pair, edit));
  const first = map.items[0]?.key.range?.[0] ?? 0;
  const indent = " ".repeat(first - lineStart(yaml, first));
  const last = map.items.at(-1) as Members["items"][number];
  const at = lineEnd(yaml, Math.max(last.key.range?.[1] ?? 0, (last.value?.range?.[1] ?? 1) - 1));
  if (added.length > 0) {
    const lines = added.map(([name, text]) => `${indent}${name}: ${writeScalar(text as string)}`).join(eol);
    // The last line of what stands between the fences has no end of its own.
    const isOpen = at === yaml.length && !yaml.endsWith("\n");
    patches.push({ start: at, end: at, text: isOpen ? eol + lines : ended(lines, eol) });
  }
  return patches;
}

/** In the place of nothing, or of `false`. */
function writtenAnew(yaml: string, value: Yaml.Node | null, edit: CardsEdit): Patch {
  const [start = 0, end = 0] = value?.range ?? [];
  const before = yaml.slice(start, end);
  if (before !== "" && !/^(false|null|~)$/i.test(before))
    throw byHand("`cards` is no map of template, theme, sizes and the like");
  const gap = start === end && yaml[start - 1] !== " " ? " " : "";
  return { start, end, text: newCards(edit) ? gap + newCards(edit) : before };
}

function inLines(yaml: string, { key, value }: Members["items"][number], edit: CardsEdit): Patch[] {
  const text = edit[key.value as keyof CardsEdit];
  if (text === undefined) return [];
  const [start = 0, end = 0] = value?.range ?? [];
  if (text === null) {
    const from = lineStart(yaml, key.range?.[0] ?? 0);
    if (yaml.slice(from, key.range?.[0]).trim() !== "") throw byHand("`cards` has a member on the line of its key");
    return [{ start: from, end: lineEnd(yaml, Math.max(key.range?.[1] ?? 0, end - 1)), text: "" }];
  }
  const gap = start === end && yaml[start - 1] !== " " ? " " : "";
  return [{ start, end, text: gap + writeScalar(text, quotingOf(yaml.slice(start, end))) }];
}

function inBraces(yaml: string, map: Members, edit: CardsEdit, added: readonly [string, string][]): Patch {
  const [start, end] = map.range as Yaml.Range;
  if (yaml.slice(start, end).includes("#")) throw byHand("`cards` stands between braces with comments");
  const endOf = ({ key, value }: Members["items"][number]) => Math.max(key.range?.[1] ?? 0, value?.range?.[1] ?? 0);
  const members = map.items.flatMap((pair) => {
    const { key, value } = pair;
    const text = edit[key.value as keyof CardsEdit];
    if (text === null) return [];
    const raw = yaml.slice(key.range?.[0], endOf(pair));
    if (text === undefined) return raw;
    return `${key.value}: ${writeScalar(text, quotingOf(yaml.slice(value?.range?.[0], value?.range?.[1])), true)}`;
  });
  members.push(...added.map(([name, text]) => `${name}: ${writeScalar(text, "plain", true)}`));
  const first = map.items[0]?.key.range?.[0];
  const last = map.items.at(-1);
  const opening = first === undefined ? "{ " : yaml.slice(start, first);
  const closing = last ? yaml.slice(endOf(last), end) : " }";
  return { start, end, text: opening + members.join(", ") + closing };
}
