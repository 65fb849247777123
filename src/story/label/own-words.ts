import type { Stretch } from "../../figure/clause/clause.ts";
import { pastOf } from "../../figure/clause/of.ts";
import type { Figure } from "../../figure/figure.ts";
import type { Around } from "../around/around.ts";
import { wholeIn } from "../completion/ratio-noun.ts";
import { shorter } from "../composition/both-sides.ts";
import { compose, whole } from "../composition/compose.ts";
import { isHung } from "../composition/count-link.ts";
import { isContent } from "../sentence/content.ts";
import { isNamed, tellsChange } from "../sentence/named.ts";
import { type Passage, textOf } from "../sentence/passage.ts";
import { behindOf } from "../sentence/phrase.ts";
import { isPredicate } from "../sentence/predicate.ts";
import { isPronoun } from "../sentence/pronoun.ts";
import { isSubjectless } from "../sentence/subjectless.ts";
import { beginsWithTime } from "../sentence/time-word.ts";
import { trimEnd } from "../sentence/trim.ts";
import { changedIn } from "./changed-in.ts";
import { isAfterwards, isOneWord, isSetting } from "./doubt.ts";
import { headNoun } from "./head-noun.ts";
import { isLeadOfOther, isNounOfOther } from "./other-number.ts";

/** A label of the clause alone, or "" where it names nothing. */
export function ownWords(figure: Figure, passage: Passage, quantity: Stretch, around: Around): string {
  const { opening, before, after, noun } = around;
  const complement = behindOf(passage, after);
  const counted = noun > after.first;
  const pronoun = isPronoun(passage, before);
  // "7,6 % de la population active" is a share of it: of what share, the words before say.
  const isShare = figure.kind === "percent" || figure.kind === "ratio" || figure.kind === "multiplier";
  // "2.114 €/m² | del tercer trimestre suponen un aumento": those words go with the amount before.
  const others = passage.mentions.some(
    ({ next, kind, unit }) =>
      next === before.first && (kind === "money" || kind === "measure" || (kind === "count" && unit === null)),
  );
  if (others && pastOf(passage.tokens, before.first, passage.lexicon) > before.first) return "";
  if (figure.kind === "percent" && isLeadOfOther(passage, before)) return "";
  // "There was a backlog of 3,400 cases"
  const held = around.bound && !passage.lexicon.language.capitalNouns;
  const head = counted && (pronoun || held) ? headNoun(passage, quantity) : undefined;
  if (head) return compose(passage, [head], held ? { first: after.first, next: noun } : after, noun);
  if (isAfterwards(passage, before)) return compose(passage, [], complement, noun);
  // "and has come down by", "and took": the verb goes on from its subject.
  const goesOn = !counted && opening !== undefined && (isPredicate(passage, before) || isOneWord(passage, before));
  if (isNamed(passage, before) && !goesOn && !(pronoun && isContent(passage, complement))) {
    // "El número de parados … aumentó en 1.264 | personas": what became more or less is not the noun counted.
    const alone = counted && figure.direction === undefined;
    // "27 países expulsaron a más de 140 | diplomáticos": beside a count the noun of another reads as its own.
    if (alone && isNounOfOther(passage, before)) return compose(passage, [], after, noun);
    const change = figure.kind === "percent" && figure.direction !== undefined ? changedIn(passage, before, after) : "";
    // "Strikes by 900 | drivers have been called off": what the count hangs on goes with it.
    const hung = alone && isHung(passage, before, after.first) ? compose(passage, [before], after, noun) : "";
    return (
      whole(passage, before, after) ||
      hung ||
      change ||
      (alone ? compose(passage, [], after, noun) : "") ||
      shorter(passage, around)
    );
  }
  if ((isShare && !opensSentence(passage, before)) || beginsWithTime(passage, complement)) return "";
  // "Un Français sur trois | se dit inquiet": whose verb it is, the ratio says.
  const isWhole = figure.kind === "ratio" && wholeIn(passage, quantity) !== undefined;
  if (!counted && complement.first === after.first && !isWhole)
    if (isSetting(passage, after) || isPredicate(passage, after)) return "";
  if (isSubjectless(passage, before) && wordCount(passage, complement) < 3) return "";
  // "landed the network with a $550,000 | fine": one word, where words before say more.
  const single = figure.kind === "money" && complement.next - complement.first === 1 && before.first > 0 && !opening;
  if (single && !counted && complement.first === after.first) return "";
  // "48 euros de | plus par foyer"
  const isMore = passage.lexicon.words.soMuch.has(passage.tokens[complement.first]?.lower ?? "");
  if (isMore && complement.first > after.first) return "";
  if ((figure.kind === "money" || figure.kind === "duration") && isOfOne(passage, after.first)) {
    const held = headNoun(passage, quantity);
    return held ? compose(passage, [held], after, noun) : "";
  }
  if (isContent(passage, complement) && (counted || complement.first > after.first || before.next === before.first)) {
    const says = isContent(passage, before) || tellsChange(passage, before);
    const verb = counted && !pronoun && says ? [before] : [];
    return compose(passage, verb, complement, noun) || compose(passage, [], complement, noun);
  }
  if (!isNamed(passage, after)) return "";
  // "It now stands at $459 million domestic": what "it" is, is not said here.
  if (pronoun && !counted && wordCount(passage, trimEnd(passage, after)) < 2) return "";
  return compose(passage, [before], after, noun) || compose(passage, [], after, noun);
}

/** "nueve años | del expresidente", "2 millones, presuntamente, | de la empresa": of whom or whose an amount is does not say what it is. */
function isOfOne({ tokens, lexicon }: Passage, first: number): boolean {
  const { of, definite } = lexicon.phrases;
  const lower = tokens[first]?.lower ?? "";
  if (!lexicon.language.romance) return false;
  return lexicon.words.ofThe.has(lower) || (of.has(lower) && definite.has(tokens[first + 1]?.lower ?? ""));
}

function wordCount(passage: Passage, stretch: Stretch): number {
  return textOf(passage, stretch).split(" ").length;
}

/** "Un tiers des foyers sont équipés": what follows is all that is said of the share. */
function opensSentence({ tokens, lexicon }: Passage, { first, next }: Stretch): boolean {
  const before = tokens[first - 1]?.lower ?? ";";
  // "found that one-third of children"
  return first === next && (/^[;–—]$/.test(before) || lexicon.words.that.has(before));
}
