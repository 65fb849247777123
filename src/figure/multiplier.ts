import type { Scene } from "./attach.ts";
import type { Mention } from "./mention.ts";
import { nounAt } from "./noun.ts";
import { type Num, numberAt } from "./number.ts";
import { matchPhrase } from "./trie.ts";

interface Found {
  mentions: Mention[];
  next: number;
}

function found(amount: number, digits: number, first: number, next: number): Found {
  return { mentions: [{ kind: "multiplier", amount, unit: null, digits, first, next }], next };
}

/** "doubler", "multiplié par cinq", "10x", "×5", "three times less", "tenfold". */
export function multiplierAt(scene: Scene, index: number): Found | undefined {
  const { tokens, mask, lexicon, text } = scene;
  const token = tokens[index];
  if (!token || mask[index]) return undefined;
  if (token.type === "word") {
    const verb = matchPhrase(lexicon.multipliers, tokens, index);
    if (verb) {
      const { factor, doubtful } = verb.values[0] as { factor: number; doubtful: boolean };
      if (!doubtful || isFactor(scene, index, index + verb.length)) return found(factor, 1, index, index + verb.length);
      return undefined;
    }
    const by = matchPhrase(lexicon.multipliedBy, tokens, index);
    if (by) {
      const num = tokens[index + by.length] && numberAt(tokens, index + by.length, mask, lexicon, text);
      if (num && !num.fraction && num.value > 1)
        return found(by.values[0] === 1 ? num.value : 1 / num.value, num.digits, index, num.next);
    }
    const joined = lexicon.timesWords.get(token.lower);
    if (joined && (lexicon.language.code === "en" || compares(scene, index + 1)))
      return found(joined, 1, index, index + 1);
  }
  if (
    (token.lower === "×" || token.lower === "x") &&
    !token.glued &&
    tokens[index + 1]?.glued &&
    tokens[index + 1]?.type === "number"
  ) {
    const num = numberAt(tokens, index + 1, mask, lexicon, text);
    if (num) return found(num.value, num.digits, index, num.next);
  }
  if (token.type !== "number" && !lexicon.numbers.has(token.lower)) return undefined;
  const num = numberAt(tokens, index, mask, lexicon, text);
  return num && !num.fraction ? timesAfter(scene, num) : undefined;
}

function timesAfter(scene: Scene, num: Num): Found | undefined {
  const { tokens, lexicon } = scene;
  const at = tokens[num.next]?.lower === "-" ? num.next + 1 : num.next;
  const times = matchPhrase(lexicon.times, tokens, at);
  if (!times || num.value < 1) return undefined;
  const word = tokens[at];
  const next = at + times.length;
  const sign = word?.lower === "x" || word?.lower === "×" || word?.lower === "fold";
  if (sign)
    return word?.glued && tokens[next]?.type !== "number" ? found(num.value, num.digits, num.start, next) : undefined;
  // "three times a week" counts, "three times less" multiplies.
  return num.value > 1 && compares(scene, next) ? found(num.value, num.digits, num.start, next) : undefined;
}

function compares(scene: Scene, index: number): boolean {
  const { comparatives } = scene.lexicon.phrases;
  const lower = scene.tokens[index]?.lower ?? "";
  return (
    comparatives.has(lower) ||
    (scene.lexicon.language.code === "en" &&
      /..er$/.test(lower) &&
      lower !== "over" &&
      lower !== "after" &&
      lower !== "under")
  );
}

/** "le budget double." multiplies, "double vitrage" does not. */
function isFactor(scene: Scene, first: number, next: number): boolean {
  const { tokens, lexicon } = scene;
  const behind = tokens[next];
  const before = tokens[first - 1];
  if (before?.lower === "-" || behind?.lower === "-") return false;
  if (behind === undefined || /^[.,;:!?)]$/.test(behind.lower)) {
    return (
      before !== undefined && !lexicon.phrases.one.has(before.lower) && !lexicon.phrases.definite.has(before.lower)
    );
  }
  if (nounAt(tokens, next, lexicon)) return false;
  return (
    lexicon.phrases.functionWords.has(behind.lower) && before !== undefined && !lexicon.phrases.one.has(before.lower)
  );
}
