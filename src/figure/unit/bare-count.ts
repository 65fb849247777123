import type { Words } from "../clause/clause.ts";
import { isFunctionWord } from "../clause/clause.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { behindTotal } from "../role/whole.ts";
import type { Scene } from "../scene.ts";
import { isUpper } from "../token/character.ts";
import { hasWord } from "../token/has-word.ts";
import type { Token } from "../token/token.ts";
import { matchPhrase } from "../token/trie.ts";
import type { Attached } from "./attach.ts";
import { isLevelOfNumber } from "./level-of-number.ts";
import { tellsOfIndex, tellsOfRate } from "./market.ts";
import { qualifierStart } from "./qualifier-start.ts";
import { isTogether } from "./together.ts";

/** "2,400" or "35 000": digits in groups, which years, codes and pages are not written in. */
function isGrouped(token: Token | undefined): boolean {
  return token?.numeral?.grouped === true && !token.numeral.fractional;
}

/**
 * Is a number that nothing is said behind a count: "rose by 227,000", "plus de 35 000 sont partis", "12 000 habitants
 * contre 11 200 en 2015"? It is one in groups of digits, with a limit, a change or a verb before it, a verb behind it,
 * or another such number before it; of those in hundreds, where a change leads to it ("the toll rose to 112").
 */
export function isBareCount(scene: Scene, attached: Attached): boolean {
  const { tokens, lexicon } = scene;
  const { num, unit } = attached;
  const isSeveral = num.value >= 2 && !num.fraction && Number.isInteger(num.value);
  const tellsFew = [isToll, isHurt, isNumberOf, isStepOfNumber, isPartOfTotal, isUpOn];
  if (!unit && isSeveral && tellsFew.some((each) => each(scene, attached))) return true;
  if (unit || num.spelled || num.value < 100 || tellsOfIndex(tokens) || hasWord(tokens, lexicon.phrases.point100))
    return false;
  if (isTogether(scene, attached)) return true;
  // "48mila", "48 mil": thousands by their word.
  if (isInThousands(scene, attached) && isLevelOfNumber(scene, attached)) return true;
  if (!isGrouped(tokens[num.first])) return num.value < 1000 && isEndOfChange(scene, attached);
  const tells = [isToldBehind, isToldBefore, isLevelOfNumber];
  return num.value >= 1000 && tells.some((each) => each(scene, attached));
}

function isInThousands({ tokens, lexicon }: Scene, { num }: Attached): boolean {
  return lexicon.language.romance === true && (num.exponent === 3 || /mila$/.test(tokens[num.next - 1]?.lower ?? ""));
}

/** "i morti sono 272", "le bilan s’élève à 12 morts": the dead and the hurt that a verb leads on to. */
function isToll({ tokens, lexicon }: Scene, { first, next }: Attached): boolean {
  const { copulas, casualties, numberOf } = lexicon.syntax;
  const behind = tokens[next];
  const changes = lexicon.ways.has(behind?.lower ?? "") || lexicon.phrases.change.has(behind?.lower ?? "");
  // "womit die Zahl der Toten auf 63 steigt": the verb comes last.
  const last = lexicon.language.split !== undefined && changes;
  // "has climbed to 14 | according to the ministry"
  const closes = matchPhrase(lexicon.syntax.accordingTo, tokens, next) !== undefined;
  if (behind && !last && !closes && !/^[.,;)–—]$/.test(behind.lower) && !lexicon.phrases.and.has(behind.lower))
    return false;
  // "to at least 34"
  const start = qualifierStart({ tokens, lexicon }, first);
  const verb = [1, 2, 3].some((length) => matchPhrase(copulas, tokens, start - length)?.length === length);
  const target = [first, start].some((at) => lexicon.phrases.target.has(tokens[at - 1]?.lower ?? ""));
  if (!verb && !target) return false;
  for (let at = first - 1; at >= 0; at--) {
    // "Le nombre d'inscrits, selon le rectorat, | est passé à": behind what is said of it the clause goes on with its verb.
    if (tokens[at]?.lower === "," && target && goesOn(tokens, at, lexicon))
      at = tokens.findLastIndex(({ lower }, index) => index < at && lower === ",") - 1;
    if (/^[,;:()]$/.test(tokens[at]?.lower ?? "")) return false;
    if (target && matchPhrase(numberOf, tokens, at)) return true;
    if (matchPhrase(casualties, tokens, at) || lexicon.words.tolls.has(tokens[at]?.lower ?? "")) return true;
  }
  return false;
}

/** Does an auxiliary or a verb of a change stand behind the comma? */
function goesOn(tokens: readonly Token[], comma: number, { phrases, ways }: Lexicon): boolean {
  const lower = tokens[comma + 1]?.lower ?? "";
  return phrases.auxiliaries.has(lower) || ways.has(lower);
}

/** Words between how many and what happened to them: "have been". */
const farthestVerb = 3;

/** "killing at least 26", "another 5 were killed", "12 sont morts": how many were hurt, by the verb beside their number. */
function isHurt({ tokens, lexicon }: Scene, { num, first, next }: Attached): boolean {
  if (num.article) return false;
  const start = qualifierStart({ tokens, lexicon }, first);
  const [before, behind] = [tokens[start - 1], tokens[next]];
  const { functionWords, auxiliaries, and, again, of, passingNouns } = lexicon.phrases;
  // "killing two of them", "eight others were killed"
  const counts = of.has(behind?.lower ?? "") || passingNouns.has(behind?.lower ?? "");
  if (counts || matchPhrase(lexicon.partOf, tokens, next)) return false;
  const closes = behind === undefined || /^[.,;)]$/.test(behind.lower) || functionWords.has(behind.lower);
  if (closes && lexicon.words.hurting.has(before?.lower ?? "")) return true;
  const opens = before === undefined || before.type === "symbol" || and.has(before.lower) || again.has(before.lower);
  if (!opens && start === first) return false;
  // "sind drei Menschen schwer und fünf leicht verletzt worden": both have one verb.
  if (lexicon.words.hurtLinks.has(tokens[start - 2]?.lower ?? "")) return false;
  for (let at = next; at <= next + farthestVerb; at++) {
    if (matchPhrase(lexicon.syntax.casualties, tokens, at)) return true;
    const { lower } = tokens[at] ?? { lower: "" };
    // "fünf wurden schwer verletzt", "cinco resultaron gravemente heridas"
    const isManner = lexicon.words.hurtLinks.has(lower) || lexicon.syntax.adverb.test(lower);
    if (!isManner && !auxiliaries.has(lower) && !functionWords.has(lower)) return false;
  }
  return false;
}

/** "Of the 300 jobs, | 120 will go": what they are the total says. */
function isPartOfTotal({ tokens, lexicon }: Scene, { first, next }: Attached): boolean {
  const start = qualifierStart({ tokens, lexicon }, first);
  return start === behindTotal({ tokens, lexicon }) && tokens[next]?.type === "word";
}

/** "Pupil numbers are up 340 on last year": how far a number went, which is no share's, no rate's and no index's. */
function isUpOn(scene: Scene, { num, first, next }: Attached): boolean {
  const { tokens, lexicon } = scene;
  const { fixedOrder } = lexicon.language;
  const verb = matchPhrase(lexicon.syntax.being, tokens, first - 2);
  if (!fixedOrder || num.spelled || !verb || !lexicon.words.particles.has(tokens[first - 1]?.lower ?? "")) return false;
  const isTraded = tokens.some((_, at) => at < first && matchPhrase(lexicon.syntax.securities, tokens, at));
  if (isTraded || tellsOfIndex(tokens) || tellsOfRate(scene)) return false;
  const { lower, type } = tokens[next] ?? { lower: ".", type: "symbol" };
  return type === "symbol" ? /^[.,;]$/.test(lower) : isFunctionWord(lower, lexicon);
}

/** "portant à 63 le nombre de morts": what it counts stands behind. */
function isNumberOf({ tokens, lexicon }: Scene, { first, next }: Attached): boolean {
  const start = qualifierStart({ tokens, lexicon }, first);
  const target = [first, start].some((at) => lexicon.phrases.target.has(tokens[at - 1]?.lower ?? ""));
  return target && matchPhrase(lexicon.syntax.numberOf, tokens, next) !== undefined;
}

/** "The number of pupils fell by 340", "Die Zahl der Schüler ging um 340 zurück": how far a number went. */
function isStepOfNumber({ tokens, lexicon }: Scene, { num, first, next }: Attached): boolean {
  if (num.spelled) return false;
  const by = matchPhrase(lexicon.by, tokens, first - 1);
  const { lower } = tokens[next] ?? { lower: "." };
  const ends =
    /^[.,;)]$/.test(lower) || isFunctionWord(lower, lexicon) || lexicon.ways.has(lower) || lexicon.halves.has(lower);
  if (!by || !ends) return false;
  // "Burglaries fell by 340": in English nothing else is told without its unit but rates and what markets trade.
  const isRate = () => tellsOfRate({ tokens, lexicon }) || tellsOfIndex(tokens);
  if (lexicon.language.fixedOrder && lexicon.ways.has(tokens[first - 2]?.lower ?? "") && !isRate()) return true;
  const number = tokens.findIndex((_, at) => at < first && matchPhrase(lexicon.syntax.numberOf, tokens, at));
  if (number === -1) return false;
  const between = tokens.slice(number + 1, first);
  const changes = between.some(({ lower }) => lexicon.ways.has(lower) || lexicon.splits.has(lower));
  return changes && !between.some(({ type }) => type === "number");
}

function isToldBehind({ tokens, lexicon }: Scene, { first, next }: Attached): boolean {
  const { phrases } = lexicon;
  if (isDoing({ tokens, lexicon }, first, next)) return true;
  const [behind, second, third] = [tokens[next], tokens[next + 1], tokens[next + 2]];
  if (phrases.auxiliaries.has(behind?.lower ?? "")) return true;
  // "met 74.000 gestegen", "um 74.000 gesunken"
  if (lexicon.language.split && lexicon.ways.has(behind?.lower ?? "")) return true;
  // "auf 2.148 verdreifacht"
  if (lexicon.language.split && matchPhrase(lexicon.multipliers, tokens, next)) return true;
  // "63,150 Model 3s": a name in the plural. "12,000 of them".
  if (behind && isUpper(behind.text) && second?.type === "number" && third?.lower === "s" && third.glued) return true;
  // "14.300 der benötigten 20.000 Euro"
  const of = matchPhrase(lexicon.partOf, tokens, next)?.length ?? 0;
  const wholes = lexicon.language.split ? [next + of, next + of + 1] : [];
  if (of > 0 && wholes.some((at) => isGrouped(tokens[at]))) return true;
  return phrases.of.has(behind?.lower ?? "") && phrases.functionWords.has(second?.lower ?? "");
}

/** "164.000 kamen zum Fest", "12.000 stemden voor": in front of a clause, with a verb in the plural behind, where verbs come second. */
function isDoing({ tokens, lexicon }: Words, first: number, next: number): boolean {
  const verb = tokens[next];
  const opens = first === 0 || /^[:;–—]$/.test(tokens[first - 1]?.lower ?? "");
  if (!lexicon.language.split || !opens || !verb || !/^\p{Ll}{2,}n$/u.test(verb.text)) return false;
  const object = tokens[next + 1];
  // "12.000 neuen Wohnungen": an adjective has a noun behind it.
  const described = lexicon.language.capitalNouns && object && isUpper(object.text);
  return !described && object?.type === "word" && !lexicon.phrases.and.has(object.lower);
}

function isToldBefore({ tokens, lexicon }: Scene, { num, first, next }: Attached): boolean {
  const { phrases } = lexicon;
  // A table's cell, or a list's "Construction: +1,900".
  if (tokens.length === 1 || num.start < num.first) return true;
  const before = tokens[first - 1];
  // "Attendance: 30,500."
  if (before?.lower === ":" && lexicon.words.sizes.has(tokens[first - 2]?.lower ?? "")) return true;
  if (before?.type !== "word") return false;
  if (phrases.auxiliaries.has(before.lower) || lexicon.words.been.has(before.lower)) return true;
  if (phrases.of.has(before.lower) && lexicon.words.sizes.has(tokens[first - 2]?.lower ?? "")) return true;
  if (matchPhrase(lexicon.before, tokens, first - 1)?.values.some(({ dates }) => !dates)) return true;
  if (!phrases.functionWords.has(before.lower) && !phrases.target.has(before.lower)) return false;
  // "erhöhte sich mit 46.472 | um 109 Stimmen": another number says by how much.
  if (lexicon.phrases.surely.has(tokens[next]?.lower ?? "") && tokens[next + 1]?.type === "number") return false;
  // "have doubled since the fee went, to | 173,000"
  const leads = phrases.target.has(before.lower) && tokens[first - 2]?.lower === ",";
  if (leads && tokens.slice(0, first).some((_, at) => matchPhrase(lexicon.multipliers, tokens, at))) return true;
  for (let at = first - 2; at >= 0; at--) {
    const token = tokens[at] as Token;
    if (isGrouped(token)) return true;
    if (at > first - 8 && (phrases.up.has(token.lower) || phrases.down.has(token.lower))) return true;
    // "tripled to 2,148"
    if (at > first - 4 && matchPhrase(lexicon.multipliers, tokens, at)) return true;
  }
  return false;
}

/** "climbed to 454 by 2025": a verb of change close before, and "to". */
function isEndOfChange({ tokens, lexicon }: Scene, { first, next }: Attached): boolean {
  const { phrases } = lexicon;
  if (!phrases.target.has(tokens[first - 1]?.lower ?? "")) return false;
  const behind = tokens[next];
  const ends = behind === undefined || /^[.,;)]$/.test(behind.lower) || phrases.functionWords.has(behind.lower);
  const verb = tokens[first - 2]?.lower ?? "";
  const multiplies = matchPhrase(lexicon.multipliers, tokens, first - 2) !== undefined;
  return ends && (multiplies || phrases.up.has(verb) || phrases.down.has(verb));
}
