import { asideLength } from "../clause/aside.ts";
import type { Mention } from "../mention.ts";
import type { Scene } from "../scene.ts";
import type { Token } from "../token/token.ts";
import { matchPhrase } from "../token/trie.ts";

/** Where the words end that may stand between a change's word and its amount, and whether "by" is one of them. */
export function pastLinks(
  scene: Scene,
  mention: Mention,
  previous: number,
): { at: number; by: string; plain: boolean } {
  const { tokens, lexicon } = scene;
  let at = mention.first - 1;
  let by = "";
  let plain = true;
  for (let steps = 0; steps < 5 && at >= previous; steps++) {
    const lower = (tokens[at] as Token).lower;
    const qualifier = matchPhrase(lexicon.before, tokens, at);
    // "descendió hasta el 11 %" says where to, "grew by up to 5 %" by how much.
    const ends = lexicon.phrases.target.has(lower) && !matchPhrase(lexicon.by, tokens, at - (qualifier?.length ?? 0));
    if (!ends && qualifier?.values.some(({ dates }) => !dates) && (qualifier.length > 1 || !lexicon.ways.has(lower))) {
      at -= qualifier.length;
      continue;
    }
    const aside = matchPhrase(lexicon.syntax.onAverage, tokens, at)?.length ?? asideLength(scene, at);
    if (aside > 0) {
      at -= aside;
      continue;
    }
    const link = by ? undefined : matchPhrase(lexicon.by, tokens, at);
    const directly = link || by ? undefined : matchPhrase(lexicon.directly, tokens, at);
    if (link) by = lower === "'" ? (tokens[at - 1]?.lower ?? "") : lower;
    else if (!directly && (lexicon.phrases.target.has(lower) || !mayStandBetween(scene, at))) break;
    else if (lexicon.phrases.one.has(lower)) plain = false;
    at -= link?.length ?? directly?.length ?? matchPhrase(lexicon.fillers, tokens, at)?.length ?? 1;
    if (directly) break;
  }
  return { at, by, plain };
}

/** Articles and the like, and adverbs: "rose only 5 %", "recule légèrement de". */
function mayStandBetween({ tokens, lexicon }: Scene, at: number): boolean {
  const { lower } = tokens[at] as Token;
  return (
    matchPhrase(lexicon.fillers, tokens, at) !== undefined ||
    lexicon.phrases.again.has(lower) ||
    lexicon.words.today.has(lower) ||
    (lower.length > 4 && lexicon.syntax.adverb.test(lower) && !lexicon.ways.has(lower))
  );
}
