import type { Mention } from "./mention.ts";
import type { Scene } from "./scene.ts";
import { matchPhrase } from "./trie.ts";

const clauseEnd = /^[,;:()–—.!?"«»“”]$/;

/** Says of each mention what the words around it say: qualifier, direction, modality. */
export function qualify(scene: Scene, mentions: readonly Mention[]): Mention[] {
  const list = mentions.map((mention, index) => {
    const previous = mentions[index - 1]?.next ?? 0;
    return {
      ...mention,
      ...qualifierOf(scene, mention),
      ...directionOf(scene, mention, previous),
      ...modalityOf(scene, mention),
    };
  });
  pairEnds(scene, list);
  return list;
}

type Said = Pick<Mention, "qualifier" | "qualifierSpan">;

/** The qualifier before the mention, past articles and the like, or behind it. */
function qualifierOf(scene: Scene, mention: Mention): Said {
  const { tokens, lexicon } = scene;
  if (mention.qualifier === "from" || mention.qualifier === "to") return {};
  const isDate = mention.kind === "date";
  let at = mention.first - 1;
  for (let skipped = 0; skipped < 3 && at >= 0; skipped++) {
    const match = matchPhrase(lexicon.before, tokens, at);
    const word = match?.values.find(({ dates }) => dates === isDate);
    if (match && word) {
      const span: [number, number] = [at - match.length + 1, at + 1];
      if (mention.kind === "duration" && lexicon.phrases.overTime.has(tokens[at]?.lower ?? "")) return {};
      if (word.qualifier === "up-to" && isTarget(scene, span[0], mention)) return {};
      return { qualifier: word.qualifier, qualifierSpan: span };
    }
    const filler = matchPhrase(lexicon.fillers, tokens, at);
    if (!filler) break;
    at -= filler.length;
  }
  if (isDate || mention.qualifier) return {};
  let behind = mention.next;
  if (tokens[behind]?.lower === "," || tokens[behind]?.lower === "(") behind++;
  const after = matchPhrase(lexicon.after, tokens, behind);
  const word = after?.values[0];
  return after && word ? { qualifier: word.qualifier, qualifierSpan: [behind, behind + after.length] } : {};
}

/** "crecieron un 12 % hasta 3 500 millones": where a change ends up is no upper limit. */
function isTarget(scene: Scene, start: number, mention: Mention): boolean {
  const { tokens, lexicon } = scene;
  if (mention.first - start > 2 || !lexicon.phrases.target.has(tokens[start]?.lower ?? "")) return false;
  for (let at = start - 1; at >= 0 && !clauseEnd.test(tokens[at]?.lower ?? ""); at--) {
    const lower = tokens[at]?.lower ?? "";
    if (lexicon.phrases.up.has(lower) || lexicon.phrases.down.has(lower) || lexicon.phrases.change.has(lower))
      return true;
  }
  return false;
}

type Directed = Pick<Mention, "direction" | "directionSpan">;

/** "recule de 12 %", "fell 12%", "a 12% rise": which way the amount moves. */
function directionOf(scene: Scene, mention: Mention, previous: number): Directed {
  const { tokens, lexicon } = scene;
  const { up, down, target } = lexicon.phrases;
  const { kind, unit } = mention;
  if (
    kind === "date" ||
    kind === "multiplier" ||
    kind === "ratio" ||
    kind === "duration" ||
    mention.signed ||
    mention.to !== undefined
  )
    return {};
  const relative = kind === "percent" || unit === "percentage-point" || unit === "basis-point";
  const way = (at: number): Directed | undefined => {
    const lower = tokens[at]?.lower ?? "";
    if (up.has(lower)) return { direction: "up", directionSpan: [at, at + 1] };
    return down.has(lower) ? { direction: "down", directionSpan: [at, at + 1] } : undefined;
  };
  const reach = relative ? 7 : 3;
  for (let at = mention.first - 1; at >= previous && at >= mention.first - reach; at--) {
    const lower = tokens[at]?.lower ?? "";
    if (clauseEnd.test(lower) || target.has(lower)) break;
    const said = way(at);
    if (said) return said;
    if (!relative && !lexicon.fillers.root.has(lower) && !lexicon.before.root.has(lower)) break;
  }
  if (!relative) return {};
  for (let at = mention.next; at < mention.next + 2; at++) {
    const lower = tokens[at]?.lower ?? "";
    if (clauseEnd.test(lower)) break;
    const said = way(at);
    if (said) return said;
    if (!lexicon.phrases.of.has(lower) && !lexicon.phrases.functionWords.has(lower)) break;
  }
  return {};
}

type Modal = Pick<Mention, "modality" | "modalitySpan">;

/** "pourrait doubler", "ne doublera pas": in the mention's clause. */
function modalityOf(scene: Scene, mention: Mention): Modal {
  const { tokens, lexicon } = scene;
  const { possible, negation } = lexicon.phrases;
  let modal: Modal = {};
  const negates = (at: number) => negation.has(tokens[at]?.lower ?? "") && !isNoNegation(scene, at);
  for (let at = mention.first - 1; at >= 0 && at > mention.first - 12; at--) {
    const lower = tokens[at]?.lower ?? "";
    if (clauseEnd.test(lower)) break;
    if (at > mention.first - 6 && negates(at)) return { modality: "negated", modalitySpan: [at, at + 1] };
    if (!modal.modality && possible.has(lower)) modal = { modality: "possible", modalitySpan: [at, at + 1] };
  }
  if (mention.kind === "multiplier") {
    for (let at = mention.next; at < mention.next + 2; at++)
      if (negates(at)) return { modality: "negated", modalitySpan: [at, at + 1] };
  }
  return modal;
}

/** "pas moins de", "not only": the words negate nothing. */
function isNoNegation(scene: Scene, at: number): boolean {
  const { tokens, lexicon } = scene;
  return (
    matchPhrase(lexicon.noNegation, tokens, at) !== undefined ||
    matchPhrase(lexicon.noNegation, tokens, at - 1) !== undefined
  );
}

/** "passe de 19,99 € à 24,99 €": the two ends of a change. */
function pairEnds(scene: Scene, mentions: Mention[]): void {
  const { tokens, lexicon } = scene;
  for (let index = 1; index < mentions.length; index++) {
    const low = mentions[index - 1] as Mention;
    const high = mentions[index] as Mention;
    if (low.kind !== high.kind || low.unit !== high.unit || low.qualifier || high.qualifier) continue;
    const to = matchPhrase(lexicon.to, tokens, low.next);
    if (!to || low.next + to.length !== high.first || /^[-–—]$/.test(tokens[low.next]?.lower ?? "")) continue;
    const from = matchPhrase(lexicon.from, tokens, low.first - 1);
    if (!from) continue;
    low.qualifier = "from";
    low.qualifierSpan = [low.first - from.length, low.first];
    high.qualifier = "to";
    high.qualifierSpan = [low.next, high.first];
  }
}
