import { clauseOf, isBorder, isFunctionWord, type Stretch } from "./clause.ts";
import { type Cues, cuesIn, placeOf } from "./cues.ts";
import type { Figure, Role } from "./figure.ts";
import type { Mention } from "./mention.ts";
import { pastOf } from "./of.ts";
import type { Scene } from "./scene.ts";
import type { CueName } from "./syntax-tables.ts";
import type { Token } from "./token.ts";
import { matchPhrase, type Trie } from "./trie.ts";

/** What a mention's clause and brackets say of it. */
interface Reading {
  scene: Scene;
  mention: Mention;
  mentions: readonly Mention[];
  clause: Stretch;
  cues: Cues;
  bracketed: boolean;
  /** Index of the first token that belongs to the mention. */
  start: number;
}

/** A mention's clause, and what it does there. */
interface ClauseReading {
  clause: Stretch;
  role: Role;
  /** The clause is about people who died, were hurt or were caught. */
  casualties: boolean;
  /** How long a court imposes something. */
  penal: boolean;
  /** A bare number behind the words that say what it counts. */
  told: boolean;
}

/** "310 000 francs par an" is a sum, "160 € la tonne" a price. */
const times = new Set(["year", "month", "week", "day", "quarter"]);

/**
 * What a sentence's quantities do in their clauses. One joined to a former level by "and" is one as well:
 * "against 170 million in October and 171 million in July".
 */
export function readClauses(scene: Scene, mentions: readonly Mention[]): ClauseReading[] {
  const cues = cuesIn(scene.tokens, scene.lexicon);
  const read = mentions.map((mention): ClauseReading => {
    const clause = clauseOf(scene, mention, cues);
    const bracketed = isBracketed(scene, mention);
    const reading = { scene, mention, mentions, clause, cues, bracketed, start: startOf(scene, mention) };
    const told =
      placeOf(cues, "numberOf", clause.first, mention.first) !== -1 ||
      placeOf(cues, "casualties", clause.first, mention.first) !== -1;
    return { clause, role: roleOf(reading), casualties: tellsOfCasualties(reading), penal: isPenal(reading), told };
  });
  const { and, or } = scene.lexicon.phrases;
  for (let index = 1; index < mentions.length; index++) {
    const [before, mention] = [mentions[index - 1] as Mention, mentions[index] as Mention];
    const [former, later] = [read[index - 1] as ClauseReading, read[index] as ClauseReading];
    if (later.role !== "news" || former.role !== "former") continue;
    const link = scene.tokens[startOf(scene, mention) - 1]?.lower ?? "";
    // "a loss of $3m, or 4 cents a share": the same once more.
    const again = before.kind === mention.kind && or.has(link) && mention.first - before.next <= 4;
    const joined = and.has(link) && isComparable(before, mention) && later.clause.first <= before.first;
    if (again || joined) later.role = "former";
  }
  return read;
}

/**
 * Do people die, get hurt or get caught in the mention's clause? Of one that opens its sentence the verb may stand
 * behind their ages: "Trois hommes âgés de 38, 43 et 52 ans ont été tués".
 */
function tellsOfCasualties({ scene, mention, mentions, clause, cues, start }: Reading): boolean {
  if (mention.kind !== "count" || !cues.has("casualties")) return false;
  const opens = start === 0 && mention.amount < 100;
  const others = mentions.filter(({ kind, first }) => kind === "count" && first > mention.first);
  const next = opens ? Math.max(clause.next, others[0]?.first ?? scene.tokens.length) : clause.next;
  return placeOf(cues, "casualties", clause.first, next) !== -1;
}

/** "quatre ans de prison": a sentence, and no time that only says when. */
function isPenal({ scene, mention }: Reading): boolean {
  return (
    mention.kind === "duration" && matchPhrase(scene.lexicon.syntax.penal, scene.tokens, mention.next) !== undefined
  );
}

/** Of one kind and unit, or without a unit: "170 milhões de toneladas e 171 milhões". */
function isComparable(before: Mention, mention: Mention): boolean {
  return (
    (before.kind === mention.kind && (before.unit === mention.unit || before.unit === null)) || mention.unit === null
  );
}

/** Words between a level and the time it was at: "1.2 million passengers in the same month a year earlier". */
const farthest = 6;

/** What a quantity does in its clause. Where nothing tells, it is the news. */
function roleOf(reading: Reading): Role {
  const { mention, clause, bracketed } = reading;
  if (isConversion(reading)) return "conversion";
  if (isFormer(reading)) return "former";
  if (says(reading, "method") && !isAnswer(reading)) return "margin";
  if (mention.kind === "date") return dateRole(reading);
  if (reading.cues.has("expected") && says(reading, "expected", segmentStart(reading), mention.first))
    return "forecast";
  if (mention.kind === "duration" && !isPenal(reading) && isAdverbial(reading)) return "other";
  if (says(reading, "aim", clause.first, mention.first)) return "target";
  if (bracketed && !isSignedChange(mention)) return "other";
  if (isDifference(reading)) return "other";
  if (isPlace(reading) || isAttribute(reading) || isTotalOf(reading)) return "background";
  if (isMeasureOfPrice(reading)) return "other";
  if (says(reading, "background") || says(reading, "despite", clause.first, mention.first)) return "background";
  if (mention.kind === "money" && mention.per !== undefined && !times.has(mention.per)) return "price";
  if (isStartingPrice(reading)) return "price";
  return "news";
}

/** "1.000 von 3.000 Flügen", "119 of 350 seats": of how many. */
function isTotalOf({ scene, mention }: Reading): boolean {
  if (mention.kind !== "count") return false;
  const { tokens, lexicon } = scene;
  const { of } = lexicon.phrases;
  const outOf = matchPhrase(lexicon.outOf, tokens, mention.first - 1)?.length === 1;
  const part = tokens[mention.first - 2];
  if (!outOf && !of.has(tokens[mention.first - 1]?.lower ?? "")) return false;
  return part?.type === "number" || lexicon.numbers.get(part?.lower ?? "")?.is === "cardinal";
}

/** "20 Dollar pro 1000 Kubikmeter": what a price is of. */
function isMeasureOfPrice({ scene, mention, mentions }: Reading): boolean {
  if (mention.kind !== "measure") return false;
  const lower = scene.tokens[mention.first - 1]?.lower ?? "";
  const price = mentions.some(({ kind, next }) => kind === "money" && next === mention.first - 1);
  return /^(?:pro|je|per|por|par)$/.test(lower) || (price && /^(?:für|for|voor|pour)$/.test(lower));
}

const lengths = new Set(["meter", "kilometer", "mile", "nautical-mile", "foot", "yard"]);

/** "four miles north of Malibu", "65 miles (105km) east of": where something lies. */
function isPlace({ scene, mention }: Reading): boolean {
  if (mention.kind !== "measure" || !lengths.has(mention.unit ?? "")) return false;
  const { tokens, lexicon } = scene;
  let at = mention.next;
  if (tokens[at]?.lower === "(") while (at < mention.next + 6 && tokens[at - 1]?.lower !== ")") at++;
  return matchPhrase(lexicon.syntax.whereabouts, tokens, at) !== undefined;
}

/** "auf dem 200 Hektar großen Friedhof", "het 200 hectare grote park": how large a thing is that is spoken of anyway. */
function isAttribute({ scene, mention }: Reading): boolean {
  if (mention.kind !== "measure" || !scene.lexicon.language.split) return false;
  const lower = scene.tokens[mention.next]?.lower ?? "";
  return /^(?:groß|lang|hoh|breit|tief|schwer|dick|weit)(?:e[nrsm]?)$|^(?:grote|lange|hoge|brede|diepe|zware|dikke)$/.test(
    lower,
  );
}

/** "ab 22.990 Euro", "from $20": where prices begin. */
function isStartingPrice({ scene, mention }: Reading): boolean {
  if (mention.kind !== "money" || mention.qualifier !== "at-least" || !mention.qualifierSpan) return false;
  const word = matchPhrase(scene.lexicon.before, scene.tokens, mention.qualifierSpan[1] - 1);
  return word?.values.some(({ dates, qualifier }) => dates && qualifier === "from") ?? false;
}

/** Does the mention stand between brackets? */
function isBracketed({ tokens }: Scene, { first }: Mention): boolean {
  for (let at = first - 1; at >= 0; at--) {
    const lower = tokens[at]?.lower;
    if (lower === ")" || lower === "]") return false;
    if (lower === "(" || lower === "[") return true;
  }
  return false;
}

function isSignedChange({ kind, direction, signed }: Mention): boolean {
  return kind === "percent" && (direction !== undefined || signed === true);
}

/** Is one of the phrases said in the clause, or between two tokens? */
function says({ cues, clause }: Reading, name: CueName, first = clause.first, next = clause.next): boolean {
  return placeOf(cues, name, first, next) !== -1;
}

/** Index of the first token that belongs to the mention: its qualifier, articles and the like before it. */
export function startOf(
  { tokens, lexicon }: Pick<Scene, "lexicon"> & { tokens: readonly Token[] },
  { first }: Pick<Mention, "first">,
): number {
  let start = first;
  for (let skipped = 0; skipped < 4 && start > 0; skipped++) {
    const match = matchPhrase(lexicon.before, tokens, start - 1) ?? matchPhrase(lexicon.fillers, tokens, start - 1);
    const length = match?.length ?? (lexicon.phrases.determiners.has(tokens[start - 1]?.lower ?? "") ? 1 : 0);
    if (length === 0 || matchPhrase(lexicon.syntax.former, tokens, start - 1)) break;
    start -= length;
  }
  return start;
}

/** The phrase that ends right before the mention, or before its qualifier. */
function governs({ scene, mention, start }: Reading, trie: Trie<true>): boolean {
  for (let at = start; at <= mention.first; at++) {
    if (matchPhrase(trie, scene.tokens, at - 1)) return true;
  }
  return false;
}

/** "tot een totaal van 404.000": what it comes to, and not from. */
function isTotal({ scene, mention }: Reading): boolean {
  const { tokens, lexicon } = scene;
  const noun = tokens[mention.first - 2]?.lower ?? "";
  return /^tota/.test(noun) && matchPhrase(lexicon.fillers, tokens, mention.first - 2) !== undefined;
}

/** Another amount of the same kind and unit in the sentence. */
function alike({ mention, mentions }: Reading, where: "before" | "anywhere"): boolean {
  return mentions.some(
    (other) =>
      other !== mention &&
      other.kind === mention.kind &&
      !(other.direction !== undefined && mention.direction === undefined) &&
      (other.unit === mention.unit || other.unit === null || mention.unit === null) &&
      (where === "anywhere" || other.first < mention.first),
  );
}

/** "(environ 2,9 millions d’euros)", "soit 2,9 millions d’euros": the amount before, in another currency or measure. */
function isConversion(reading: Reading): boolean {
  const { mention, mentions, bracketed, scene } = reading;
  const before = mentions[mentions.indexOf(mention) - 1];
  if (!before || before.kind !== mention.kind || before.unit === mention.unit) return false;
  if (mention.kind !== "money" && mention.kind !== "measure") return false;
  const between = mention.first - before.next;
  if (bracketed) return between <= 6;
  return between <= 6 && matchPhrase(scene.lexicon.syntax.conversion, scene.tokens, mention.first - 1) !== undefined;
}

/** "contre 431,9 M€ un an plus tôt", "up from $36 million": a level that once was. */
function isFormer(reading: Reading): boolean {
  const { scene, mention, clause, cues } = reading;
  const { syntax } = scene.lexicon;
  if (mention.kind === "date") return false;
  if (mention.qualifier === "from" || governs(reading, syntax.former)) return true;
  if (isOldEnd(reading) || isOfFormerTime(reading)) return true;
  if (alike(reading, "before") && governs(reading, syntax.formerIfAlike) && !isTotal(reading)) return true;
  if (mention.kind !== "count" && mention.kind !== "duration" && follows(reading)) return true;
  if (isSignedChange(mention)) return false;
  const first = opensClause(reading) ? segmentBefore(scene, clause.first) : clause.first;
  if (isCompared(reading)) return true;
  const said = (name: CueName) => {
    const at = placeOf(cues, name, first, clause.next);
    // "12 % more than a year earlier" compares with what is not said.
    if (at === -1 || isNearerTo(reading, at) || isBeside(reading, at)) return false;
    return at < mention.first || (at - mention.next <= farthest && !compares(reading, at));
  };
  if (said("formerTimes")) return true;
  const behind = placeOf(cues, "lastTimes", first, mention.first) === -1;
  return alike(reading, behind ? "before" : "anywhere") && said("lastTimes");
}

/** "dai 2,2 miliardi del 2021 si è passati ai 4,8": the end that a change comes from, with words between. */
function isOldEnd({ scene, mention, mentions }: Reading): boolean {
  const { tokens, lexicon } = scene;
  const { change, target } = lexicon.phrases;
  if (
    !matchPhrase(lexicon.from, tokens, startOf(scene, mention) - 1) &&
    !matchPhrase(lexicon.from, tokens, mention.first - 1)
  )
    return false;
  const changes = tokens.findIndex(({ lower }, at) => at > mention.next && change.has(lower));
  if (changes === -1) return false;
  return mentions.some(
    (other) =>
      other.first > changes &&
      other.first < changes + 5 &&
      isComparable(mention, other) &&
      target.has(tokens[other.first - 1]?.lower ?? ""),
  );
}

/** "el anterior récord (+12,7 %)", "el segundo trimestre (4,9 %)": a bracket behind a time gives what was so then. */
function isOfFormerTime(reading: Reading): boolean {
  const { scene, mention, mentions, cues, bracketed } = reading;
  if (!bracketed || mention.kind !== "percent") return false;
  const { tokens, lexicon } = scene;
  let open = mention.first - 1;
  while (open > 0 && tokens[open]?.lower !== "(" && tokens[open]?.lower !== "[") open--;
  if (open < mention.first - 2) return false;
  const { quarter, halfYear } = lexicon.phrases;
  if (placeOf(cues, "formerTimes", Math.max(0, open - 3), open) !== -1) return true;
  if (!alike(reading, "before")) return false;
  return (
    mentions.some(({ kind, next }) => kind === "date" && next === open) ||
    tokens.slice(Math.max(0, open - 4), open).some(({ lower }) => quarter.has(lower) || halfYear.has(lower))
  );
}

/** "after a loss of $3m": the word stands in the clause, and behind the amount alike or a word of change. */
function follows(reading: Reading): boolean {
  const { scene, mention, mentions, clause, cues } = reading;
  const { tokens, lexicon } = scene;
  const at = placeOf(cues, "following", clause.first, mention.first);
  if (at === -1 || mentions.some(({ kind, first }) => kind === mention.kind && first > at && first < mention.first))
    return false;
  // "jailed after a £2.5m haul", "nach Zahlung von 5 Mio." tell what happened first.
  const moves = tokens.slice(at, mention.first).some(({ lower }) => lexicon.ways.has(lower));
  // "two years after a first round of €4.5m"
  const later = mentions.some(({ kind, next }) => kind === "duration" && next === at);
  return moves || later || alike(reading, "anywhere");
}

/**
 * "That compares with revenue of $2.9bn and a loss of $229m": all that such a sentence goes on to say once was.
 * "compared with a loss of $3m": only the amount of what is named there.
 */
function isCompared({ scene, mention, mentions, clause, cues }: Reading): boolean {
  if (placeOf(cues, "comparing", 0, mention.first) !== -1) return true;
  const at = placeOf(cues, "beside", clause.first, mention.first);
  if (at === -1 || mentions.some(({ kind, first }) => kind === mention.kind && first > at && first < mention.first))
    return false;
  const last = scene.tokens[startOf(scene, mention)]?.lower ?? "";
  return (
    scene.lexicon.phrases.of.has(last) ||
    scene.lexicon.phrases.of.has(scene.tokens[startOf(scene, mention) - 1]?.lower ?? "")
  );
}

/** Only articles and prepositions stand before the mention in its clause. */
function opensClause({ scene, mention, clause }: Reading): boolean {
  for (let at = clause.first; at < mention.first; at++) {
    if (!isFunctionWord(scene.tokens[at]?.lower ?? "", scene.lexicon)) return false;
  }
  return true;
}

/** Where the words begin that a number between commas stands to: "Le précédent record, 987 000 voyageurs, ". */
function segmentBefore(scene: Scene, clauseFirst: number): number {
  if (scene.tokens[clauseFirst - 1]?.lower !== ",") return clauseFirst;
  let at = clauseFirst - 1;
  while (at > 0 && !isBorder(scene, at - 1)) at--;
  return at;
}

/** Where the words between marks begin that the mention stands in: "os analistas previam que lucrasse 65 milhões". */
function segmentStart({ scene, clause }: Reading): number {
  let at = clause.first;
  while (at > 0 && !isBorder(scene, at - 1)) at--;
  return at;
}

/** "$100 more than the X8": how much two things differ by, and not what one of them is. */
function isDifference({ scene, mention }: Reading): boolean {
  if (mention.kind === "date" || mention.kind === "percent") return false;
  const { tokens, lexicon } = scene;
  for (let at = mention.next; at < mention.next + 2; at++) {
    const lower = tokens[at]?.lower ?? "";
    // "64,000 jobs, more than expected" are no difference.
    if (tokens[at]?.type === "symbol") return false;
    // "0,4 microgram lager dan": of a measure, any comparative.
    if (!lexicon.phrases.comparatives.has(lower) && !(mention.kind === "measure" && lexicon.ways.has(lower))) continue;
    return matchPhrase(lexicon.syntax.than, tokens, at + 1) !== undefined;
  }
  return false;
}

/** "en onze ans", "for 20 years" only says when; "à quatre ans de prison" is a sentence. */
function isAdverbial(reading: Reading): boolean {
  const { scene, mention } = reading;
  if (!governs(reading, scene.lexicon.syntax.during)) return false;
  // "À 18 mois de l’élection"
  if (startOf(scene, mention) === 1 && scene.lexicon.phrases.target.has(scene.tokens[0]?.lower ?? "")) return true;
  return pastOf(scene.tokens, mention.next, scene.lexicon) === mention.next;
}

/** "62 % des personnes interrogées": what they said, and not how many were asked. */
function isAnswer({ scene, mention, cues }: Reading): boolean {
  if (mention.kind !== "percent" && mention.kind !== "ratio") return false;
  const of = pastOf(scene.tokens, mention.next, scene.lexicon);
  return of > mention.next && placeOf(cues, "method", of, of + 4) !== -1;
}

/** "fall to £31m from £63m a year earlier": the time is the nearer amount's. */
function isNearerTo({ mention, mentions }: Reading, at: number): boolean {
  return mentions.some(
    ({ kind, first }) =>
      kind === mention.kind &&
      (at > mention.first ? first > mention.first && first < at : first < mention.first && first > at),
  );
}

/** "gegenüber dem Vorjahr stieg er auf 30 Millionen": the time is what the amount is compared with. */
function isBeside({ mention, cues }: Reading, at: number): boolean {
  return at < mention.first && (cues.get("beside") ?? []).some(({ next }) => next <= at && at - next <= 2);
}

/** Between the mention and a time behind it stands what it is compared by: "than", "contre", "sur". */
function compares({ scene, mention }: Reading, at: number): boolean {
  const { tokens, lexicon } = scene;
  for (let between = mention.next; between < at; between++) {
    const lower = tokens[between]?.lower ?? "";
    if (lexicon.phrases.comparatives.has(lower) || lexicon.phrases.up.has(lower) || lexicon.phrases.down.has(lower))
      return true;
    if (matchPhrase(lexicon.syntax.former, tokens, between)) return true;
  }
  return mention.kind === "percent" && at - mention.next > 2;
}

/** An end, or a beginning that a reader waits for, is news; any other date only says when. */
function dateRole(reading: Reading): Role {
  const { mention, scene } = reading;
  if (isEvent(reading)) return "event";
  if (reading.bracketed || mention.qualifier === "since" || mention.to !== undefined) return "date";
  const before = reading.mentions[reading.mentions.indexOf(mention) - 1];
  // "from 1999 through 2014"
  if (mention.qualifier === "until" && before?.kind === "date" && mention.first - before.next <= 2) return "date";
  if (mention.qualifier === "until" && !scene.lexicon.syntax.untilIsBy) return "news";
  return isMilestone(reading) ? "news" : "date";
}

/** "soll 2028 in Betrieb gehen"; no amount of its own stands between. */
function isMilestone({ mention, mentions, cues, clause }: Reading): boolean {
  const between = (first: number, next: number) =>
    mentions.some((other) => other.kind !== "date" && other.first >= first && other.next <= next);
  return (cues.get("milestone") ?? []).some(
    ({ at, next }) =>
      at >= clause.first &&
      next <= clause.next &&
      !(at < mention.first ? between(next, mention.first) : between(mention.next, at)),
  );
}

/** "Vision 2030", "Roma 2026": a year behind a name is a part of it. */
function isEvent({ scene, mention }: Reading): boolean {
  const before = scene.tokens[mention.first - 1];
  if (mention.date?.length !== 4 || before?.type !== "word" || mention.qualifier) return false;
  const { datePrepositions, functionWords } = scene.lexicon.phrases;
  if (datePrepositions.has(before.lower) || functionWords.has(before.lower)) return false;
  return before.text[0] !== before.lower[0] && !scene.lexicon.months.has(before.lower);
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
  return byRole[role] - (kind === "count" && unit === null && !told ? 0.2 : 0);
}
