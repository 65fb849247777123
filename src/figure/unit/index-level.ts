import { type Mention, mentionOf } from "../mention.ts";
import { numberAt } from "../number/number.ts";
import type { Scene } from "../scene.ts";
import type { Token } from "../token/token.ts";
import { matchPhrase } from "../token/trie.ts";
import { tellsOfIndex } from "./market.ts";

/** Stock indices stand higher than this. */
const leastLevel = 100;

/**
 * "ended at 1,463.78 points", "rose 0.4% to 2,890.21", "auf 12.345,6 Punkte": where a stock index stands; and by how many points it
 * has changed where its percentage says the same, or its level stands beside.
 */
export function indexLevel(scene: Scene, index: number): Mention | undefined {
  const { tokens, lexicon } = scene;
  const { phrases } = lexicon;
  const numeral = tokens[index]?.numeral;
  if (!numeral?.grouped && !numeral?.fractional) return undefined;
  // "über 12.345 Punkten", "hasta los 9.431,20 puntos"
  const article = phrases.definite.has(tokens[index - 1]?.lower ?? "") ? 1 : 0;
  const bound = matchPhrase(lexicon.before, tokens, index - 1)?.length ?? article;
  const led = [index, index - bound].some((at) => phrases.target.has(tokens[at - 1]?.lower ?? ""));
  // "shares rose 8.15% to 3.65"
  const share = led && numeral.fractional === true && lexicon.words.percents.has(tokens[index - 2]?.lower ?? "");
  const num = share || tellsOfIndex(tokens) ? numberAt(scene, index) : undefined;
  if (!num || num.start !== index) return undefined;
  const behind = tokens[num.next];
  const points = phrases.point100.has(behind?.lower ?? "");
  const told = tokens.some((token, at) => at !== index && (lexicon.words.percents.has(token.lower) || isLevel(token)));
  const change = points && !led && told;
  // "(16369.03 | up 58.06 points)"
  const listed = tokens[index - 1]?.lower === "(" && lexicon.words.particles.has(behind?.lower ?? "");
  if (!change && !share && (!(led || listed) || num.value < leastLevel)) return undefined;
  if (!listed && !points && behind?.type === "word" && !phrases.functionWords.has(behind.lower)) return undefined;
  if (behind?.type === "symbol" && !/^[.,;:)]$/.test(behind.lower)) return undefined;
  const next = points ? num.next + 1 : num.next;
  // "rose 64.06 points to 4,577.10": it stands at so many points.
  const word = points ? behind : share ? undefined : tokens.find(({ lower }) => phrases.point100.has(lower));
  const unit = word?.text ?? null;
  return mentionOf({ kind: "count", amount: num.value, unit, digits: num.digits, first: index, next });
}

/** "2,890.21", "16369.03": a number as indices have them. */
function isLevel({ numeral }: Token): boolean {
  return numeral?.grouped === true || (numeral?.fractional === true && Number(numeral.decimal) >= leastLevel);
}

/** "subiu 1,1%, aos | 138.210 pontos": a count of points where the sentence tells of an index, as a level of it. */
export function isIndexPoints({ tokens, lexicon }: Scene, { kind, unit, amount }: Mention): boolean {
  const points = kind === "count" && lexicon.phrases.point100.has(unit?.toLowerCase() ?? "");
  return points && amount >= leastLevel && tellsOfIndex(tokens);
}
