import type { Reading } from "../clause/reading.ts";

/** Words between how many there are and how many of them: "Of the 303 people who were tested, 89". */
const farthestPart = 8;

/** "Sur 303 personnes, 89 n’ont jamais eu de fièvre": of how many, and the number behind it is what is told. */
export function isBaseOf({ scene, mention }: Reading): boolean {
  const { tokens, lexicon } = scene;
  const { words } = lexicon;
  let before = mention.first - 1;
  while (before > 0 && lexicon.phrases.determiners.has(tokens[before]?.lower ?? "")) before--;
  // "reconstitué à partir de 37 ossements": what it is made of, or from how many on.
  const made = mention.kind === "count" && mention.unit !== null && words.starting.has(tokens[before - 1]?.lower ?? "");
  if (made) return true;
  // "Auf jeden der 85.000 Arbeitsplätze", "for each of the 300 homes"
  let each = words.outOfAll.has(tokens[before]?.lower ?? "") ? before - 1 : before;
  if (lexicon.phrases.one.has(tokens[each]?.lower ?? "")) each--;
  if (mention.kind === "count" && words.each.has(tokens[each]?.lower ?? "")) return true;
  // "unclear how many of the 150 staff will stay"
  // "as many as 600 jobs" are up to 600.
  const asked = [before, before - 1].some(
    (at) => words.howMany.has(tokens[at]?.lower ?? "") && !words.as.has(tokens[at - 1]?.lower ?? ""),
  );
  if (mention.kind === "count" && asked) return true;
  if (mention.kind !== "count" || before !== 0 || !words.outOfAll.has(tokens[0]?.lower ?? "")) return false;
  const part = tokens.findIndex(({ type, lower }, at) => at >= mention.next && (type === "number" || lower === ","));
  const number = tokens.slice(part, part + 2).find(({ type }) => type === "number");
  if (part === -1 || part - mention.next >= farthestPart) return false;
  return Number(number?.numeral?.decimal ?? Infinity) < mention.amount;
}
