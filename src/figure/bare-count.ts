import type { Attached } from "./attach.ts";
import { isUpper } from "./character.ts";
import { indexWords } from "./index-words.ts";
import type { Scene } from "./scene.ts";
import type { Token } from "./token.ts";
import { matchPhrase } from "./trie.ts";

/** "2,400" or "35 000": digits in groups, which years, codes and pages are not written in. */
function isGrouped(token: Token | undefined): boolean {
  return token?.numeral?.grouped === true && !token.numeral.fractional;
}

/**
 * Is a number that nothing is said behind a count: "rose by 227,000", "plus de 35 000 sont partis", "12 000 habitants
 * contre 11 200 en 2015"? It is one in groups of digits, with a limit or a change before it, a verb behind it, or
 * another such number before it.
 */
export function isBareCount(scene: Scene, { num, first, next, unit }: Attached): boolean {
  const { tokens, lexicon } = scene;
  if (unit || num.spelled || !isGrouped(tokens[num.first]) || num.value < 1000) return false;
  if (tokens.some(({ lower }) => indexWords.has(lower))) return false;
  const { phrases } = lexicon;
  // "63,150 Model 3s": a name in the plural.
  const [name, digit, plural] = [tokens[next], tokens[next + 1], tokens[next + 2]];
  if (name && isUpper(name.text) && digit?.type === "number" && plural?.lower === "s" && plural.glued) return true;
  if (phrases.auxiliaries.has(tokens[next]?.lower ?? "")) return true;
  const before = tokens[first - 1];
  if (before?.type !== "word") return false;
  if (matchPhrase(lexicon.before, tokens, first - 1)?.values.some(({ dates }) => !dates)) return true;
  if (!phrases.functionWords.has(before.lower) && !phrases.target.has(before.lower)) return false;
  for (let at = first - 2; at >= 0; at--) {
    const token = tokens[at] as Token;
    if (isGrouped(token)) return true;
    if (at > first - 5 && (phrases.up.has(token.lower) || phrases.down.has(token.lower))) return true;
  }
  return false;
}
