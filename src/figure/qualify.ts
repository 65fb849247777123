import { pairEnds } from "./change/change-ends.ts";
import { addDirection } from "./change/direction.ts";
import { clauseEnd } from "./change/farther-way.ts";
import { isFunctionWord } from "./clause/clause.ts";
import { isOfModal } from "./clause/of-modal.ts";
import { isOfTopic } from "./clause/of-topic.ts";
import { isReach } from "./clause/reach.ts";
import { weekdayStart } from "./clause/weekday.ts";
import type { Qualifier } from "./figure.ts";
import type { QualifierWord } from "./lexicon/lexicon.ts";
import type { Mention } from "./mention.ts";
import { addModality, fallsShort } from "./modality.ts";
import { isExcess } from "./role/excess.ts";
import { isRecord } from "./role/record.ts";
import type { Scene } from "./scene.ts";
import { matchPhrase } from "./token/trie.ts";

/** Says of each mention what the words around it say: qualifier, direction, modality. */
export function qualify(scene: Scene, mentions: readonly Mention[]): void {
  let before: Mention | undefined;
  for (const mention of mentions) {
    addQualifier(scene, mention, before?.next ?? 0);
    addDirection(scene, mention, mentions);
    addModality(scene, mention);
    if (mention.modality === "negated" && !fallsShort(scene, mention)) withoutBefore(scene, mention);
    before = mention;
  }
  pairEnds(scene, mentions);
}

/** The qualifier before the mention, past articles and the like, or behind it. */
function addQualifier(scene: Scene, mention: Mention, previous: number): void {
  if (mention.qualifier === "from" || mention.qualifier === "to") return;
  if (mention.kind === "date") {
    addDateQualifier(scene, mention, previous);
    return;
  }
  if (isExcess(scene, mention)) return;
  const { tokens, lexicon } = scene;
  let at = mention.first - 1;
  for (let skipped = 0; skipped < 3 && at >= previous; skipped++) {
    const match = matchPhrase(lexicon.before, tokens, at);
    const word = match?.values.find(({ dates }) => !dates);
    if (match && word) {
      const start = at - match.length + 1;
      if (start < previous || !governs(scene, mention, start, at, word.qualifier)) return;
      const not = negationBefore(scene, start, previous);
      const denied = not === -1 ? undefined : opposites[word.qualifier];
      mention.qualifier = denied ?? word.qualifier;
      mention.qualifierSpan = [denied ? not : start, at + 1];
      return;
    }
    // "mindestens | aber | 340 Euro"
    const length = lexicon.words.adversatives.has(tokens[at]?.lower ?? "")
      ? 1
      : matchPhrase(lexicon.fillers, tokens, at)?.length;
    if (!length) break;
    at -= length;
  }
  if (!mention.qualifier) addQualifierBehind(scene, mention);
}

/** What is not more than so much is up to it. */
const opposites: Partial<Record<Qualifier, Qualifier>> = { "more-than": "up-to", "less-than": "at-least" };

/** Where a "not" stands before the phrase, or before its auxiliary: "no superará", "will not exceed", "não vai superar". */
function negationBefore({ tokens, lexicon }: Scene, start: number, previous: number): number {
  const { negation, auxiliaries, possible } = lexicon.phrases;
  const before = tokens[start - 1]?.lower ?? "";
  const at = auxiliaries.has(before) || possible.has(before) ? start - 2 : start - 1;
  return at >= previous && negation.has(tokens[at]?.lower ?? "") ? at : -1;
}

/** Does the phrase from `start` to `at` say how the amount is meant, and not where, when or of what? */
function governs(scene: Scene, mention: Mention, start: number, at: number, qualifier: Qualifier): boolean {
  const { tokens, lexicon } = scene;
  const lower = tokens[at]?.lower ?? "";
  const before = tokens[start - 1]?.lower ?? "";
  // "over 11 years" is a time in which, "sentenced to over 11 years" more than so long.
  const length = lexicon.language.fixedOrder && lexicon.phrases.target.has(before);
  if (mention.kind === "duration" && lexicon.phrases.overTime.has(lower) && !length) return false;
  if (qualifier === "up-to" && isTarget(scene, start, at)) return false;
  if (isOfTopic(scene, start, at + 1)) return false;
  if (lexicon.words.headlineVerbs.has(lower) && !isHeadlineVerb(scene, start)) return false;
  if (isOfModal(scene, start)) return false;
  // "en plus d’une trentaine de plants": besides those.
  if (qualifier === "more-than" && lexicon.words.besides.has(before)) return false;
  // "Au-delà des 30 139 communes": the same.
  const opens = start === 0 && lexicon.phrases.definite.has(lower);
  if (opens && mention.kind === "count" && tokens.slice(0, at).some((token) => lexicon.words.beyond.has(token.lower)))
    return false;
  // "un nuevo máximo de 13,8 euros": a record, and no limit.
  if (isRecord(tokens, start, lexicon)) return false;
  if (!lexicon.phrases.places.has(lower)) return true;
  // "below the £118m forecast", "hands over 43%", "under 3 metres of water".
  if (mention.first - 1 > at && lexicon.language.amountsDescribe) return false;
  if (isReach(scene, start, lower)) return false;
  if (mention.kind === "measure") return !lengths.has(mention.unit ?? "");
  return mention.kind !== "count" || lexicon.words.limits.has(lower);
}

/** "Snow totals | top 20 inches": behind a noun in the plural, and no "top 20 firms", "the world's top 20". */
function isHeadlineVerb({ tokens, heading }: Scene, at: number): boolean {
  const subject = tokens[at - 1];
  return heading && subject?.type === "word" && /..[^s']s$/.test(subject.lower) && tokens[at]?.type === "word";
}

const lengths = new Set(["meter", "kilometer", "centimeter", "foot", "mile", "inch", "yard"]);

/** "10 milliards au moins", and past a comma or a bracket where nothing follows that it could belong to. */
function addQualifierBehind(scene: Scene, mention: Mention): void {
  const { tokens, lexicon } = scene;
  const sign = tokens[mention.next]?.lower;
  const apart = sign === "," || sign === "(";
  const behind = apart ? mention.next + 1 : mention.next;
  const after = matchPhrase(lexicon.after, tokens, behind);
  if (!after) {
    addQualifierWithin(scene, mention);
    return;
  }
  const next = tokens[behind + after.length];
  // "$480, plus $40 for each child", and "$110,000+ | a year"
  const sums = sign === "+" ? next?.type === "number" : isAmount(scene, behind + after.length);
  if (next && ((apart && next.type !== "symbol") || sums)) return;
  // "18 Prozent | mindestens einmal pro Woche"
  if (matchPhrase(lexicon.syntax.howOften, tokens, behind + after.length)) return;
  // "116 Einsätze etwa wegen vollgelaufener Keller": for instance.
  if (mention.kind === "count" && lexicon.language.capitalNouns && isFunctionWord(next?.lower ?? "", lexicon)) return;
  mention.qualifier = (after.values[0] as QualifierWord).qualifier;
  mention.qualifierSpan = [behind, behind + after.length];
}

/** "40 or more people", "75,000-plus fans", "$2+ million": between a number and what it counts, or its scale. */
function addQualifierWithin({ tokens, lexicon }: Scene, mention: Mention): void {
  const sign = tokens.slice(mention.first, mention.next).findIndex(({ lower }) => lower === "+");
  if (mention.kind !== "count" && sign === -1) return;
  const start = mention.first + (sign > 0 ? sign : tokens[mention.first + 1]?.lower === "-" ? 2 : 1);
  const within = matchPhrase(lexicon.after, tokens, start);
  if (!within || start + within.length >= mention.next) return;
  mention.qualifier = (within.values[0] as QualifierWord).qualifier;
  mention.qualifierSpan = [start, start + within.length];
}

/** Does an amount begin there: digits, a sign, a number in words? */
function isAmount({ tokens, lexicon }: Scene, index: number): boolean {
  const token = tokens[index];
  return token?.type === "number" || /^[$€£¥₹]$/.test(token?.lower ?? "") || lexicon.numbers.has(token?.lower ?? "");
}

/** "d'ici 2030", "by the summer of 2028", "since records began in 2007". */
function addDateQualifier(scene: Scene, mention: Mention, previous: number): void {
  const { tokens, lexicon } = scene;
  // "à partir du | lundi 9 novembre"
  let at = weekdayStart(scene, mention.first) - 1;
  for (let skipped = 0; skipped < 4 && at >= previous; skipped++) {
    const match = matchPhrase(lexicon.before, tokens, at);
    const word = match?.values.find(({ dates }) => dates);
    if (match && word) {
      const start = at - match.length + 1;
      // "in the run-up to the 2020 election": half a word.
      if (tokens[start]?.glued && tokens[start - 1]?.lower === "-") return;
      // "down 1.1% from 2023" compares.
      if (word.qualifier === "from" && start === previous && previous > 0) return;
      // "through the 2022 season": all of it.
      const { throughout } = lexicon.words;
      if (throughout.has(tokens[at]?.lower ?? "") && lexicon.phrases.determiners.has(tokens[at + 1]?.lower ?? ""))
        return;
      mention.qualifier = word.qualifier;
      mention.qualifierSpan = [start, at + 1];
      return;
    }
    at -= matchPhrase(lexicon.dateFillers, tokens, at)?.length ?? matchPhrase(lexicon.fillers, tokens, at)?.length ?? 9;
  }
  const { datePrepositions, sinceClause } = lexicon.phrases;
  if (!datePrepositions.has(tokens[mention.first - 1]?.lower ?? "")) return;
  for (let back = mention.first - 2; back >= previous && back > mention.first - 8; back--) {
    const lower = tokens[back]?.lower ?? "";
    if (clauseEnd.has(lower) || tokens[back]?.type === "number") return;
    if (!sinceClause.has(lower)) continue;
    mention.qualifier = "since";
    mention.qualifierSpan = [back, back + 1];
    return;
  }
}

/** "ne reviendra pas avant 2029": what is not before is after. */
function withoutBefore({ tokens, lexicon }: Scene, mention: Mention): void {
  const first = tokens[mention.qualifierSpan?.[0] ?? -1]?.lower ?? "";
  if (mention.qualifier !== "by" || ![...lexicon.phrases.before].some((phrase) => phrase.split(" ")[0] === first))
    return;
  mention.qualifier = undefined;
  mention.qualifierSpan = undefined;
}

/** "crecieron un 12 % hasta 3 500 millones", "edges up to 4.3 percent", "veroordeeld tot 2.400 euro": where a change or a court ends up is no upper limit. */
function isTarget(scene: Scene, start: number, at: number): boolean {
  const { tokens, lexicon } = scene;
  if (!lexicon.phrases.target.has(tokens[at]?.lower ?? "") && !lexicon.phrases.target.has(tokens[start]?.lower ?? ""))
    return false;
  let back = start - (tokens[start - 1]?.lower === "," ? 2 : 1);
  // "nam af tot 513 miljoen": the other half of a verb.
  if (lexicon.halves.has(tokens[back]?.lower ?? "")) return true;
  // "groeide wel, | met 2,8 procent tot 388 miljoen": such a phrase is of the verb before the comma.
  const ends = (index: number) =>
    clauseEnd.has(tokens[index]?.lower ?? "") && !lexicon.phrases.surely.has(tokens[index + 1]?.lower ?? "");
  for (; back >= 0 && !ends(back); back--) {
    const lower = tokens[back]?.lower ?? "";
    if (lexicon.phrases.change.has(lower) || lexicon.multipliers.root.has(lower)) return true;
    if (start === at && lexicon.words.fining.has(lower)) return true;
    // "nam af | van 4.100 in 2014 | tot 2.900"
    if (matchPhrase(lexicon.from, tokens, back + 1) && lexicon.halves.has(lower)) return true;
    // "could grow by up to 5 %" has a limit: there "by" stands before it.
    if (lexicon.ways.has(lower)) return !matchPhrase(lexicon.by, tokens, start - 1);
  }
  return false;
}
