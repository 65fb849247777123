import { type Mention, mentionOf } from "../mention.ts";
import { numberAt } from "../number/number.ts";
import type { Scene } from "../scene.ts";
import { unitAt } from "../unit/unit-at.ts";

/** "ppg", "WAR": what players' numbers are called in short. */
const abbreviation = /^(?:\p{Lu}{2,4}|[bcdfghjklmnpqrstvwxz]?[a-z]pg)$/u;

/** Tokens from a bracket to a number in its list: "(15.3 ppg, 7.4 rpg, 6.9 apg)". */
const longestList = 12;

/** "Doro Lind (15.3 ppg, 7.4 rpg)", "Lind (0.5 WAR)": in brackets behind a name, a player's numbers, which stand on no card. */
export function statistic(scene: Scene, index: number): Mention | undefined {
  const { tokens, lexicon } = scene;
  const [before, short, behind] = [tokens[index - 1]?.lower ?? "", tokens[index + 1], tokens[index + 2]?.lower ?? ""];
  if (!tokens[index]?.numeral?.fractional || !/^[(,]$/.test(before) || !/^[),;]$/.test(behind)) return undefined;
  if (!short || short.glued || !abbreviation.test(short.text) || unitAt(tokens, index + 1, lexicon)) return undefined;
  const open = tokens.findLastIndex(({ lower }, at) => at < index && /^[()]$/.test(lower));
  if (tokens[open]?.lower !== "(" || index - open > longestList) return undefined;
  const num = numberAt(scene, index);
  if (!num || num.next !== index + 1) return undefined;
  const { value: amount, digits } = num;
  return mentionOf({ kind: "count", amount, unit: short.text, digits, first: index, next: index + 2 });
}
