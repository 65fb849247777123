import { pairEnds } from "./change-ends.ts";
import { addDirection, clauseEnd } from "./direction.ts";
import type { QualifierWord } from "./lexicon.ts";
import type { Mention } from "./mention.ts";
import type { Scene } from "./scene.ts";
import type { Token } from "./token.ts";
import { matchPhrase } from "./trie.ts";

/** Says of each mention what the words around it say: qualifier, direction, modality. */
export function qualify(scene: Scene, mentions: readonly Mention[]): void {
  let before: Mention | undefined;
  for (const mention of mentions) {
    addQualifier(scene, mention, before?.next ?? 0);
    addDirection(scene, mention, before);
    addModality(scene, mention);
    before = mention;
  }
  pairEnds(scene, mentions);
}

/** The qualifier before the mention, past articles and the like, or behind it. */
function addQualifier(scene: Scene, mention: Mention, previous: number): void {
  const { tokens, lexicon } = scene;
  if (mention.qualifier === "from" || mention.qualifier === "to") return;
  const isDate = mention.kind === "date";
  let at = mention.first - 1;
  for (let skipped = 0; skipped < 3 && at >= 0; skipped++) {
    const match = matchPhrase(lexicon.before, tokens, at);
    const word = match?.values.find(({ dates }) => dates === isDate);
    if (match && word) {
      const start = at - match.length + 1;
      if (mention.kind === "duration" && lexicon.phrases.overTime.has(tokens[at]?.lower ?? "")) return;
      if (word.qualifier === "up-to" && isTarget(scene, start, mention)) return;
      // "down 1.1% from 2023" compares.
      if (isDate && word.qualifier === "from" && start === previous && previous > 0) return;
      mention.qualifier = word.qualifier;
      mention.qualifierSpan = [start, at + 1];
      return;
    }
    const filler = matchPhrase(lexicon.fillers, tokens, at);
    if (!filler) break;
    at -= filler.length;
  }
  if (isDate || mention.qualifier) return;
  const sign = tokens[mention.next]?.lower;
  const behind = sign === "," || sign === "(" ? mention.next + 1 : mention.next;
  const after = matchPhrase(lexicon.after, tokens, behind);
  if (!after) return;
  mention.qualifier = (after.values[0] as QualifierWord).qualifier;
  mention.qualifierSpan = [behind, behind + after.length];
}

/** "crecieron un 12 % hasta 3 500 millones": where a change ends up is no upper limit. */
function isTarget(scene: Scene, start: number, mention: Mention): boolean {
  const { tokens, lexicon } = scene;
  if (mention.first - start > 2 || !lexicon.phrases.target.has(tokens[start]?.lower ?? "")) return false;
  for (let at = start - 1; at >= 0 && !clauseEnd.has(tokens[at]?.lower ?? ""); at--) {
    const lower = tokens[at]?.lower ?? "";
    if (lexicon.ways.has(lower) || lexicon.phrases.change.has(lower)) return true;
  }
  return false;
}

/** "pourrait doubler", "ne doublera pas": in the mention's clause. */
function addModality(scene: Scene, mention: Mention): void {
  const { tokens, lexicon } = scene;
  const { possible, negation } = lexicon.phrases;
  const say = (modality: "possible" | "negated", at: number) => {
    mention.modality = modality;
    mention.modalitySpan = [at, at + 1];
  };
  const { first, next } = mention;
  for (let at = first - 1; at >= 0 && at > first - 12; at--) {
    const lower = (tokens[at] as Token).lower;
    if (clauseEnd.has(lower)) break;
    if (at > first - 6 && negation.has(lower) && !isNoNegation(scene, at)) {
      say("negated", at);
      return;
    }
    if (!mention.modality && possible.has(lower)) say("possible", at);
  }
  if (mention.kind !== "multiplier") return;
  for (let at = next; at < next + 2; at++) {
    if (negation.has(tokens[at]?.lower ?? "") && !isNoNegation(scene, at)) say("negated", at);
  }
}

/** "pas moins de", "not only": the words negate nothing. */
function isNoNegation(scene: Scene, at: number): boolean {
  const { tokens, lexicon } = scene;
  return (
    matchPhrase(lexicon.noNegation, tokens, at) !== undefined ||
    matchPhrase(lexicon.noNegation, tokens, at - 1) !== undefined
  );
}
