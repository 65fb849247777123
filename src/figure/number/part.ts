import { nounAt } from "../clause/noun.ts";
import { type Mention, mentionOf } from "../mention.ts";
import type { Scene } from "../scene.ts";
import { matchPhrase } from "../token/trie.ts";
import { unitAt } from "../unit/unit-at.ts";
import { type Num, numberAt } from "./number.ts";
import type { Found } from "./range.ts";

/** Wholes that shares are told of: "neuf sur dix", "three in four". Of eight witnesses, two are two. */
const roundWholes: ReadonlySet<number> = new Set([2, 3, 4, 5, 10, 20, 100, 1000]);

/** One out of more is one of them, and no share. */
const largestOfOne = 20;

/** Is so many out of so many a share, and no count of the first? */
export function isShareOf(part: number, whole: number): boolean {
  return part === 1 || roundWholes.has(whole);
}

/** Where the words begin that a whole may stand behind, and the noun between: "deux témoins | sur huit". */
interface Link {
  next: number;
  noun?: { text: string; length: number };
  /** "173 of the 299 votes": said of counts. */
  counts: boolean;
  /** And of no share. */
  alone: boolean;
}

/** Words of whose a whole is: "of the European Union's". */
const longestOwner = 4;

/** Behind "of the borough’s", of which a whole may follow; the same index where nothing is owned. */
function pastOwner(scene: Scene, behind: number): number {
  const { tokens } = scene;
  // "25 out of the county's 57 ambulances"
  const at = tokens[behind]?.lower === "out" ? behind + 1 : behind;
  if (tokens[at]?.lower !== "of") return behind;
  for (let end = at + 2; end <= at + 1 + longestOwner; end++) {
    if (tokens[end]?.type !== "symbol") continue;
    const [mark, s] = [tokens[end], tokens[end + 1]];
    return mark?.lower === "'" && mark.glued && s?.lower === "s" && s.glued ? end + 2 : behind;
  }
  return behind;
}

function linkAt(scene: Scene, num: Num): Link | undefined {
  const { tokens, lexicon } = scene;
  const owned = lexicon.language.apostrophePlurals ? num.next : pastOwner(scene, num.next);
  if (owned > num.next) return { next: owned, counts: true, alone: true };
  const outOf = matchPhrase(lexicon.outOf, tokens, num.next)?.length ?? 0;
  const partOf = matchPhrase(lexicon.partOf, tokens, num.next)?.length ?? 0;
  if (outOf > 0 || partOf > 0)
    return { next: num.next + Math.max(outOf, partOf), counts: partOf >= outOf, alone: partOf > outOf };
  const noun = nounAt(tokens, num.next, lexicon);
  const behind = noun && matchPhrase(lexicon.outOf, tokens, num.next + noun.length);
  // "32 goals in 36 games" are no share, nor "ein Denkmal aus zwölf Stühlen".
  if (!noun || !behind || num.value >= 10 || tokens[num.next + noun.length]?.lower === "aus") return undefined;
  return { next: num.next + noun.length + behind.length, noun, counts: true, alone: false };
}

/** Words of a qualifier: "an estimated", "bien plus de". */
const longestQualifier = 3;

/** "32 of the | more than | 4,200 people": behind what says how the whole is meant. */
function pastQualifier({ tokens, lexicon }: Scene, at: number): number {
  for (let length = longestQualifier; length > 0; length--)
    if (matchPhrase(lexicon.before, tokens, at + length - 1)?.length === length) return at + length;
  // "130 der | noch übrigen | 500 Stellen": adjectives, where nouns have capitals.
  if (!lexicon.language.capitalNouns || !lexicon.phrases.definite.has(tokens[at - 1]?.lower ?? "")) return at;
  let end = at;
  while (end < at + longestQualifier && /^\p{Ll}{3,}$/u.test(tokens[end]?.text ?? "")) end++;
  return tokens[end]?.type === "number" ? end : at;
}

/**
 * "zwei von acht Zeugen", "173 of the 299 votes": a count of some, of which the whole is no news. One of several is
 * only what belongs to them: "eine von vier Institutionen".
 */
export function partAt(scene: Scene, num: Num): Found | undefined {
  const { tokens, lexicon } = scene;
  if (num.fraction || num.exponent || !Number.isInteger(num.value) || num.value < 1) return undefined;
  // "un enfant de moins de cinq ans | sur six": the years are those of who is counted.
  if (unitAt(tokens, num.next, lexicon)?.unit.kind === "duration") return undefined;
  const link = linkAt(scene, num);
  const first = link ? pastQualifier(scene, link.next) : 0;
  const whole = link && tokens[first] ? numberAt(scene, first) : undefined;
  if (!link || !whole || whole.fraction || whole.exponent || whole.start !== first) return undefined;
  if (!Number.isInteger(whole.value) || whole.value <= num.value || (whole.article && !whole.spelled)) return undefined;
  if (unitAt(tokens, whole.next, lexicon) || matchPhrase(lexicon.scales, tokens, whole.next)) return undefined;
  const of = tokens[num.next]?.lower === "of" && link.next === num.next + 1;
  // "nine of 10 dentists" are as many as "nine out of 10".
  if (of && (whole.value === 10 || whole.value === 100)) return { mentions: [shareOf(num, whole)], next: whole.next };
  const behind = nounAt(tokens, whole.next, lexicon);
  const next = whole.next + (behind?.length ?? 0);
  if (isLeftOut(scene, num)) return { mentions: [], next };
  // "een van de 300 huizen"
  const many = whole.value > largestOfOne && !roundWholes.has(whole.value);
  // "een van de vijf gebieden", where "een op de vijf" is a fifth
  const known = lexicon.phrases.definite.has(tokens[link.next - 1]?.lower ?? "");
  const one = link.counts && !link.noun && (many || known);
  // "wird als eine von vier nichtolympischen und eine von 20 Sportarten ausgetragen"
  if (num.value === 1 && !behind && isMember(scene, num)) return { mentions: [], next };
  if (num.value === 1)
    return behind && (link.alone || one || isMember(scene, num)) ? { mentions: [], next } : undefined;
  if (!link.alone && isShareOf(num.value, whole.value)) return undefined;
  const noun = behind ?? link.noun;
  // "nur zwei von acht kamen": of what is not said, and half a dozen of so few is no share either.
  if (!noun) return link.alone ? undefined : { mentions: [], next };
  // "eight in 12 games", "five deaths in 30 towns": where, and not of how many.
  if (!link.counts || (behind && link.noun)) return undefined;
  const part: Mention = mentionOf({
    kind: "count",
    amount: num.value,
    unit: noun.text,
    digits: num.digits,
    first: num.start,
    next,
  });
  return { mentions: [{ ...part, part: true }], next };
}

/** "all but three of the 14 satellites": what follows is told of the others. */
function isLeftOut({ tokens, lexicon }: Scene, { start }: Num): boolean {
  return matchPhrase(lexicon.syntax.allBut, tokens, start - 1) !== undefined;
}

export function shareOf(num: Num, whole: Num): Mention {
  const amount = num.value / whole.value;
  return mentionOf({ kind: "ratio", amount, unit: null, digits: 1, first: num.start, next: whole.next });
}

/** "is one of", "gilt als eine von": a verb of being stands before. */
function isMember({ tokens, lexicon }: Scene, { first }: Num): boolean {
  // "als eine von vier olympischen | und eine von 20 Arten"
  const farthest = lexicon.phrases.and.has(tokens[first - 1]?.lower ?? "") ? 7 : 4;
  for (let at = first - 1; at >= 0 && at > first - farthest; at--) {
    const { lower } = tokens[at] ?? { lower: "" };
    if (lexicon.words.as.has(lower) || matchPhrase(lexicon.syntax.being, tokens, at)) return true;
  }
  return false;
}
