import { isBorder, isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import { isDeterminer } from "../../figure/clause/determiner.ts";
import { startOf } from "../../figure/clause/reading.ts";
import type { Figure } from "../../figure/figure.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { aroundOf } from "../around/around.ts";
import { compose } from "../composition/compose.ts";
import { shareBehindVerb } from "../construction/share-behind-verb.ts";
import { contentCount } from "../sentence/content.ts";
import { hasVerb } from "../sentence/finite-verb.ts";
import { fitting, gap, join, longestLabel } from "../sentence/label-text.ts";
import { isNamed } from "../sentence/named.ts";
import { isOwned } from "../sentence/owned.ts";
import { type Passage, textOf } from "../sentence/passage.ts";
import { wideClause } from "../sentence/wide-clause.ts";
import { isIdle } from "../sound/idle.ts";
import { asItStands } from "./as-it-stands.ts";
import { fronted } from "./fronted.ts";
import { headNoun } from "./head-noun.ts";
import { loneCasualties } from "./lone-casualties.ts";
import { nounBeside } from "./noun-beside.ts";
import { verbLastClause } from "./verb-last-clause.ts";
import { verbatim } from "./verbatim.ts";

/**
 * The noun phrase that a quantity is of, where its clause makes no label: "… ein Schaden | von 2,8 Millionen Euro
 * entstanden", "…, la plus grande centrale solaire du pays : 165 MW", "The Greens gain four points and stand at
 * 11%". Or the clause as it stands.
 */
export function nounPhraseOf(figure: Figure, passage: Passage, quantity: Stretch): string {
  return (
    ofAmount(figure, passage, quantity) ||
    ofShare(passage, quantity) ||
    beforeColon(passage, quantity, figure.kind === "date" ? 1 : 2) ||
    subjectOfBoth(figure, passage, quantity) ||
    boughtFor(figure, passage, quantity) ||
    nounBeside(figure, passage, quantity) ||
    shareBehindVerb(figure, passage, quantity) ||
    asItStands(figure, passage, quantity) ||
    fronted(figure, passage, quantity) ||
    verbLastClause(figure, passage, quantity) ||
    verbatim(figure, passage, quantity) ||
    loneCasualties(figure, passage, quantity)
  );
}

/** "Bei dem Brand … entstanden" of "ein Schaden von": what the amount is of, where a label was cut before it. */
export function lacksNoun(figure: Figure, passage: Passage, quantity: Stretch, label: string): string {
  const noun = figure.kind === "count" ? "" : ofAmount(figure, passage, quantity);
  return noun && !label.includes(noun.split(gap)[0]?.split(" ").at(-1) ?? "") ? noun : "";
}

/** "ein Schaden von", "a shortfall of": the noun with its article, and what is said of it behind the amount; not "a new high of" alone. */
function ofAmount(figure: Figure, passage: Passage, quantity: Stretch): string {
  const words = withNoun(figure, passage, quantity);
  return isIdle(figure, words, passage.lexicon) ? "" : words;
}

function withNoun(figure: Figure, passage: Passage, quantity: Stretch): string {
  const { tokens, lexicon } = passage;
  // "eine Abschaffung von 500-Euro-Scheinen"
  const hyphen = tokens[quantity.next];
  if (hyphen?.glued && hyphen.lower === "-") return "";
  const noun = headNoun(passage, quantity);
  if (!noun || !lexicon.phrases.one.has(tokens[noun.first]?.lower ?? "") || contentCount(passage, noun) === 0)
    return "";
  const lower = tokens[noun.next - 1]?.lower ?? "";
  // "a share of £5m": another amount than its whole.
  if (figure.kind === "money" && passage.lexicon.words.shares.has(lower)) return "";
  if (passage.lexicon.words.amountNouns.has(lower) || passage.lexicon.words.dimensions.has(lower)) return "";
  if (isOwned(passage, noun)) return "";
  const { after } = aroundOf(figure, passage, quantity, wideClause(passage, quantity));
  // "krijgt een vertrekpremie van 1,2 miljoen euro | mee": half a verb is not of the noun.
  const isHalf = after.next - after.first === 1 && lexicon.words.verbParticles.has(tokens[after.first]?.lower ?? "");
  if (isHalf) return compose(passage, [noun], { first: after.first, next: after.first }, after.first);
  // "le bilan de l’effondrement d’un immeuble de trois étages | s’est alourdi": the verb is of another.
  const held = tokens[noun.first - 1]?.lower ?? "";
  const isHeld = lexicon.phrases.of.has(held) || held === "'" || lexicon.phrases.and.has(held);
  const verb = isHeld
    ? tokens.findIndex(
        ({ lower }, at) => at >= after.first && at < after.next && lexicon.phrases.auxiliaries.has(lower),
      )
    : -1;
  return compose(passage, [noun], { ...after, next: verb === -1 ? after.next : verb }, after.first);
}

/** "au prix de 18,50 euros par action", "at a price of £3.20 a share": by itself "price" says nothing, of a share it does. */
function ofShare(passage: Passage, { first, next }: Stretch): string {
  const { tokens, lexicon } = passage;
  const share = matchPhrase(lexicon.syntax.perShare, tokens, next)?.length;
  const of = startOf(passage, { first });
  const at = lexicon.phrases.of.has(tokens[of]?.lower ?? "") ? of - 1 : of - 2;
  const { type, lower } = tokens[at] ?? { type: "symbol", lower: "" };
  const led = lexicon.phrases.of.has(tokens[at + 1]?.lower ?? "");
  if (
    !share ||
    !led ||
    type !== "word" ||
    isFunctionWord(lower, lexicon) ||
    hasVerb(passage, { first: at, next: at + 1 })
  )
    return "";
  return join(textOf(passage, { first: at, next: at + 1 }), textOf(passage, { first: next, next: next + share }));
}

/**
 * "… près de Kolwezi | la plus grande centrale solaire du pays : 165 MW": what the colon tells of, its longest phrase that
 * has room. Of a date one word tells enough: "een lanceerdatum".
 */
function beforeColon(passage: Passage, quantity: Stretch, least: number): string {
  const { tokens, lexicon } = passage;
  const colon = startOf(passage, quantity) - 1;
  const { lower: behind } = tokens[quantity.next] ?? { lower: "." };
  const ends = behind === "." || isBorder(passage, quantity.next);
  if (tokens[colon]?.lower !== ":" || !ends) return "";
  // No word is shorter than a character, and no mark stands in the phrase.
  let opening = colon;
  while (opening > Math.max(1, colon - longestLabel) && !isBorder(passage, opening - 1)) opening--;
  for (let first = opening; first < colon; first++) {
    const before = tokens[first - 1];
    if (!isDeterminer(passage, first) || !before || isBorder(passage, first - 1)) continue;
    if (isFunctionWord(before.lower, lexicon)) continue;
    const phrase = { first, next: colon };
    const text = textOf(passage, phrase);
    if (!hasVerb(passage, phrase) && contentCount(passage, phrase) >= least && text.length <= longestLabel) return text;
  }
  return "";
}

/** "The Greens gain four points and | stand at 11%": the subject of the first verb is the second one's as well. */
function subjectOfBoth(figure: Figure, passage: Passage, quantity: Stretch): string {
  const { tokens, lexicon } = passage;
  const { opening, before } = aroundOf(figure, passage, quantity, wideClause(passage, quantity));
  const [first] = opening ?? [];
  if (!first || !lexicon.phrases.and.has(tokens[before.first - 1]?.lower ?? "") || contentCount(passage, before) > 1)
    return "";
  const verb = first.next - 1;
  const subject = { first: first.first, next: verb };
  if (!lexicon.ways.has(tokens[verb]?.lower ?? "") || hasVerb(passage, subject)) return "";
  return isNamed(passage, subject) ? fitting(textOf(passage, subject)) : "";
}

/** "Wer | das Programm | für 20 Euro bucht", "Wie | een kaart | voor 20 euro koopt": what is had for an amount. */
function boughtFor({ kind }: Figure, passage: Passage, quantity: Stretch): string {
  const { tokens, lexicon } = passage;
  const whoever = matchPhrase(lexicon.syntax.freeRelatives, tokens, 0)?.length === 1;
  const next = startOf(passage, quantity) - 1;
  if (!whoever || kind !== "money" || !isDeterminer(passage, 1)) return "";
  const object = { first: 1, next };
  if (!lexicon.words.boughtFor.has(tokens[next]?.lower ?? "") || hasVerb(passage, object)) return "";
  return isNamed(passage, object) ? fitting(textOf(passage, object)) : "";
}
