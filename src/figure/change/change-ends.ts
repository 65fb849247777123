import { isFunctionWord } from "../clause/clause.ts";
import { isTimeKind, type Mention } from "../mention.ts";
import type { Scene } from "../scene.ts";
import { isUpper } from "../token/character.ts";
import { isDash } from "../token/sign.ts";
import { type Match, matchPhrase } from "../token/trie.ts";
import { clauseEnd } from "./farther-way.ts";

/**
 * Finds the two ends of a change, in either order, and former levels: "passe de 19,99 € à 24,99 €", "from $3 billion in
 * 2022 to $4 billion", "rose to €5m from €4m", "up from £1,100".
 */
export function pairEnds(scene: Scene, mentions: readonly Mention[]): void {
  for (let index = 1; index < mentions.length; index++) {
    const high = mentions[index] as Mention;
    const before = mentions[index - 1] as Mention;
    // The lower end's date may stand between, with its preposition.
    const dated = before.kind === "date" && high.kind !== "date" ? mentions[index - 2] : undefined;
    const low = dated && before.first - dated.next <= 1 ? dated : before;
    if (isEnd(low) || isEnd(high)) continue;
    // "van 18.100 | tijdens het eerste kwartaal van 2015 | naar 15.400"
    if (dated && low !== dated && !isEnd(dated) && dated.kind === high.kind && dated.unit === high.unit) {
      pastInsertion(scene, dated, high);
      continue;
    }
    const pair: [Mention, Mention] = [low, high];
    const bare = pair.find(isBare);
    const counted = bare && pair.find((end) => end !== bare && end.kind === "money");
    if ((low.kind !== high.kind || low.unit !== high.unit) && !counted) continue;
    const paired =
      forward(scene, low, before, high) || backward(scene, before, high) || pastInsertion(scene, low, high);
    // "a 3,4 miliardi da 2,9 miliardi di euro"
    if (paired && bare && counted) Object.assign(bare, { kind: counted.kind, unit: counted.unit });
  }
  for (const [index, mention] of mentions.entries()) {
    addFormer(scene, mention, mentions.slice(0, index));
    addOrigin(scene, mention, mentions);
  }
}

/** Millions of what is not said. */
function isBare({ kind, unit, amount }: Mention): boolean {
  return kind === "count" && unit === null && Math.abs(amount) >= 1e6;
}

function isEnd({ qualifier }: Mention): boolean {
  return qualifier === "from" || qualifier === "to";
}

/** "from 5 to 7": the lower end, perhaps its date, and the upper one. */
function forward(scene: Scene, low: Mention, before: Mention, high: Mention): boolean {
  const { tokens, lexicon } = scene;
  if (low.qualifier || high.qualifier) return false;
  const target = lexicon.phrases.target.has(tokens[before.next]?.lower ?? "") ? 1 : 0;
  const length = matchPhrase(lexicon.to, tokens, before.next)?.length ?? target;
  // "auf voraussichtlich 33 Milliarden"
  const adverb = tokens[before.next + length]?.type === "word" && before.next + length + 1 === high.first;
  if (length === 0 || (before.next + length !== high.first && !adverb)) return false;
  if (isDash(tokens[before.next])) return false;
  const from = matchPhrase(lexicon.from, tokens, low.first - 1);
  if (!from || isOfSentenced(scene, low.first - from.length, high)) return false;
  setEnd(low, "from", [low.first - from.length, low.first]);
  setEnd(high, "to", [before.next, high.first]);
  return true;
}

/** "condena a un empresario | de 48 años a seis años de prisión": how old somebody is, and for how long; "rebaja la pena de 8 a 6 años" changes. */
function isOfSentenced({ tokens, lexicon }: Scene, from: number, { kind, next }: Mention): boolean {
  if (kind !== "duration" || !matchPhrase(lexicon.syntax.penal, tokens, next)) return false;
  const before = tokens.slice(0, from);
  return !before.some(({ lower }, at) => lexicon.ways.has(lower) || matchPhrase(lexicon.syntax.penalty, tokens, at));
}

/** "dall’8,1 % all’1,2 %": past the apostrophe. */
function behindArticle({ tokens }: Scene, first: number): number {
  return /^['’]$/.test(tokens[first - 1]?.lower ?? "") ? first - 1 : first;
}

/** "à | un peu | moins de 10 %": past how little. */
function behindLittle({ tokens, lexicon }: Scene, first: number): number {
  if (!lexicon.words.littles.has(tokens[first - 1]?.lower ?? "")) return first;
  return lexicon.phrases.one.has(tokens[first - 2]?.lower ?? "") ? first - 2 : first - 1;
}

/** So many words may say when or where the lower end was reached. */
const longestInsertion = 10;

/** "dallo 0,96 % | scende | allo 0,93 %": right behind its lower end a verb says the way that the change went. */
function movesBehind({ tokens, lexicon }: Scene, low: Mention, high: Mention): boolean {
  let verb = low.next;
  while (lexicon.phrases.auxiliaries.has(tokens[verb]?.lower ?? "")) verb++;
  const way = lexicon.ways.get(tokens[verb]?.lower ?? "");
  return way !== undefined && low.amount !== high.amount && (way === "up") === high.amount > low.amount;
}

/**
 * "fell from $36,040 last night to $34,935", "cayó de 36.040 dólares por la noche a 34.935": what changes has its two ends, with
 * words of its clause between them.
 */
function pastInsertion(scene: Scene, low: Mention, high: Mention): boolean {
  const { tokens, lexicon } = scene;
  // "à un peu moins de 10 %": how near the end is stays with it.
  const near =
    high.qualifier && high.qualifierSpan && high.qualifierSpan[1] <= high.first ? high.qualifierSpan[0] : undefined;
  if (low.qualifier || (high.qualifier && near === undefined) || low.to !== undefined || high.to !== undefined)
    return false;
  // "from up to 252 miles"
  const lowFirst = behindArticle(scene, low.first);
  const bound = matchPhrase(lexicon.from, tokens, lowFirst - 1)
    ? undefined
    : matchPhrase(lexicon.before, tokens, lowFirst - 1);
  const start = lowFirst - (bound?.length ?? 0);
  const from = matchPhrase(lexicon.from, tokens, start - 1);
  if (!from || !(changesBefore(scene, start - from.length) || movesBehind(scene, low, high))) return false;
  const first = behindArticle(scene, behindLittle(scene, near ?? high.first));
  const target = lexicon.phrases.target.has(tokens[first - 1]?.lower ?? "") ? 1 : 0;
  const length = [2, 1].find((words) => matchPhrase(lexicon.to, tokens, first - words)?.length === words) ?? target;
  const to = first - length;
  if (length === 0 || isDash(tokens[to]) || to - low.next > longestInsertion) return false;
  if (lexicon.words.toHeads.has(tokens[to - 1]?.lower ?? "")) return false;
  const between = tokens.slice(low.next, to);
  if (between.some(({ lower }) => (clauseEnd.has(lower) && lower !== ".") || lexicon.phrases.and.has(lower)))
    return false;
  setEnd(low, "from", [start - from.length, start]);
  if (near === undefined) setEnd(high, "to", [to, high.first]);
  return true;
}

/**
 * "Las ventas bajaron de 300 millones en 2024 a 250 en 2025", "daalde van 300 miljoen in 2024 naar 250": where a change comes
 * from, and not by how much, although its other end is no amount alike. Behind a French verb "de" says by how much.
 */
function addOrigin(scene: Scene, mention: Mention, mentions: readonly Mention[]): void {
  const { tokens, lexicon } = scene;
  if (!mention.direction || mention.qualifier || mention.to !== undefined || mention.kind === "percent") return;
  const from = matchPhrase(lexicon.from, tokens, mention.first - 1);
  if (!from || lexicon.language.fromSaysBy || isNoun(scene, mention.directionSpan?.[0] ?? 0)) return;
  for (let at = mention.next; at < mention.next + longestInsertion; at++) {
    const { type, lower } = tokens[at] ?? { type: "symbol", lower: "" };
    const isTime = mentions.some((each) => each.first === at + 1 && isTimeKind(each));
    if (lexicon.phrases.target.has(lower) && tokens[at + 1]?.type === "number" && !isTime) {
      setEnd(mention, "from", [mention.first - from.length, mention.first]);
      return;
    }
    // When it was so.
    if (type !== "number" && !isFunctionWord(lower, lexicon) && !lexicon.months.has(lower)) return;
  }
}

/** "ein Plus von 3 Millionen auf 12", "una baja de 3 euros": behind a noun it is by how much as well. */
function isNoun({ tokens, lexicon }: Scene, at: number): boolean {
  const before = tokens[at - 1]?.lower ?? "";
  const { determiners, one } = lexicon.phrases;
  return (
    determiners.has(before) ||
    one.has(before) ||
    (lexicon.language.capitalNouns === true && isUpper(tokens[at]?.text ?? ""))
  );
}

/** "to 7 from 5", of something that changes. */
function backward(scene: Scene, high: Mention, low: Mention): boolean {
  const { tokens, lexicon } = scene;
  const from = matchPhrase(lexicon.from, tokens, low.first - 1);
  if (!from || low.first - from.length !== high.next || high.qualifier || low.qualifier) return false;
  if (!lexicon.phrases.target.has(tokens[high.first - 1]?.lower ?? "")) return false;
  if (!changesBefore(scene, high.first - 1)) return false;
  setEnd(high, "to", [high.first - 1, high.first]);
  setEnd(low, "from", [low.first - from.length, low.first]);
  return true;
}

function setEnd(mention: Mention, qualifier: "from" | "to", span: [number, number]): void {
  mention.direction = undefined;
  mention.directionSpan = undefined;
  mention.qualifier = qualifier;
  mention.qualifierSpan = span;
}

/** "contre 11 200 en 2015", "up from 5.4 million": what an amount was, beside what it is. */
function addFormer(scene: Scene, mention: Mention, earlier: readonly Mention[]): void {
  const { tokens, lexicon } = scene;
  if (mention.qualifier || mention.to !== undefined || isTimeKind(mention)) return;
  const former = matchPhrase(lexicon.former, tokens, mention.first - 1) ?? formerPastArticle(scene, mention.first - 1);
  if (!former) return;
  const like = (other: Mention) =>
    other.kind === mention.kind && (other.unit === mention.unit || (mention.kind === "count" && mention.unit === null));
  const span: [number, number] = [mention.first - former.length, mention.first];
  const sure = former.values.includes("sure");
  const held = mention.kind === "money" && isChangeBefore(earlier.at(-1), span[0]);
  if (earlier.some(like) || held || (sure && changesBefore(scene, mention.first - 1))) setEnd(mention, "from", span);
  // "tickets from $20"
  else if (sure && mention.kind === "money") {
    mention.qualifier = "at-least";
    mention.qualifierSpan = span;
  }
}

/** "compared with a 3 percent rise", "contre les 5 % de 2020"; "from a 3 percent rise" is what something comes from. */
function formerPastArticle({ tokens, lexicon }: Scene, at: number): Match<"sure" | "beside"> | undefined {
  const article = matchPhrase(lexicon.fillers, tokens, at);
  const former = article && matchPhrase(lexicon.former, tokens, at - article.length);
  return former?.values.includes("sure") ? undefined : former;
}

/** "rose 12% | over the £3.8m recorded in 2025": what a share is held against right behind it. */
function isChangeBefore(before: Mention | undefined, first: number): boolean {
  return before?.kind === "percent" && before.next === first;
}

/** Does the clause before say that something changes? */
function changesBefore({ tokens, lexicon }: Scene, end: number): boolean {
  for (let at = end - 1; at >= 0 && !clauseEnd.has(tokens[at]?.lower ?? ""); at--) {
    const lower = tokens[at]?.lower ?? "";
    if (lexicon.ways.has(lower) || lexicon.phrases.change.has(lower)) return true;
  }
  return false;
}
