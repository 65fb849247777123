import { isBracketed, isShareBesideWord } from "../clause/aside.ts";
import { clauseOf, type Stretch } from "../clause/clause.ts";
import { cuesIn, placeOf } from "../clause/cues.ts";
import { isInserted } from "../clause/insertion.ts";
import { pastOf } from "../clause/of.ts";
import { governs, isComparable, isSignedChange, type Reading, says, segmentStart, startOf } from "../clause/reading.ts";
import { isSide } from "../clause/side.ts";
import type { Figure, Role } from "../figure.ts";
import { isFormer, isToldByTitle } from "../former/former.ts";
import { isLater, isSinceThen } from "../former/since-then.ts";
import { openingTime } from "../former/superseded.ts";
import { isShareKind, type Mention } from "../mention.ts";
import { isMeasuredTime } from "../number/elapsed-text.ts";
import { isTally } from "../number/votes.ts";
import type { Scene } from "../scene.ts";
import { matchPhrase } from "../token/trie.ts";
import { unitGroup } from "../unit/unit-group.ts";
import { isAim } from "./aim.ts";
import { isAttribute, isOfKind, isOfThat, isRuleName, isStockPrice, isWorkTime } from "./attribute.ts";
import { isBackground } from "./background.ts";
import { isBaseOf } from "./base-of.ts";
import { isConstituency } from "./constituency.ts";
import { isContent } from "./content.ts";
import { dateRole, isDistance, isRace, isRunTime, isWeightClass } from "./date-role.ts";
import { isDenomination } from "./denomination.ts";
import { isDifference } from "./excess.ts";
import { isLimitOfOther } from "./floor.ts";
import { isForWhom } from "./known-count.ts";
import { isLikeness } from "./likeness.ts";
import { isLoserOf } from "./loser.ts";
import { isInTurn, isOnlyWhen } from "./only-when.ts";
import { isPackSize } from "./pack-size.ts";
import { isPartOfTime } from "./part-of-time.ts";
import { isBuild, isFromRest, isMaking, isOfStrokes } from "./passing.ts";
import { isPenal, isShut } from "./penal.ts";
import { isExample, isExampleLoan, isPremise } from "./premise.ts";
import { isRespective } from "./respective.ts";
import { isSample } from "./sample.ts";
import { isShowplace } from "./showplace.ts";
import { isStature } from "./stature.ts";
import { isStudied } from "./studied.ts";
import { isAveragedOver, isLedTime, isTimeStep, isToldTime } from "./told-time.ts";
import { isTrait } from "./trait.ts";
import { isTurn } from "./turn.ts";
import { isUsual } from "./usual.ts";
import { isWhereabouts } from "./whereabouts.ts";
import { isHalfOf, isTotalOf } from "./whole.ts";

/** A mention's clause, and what it does there. */
export interface ClauseReading {
  clause: Stretch;
  role: Role;
  /** The clause is about people who died, were hurt or were caught. */
  casualties: boolean;
  /** How long a court imposes something. */
  penal: boolean;
  /** How long something stays closed. */
  shut: boolean;
  /** A time that the clause tells of, and does not only say when. */
  timed: boolean;
  /** A bare number behind the words that say what it counts. */
  told: boolean;
}

/** Tokens between two bare levels of one list: days, and a number that was not read. */
const farthestListed = 6;

/** "310 000 francs par an" is a sum, "160 € la tonne" a price. */
const times = new Set(["year", "month", "week", "day", "quarter"]);

/**
 * What a sentence's quantities do in their clauses. One joined to a former level by "and" is one as well:
 * "against 170 million in October and 171 million in July".
 */
export function readClauses(scene: Scene, mentions: readonly Mention[]): ClauseReading[] {
  const cues = cuesIn(scene.tokens, scene.lexicon);
  const opening = openingTime(scene);
  let clause: Stretch = { first: 0, next: 0 };
  const read = mentions.map((mention): ClauseReading => {
    // Several quantities of one clause have the same.
    if (mention.next > clause.next) clause = clauseOf(scene, mention, cues);
    const bracketed = isBracketed(scene, mention) && !isShareBesideWord(scene, mention);
    const reading = { scene, mention, mentions, clause, cues, bracketed, start: startOf(scene, mention), opening };
    const told =
      placeOf(cues, "numberOf", clause.first, mention.first) !== -1 ||
      placeOf(cues, "casualties", clause.first, mention.first) !== -1 ||
      (cues.get("numberOf") ?? []).some(({ at }) => at === mention.next);
    return {
      clause,
      role: roleOf(reading),
      casualties: tellsOfCasualties(reading),
      penal: isPenal(reading),
      shut: isShut(reading),
      timed: isToldTime(reading) || isRunTime(reading),
      told,
    };
  });
  const { and, or } = scene.lexicon.phrases;
  for (let index = 1; index < mentions.length; index++) {
    const [before, mention] = [mentions[index - 1] as Mention, mentions[index] as Mention];
    const [former, later] = [read[index - 1] as ClauseReading, read[index] as ClauseReading];
    if (later.role !== "news" || former.role !== "former") continue;
    const link = scene.tokens[startOf(scene, mention) - 1]?.lower ?? "";
    // "a loss of $3m, or 4 cents a share": the same once more.
    const again = before.kind === mention.kind && or.has(link) && mention.first - before.next <= 4;
    // "contre 7 379 vendredi, 6 111 jeudi et 5 429 mercredi"
    const bare = mention.unit === null && before.unit === null && mention.first - before.next <= farthestListed;
    const listed = bare && (link === "," || and.has(link));
    const joined = isComparable(before, mention) && ((and.has(link) && later.clause.first <= before.first) || listed);
    if (again || joined) later.role = "former";
  }
  return read;
}

/**
 * Do people die, get hurt or get caught in the mention's clause? Of one that opens its sentence the verb may stand
 * behind their ages: "Trois hommes âgés de 38, 43 et 52 ans ont été tués".
 */
function tellsOfCasualties(reading: Reading): boolean {
  const { scene, mention, mentions, clause, cues, start } = reading;
  if (isCasesOf(reading)) return true;
  if (mention.kind !== "count" || !cues.has("casualties")) return false;
  const opens = start === 0 && mention.amount < 100;
  const others = mentions.filter(({ kind, first }) => kind === "count" && first > mention.first);
  const next = opens ? Math.max(clause.next, others[0]?.first ?? scene.tokens.length) : clause.next;
  return placeOf(cues, "casualties", clause.first, next) !== -1;
}

/** Of more cases the number itself says how grave it is. */
const fewCases = 31;

/** "14 cas de listériose", "nine cases of measles": few of them are news, as the dead and the hurt are. */
function isCasesOf({ scene, mention }: Reading): boolean {
  if (
    mention.kind !== "count" ||
    mention.amount >= fewCases ||
    !scene.lexicon.words.cases.has(mention.unit?.toLowerCase() ?? "")
  )
    return false;
  return pastOf(scene.tokens, mention.next, scene.lexicon) > mention.next;
}

/** What a quantity does in its clause. Where nothing tells, it is the news. */
function roleOf(reading: Reading): Role {
  const { mention, clause, bracketed, scene } = reading;
  if (isConversion(reading)) return "conversion";
  if (isFormer(reading)) return "former";
  if (isAsked(reading) || isRespective(reading) || isDenomination(reading)) return "other";
  if ((says(reading, "method") && !isAnswer(reading)) || isSample(reading)) return "margin";
  if (mention.kind === "date") return dateRole(reading);
  if (isRace(reading) || isDistance(reading) || isWeightClass(reading)) return "event";
  if (isWorkTime(reading) || isOfKind(reading) || isOfThat(reading) || isFromRest(reading) || isOfStrokes(reading))
    return "other";
  if (reading.cues.has("expected") && says(reading, "expected", segmentStart(reading), mention.first))
    return "forecast";
  // "won the race in 2:19:44", "stieg von 31 auf 47 Wochen": they say more than how long something takes.
  const lasts =
    isMeasuredTime(mention) || isRunTime(reading) || isLedTime(reading) || isPenal(reading) || isShut(reading);
  if (mention.kind === "duration" && (isLater(reading) || (!lasts && (isOnlyWhen(reading) || isAdverbial(reading)))))
    return "other";
  if (isTimeStep(reading) || isInTurn(reading) || isPackSize(reading)) return "other";
  if (isAim(reading)) return isForWhom(reading) ? (reading.mentions.length > 1 ? "background" : "other") : "target";
  if (isExampleLoan(reading) || isRuleName(reading)) return "other";
  if (bracketed && !isSignedChange(mention)) return "other";
  if (isDifference(reading) || isLimitOfOther(reading)) return "other";
  if (isTotalOf(reading) || isHalfOf(reading) || isLoserOf(reading) || isBuild(reading) || isPartOfTime(reading))
    return "other";
  if (isAttribute(reading)) return "background";
  if (
    isMeasureOfPrice(reading) ||
    isTurn(mention) ||
    isStature(reading) ||
    (mention.kind === "measure" && isSide(scene, mention)) ||
    isBaseOfRate(reading) ||
    isBaseOf(reading) ||
    isTrait(reading) ||
    isLikeness(reading) ||
    isWhereabouts(reading) ||
    isContent(reading) ||
    isShowplace(reading)
  )
    return "other";
  if (isUsual(reading) || isConstituency(reading) || isStudied(reading)) return "background";
  if (isTally(reading) || isMaking(reading) || isSinceThen(reading) || isPremise(reading) || isExample(reading))
    return "background";
  if (isInserted(reading)) return "background";
  const led = mention.qualifier === "to";
  if ((isBackground(reading) && !led) || says(reading, "despite", clause.first, mention.first)) return "background";
  if (mention.kind === "money" && mention.per !== undefined && !times.has(mention.per)) return "price";
  if (isStockPrice(reading)) return "background";
  if (isStartingPrice(reading)) return "price";
  return "news";
}

/** "Kann man das zu 100 Prozent verhindern?": a question says nothing; a title that asks does. */
function isAsked({ scene: { tokens, heading } }: Reading): boolean {
  let last = tokens.length - 1;
  while (last > 0 && /^["'”’»)\]]$/.test(tokens[last]?.lower ?? "")) last--;
  return !heading && tokens[last]?.lower === "?";
}

/** "20 Dollar pro 1000 Kubikmeter", "eine Kilowattstunde kostete 30 Cent": what a price is of. */
function isMeasureOfPrice({ scene, mention, mentions }: Reading): boolean {
  if (mention.kind !== "measure") return false;
  const { words } = scene.lexicon;
  const lower = scene.tokens[mention.first - 1]?.lower ?? "";
  const price = mentions.some(({ kind, next }) => kind === "money" && next === mention.first - 1);
  const isOne = mention.amount === 1 && scene.lexicon.phrases.one.has(scene.tokens[mention.first]?.lower ?? "");
  if (isOne && mentions.some(({ kind }) => kind === "money")) return true;
  return lower === "/" || words.per.has(lower) || (price && words.boughtFor.has(lower));
}

/** "complaints per 100,000 journeys", "pour 1 000 habitants", "van elke duizend": a round number that a rate is reckoned by. */
function isBaseOfRate({ scene, mention }: Reading): boolean {
  if (mention.kind !== "count" || mention.amount < 100 || !Number.isInteger(Math.log10(mention.amount))) return false;
  const { perBase, each } = scene.lexicon.words;
  const before = scene.tokens[mention.first - 1]?.lower ?? "";
  return perBase.has(before) || each.has(before);
}

/** "ab 22.990 Euro", "from $20": where prices begin. */
function isStartingPrice({ scene, mention }: Reading): boolean {
  if (mention.kind !== "money" || mention.qualifier !== "at-least" || !mention.qualifierSpan) return false;
  const word = matchPhrase(scene.lexicon.before, scene.tokens, mention.qualifierSpan[1] - 1);
  return word?.values.some(({ dates, qualifier }) => dates && qualifier === "from") ?? false;
}

/** "(environ 2,9 millions d’euros)", "soit 2,9 millions d’euros": the amount before, in another currency or measure. */
function isConversion(reading: Reading): boolean {
  const { mention, mentions, bracketed, scene } = reading;
  const before = mentions[mentions.indexOf(mention) - 1];
  if (!before || before.kind !== mention.kind || before.unit === mention.unit) return false;
  if (mention.kind !== "money" && mention.kind !== "measure") return false;
  // "570 MW, circa 1,9 TWh l’anno": a power is no energy.
  if (mention.kind === "measure" && unitGroup(before.unit ?? "") !== unitGroup(mention.unit ?? "")) return false;
  const between = mention.first - before.next;
  if (bracketed) return between <= 6;
  if (between > 6) return false;
  // "umgerechnet etwas über 1.000 Euro": the word stands before the qualifier.
  for (let at = before.next; at < mention.first; at++)
    if (matchPhrase(scene.lexicon.syntax.conversion, scene.tokens, at)) return true;
  return false;
}

/** "en onze ans", "for 20 years" only says when; "à quatre ans de prison" is a sentence. */
function isAdverbial(reading: Reading): boolean {
  const { scene, mention, start } = reading;
  const { tokens, lexicon } = scene;
  const away = lexicon.phrases.target.has(tokens[start - 1]?.lower ?? "");
  const of = pastOf(tokens, mention.next, lexicon);
  if (isToldByTitle(reading)) return false;
  if (isAveragedOver(scene, mention.first)) return true;
  // "À 18 mois de l’élection", "a tres semanas de las autonómicas"
  if (away && of > mention.next && (start === 1 || isDefinite(scene, mention.next, of))) return true;
  // "a due giorni dalle elezioni"
  if (away && lexicon.words.farFrom.has(tokens[mention.next]?.lower ?? "")) return true;
  // "tras cuatro años de subidas", "after six years of losses"
  if (matchPhrase(lexicon.syntax.following, tokens, start - 1)?.length === 1) return true;
  return governs(reading, lexicon.syntax.during) && of === mention.next;
}

/** "du scrutin", "de las elecciones": an article stands behind "of", or is one word with it. */
function isDefinite({ tokens, lexicon }: Scene, at: number, behind: number): boolean {
  const { definite } = lexicon.phrases;
  return definite.has(tokens[behind]?.lower ?? "") || lexicon.words.ofThe.has(tokens[at]?.lower ?? "");
}

/** "62 % des personnes interrogées": what they said, and not how many were asked. */
function isAnswer(reading: Reading): boolean {
  const { scene, mention, cues } = reading;
  if (!isShareKind(mention)) return false;
  const of = pastOf(scene.tokens, mention.next, scene.lexicon);
  return (of > mention.next && placeOf(cues, "method", of, of + 4) !== -1) || isFoundAmong(reading);
}

/** "A poll of 2,000 voters puts the Greens | 9% | ahead": those who were asked are counted before, and no word of how behind them. */
function isFoundAmong({ scene, mentions, clause, cues, start }: Reading): boolean {
  const asked = mentions.findLast(({ kind, first, next }) => kind === "count" && first > clause.first && next <= start);
  if (!asked || placeOf(cues, "method", clause.first, asked.first) === -1) return false;
  const isOf = scene.lexicon.phrases.of.has(scene.tokens[start - 1]?.lower ?? "");
  return !isOf && placeOf(cues, "method", asked.next, clause.next) === -1;
}

const byRole: Record<Role, number> = {
  news: 0.9,
  date: 0.6,
  target: 0.7,
  forecast: 0.4,
  price: 0.7,
  background: 0.66,
  event: 0.1,
  former: 0.1,
  conversion: 0.1,
  margin: 0.1,
  age: 0.1,
  quote: 0.3,
  other: 0.4,
};

/** 0..1: how sure it is that the words mean this quantity, and that it is the story's own. */
export function confidenceOf({ kind, unit, role = "other" }: Figure, told = false): number {
  // How long something took is background, and no news.
  if (kind === "duration" && role === "background") return byRole.other;
  return byRole[role] - (kind === "count" && unit === null && !told ? 0.2 : 0);
}
