import { nextClauseMark, type Stretch } from "../../figure/clause/clause.ts";
import { pastOf } from "../../figure/clause/of.ts";
import { startOf } from "../../figure/clause/reading.ts";
import type { Figure } from "../../figure/figure.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { fitting, gap, join } from "../sentence/label-text.ts";
import { type Passage, textOf } from "../sentence/passage.ts";

/** Words of what a change is compared with: "mehr als im Vorjahreszeitraum". */
const longest = 9;

/**
 * "Eine Wohnung kostete 912 Euro. Das sind | 4 Prozent | mehr als im Vorjahr": a label of the amount in the sentence before, and what this one
 * says of it.
 * @param labelOf the label of a figure by its own sentence
 */
export function comparedLabel(
  figure: Figure,
  { passage, quantity }: { passage: Passage; quantity: Stretch },
  labelOf: (figure: Figure) => string,
): string {
  const { antecedent } = figure.source;
  if (!antecedent?.compared) return "";
  const { text, kind, unit } = antecedent.compared;
  const source = { start: 0, end: 0, line: 0, column: 0, text, sentence: antecedent.text };
  const amount = labelOf({ ...plain(figure), kind, unit, source });
  if (!amount.includes(" ")) return "";
  const said = filled(amount, text, antecedent.text);
  const [change, against] = changeOf(passage, quantity, antecedent.end);
  if (!change) return "";
  return (
    [join(change, against), change]
      .map((words) => fitting(join(said, words)) || fitting(join(amount, words)))
      .find(Boolean) ?? ""
  );
}

/** The figure without what is its own sentence's. */
function plain({ direction: _, clause: __, qualifier: ___, spans: ____, ...rest }: Figure): Figure {
  return rest;
}

/** "Die Polizei zählte … Einbrüche" with the number that stood there. */
function filled(label: string, text: string, sentence: string): string {
  const [before = "", behind] = label.split(gap);
  if (behind === undefined) return label;
  const start = sentence.indexOf(before);
  const next = sentence.indexOf(behind, start + before.length);
  const between = sentence.slice(start + before.length, next).trim();
  const isNumber = start !== -1 && next !== -1 && text.startsWith(between);
  return isNumber ? sentence.slice(start, next + behind.length) : label;
}

/** "mehr als im Vorjahr", or "ein Plus" and "gegenüber dem Vorjahr". */
function changeOf(passage: Passage, quantity: Stretch, end: number): [change: string, against: string] {
  const { tokens, lexicon } = passage;
  const mark = nextClauseMark(passage, quantity.next);
  // "than in May | and the lowest since 2010" says something else.
  const and = tokens.findIndex(({ lower }, at) => at > quantity.next && at < mark && lexicon.phrases.and.has(lower));
  const all = { first: quantity.next, next: and === -1 ? mark : and };
  const behind = all.next - all.first > longest ? "" : textOf(passage, all);
  const more = matchPhrase(lexicon.compared, tokens, quantity.next)?.length ?? 0;
  if (more > 0) return [behind || textOf(passage, { first: quantity.next, next: quantity.next + more }), ""];
  const first = tokens.findIndex(({ start }) => start >= end);
  let noun = startOf(passage, quantity);
  while (noun > first && pastOf(tokens, noun - 1, lexicon) === noun) noun--;
  return noun > first ? [textOf(passage, { first, next: noun }), behind] : ["", ""];
}
