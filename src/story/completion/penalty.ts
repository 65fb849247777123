import type { Stretch } from "../../figure/clause/clause.ts";
import { pastOf } from "../../figure/clause/of.ts";
import { startOf } from "../../figure/clause/reading.ts";
import type { Figure } from "../../figure/figure.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { fitting, gap, longestLabel } from "../sentence/label-text.ts";
import { type Passage, textOf } from "../sentence/passage.ts";
import type { Labelling } from "./completion.ts";

/**
 * "a condamné jeudi soir l'ancien maire de la commune à … | de réclusion criminelle": how long is told with what it is that so long lasts,
 * where there is no room for who imposes it without them, and alone where there is none for whom it meets either.
 */
export function withPenalty(own: string, { figure, passage, quantity }: Labelling): string {
  const { tokens, lexicon } = passage;
  const penalty = penaltyBehind(figure, passage, quantity);
  if (own === "" || !penalty) return own;
  const tail = textOf(passage, penalty);
  if (own.toLowerCase().includes(tokens[penalty.next - 1]?.lower ?? "")) return own;
  // "rebajó a cuatro años de cárcel | la condena del edil": told by what stands behind.
  if (textOf(passage, { first: penalty.next, next: tokens.length }).includes(own)) return own;
  const start = startOf(passage, quantity);
  const verb = tokens
    .slice(0, start)
    .findLastIndex(({ lower }) => lexicon.words.bans.has(lower) || lexicon.words.fining.has(lower));
  const told = [
    own,
    verb === -1 ? "" : textOf(passage, { first: withAuxiliary(passage, verb), next: withLink(passage, start) }),
  ];
  const roomy = told.filter(Boolean).map((words) => `${words}${gap}${tail}`);
  return fitting(roomy.find(({ length }) => length <= longestLabel) ?? tail);
}

/** "de réclusion" of "huit ans de réclusion", "d'amende" of a sum. */
function penaltyBehind({ kind }: Figure, { tokens, lexicon }: Passage, { next }: Stretch): Stretch | undefined {
  const mark = /^[’']$/.test(tokens[next]?.lower ?? "") ? 1 : 0;
  const first = next + mark;
  const penal = kind === "duration" ? matchPhrase(lexicon.syntax.penal, tokens, first) : undefined;
  if (penal) return { first, next: first + penal.length };
  const noun = kind === "money" ? pastOf(tokens, next, lexicon) : next;
  return kind === "money" && lexicon.words.fines.has(tokens[noun]?.lower ?? "")
    ? { first: next, next: noun + 1 }
    : undefined;
}

function withAuxiliary({ tokens, lexicon }: Passage, verb: number): number {
  return lexicon.phrases.auxiliaries.has(tokens[verb - 1]?.lower ?? "") ? verb - 1 : verb;
}

/** "veroordeeld | tot": a preposition that may be read as a bound stays with its verb. */
function withLink({ tokens, lexicon }: Passage, start: number): number {
  return lexicon.words.banLinks.has(tokens[start]?.lower ?? "") ? start + 1 : start;
}
