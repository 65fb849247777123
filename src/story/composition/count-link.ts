import { isFunctionWord, type Stretch, type Words } from "../../figure/clause/clause.ts";
import { startOf } from "../../figure/clause/reading.ts";
import type { FigureKind } from "../../figure/figure.ts";
import type { Mention } from "../../figure/mention.ts";
import type { Token } from "../../figure/token/token.ts";
import { type Passage, textOf } from "../sentence/passage.ts";
import { isPlainWord } from "../sentence/plain-word.ts";

/** Behind these a counted noun may hang on the same verb: "estafar 3 millones | a 41 jubilados". */
const passed: ReadonlySet<FigureKind> = new Set(["money", "measure", "count"]);

/**
 * The preposition that a counted noun hangs on, where no words before the number keep it: "data | of | 60,000 customers",
 * "cheated out of €3m | 120 savers".
 * @param noun where the counted noun begins
 */
function linkBefore(passage: Passage, noun: number): Stretch | undefined {
  const counted = passage.mentions.find(
    ({ kind, unit, first, next }) => kind === "count" && unit && first < noun && noun < next,
  );
  // "subiría de 52 | a 59 diputados": where a change ends up hangs on its verb.
  if (!counted || counted.qualifier === "to") return undefined;
  const at = linkAt(passage, counted);
  return linkBehindAmount(passage, counted) ?? (at === -1 ? undefined : { first: at, next: at + 1 });
}

/** Its token where no amount stands before it. -1 where there is none, and where languages mark it by the noun. */
function linkAt({ tokens, lexicon }: Words, counted: Mention): number {
  const { romance, fixedOrder } = lexicon.language;
  if (!(romance || fixedOrder)) return -1;
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
  return -1;
}

/** Tokens of a preposition: "auprès d’". */
const longestLink = 3;

/** "por estafar 1,2 millones de euros | a | 41 jubilados", "lent $5m | to | 40 farmers", "3 Millionen Euro | in | 12 Läden". */
function linkBehindAmount({ tokens, lexicon, mentions }: Passage, counted: Mention): Stretch | undefined {
  const { and, or, auxiliaries, determiners, target } = lexicon.phrases;
  const isArticle = (at: number) => {
    const lower = tokens[at]?.lower ?? "";
    return determiners.has(lower) && !target.has(lower) && !lexicon.phrases.of.has(lower);
  };
  const [first, end] = [mentions.findLast(({ next }) => next <= counted.first), counted.qualifierSpan?.[0]];
  const link = { first: first?.next ?? 0, next: Math.min(end ?? counted.first, counted.first) };
  while (link.next > link.first && isArticle(link.next - 1)) link.next--;
  const isLink = ({ lower, type }: Token, at: number) => {
    if (type !== "word") return lower === "'" && at > 0;
    const joins = [and, or, auxiliaries].some((words) => words.has(lower));
    return isFunctionWord(lower, lexicon) && !joins && !isArticle(link.first + at);
  };
  const words = tokens.slice(link.first, link.next);
  // "Sales rose 4% | to 40 units": where a change ends up.
  const isPassed =
    first && (passed.has(first.kind) || (first.kind === "percent" && !target.has(words[0]?.lower ?? "")));
  const isNear = words.length > 0 && words.length <= longestLink && isPassed === true;
  return isNear && words.every(isLink) ? link : undefined;
}

/** Hangs a counted noun on a preposition behind other words? @param noun where it begins */
export function isHung(passage: Passage, before: Stretch, noun: number): boolean {
  const link = linkBefore(passage, noun);
  return (
    passage.lexicon.language.fixedOrder === true &&
    link !== undefined &&
    before.next <= link.first &&
    before.first < before.next
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
  if (!link || !last || last.next > link.first || texts.length === 0) return [...texts];
  const word = textOf(passage, link);
  if (link.first - last.next < 2)
    return [...texts.slice(0, -1), `${texts.at(-1)} ${textOf(passage, { first: last.next, next: link.next })}`];
  return passage.lexicon.phrases.of.has(word.toLowerCase()) ? [...texts] : [...texts, word];
}
