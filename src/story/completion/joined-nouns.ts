import { isUpper } from "../../figure/token/character.ts";
import { partsOf } from "../sentence/label-parts.ts";
import { fitting, gap } from "../sentence/label-text.ts";
import { textOf } from "../sentence/passage.ts";
import type { Labelling } from "./completion.ts";

/**
 * "ein Team aus 40 Ärzten | und Krankenschwestern", "12.000 Männer, | Frauen und Kinder": of all that a number counts, where nouns have capitals,
 * so that the one without an article behind "und" is counted with the other.
 */
export function withJoinedNouns(label: string, { figure: { kind, unit }, passage, quantity }: Labelling): string {
  const { tokens, lexicon } = passage;
  const counted = kind === "count" && unit !== null && lexicon.language.capitalNouns === true && label !== "";
  const parts = counted ? partsOf(passage, label) : undefined;
  const part = parts?.findIndex(({ next }) => next === quantity.next) ?? -1;
  if (!parts || part === -1) return label;
  const isNoun = (at: number) => isUpper(tokens[at]?.text ?? "") && tokens[at]?.type === "word";
  const isAnd = (at: number) => lexicon.phrases.and.has(tokens[at]?.lower ?? "");
  let at = quantity.next;
  while (tokens[at]?.lower === "," && isNoun(at + 1) && (tokens[at + 2]?.lower === "," || isAnd(at + 2))) at += 2;
  // "40 Betriebe und Wien Energie": of a name no such noun.
  if (!isAnd(at) || !isNoun(at + 1) || isNoun(at + 2)) return label;
  const joined = parts.map(({ first, next }, index) =>
    textOf(passage, { first, next: index === part ? at + 2 : next }),
  );
  return fitting(joined.join(gap)) || label;
}
