import { isUpper } from "./character.ts";
import { isBorder } from "./clause.ts";
import type { Mention } from "./mention.ts";
import type { Reading } from "./reading.ts";
import { matchPhrase } from "./trie.ts";

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
  const asked = [before, before - 1].some((at) => words.howMany.has(tokens[at]?.lower ?? ""));
  if (mention.kind === "count" && asked) return true;
  if (mention.kind !== "count" || before !== 0 || !words.outOfAll.has(tokens[0]?.lower ?? "")) return false;
  const part = tokens.findIndex(({ type, lower }, at) => at >= mention.next && (type === "number" || lower === ","));
  const number = tokens.slice(part, part + 2).find(({ type }) => type === "number");
  if (part === -1 || part - mention.next >= farthestPart) return false;
  return Number(number?.numeral?.decimal ?? Infinity) < mention.amount;
}

/** Words between how many there are and how many of them: "Of the 303 people who were tested, 89". */
const farthestPart = 8;

/** Words between "respectively" and the amounts it is said of. */
const farthestAmount = 8;
/** Words between one such amount and the next. */
const farthestNext = 4;

/** "um drei bzw. 8,5 Prozent", "£3m and £5m, respectively": which amount is whose, the words beside it do not say. */
export function isRespective({ scene, mention, mentions, cues }: Reading): boolean {
  const said = cues.get("respective");
  if (!said || mention.kind === "date" || mention.kind === "duration") return false;
  const { tokens, lexicon } = scene;
  // "12 Euro bzw. 14 Dollar" are the same once more.
  const isAlike = (at: number) => {
    const other = mentions.find(({ first, next }) => first <= at && at < next);
    if (other) return other.kind === mention.kind && other.unit === mention.unit;
    return tokens[at]?.type === "number" || lexicon.numbers.has(tokens[at]?.lower ?? "");
  };
  const near = (first: number, next: number) =>
    tokens.slice(Math.max(0, first), next).some((_, at) => isAlike(Math.max(0, first) + at));
  const { first, next } = mention;
  if (!near(first - farthestNext, first) && !near(next, next + farthestNext)) return false;
  return said.some((cue) => cue.at - next <= farthestAmount && first - cue.next <= farthestAmount);
}

/** "Wie elf Rennpferde": a likeness that a sentence opens with; "the size of 120 football pitches". */
export function isLikeness({ scene: { tokens, lexicon }, mention, start }: Reading): boolean {
  if (mention.kind !== "count") return false;
  const { like, likenesses } = lexicon.words;
  if (start === 1 && like.has(tokens[0]?.lower ?? "")) return true;
  const of = [start, start - 1].find((at) => lexicon.phrases.functionWords.has(tokens[at]?.lower ?? ""));
  return of !== undefined && likenesses.has(tokens[of - 1]?.lower ?? "");
}

const lengths = new Set(["meter", "kilometer", "mile", "nautical-mile", "foot", "yard"]);

/** "Marans, à une vingtaine de kilomètres de La Rochelle", "quatro milhas ao norte": where something lies. */
export function isWhereabouts({ scene, mention, start }: Reading): boolean {
  const { tokens, lexicon } = scene;
  // "a 0,8 pontos da campeã": how far behind somebody is.
  const points = mention.unit === "percentage-point";
  if (!points && (mention.kind !== "measure" || !lengths.has(mention.unit ?? ""))) return false;
  if (matchPhrase(lexicon.syntax.whereabouts, tokens, pastBracket(tokens, mention.next))) return true;
  const preposition = [start, start - 1].find((at) => lexicon.words.away.has(tokens[at]?.lower ?? ""));
  const of = tokens[mention.next]?.lower ?? "";
  const goal = tokens.slice(mention.next + 1, mention.next + 6);
  if (!lexicon.phrases.of.has(of) && !lexicon.words.farFrom.has(of)) return false;
  // "à 31 km de la côte"
  const { definite, definiteOne, determiners } = lexicon.phrases;
  const isKnown =
    lexicon.words.ofThe.has(of) ||
    lexicon.words.farFrom.has(of) ||
    [definite, definiteOne, determiners].some((articles) => articles.has(goal[0]?.lower ?? ""));
  return preposition !== undefined && (isKnown || goal.some(({ text }) => isUpper(text)));
}

/** Behind a bracket: "65 miles (105km) east of". */
function pastBracket(tokens: Reading["scene"]["tokens"], next: number): number {
  let at = next;
  if (tokens[at]?.lower === "(") while (at < next + 6 && tokens[at - 1]?.lower !== ")") at++;
  return at;
}

/** "seis meses después", "six months later": only says when. */
export function isLater({ scene, mention }: Reading): boolean {
  const { tokens, lexicon } = scene;
  const behind = mention.next + 1;
  const ends = isBorder(scene, behind) || /^[.!?]$/.test(tokens[behind]?.lower ?? "");
  return ends && lexicon.words.later.has(tokens[mention.next]?.lower ?? "");
}

/** Two who share all votes have about so many together. */
const allVotes = { least: 97, most: 100.5 };

/** "won by 54% to | 46%", "ganó por 54 % a | 46 %": what the loser has. */
export function isLoserOf({ scene, mention, mentions }: Reading): boolean {
  const winner = mentions[mentions.indexOf(mention) - 1];
  if (mention.unit !== "percent" || winner?.unit !== "percent" || mention.direction || winner.direction) return false;
  if (mention.qualifier || winner.qualifier || winner.to !== undefined || winner.amount <= mention.amount) return false;
  const sum = winner.amount + mention.amount;
  if (sum < allVotes.least || sum > allVotes.most) return false;
  return scene.lexicon.phrases.target.has(scene.tokens[winner.next]?.lower ?? "") && mention.first === winner.next + 1;
}

/** "the 6-foot-4, | 220-pound forward": how tall and heavy somebody is. */
export function isBuild({ scene: { tokens }, mention, mentions }: Reading): boolean {
  if (mention.kind !== "measure") return false;
  const isHeight = ({ unit, next }: Mention) =>
    unit === "foot" && tokens[next]?.lower === "-" && tokens[next]?.glued && tokens[next + 1]?.type === "number";
  if (isHeight(mention)) return true;
  const before = mentions[mentions.indexOf(mention) - 1];
  return mention.unit === "pound" && before !== undefined && isHeight(before) && mention.first - before.next <= 4;
}

/** "131 off 104 balls": how long it took. */
export function isOfStrokes({ scene: { tokens, lexicon }, mention }: Reading): boolean {
  if (mention.kind !== "count" || !lexicon.words.strokes.has(mention.unit?.toLowerCase() ?? "")) return false;
  return lexicon.words.spentOn.has(tokens[mention.first - 1]?.lower ?? "");
}

/** "a western that cost $48m to make": beside what it takes, that is known. */
export function isMaking({ scene: { tokens, lexicon }, mention }: Reading): boolean {
  if (mention.kind !== "money" || !lexicon.words.infinitives.has(tokens[mention.next]?.lower ?? "")) return false;
  return lexicon.words.makes.has(tokens[mention.next + 1]?.lower ?? "");
}

/** Words between such a "since" and its amount. */
const farthestSince = 5;

/** "since it scrapped its $16 admission", "up from $62m when it raised its $11m series": what was so before. */
export function isSinceThen({ scene: { tokens, lexicon }, mention, mentions }: Reading): boolean {
  if (mention.kind !== "money" || !lexicon.syntax.possessives.root.has(tokens[mention.first - 1]?.lower ?? ""))
    return false;
  const before = mentions[mentions.indexOf(mention) - 1];
  const then = before?.qualifier === "from" ? lexicon.words.when : lexicon.phrases.sinceClause;
  const from = Math.max(before?.next ?? 0, mention.first - farthestSince);
  return tokens.slice(from, mention.first).some(({ lower }) => then.has(lower));
}

/** "from 0-60mph": what a car starts at is no amount. */
export function isFromRest({ mention }: Reading): boolean {
  return mention.kind === "measure" && mention.amount === 0 && mention.to !== undefined;
}

/** "A espera média é de | 119 dias": the noun of waiting, and no hope, where how long is told of. */
export function isWaiting({ scene, mention, clause }: Reading): boolean {
  const { tokens, lexicon } = scene;
  if (mention.kind !== "duration") return false;
  const at = tokens.findIndex(({ lower }, index) => index >= clause.first && lexicon.words.waits.has(lower));
  return at > 0 && at < mention.first && lexicon.phrases.determiners.has(tokens[at - 1]?.lower ?? "");
}
