import { isFunctionWord } from "../clause/clause.ts";
import { type Mention, mentionOf } from "../mention.ts";
import { type Num, numberAt } from "../number/number.ts";
import { withScale } from "../number/scale.ts";
import type { Scene } from "../scene.ts";
import { hasWord } from "../token/has-word.ts";
import { matchPhrase } from "../token/trie.ts";
import { qualifierStart } from "./qualifier-start.ts";

/** Smaller numbers are times, places and marks as well. */
const least = 100;

/** Years of which an article may tell without "in". */
const [earliest, latest] = [1000, 2200];

/** Words between a verb of change and "to": "fell 0.4 per cent to". */
const farthestVerb = 5;

/**
 * "prices go up by an average of 1500", "the maximum is 50000", "more than 3200 times", "between 750000 and 800000 will be sold":
 * a whole number of which no word says what it counts, where one leads on to it. It stands on no card.
 */
export function bareNumber(scene: Scene, index: number): Mention | undefined {
  const num = wholeAt(scene, index);
  if (!num) return undefined;
  const upper = upperBound(scene, num);
  const start = qualifierStart(scene, index);
  const leaves = leavesEnd(scene, num);
  const told = isLimited(scene, num) || (isLed(scene, start) && closes(scene, num.next));
  if (!upper && !leaves && !told) return undefined;
  const { value: amount, next, digits } = num;
  const mention = mentionOf({ kind: "count", amount, unit: null, digits, first: index, next: upper?.next ?? next });
  if (upper) return { ...mention, to: upper.value, digits: Math.max(digits, upper.digits) };
  if (leaves) mention.qualifier = "from";
  else if (scene.lexicon.phrases.target.has(scene.tokens[index - 1]?.lower ?? "")) mention.qualifier = "to";
  return mention;
}

/** A whole number in digits, which is no code and of no name. */
function wholeAt(scene: Scene, index: number): Num | undefined {
  const { tokens, mask, heading, lexicon } = scene;
  if (heading || mask[index] || tokens[index]?.type !== "number") return undefined;
  const bare = numberAt(scene, index);
  if (!bare || bare.start !== index || bare.fraction) return undefined;
  // "sono 633mila"
  const num = withScale(bare, tokens, lexicon);
  const isJoined = tokens[num.next]?.glued && tokens[num.next]?.type === "word";
  return Number.isInteger(num.value) && num.value >= least && !isJoined ? num : undefined;
}

/** "more than 3200 times", "some 150 of these" have a limit; "around 1750" is a year. */
function isLimited({ tokens, lexicon }: Scene, { first, next, value }: Num): boolean {
  if (!matchPhrase(lexicon.before, tokens, first - 1)?.values.some(({ dates }) => !dates)) return false;
  const isYear = tokens[first]?.text.length === 4 && value >= earliest && value < latest;
  const { type, lower } = tokens[next] ?? { type: "symbol", lower: "." };
  const leadsOn = type !== "word" || isFunctionWord(lower, lexicon) || lexicon.phrases.noNouns.has(lower);
  return leadsOn && !isYear;
}

/** "between 750000 | and 800000 will be sold" */
function upperBound(scene: Scene, { first, next, value }: Num): Num | undefined {
  const { tokens, lexicon } = scene;
  const start = matchPhrase(lexicon.rangeStarts, tokens, first - 1);
  const middle = matchPhrase(lexicon.rangeMiddles, tokens, next);
  if (!start?.values.includes(0) || !middle?.values.includes(0)) return undefined;
  const upper = wholeAt(scene, next + middle.length);
  return upper && upper.value > value && closes(scene, upper.next) ? upper : undefined;
}

/** "jumped from 240 | to 273" */
function leavesEnd(scene: Scene, { first, next }: Num): boolean {
  const { tokens, lexicon } = scene;
  const from = matchPhrase(lexicon.from, tokens, first - 1)?.length ?? first;
  const moves = lexicon.ways.has(tokens[first - from - 1]?.lower ?? "");
  const end = moves && lexicon.phrases.target.has(tokens[next]?.lower ?? "") ? wholeAt(scene, next + 1) : undefined;
  return end !== undefined && closes(scene, end.next);
}

/** Does nothing that is counted stand behind: a mark, or a word that leads on? */
function closes({ tokens, lexicon }: Scene, next: number): boolean {
  const { type, lower } = tokens[next] ?? { type: "symbol", lower: "." };
  if (type !== "word") return /^[.,;)]$/.test(lower);
  // "Um acht waren 300 da": of the verb.
  const ofVerb = lexicon.language.split !== undefined && tokens[next + 1]?.type !== "word";
  return isFunctionWord(lower, lexicon) && !lexicon.phrases.of.has(lower) && !ofVerb;
}

/** A verb of being or reaching, the end or the size of a change, "an average of". */
function isLed({ tokens, lexicon }: Scene, start: number): boolean {
  const { phrases, words, syntax, ways } = lexicon;
  // "fell from 310 million to 250": of those.
  if (tokens.some((_, at) => at < start && matchPhrase(lexicon.scales, tokens, at))) return false;
  if ([1, 2, 3, 4].some((length) => matchPhrase(syntax.copulas, tokens, start - length)?.length === length))
    return true;
  const before = tokens[start - 1]?.lower ?? "";
  if (phrases.of.has(before)) return words.averaging.has(tokens[start - 2]?.lower ?? "");
  if (!phrases.target.has(before) && !matchPhrase(lexicon.by, tokens, start - 1)) return false;
  return hasWord(tokens, ways, Math.max(0, start - farthestVerb - 1), start - 1);
}
