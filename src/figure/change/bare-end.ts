import type { Mention } from "../mention.ts";
import { numberAt } from "../number/number.ts";
import type { Scene } from "../scene.ts";
import { isMark } from "../token/sign.ts";
import { matchPhrase } from "../token/trie.ts";
import { qualifierStart } from "../unit/qualifier-start.ts";

/** A time that grows by more has another unit. */
const longestTime = 50;

/** "from 208 pounds", "from about 14 pounds" */
function isFrom({ tokens, lexicon }: Scene, first: number): boolean {
  return [first, qualifierStart({ tokens, lexicon }, first)].some((at) => matchPhrase(lexicon.from, tokens, at - 1));
}

/** "from 208 pounds to 193", "climbed from 21 mpg combined to 23": where a change ends, in the unit that it began in. */
export function withBareEnds(scene: Scene, mentions: Mention[]): Mention[] {
  const { tokens, lexicon } = scene;
  const ends: Mention[] = [];
  for (const [index, low] of mentions.entries()) {
    if (low.kind === "count" || !isFrom(scene, low.first)) continue;
    const to = lexicon.phrases.target.has(tokens[low.next]?.lower ?? "") ? low.next : low.next + 1;
    if (!lexicon.phrases.target.has(tokens[to]?.lower ?? "") || tokens[to + 1]?.type !== "number") continue;
    const high = numberAt(scene, to + 1);
    const behind = high && tokens[high.next];
    const closes =
      behind?.type !== "word" ? !behind?.glued || isMark(behind) : lexicon.phrases.functionWords.has(behind.lower);
    if (!high || high.start !== to + 1 || !closes || (mentions[index + 1]?.first ?? tokens.length) < high.next)
      continue;
    // "un pic de 12 semaines à 3 435": of something else.
    if (low.kind === "duration" && high.value > low.amount * longestTime) continue;
    ends.push({ ...low, to: undefined, amount: high.value, digits: high.digits, first: high.first, next: high.next });
  }
  return ends.length === 0 ? mentions : [...mentions, ...ends].sort((a, b) => a.first - b.first);
}
