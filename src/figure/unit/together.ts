import { isBorder, isFunctionWord, type Words } from "../clause/clause.ts";
import type { Mention } from "../mention.ts";
import type { Scene } from "../scene.ts";
import type { Attached } from "./attach.ts";

/** Words from a verb to how many did it: "hanno varcato la soglia del museo | in". */
const farthest = 12;
/** Fewer of them may be a year, a place or a page. */
const least = 1000;

/** "Hanno firmato in | 23.500", "erano in | 40mila": how many did something together, behind a verb in the plural. */
export function isTogether({ tokens, lexicon }: Scene, { num, first, next }: Attached): boolean {
  const isMany =
    num.exponent >= 3 ||
    tokens[num.first]?.numeral?.grouped === true ||
    /mila$/.test(tokens[num.next - 1]?.lower ?? "");
  if (!isMany || num.value < least || !lexicon.words.together.has(tokens[first - 1]?.lower ?? "")) return false;
  const behind = tokens[next];
  if (behind?.type === "word" && !isFunctionWord(behind.lower, lexicon)) return false;
  for (let at = first - 2; at >= Math.max(0, first - farthest) && !isBorder({ tokens, lexicon }, at); at--)
    if (lexicon.words.doing.has(tokens[at]?.lower ?? "")) return true;
  return false;
}

/** Is it such a number, of those whom its verb tells of? */
export function countsDoers({ tokens, lexicon }: Words, { kind, unit, first }: Mention): boolean {
  return kind === "count" && unit === null && lexicon.words.together.has(tokens[first - 1]?.lower ?? "");
}
