import type { Scene } from "../scene.ts";
import type { Token } from "../token/token.ts";

/** "had | been", "avait | déjà | tué"; in "avait trois écoles", "avait 300 habitants", "had a hundred" nothing but an ending is alike. */
export function hasParticiple({ tokens, lexicon }: Scene, at: number): boolean {
  const { determiners, comparatives, one } = lexicon.phrases;
  const isWord = (index: number, others: readonly ReadonlySet<string>[]) => {
    const { type, lower } = tokens[index] ?? { type: "symbol", lower: "" };
    return type === "word" && !lexicon.numbers.has(lower) && !others.some((words) => words.has(lower));
  };
  const isParticiple = (index: number) =>
    isWord(index, [comparatives]) && lexicon.syntax.pluperfect.participle.test(tokens[index]?.lower ?? "");
  return isParticiple(at) || (isWord(at, [determiners, comparatives, one]) && isParticiple(at + 1));
}

/**
 * "had been paid", "avait été condamné": does a pluperfect stand between two tokens? Of several auxiliaries there the first tells, or the last.
 * @param next behind the last token that may be its auxiliary
 */
export function hasPluperfect(scene: Scene, first: number, next: number, which: "first" | "last" = "first"): boolean {
  const { auxiliary } = scene.lexicon.syntax.pluperfect;
  const isAuxiliary = ({ lower }: Token, at: number) => at >= first && at < next && auxiliary.test(lower);
  const at = which === "first" ? scene.tokens.findIndex(isAuxiliary) : scene.tokens.findLastIndex(isAuxiliary);
  return at !== -1 && hasParticiple(scene, at + 1);
}
