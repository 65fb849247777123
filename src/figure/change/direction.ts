import { isBracketed, plusBefore, type Said, sharedPastAside, wayBeforeAside } from "../clause/aside.ts";
import { pastOf } from "../clause/of.ts";
import type { FigureKind } from "../figure.ts";
import type { Way } from "../lexicon/lexicon.ts";
import type { Mention } from "../mention.ts";
import { isVoteShare, isVotes } from "../number/votes.ts";
import type { Scene } from "../scene.ts";
import { isUpper } from "../token/character.ts";
import { hasWord } from "../token/has-word.ts";
import type { Token } from "../token/token.ts";
import { matchPhrase } from "../token/trie.ts";
import { wayOfObject } from "./changed-object.ts";
import { clauseEnd, fartherWay } from "./farther-way.ts";
import { wayPastHeld } from "./held-amount.ts";
import { wayOfPace } from "./pace.ts";
import { isParticle } from "./particle.ts";
import { pastLinks } from "./past-links.ts";
import { wayPastRelative } from "./past-relative.ts";
import { isRain } from "./rain.ts";
import { isRichest } from "./richest.ts";
import { soMuchFewer } from "./so-much-fewer.ts";
import { isThreshold } from "./threshold.ts";

/** A direction moves an amount of these. */
const moving: ReadonlySet<FigureKind> = new Set(["money", "measure", "percent", "count"]);

const lengths: ReadonlySet<string> = new Set(["foot", "meter", "kilometer", "mile", "yard"]);

/**
 * "recule de 12 %", "fell $5", "a 12% rise", "40 fewer than": which way an amount goes. Only a change has a direction,
 * never the level it leads to ("fell to $1.2 billion") or comes from ("up from 5.4 million").
 */
export function addDirection(scene: Scene, mention: Mention, mentions: readonly Mention[]): void {
  const { tokens } = scene;
  // "fell more than 20 feet": a length is how far someone fell, and of a level by how much it did.
  if (mention.kind === "measure" && lengths.has(mention.unit ?? "") && !isGauged(scene, mention)) return;
  if (mention.kind === "measure" && isRain(scene, mention)) return;
  // "verliezen 180 mensen hun baan": they lose, and are not lost.
  if (mention.kind === "count" && scene.lexicon.words.theirs.has(tokens[mention.next]?.lower ?? "")) return;
  if (isVoteShare(scene, mention)) return;
  if (!moving.has(mention.kind) || mention.qualifier === "from" || mention.qualifier === "to") return;
  if (mention.signed) {
    if (tokens[mention.first]?.lower === "+") mention.direction = "up";
    return;
  }
  if (isSpread(scene, mention) || mention.amount < 0 || isLevel(scene, mention)) return;
  if (isThreshold(scene, mention)) {
    mention.qualifier = "less-than";
    return;
  }
  // "une baisse de 6 % à Lille (pour un prix de 170 000 euros) ou de | 3 % à Rennes"
  const others = mentions.slice(0, mentions.indexOf(mention));
  const before = isBracketed(scene, mention) ? others.at(-1) : others.findLast((each) => !isBracketed(scene, each));
  const said =
    plusBefore(scene, mention) ??
    soMuchFewer(scene, mention) ??
    wayBefore(scene, mention, mentions) ??
    wayBehind(scene, mention) ??
    shared(scene, mention, before) ??
    (before && gapped(scene, before, mention)) ??
    pastAside(scene, mention, mentions) ??
    wayOfObject(scene, mention) ??
    wayOfPace(scene, mention) ??
    wayOfPrice(scene, mention, mentions);
  if (!said) return;
  mention.direction = said.way;
  mention.directionSpan = [said.at, said.at + said.length];
}

/** "cut the price it pays to its 640 farmers | by 2.75p": the way past a relative clause, where "by" stands before the amount. */
function wayOfPrice(scene: Scene, mention: Mention, mentions: readonly Mention[]): Said | undefined {
  const { at, by } = pastLinks(scene, mention, mentions[mentions.indexOf(mention) - 1]?.next ?? 0);
  const { directly, language } = scene.lexicon;
  const leads = by !== "" || matchPhrase(directly, scene.tokens, mention.first - 1) !== undefined;
  // "sube la tasa que cobra a sus 900 inquilinos | un 4 %"
  return leads || (mention.kind === "percent" && !language.linked && !language.fixedOrder)
    ? wayPastRelative(scene, mention, mentions, at)
    : undefined;
}

/** "prices of £2m to £3m", "from 2% to 3%": two ends; of "fell 2-3%" both are a change. */
function isSpread({ tokens, lexicon }: Scene, { kind, to, first }: Mention): boolean {
  if (to === undefined || kind !== "percent") return to !== undefined;
  const isFrom = (at: number) => matchPhrase(lexicon.from, tokens, at) !== undefined;
  // "augmente ses prix de | 3 à 5 %": one word for both.
  return isFrom(first) || (isFrom(first - 1) && matchPhrase(lexicon.by, tokens, first - 1) === undefined);
}

/** "Le niveau du lac | a baissé de 3 mètres", "the river's level fell 3 feet". */
function isGauged({ tokens, lexicon }: Scene, { first }: Mention): boolean {
  return hasWord(tokens, lexicon.syntax.gauged.root, 0, first);
}

/** "dip below 4 %": the qualifier says where a fall leads to, unless "by" says how far it goes. */
function isLevel({ tokens, lexicon }: Scene, { qualifierSpan, first }: Mention): boolean {
  if (!qualifierSpan || qualifierSpan[0] >= first) return false;
  if (!matchPhrase(lexicon.syntax.levels, tokens, qualifierSpan[1] - 1)) return false;
  return matchPhrase(lexicon.by, tokens, qualifierSpan[0] - 1) === undefined;
}

/** Words from a change's verb to its "um" or "by", without those of a date. */
const farthestWay = 7;
/** The same of a "by" that says nothing else. */
const farthestSurely = 10;

function wayBefore(scene: Scene, mention: Mention, mentions: readonly Mention[]): Said | undefined {
  const { tokens, lexicon } = scene;
  const { levels, losses, relativeOnly, surely } = lexicon.phrases;
  const percent = mention.kind === "percent";
  const others = mentions.slice(0, mentions.indexOf(mention));
  const previous = others.at(-1)?.next ?? 0;
  const { at, by, plain } = pastLinks(scene, mention, previous);
  const pastHeld = surely.has(by) ? wayPastHeld(scene, mention, mentions, at) : undefined;
  if (pastHeld) return pastHeld;
  const wayAt = (index: number): Way | undefined => {
    const lower = tokens[index]?.lower ?? "";
    if (isParticle(scene, index, mention.kind)) return undefined;
    // "brach der Gewinn | um 40 Prozent ein": what "um" says is of the verb.
    if (surely.has(by) && lexicon.language.split && matchPhrase(lexicon.syntax.lossNouns, tokens, index))
      return undefined;
    // "crop losses | topped 33%": a level, where "a loss of 33%" is a fall.
    if (!by && index < mention.first - 1 && matchPhrase(lexicon.syntax.lossNouns, tokens, index)) return undefined;
    // "cut the grant by £12,000", but "minder goed gaat het met 60 koeien"
    const isChange = lexicon.language.fixedOrder && (surely.has(by) || isBeforeLevel(scene, mention, mentions));
    if (!percent && relativeOnly.has(lower) && !isChange) return undefined;
    // "gained 24% of the vote" is a share of it.
    if (percent && !by && relativeOnly.has(lower) && isShare(scene, mention)) return undefined;
    if (!percent && !by && !isChange && !losses.has(lower) && (lexicon.language.linked || !plain)) return undefined;
    return lexicon.ways.get(lower);
  };
  if (at < previous - 1 || (at < previous && others.at(-1)?.kind !== "date")) return undefined;
  // "fell by 29 votes to 34": how a vote went is no change.
  if (isVotes(mention, scene.lexicon)) return undefined;
  // "caiu em dez locais": in so few it fell, and not by so many.
  const inside = lexicon.words.within.has(tokens[mention.first - 1]?.lower ?? "");
  if (mention.kind === "count" && mention.amount < 100 && inside) return undefined;
  const direct = wayAt(at);
  if (direct) return { way: direct, at, length: 1 };
  const adverb = at > previous && lexicon.syntax.adverb.test(tokens[at]?.lower ?? "") ? wayAt(at - 1) : undefined;
  if (adverb) return { way: adverb, at: at - 1, length: 1 };
  if (!by || (!percent && !surely.has(by)) || levels.has(tokens[at]?.lower ?? "")) return undefined;
  const amounts = others.findLast(({ kind }) => kind !== "date")?.next ?? 0;
  // "groeide wel, | met 2,8 procent": right behind the verb and its adverb.
  if (surely.has(by) && tokens[at]?.lower === ",")
    for (const index of [at - 1, at - 2]) {
      const way = index >= amounts ? wayAt(index) : undefined;
      if (way) return { way, at: index, length: 1 };
    }
  const words = surely.has(by) ? farthestSurely : farthestWay;
  return fartherWay(scene, { at, from: amounts, words }, others, wayAt);
}

/** "gained | $1.32 | to $44.45": of the same unit, behind "to". */
function isBeforeLevel({ tokens, lexicon }: Scene, mention: Mention, mentions: readonly Mention[]): boolean {
  const level = mentions[mentions.indexOf(mention) + 1];
  const led = level && lexicon.phrases.target.has(tokens[mention.next]?.lower ?? "");
  return led === true && level.first <= mention.next + 2 && level.kind === "money" && level.unit === mention.unit;
}

/** "24 % des Français", "12% of the vote": a part of something. */
function isShare({ tokens, lexicon }: Scene, { next }: Mention): boolean {
  return pastOf(tokens, next, lexicon) > next;
}

/** "a 12% rise", "30% more than", "4 % de moins", and of verbs that end their sentence "um 5 % gestiegen", "nahm um 5 % zu". */
function wayBehind(scene: Scene, mention: Mention): Said | undefined {
  const { tokens, lexicon } = scene;
  const { next, kind, first } = mention;
  const percent = kind === "percent";
  // Of other amounts, what is more than something has not grown: "€100 more than the old one".
  const match = percent && !isHeld(scene, mention) ? matchPhrase(lexicon.compared, tokens, next) : undefined;
  if (match && isRichest(scene, mention, next + match.length)) return undefined;
  if (match) return { way: match.values[0] as Way, at: next, length: match.length };
  // "a 12% price rise": what has an article is one thing.
  const named = percent && lexicon.phrases.one.has(tokens[first - 1]?.lower ?? "") && tokens[next]?.type === "word";
  const noun = named && !lexicon.phrases.functionWords.has(tokens[next]?.lower ?? "") ? next + 1 : next;
  const way = percent ? lexicon.ways.get(tokens[noun]?.lower ?? "") : undefined;
  if (way && !lexicon.phrases.auxiliaries.has(tokens[noun]?.lower ?? "") && named) return { way, at: noun, length: 1 };
  return lexicon.language.split ? verbBehind(scene, mention) : undefined;
}

/** "Die Quote der Männer ist mit | 17,4 Prozent höher als die der Frauen": what something has is its level, and not how much more that is. */
function isHeld({ tokens, lexicon }: Scene, { first, next, qualifierSpan }: Mention): boolean {
  // "rechnet mit | 40 Prozent weniger Verbrauch": so much less is what it has.
  if (!lexicon.words.comparisons.has(tokens[next]?.lower ?? "")) return false;
  const at = Math.min(first, qualifierSpan?.[0] ?? first) - 1;
  return lexicon.words.having.has(tokens[at]?.lower ?? "") && matchPhrase(lexicon.by, tokens, at) === undefined;
}

/** How far behind its amount a German verb is looked for. */
const farBehind = 9;

function verbBehind(scene: Scene, mention: Mention): Said | undefined {
  const { tokens, lexicon } = scene;
  const { by } = pastLinks(scene, mention, 0);
  // "während die Partei zwei Prozentpunkte einbüßt": points need no "um".
  if (!lexicon.phrases.surely.has(by) && mention.unit !== "percentage-point") return undefined;
  // "Um 0,4 Prozent | geht die Prämie zurück"
  let split = lexicon.splits.has(tokens[mention.next]?.lower ?? "");
  for (let at = mention.first - 1; at >= 0 && at > mention.first - 12; at--) {
    const lower = (tokens[at] as Token).lower;
    if (clauseEnd.has(lower)) break;
    split ||= lexicon.splits.has(lower);
  }
  for (let at = mention.next; at < mention.next + farBehind; at++) {
    const token = tokens[at];
    const stopped = token?.lower === "." && token.glued && tokens[at + 1] !== undefined;
    if (!token || (clauseEnd.has(token.lower) && !stopped)) return undefined;
    const ends =
      tokens[at + 1] === undefined ||
      clauseEnd.has(tokens[at + 1]?.lower ?? "") ||
      lexicon.phrases.and.has(tokens[at + 1]?.lower ?? "") ||
      // "ging met 19 procent omhoog naar 5,4 miljoen"
      lexicon.phrases.target.has(tokens[at + 1]?.lower ?? "");
    const half = split && ends ? lexicon.halves.get(token.lower) : undefined;
    // "Met 1,6 miljard is het overschot minder groot": of an amount that is no share, "less" says no change.
    const vague = mention.kind !== "percent" && lexicon.phrases.relativeOnly.has(token.lower);
    const way = half ?? (split || vague ? undefined : lexicon.ways.get(token.lower));
    if (way) return { way, at, length: 1 };
  }
  return undefined;
}

/** The way of a verb, or of the amount before, past a time or a place. */
function pastAside(scene: Scene, mention: Mention, mentions: readonly Mention[]): Said | undefined {
  const { lexicon } = scene;
  const { at, by } = pastLinks(scene, mention, 0);
  const surely = lexicon.phrases.surely.has(by);
  if (!surely && (mention.kind !== "percent" || isShare(scene, mention))) return undefined;
  // "caíram em maio para 5%", "rose in May to 5%" lead to a level.
  const { functionWords, target } = lexicon.phrases;
  const link = scene.tokens[at]?.lower ?? "";
  if (
    target.has(link) ||
    (!by && (mention.qualifier === "up-to" || lexicon.language.linked || functionWords.has(link)))
  )
    return undefined;
  if (isVotes(mention, scene.lexicon)) return undefined;
  return wayBeforeAside(scene, mentions, at) ?? sharedPastAside(scene, mentions, mention, at);
}

/** Words between an amount and the next that goes the same way, a bracket and its mark beside. */
const longestShared = 7;

/**
 * "sanken um 1,2 Prozent, die Mieten | um 2,6 Prozent", "steeg met 3 procent en de winst | met 8 procent": the verb is said
 * once, and between the two stands nothing but another subject.
 */
function gapped(scene: Scene, before: Mention, mention: Mention): Said | undefined {
  const { tokens, lexicon } = scene;
  if (!before.direction || !before.directionSpan || before.kind !== mention.kind) return undefined;
  const { and, auxiliaries, stops, surely } = lexicon.phrases;
  const from = Math.max(before.next, before.directionSpan[1]);
  const { at, by } = pastLinks(scene, mention, from);
  const joined = (index: number) => tokens[index]?.lower === "," || and.has(tokens[index]?.lower ?? "");
  const ends = clauseEnd.has(tokens[mention.next]?.lower ?? ".") || joined(mention.next);
  if (!surely.has(by) || !ends || !joined(from) || at === from || at - from > longestShared) return undefined;
  if (!surely.has(tokens[before.first - 1]?.lower ?? "")) return undefined;
  const says = ({ lower }: Token, index: number) => {
    const isNoun = matchPhrase(lexicon.syntax.lossNouns, tokens, from + 1 + index) !== undefined;
    return auxiliaries.has(lower) || (lexicon.ways.has(lower) && !isNoun) || stops.has(lower);
  };
  if (tokens.slice(from + 1, at + 1).some(says)) return undefined;
  return { way: before.direction, at: before.directionSpan[0], length: 1 };
}

/** "subió 2 euros, | un 3,5 %, hasta los 60": nothing is said of a percentage that goes with the amount before. */
function isClosed({ tokens, lexicon }: Scene, { next }: Mention): boolean {
  const { lower, type } = tokens[next] ?? { lower: ".", type: "symbol" };
  if (lexicon.phrases.of.has(lower)) return false;
  return type === "symbol" || lexicon.phrases.target.has(lower);
}

/** "fell 4% in Spain and 7% in Italy", "grew by 21,500, or 0.8 percent": the way of the amount before. */
function shared(scene: Scene, mention: Mention, before: Mention | undefined): Said | undefined {
  const { tokens, lexicon } = scene;
  if (!before?.direction || !before.directionSpan || before.directionSpan[0] > before.first) return undefined;
  const { at } = pastLinks(scene, mention, before.next);
  const { and, or, auxiliaries, stops } = lexicon.phrases;
  const lower = tokens[at]?.lower ?? "";
  const said: Said = { way: before.direction, at: before.directionSpan[0], length: 1 };
  const comma = tokens[before.next]?.lower === "," ? 1 : 0;
  if (or.has(lower) && at === before.next + comma) return said;
  if (mention.kind === "percent" && at === before.next && lower === "," && isClosed(scene, mention)) return said;
  if (before.kind !== mention.kind || before.unit !== mention.unit || isShare(scene, mention)) return undefined;
  if (!and.has(lower) && !or.has(lower) && lower !== ",") return undefined;
  let words = 0;
  for (let index = before.next; index < at; index++) {
    const between = tokens[index] as Token;
    if (isBracketed(scene, { first: index })) continue;
    if (++words > longestShared) return undefined;
    // "4% em São Paulo e | 7% no Rio": a name.
    if (lexicon.language.romance && isUpper(between.text)) continue;
    if (auxiliaries.has(between.lower) || lexicon.ways.has(between.lower)) return undefined;
    if (stops.has(between.lower) && !lexicon.phrases.target.has(between.lower)) return undefined;
  }
  return said;
}
