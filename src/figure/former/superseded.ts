import { isBorder } from "../clause/clause.ts";
import { type Reading, startOf } from "../clause/reading.ts";
import type { Scene } from "../scene.ts";
import { hasWord } from "../token/has-word.ts";
import { matchPhrase } from "../token/trie.ts";

/** Words behind an amount in which a German verb says that it is the new one: "auf 12 Euro erhöht". */
const behind = 3;

/**
 * "un tarif jusqu’ici fixé à 10 euros passe à 12 euros", "once put at £31m, the cost has reached £45m": a level that the
 * sentence replaces. "37 % so far" replaces nothing: that is the news to date.
 */
export function isSuperseded(reading: Reading, saidAt: (name: "untilNow" | "atFirst") => boolean): boolean {
  const { scene, mention, clause } = reading;
  const { over, perfect, setting } = scene.lexicon.syntax;
  const tells = (words: RegExp) =>
    scene.tokens.slice(clause.first, clause.next).some(({ lower }, at) => {
      const inside = clause.first + at >= mention.first && clause.first + at < mention.next;
      return !inside && words.test(lower);
    });
  if (saidAt("untilNow")) return tells(over) || (!tells(perfect) && isReplaced(reading));
  return saidAt("atFirst") && tells(setting) && isReplaced(reading, mention.next);
}

/** Does the sentence say, from there on, what such an amount is now or will be? */
function isReplaced({ scene, mention, mentions, cues }: Reading, from = 0): boolean {
  const { tokens, lexicon } = scene;
  const untilNow = cues.get("untilNow") ?? [];
  return mentions.some((other, index) => {
    // "estimé à 12 millions d’euros, a doublé": a change of it says as much.
    const changed = other.kind === "multiplier" || (other.kind === "percent" && other.direction !== undefined);
    if (from > 0 && changed && other.first >= from && mention.kind !== "percent") return true;
    // "stimato in origine in 120 milioni, è lievitato a 166 milioni di euro"
    const bare = mention.kind === "count" && mention.unit === null && other.kind === "money";
    const alike = other.kind === mention.kind && other.unit === mention.unit;
    if (other === mention || other.first < from || !(bare || alike)) return false;
    if (other.unit === null && other.kind === "count") return false;
    const start = startOf(scene, other);
    if (other.qualifier === "from" || matchPhrase(lexicon.syntax.former, tokens, start - 1)) return false;
    // What is replaced in one sentence stands on its own: an amount of the past has no part in what is said of another.
    const first = mentions[index - 1]?.next ?? 0;
    // "weitere 5 Millionen Euro" come on top.
    if (hasWord(tokens, lexicon.phrases.again, first, other.first)) return false;
    for (let at = first; at < Math.min(other.next + behind, tokens.length); at++) {
      const lower = tokens[at]?.lower ?? "";
      if (untilNow.some((cue) => cue.at <= at && at < cue.next)) continue;
      if (lexicon.syntax.nowOrLater.test(lower) || lexicon.ways.has(lower) || lexicon.phrases.change.has(lower))
        return true;
    }
    return from > 0 && (tokens[first]?.lower === "," || other.modality === "negated");
  });
}

/**
 * "Ils étaient 71 % en 2019, ils ne sont plus que 63 %", "eran 40, hoy son 25": a level that was, where the sentence goes on to say
 * what such a one is now.
 */
export function isLeftBehind({ scene, mention, mentions, clause }: Reading): boolean {
  const { tokens, lexicon } = scene;
  const { over, nowOrLater, onlyLeft } = lexicon.syntax;
  if (!tokens.slice(clause.first, mention.first).some(({ lower }) => over.test(lower))) return false;
  return mentions.some((other) => {
    if (other.first < mention.next || other.kind !== mention.kind || other.unit !== mention.unit) return false;
    const between = tokens.slice(mention.next, other.first);
    const border = between.findLastIndex((_, at) => isBorder(scene, mention.next + at));
    if (border === -1 || between.some(({ lower }, at) => at > border && over.test(lower))) return false;
    const start = startOf(scene, other);
    const left = [start - 1, other.first - 1].some((at) => matchPhrase(onlyLeft, tokens, at));
    return left || between.slice(border + 1).some(({ lower }) => nowOrLater.test(lower));
  });
}

/** Between "today" and its amount: "hoje em", "aujourd’hui de". */
const farthestToday = 3;

/** "O piso, hoje em R$ 1.518, passará a R$ 1.640": what one is today, where the sentence goes on to say what it will be. */
export function isOfToday({ scene, mention, mentions, start }: Reading): boolean {
  const { tokens, lexicon } = scene;
  if (mention.kind === "percent" && mention.direction) return false;
  const before = tokens.slice(Math.max(0, start - farthestToday), start);
  if (!before.some(({ lower }) => lexicon.words.currently.has(lower))) return false;
  return mentions.some((other) => {
    if (other.first < mention.next || other.kind !== mention.kind || other.unit !== mention.unit) return false;
    const between = tokens.slice(mention.next, other.first);
    const goes = between.some(
      ({ lower }) =>
        lexicon.phrases.change.has(lower) || lexicon.ways.has(lower) || lexicon.syntax.nowOrLater.test(lower),
    );
    return other.direction === undefined && goes && tokens[mention.next]?.lower === ",";
  });
}

/** Words of the longest opening: "mais il y a vingt ans". */
const longestOpening = 8;

/** Of how many tokens a time of years ago is that the sentence opens with; 0 where it opens with none. */
export function openingTime({ tokens, lexicon }: Scene): number {
  const words = tokens.slice(0, longestOpening).map(({ lower }) => lower);
  return lexicon.syntax.yearsAgo.exec(words.join(" "))?.[0].split(" ").length ?? 0;
}

/**
 * "Vor einem Jahr lag der Anteil derer, die pendeln, bei 15 Prozent": a time of years ago that opens the sentence governs
 * all of it up to the next time. A day or a week ago may be the news.
 */
export function isOfOpeningTime({ scene, mention, mentions, opening: next }: Reading): boolean {
  const { tokens, lexicon } = scene;
  if (next === 0 || mention.first < next || mention.kind === "duration") return false;
  const told = tokens.slice(next, mention.first);
  if (told.some(({ lower }) => lexicon.syntax.nowOrLater.test(lower))) return false;
  return !mentions.some(({ kind, first }) => first >= next && first < mention.first && kind !== "duration");
}
