import type { Mention } from "../mention.ts";
import { significantDigits } from "../number/spelled.ts";
import type { Scene } from "../scene.ts";
import { smallerUnits } from "./smaller-units.ts";
import { unitAt } from "./unit-at.ts";

/** "deux heures et quinze minutes", "fünf Jahre und drei Monate", "due chili e 200 grammi" are one each. */
export function withParts(scene: Scene, mentions: readonly Mention[]): Mention[] {
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const long = joined.at(-1);
    const whole = long && (wholeOf(scene, long, mention) ?? sumOf(scene, long, mention));
    if (whole) joined[joined.length - 1] = whole;
    else joined.push(oneAnd(scene, mention, long?.next ?? 0));
  }
  return joined;
}

/** A time with the one right behind it, where that counts a smaller unit of its, and less than one of it. */
function wholeOf({ tokens, lexicon }: Scene, long: Mention, short: Mention): Mention | undefined {
  if (long.kind !== "duration" || short.kind !== "duration") return undefined;
  if (long.to !== undefined || short.to !== undefined) return undefined;
  const parts = long.parts ?? [{ amount: long.amount, unit: long.unit ?? "" }];
  const unit = short.unit ?? "";
  const count = smallerUnits[parts.at(-1)?.unit ?? ""]?.[unit];
  const between = tokens.slice(long.next, short.first);
  const follows = between.length <= 1 && between.every(({ lower }) => lower === "," || lexicon.phrases.and.has(lower));
  // "quatre ans et 18 mois" are two.
  if (count === undefined || !follows || short.amount >= count) return undefined;
  const units = [...parts.map((part) => part.unit), unit];
  const share = units.slice(1).reduce((product, each, at) => product * (smallerUnits[units[at] ?? ""]?.[each] ?? 1), 1);
  return {
    ...long,
    amount: Number((long.amount + short.amount / share).toPrecision(12)),
    next: short.next,
    parts: [...parts, { amount: short.amount, unit }],
  };
}

/** "one hour and 20 minutes", "un an et trois mois": of the longer unit there is one, which is no quantity by itself. */
function oneAnd({ tokens, lexicon }: Scene, short: Mention, from: number): Mention {
  if (short.kind !== "duration" || short.to !== undefined || !Number.isInteger(short.amount)) return short;
  const at = short.first - 2;
  if (at < from + 1 || !lexicon.phrases.and.has(tokens[at + 1]?.lower ?? "")) return short;
  const unit = unitAt(tokens, at, lexicon)?.unit.unit ?? "";
  const count = smallerUnits[unit]?.[short.unit ?? ""];
  if (count === undefined || short.amount >= count) return short;
  // "un’ora": the article is elided.
  const one = tokens[at - 1]?.lower === "'" ? at - 2 : at - 1;
  const before = tokens[one - 1];
  const said = lexicon.phrases.one.has(tokens[one]?.lower ?? "") && one >= from;
  if (!said || before?.type === "number" || lexicon.times.root.has(before?.lower ?? "")) return short;
  return {
    ...short,
    amount: Number((1 + short.amount / count).toPrecision(12)),
    unit,
    first: one,
    parts: [{ amount: 1, unit }, ...(short.parts ?? [{ amount: short.amount, unit: short.unit ?? "" }])],
  };
}

/** A measure with the one behind "and", where that counts a part of its unit and less than one of it. */
function sumOf({ tokens, lexicon }: Scene, long: Mention, short: Mention): Mention | undefined {
  if (long.kind !== "measure") return undefined;
  const share = smallerUnits[long.unit ?? ""]?.[short.unit ?? ""];
  if (share === undefined || short.amount >= share || short.first !== long.next + 1) return undefined;
  if (!lexicon.phrases.and.has(tokens[long.next]?.lower ?? "") || !Number.isInteger(long.amount)) return undefined;
  if (long.to !== undefined || short.to !== undefined || long.per || short.per) return undefined;
  const amount = Number((long.amount + short.amount / share).toPrecision(12));
  return { ...long, amount, digits: significantDigits(amount), next: short.next };
}
