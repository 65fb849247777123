import { type Attached, mentionOf } from "./attach.ts";
import { isUpper } from "./character.ts";
import type { Mention } from "./mention.ts";
import type { Scene } from "./scene.ts";
import { matchPhrase } from "./trie.ts";

/** Units whose names are everyday words where one of them is meant: "un pied", "a degree". */
const everyday = new Set([
  "foot",
  "inch",
  "cup",
  "revolution",
  "degree",
  "bar",
  "yard",
  "carat",
  "generic",
  "tablespoon",
  "bit",
  "knot",
  "volt",
  "stone",
]);

/** "0,4 point" is of a percentage where it has a decimal mark or percentages are spoken of; "25 points" elsewhere are points. */
export function pointUnit(scene: Scene, attached: Attached): Attached {
  if (attached.unit?.symbol !== "point" || attached.unit.unit !== "percentage-point") return attached;
  const { tokens } = scene;
  const spoken = tokens.some(({ lower }) => lower === "%" || lower === "taux" || lower === "rate");
  if (attached.num.decimal.includes(".") ? attached.num.value < 100 : spoken && attached.num.value < 20)
    return attached;
  return { ...attached, unit: undefined, next: attached.num.next };
}

function has(scene: Scene, list: "weight" | "temperature"): boolean {
  const words = scene.lexicon.phrases[list];
  return scene.tokens.some(({ lower }) => words.has(lower));
}

/** A mention, unless what was attached is no quantity; ambiguous units are settled by the sentence's other words. */
export function settle(scene: Scene, attached: Attached): Mention | undefined {
  const { num } = attached;
  const { tokens, lexicon } = scene;
  let { unit } = attached;
  if (!unit) {
    return countOf(scene, attached) ? mentionOf(attached) : undefined;
  }
  // "Three Mile Island": a name, where both words have capitals.
  const [first, last] = [tokens[num.first], tokens[attached.next - 1]];
  const named = num.spelled && attached.named === 1 && first && last && isUpper(first.text) && isUpper(last.text);
  if (named && !lexicon.language.capitalNouns && last.text.length > 3) return undefined;
  const one = num.spelled && num.value === 1;
  if (one && (unit.kind === "duration" || everyday.has(unit.unit))) return undefined;
  if (one && unit.kind === "percent") return undefined;
  // "a dollar" is a price in a way of speaking; "one dollar" and "un euro" are one.
  if (num.article && !lexicon.strongOnes.has(tokens[num.first]?.lower ?? "")) return undefined;
  if (num.fraction && unit.kind === "duration" && num.spelled) return undefined;
  if (isWeight(scene, attached)) unit = { unit: "pound", kind: "measure", divisor: 1, group: "mass" };
  if (unit.unit === "degree" && has(scene, "temperature"))
    unit = { unit: "generic", kind: "measure", divisor: 1, group: "temperature" };
  if (unit.kind === "duration" && isAge(scene, attached)) return undefined;
  return mentionOf(unit === attached.unit ? attached : { ...attached, unit });
}

/** "deux livres" are a baby's, "361 millions de livres" a bank's. */
function isWeight(scene: Scene, { num, next, named }: Attached): boolean {
  const { tokens, lexicon } = scene;
  if (named !== 1 || num.value >= 1e6 || !lexicon.pounds.has(tokens[next - 1]?.lower ?? "")) return false;
  if (tokens.some(({ lower }) => lower === "£" || lower === "pence")) return false;
  return has(scene, "weight") || num.value < 1000 || !Number.isInteger(num.value);
}

/** "âgé de 28 ans", "28-year-old": an age is told, no duration. */
function isAge(scene: Scene, { first, next }: Attached): boolean {
  const { tokens, lexicon } = scene;
  if (matchPhrase(lexicon.aged, tokens, first - 1)) return true;
  let at = next;
  while (tokens[at]?.lower === "-") at++;
  return lexicon.phrases.old.has(tokens[at]?.lower ?? "");
}

/** Is it a count worth a card, and not a way of speaking ("the two", "one of", "Les 3 choses à retenir")? */
function countOf(scene: Scene, attached: Attached): boolean {
  const { num } = attached;
  const { tokens, lexicon } = scene;
  if (num.fraction || num.value < 2 || !Number.isInteger(num.value)) return false;
  if (num.exponent === 0 && num.decimal.includes(".")) return false;
  if (num.exponent === 0 && num.value < 100 && scene.heading) return false;
  if (num.article) return false;
  if (num.collective || num.exponent > 0) return true;
  if (num.spelled && num.value < 3) return false;
  if (num.value <= 20) {
    const before = tokens[num.first - 1]?.lower ?? "";
    if (lexicon.phrases.definite.has(before)) return false;
  }
  return true;
}
