import { isBorder, isFunctionWord } from "../clause/clause.ts";
import { pastOf } from "../clause/of.ts";
import type { Mention } from "../mention.ts";
import type { Scene } from "../scene.ts";

/** "Il 20 % più ricco della popolazione", "el 1 % más rico de los hogares": a part of them, and not so much more. */
export function isRichest(scene: Scene, { first }: Mention, adjective: number): boolean {
  const { tokens, lexicon } = scene;
  const { definite, definiteOne, determiners, auxiliaries } = lexicon.phrases;
  if (!lexicon.language.romance) return false;
  const article = tokens[first - 1]?.lower ?? "";
  if (![definite, definiteOne, determiners].some((articles) => articles.has(article))) return false;
  if (tokens[adjective]?.type !== "word" || pastOf(tokens, adjective + 1, lexicon) === adjective + 1) return false;
  // "è il 20 % più caro della media"
  const before = tokens[first - 2]?.lower ?? "";
  return isBorder(scene, first - 2) || (isFunctionWord(before, lexicon) && !auxiliaries.has(before));
}
