import { isBorder, isFunctionWord } from "../clause/clause.ts";
import { isComparable, type Reading, startOf } from "../clause/reading.ts";
import type { Mention } from "../mention.ts";
import type { Scene } from "../scene.ts";

/** Words between a level and the clause that says what it became: "thefts were recorded in 2010". */
const farthest = 12;

/** "While 15,000 thefts were recorded in 2010, that number soared to | 21,000": the level that another one's sentence goes on to. */
export function isOvertaken({ scene, mention, mentions }: Reading): boolean {
  return mentions.some((other) => overtakes(scene, other, mention, mentions));
}

/** Does the mention say what an earlier one of its sentence has become? */
export function isOvertaking({ scene, mention, mentions }: Reading): boolean {
  return mentions.some((other) => overtakes(scene, mention, other, mentions));
}

function overtakes(scene: Scene, level: Mention, old: Mention, mentions: readonly Mention[]): boolean {
  const { tokens, lexicon } = scene;
  const { target } = lexicon.phrases;
  if (
    level.kind !== old.kind ||
    old.kind === "date" ||
    old.next >= level.first ||
    old.direction ||
    !isComparable(old, level)
  )
    return false;
  if (!target.has(tokens[startOf(scene, level) - 1]?.lower ?? "")) return false;
  const isDated = mentions.some(
    ({ kind, first, next }) => kind === "date" && first < level.first && next >= old.first - farthest,
  );
  // "that number soared to": what was said, and how it changed.
  const between = tokens.slice(old.next, level.first);
  const border = between.findLastIndex((_, at) => isBorder(scene, old.next + at));
  if (!isDated || border === -1 || between.length > farthest * 2) return false;
  const from = border + (lexicon.phrases.and.has(between[border + 1]?.lower ?? "") ? 2 : 1);
  const changes = (at: number) => lexicon.ways.has(between[at]?.lower ?? "");
  const isPointed = (at: number) => isFunctionWord(between[at]?.lower ?? "", lexicon);
  // "esse número | subiu", "ce nombre | a grimpé"; where verbs come second, "stieg | diese Zahl".
  const isChange = isPointed(from) && (changes(from + 2) || changes(from + 3));
  return isChange || (changes(from) && isPointed(from + 1));
}
