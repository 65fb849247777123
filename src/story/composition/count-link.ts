import type { Stretch, Words } from "../../figure/clause/clause.ts";
import { startOf } from "../../figure/clause/reading.ts";
import type { FigureKind } from "../../figure/figure.ts";
import { type Passage, textOf } from "../sentence/passage.ts";
import { isPlainWord } from "../sentence/plain-word.ts";

/** Behind these a counted noun may hang on the same verb: "estafar 3 millones | a 41 jubilados". */
const passed: ReadonlySet<FigureKind> = new Set(["money", "measure", "count"]);

/**
 * The token of the preposition that a counted noun hangs on, where no words before the number keep it: "data | of | 60,000
 * customers", "cheated out of €3m | 120 savers". -1 where there is none, and where languages mark it by the noun.
 * @param noun where the counted noun begins
 */
function linkBefore({ tokens, lexicon, mentions }: Passage, noun: number): number {
  const counted = mentions.find(
    ({ kind, unit, first, next }) => kind === "count" && unit && first < noun && noun < next,
  );
  // "subiría de 52 | a 59 diputados": where a change ends up hangs on its verb.
  const { romance, fixedOrder } = lexicon.language;
  if (!counted || counted.qualifier === "to" || !(romance || fixedOrder)) return -1;
  // "recebe | mais 40 doentes": so many more.
  if (lexicon.words.moreBefore.has(tokens[counted.first - 1]?.lower ?? "")) return counted.first - 1;
  const start = startOf({ tokens, lexicon }, counted);
  const { of, target, determiners } = lexicon.phrases;
  // "a herd | of | 23 elephants", but "a total of 23 elephants"
  if (fixedOrder) {
    const isPlainNoun = (at: number) =>
      (at === 0 || isPlainWord({ tokens, lexicon }, at)) && !leadsChange({ tokens, lexicon }, at);
    const isOf = (at: number) => of.has(tokens[at]?.lower ?? "") && !determiners.has(tokens[at]?.lower ?? "");
    // "a walkout | by | 900 drivers", "complaints | from | 900 residents", but "rose by 900"
    const doer = lexicon.words.doers.has(tokens[start]?.lower ?? "") && isPlainNoun(start - 1) ? start : undefined;
    const link = [start, start - 1].find(isOf) ?? doer;
    return link !== undefined && counted.qualifierSpan === undefined ? link : -1;
  }
  // "datos | de | 60.000 clientes", but "un total de 60.000 clientes"
  if (of.has(tokens[start]?.lower ?? "") && start < counted.first)
    return counted.qualifierSpan?.[0] === start ? -1 : start;
  // "chega | a | 240 mil famílias": no article before several.
  const lead = tokens[start]?.lower ?? "";
  if (lead === "a" && start < counted.first && counted.amount > 1 && target.has(lead)) return start;
  // "por estafar 1,2 millones de euros | a | 41 jubilados"
  const lower = tokens[start - 1]?.lower ?? "";
  const leads = target.has(lower) && !lexicon.words.within.has(lower);
  return leads && mentions.some(({ next, kind }) => next === start - 1 && passed.has(kind)) ? start - 1 : -1;
}

/** Hangs a counted noun on a preposition behind other words? @param noun where it begins */
export function isHung(passage: Passage, before: Stretch, noun: number): boolean {
  const link = linkBefore(passage, noun);
  return (
    passage.lexicon.language.fixedOrder === true && link !== -1 && before.next <= link && before.first < before.next
  );
}

/** Does a rise or a fall stand there, which "by" and "from" lead on to its amounts? */
function leadsChange({ tokens, lexicon }: Words, at: number): boolean {
  const lower = tokens[at]?.lower ?? "";
  return lexicon.ways.has(lower) || lexicon.halves.has(lower) || lexicon.phrases.change.has(lower);
}

/** The texts before a counted noun, with the preposition that the noun hangs on: "por ceder datos | de". */
export function withLink(
  passage: Passage,
  before: readonly Stretch[],
  texts: readonly string[],
  noun: number,
): string[] {
  const link = linkBefore(passage, noun);
  const last = before.at(-1);
  if (link === -1 || !last || last.next > link || texts.length === 0) return [...texts];
  const word = passage.tokens[link]?.text ?? "";
  if (link - last.next < 2)
    return [...texts.slice(0, -1), `${texts.at(-1)} ${textOf(passage, { first: last.next, next: link + 1 })}`];
  return passage.lexicon.phrases.of.has(word.toLowerCase()) ? [...texts] : [...texts, word];
}
