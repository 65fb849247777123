import { isBorder, isFunctionWord } from "../clause/clause.ts";
import { pastOf } from "../clause/of.ts";
import type { Reading } from "../clause/reading.ts";
import { matchPhrase } from "../token/trie.ts";
import { isAccountsPeriod } from "./accounts-period.ts";

/** So long before something a right or a duty begins, and does not only happen: "five years before the limit". */
const longUnits = new Set(["year", "decade", "century"]);

/** Of more than so many one says what they were: "in the last 4,000 cases". */
const fewTimes = 50;

/** "nelle ultime tre estati", "in the last five games": so few of what comes in turn only say when. */
export function isInTurn(reading: Reading): boolean {
  const { kind, amount } = reading.mention;
  return kind === "count" && amount < fewTimes && isInFirst(reading);
}

/** "lo sciopero di trent'anni fa", "da qui a tre anni", "called him six days before the signing": does how much time only say when? */
export function isOnlyWhen(reading: Reading): boolean {
  return (
    isAccountsPeriod(reading.scene, reading.mention) ||
    isAgo(reading) ||
    isHence(reading) ||
    isBeforeEvent(reading) ||
    isInFirst(reading)
  );
}

/** From so many years on a time says how old a find is, and not only when something was. */
const ancient = 100;

/** "the strike of thirty years ago", but "a canoe of 3,100 years ago" */
function isAgo({ scene: { tokens, lexicon }, mention }: Reading): boolean {
  return mention.amount < ancient && lexicon.words.ago.has(tokens[mention.next]?.lower ?? "");
}

/** "da qui a tre anni", "d’ici à trois ans", "daqui a três anos" */
function isHence({ scene: { tokens, lexicon }, mention: { first } }: Reading): boolean {
  return [first - 1, first - 2].some((at) => lexicon.words.hence.has(tokens[at]?.lower ?? ""));
}

/** "nei primi sei mesi del 2022", "in the past three years"; "the first three months are free" says how long. */
function isInFirst({ scene: { tokens, lexicon }, mention: { first } }: Reading): boolean {
  if (!lexicon.words.inOrder.has(tokens[first - 1]?.lower ?? "")) return false;
  const { definite, definiteOne, determiners } = lexicon.phrases;
  return [first - 2, first - 3].some((at) => {
    const lower = tokens[at]?.lower ?? "";
    const isArticle = [definite, definiteOne, determiners].some((articles) => articles.has(lower));
    return lexicon.words.ofThe.has(lower) || (!isArticle && lexicon.syntax.during.root.has(lower));
  });
}

/** "called him six days before the signing"; "two weeks before it was planned" says how much earlier, "for two weeks" how long. */
function isBeforeEvent({ scene, mention, start }: Reading): boolean {
  const { tokens, lexicon } = scene;
  // "contagious 2.3 days before the first symptoms": what is told so exactly has been measured.
  if (longUnits.has(mention.unit ?? "") || !Number.isInteger(mention.amount)) return false;
  if (isFunctionWord(tokens[start - 1]?.lower ?? "", lexicon)) return false;
  const before = matchPhrase(lexicon.syntax.earlierOn, tokens, mention.next)?.length;
  if (!before || !matchPhrase(lexicon.syntax.ahead, tokens, mention.next)) return false;
  const at = mention.next + before;
  const event = pastOf(tokens, at, lexicon);
  if (isBorder(scene, event) || tokens[event]?.type !== "word") return false;
  return !tokens.slice(event, event + 3).some(({ lower }) => lexicon.words.planned.has(lower));
}
