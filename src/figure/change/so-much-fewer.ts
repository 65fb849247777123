import type { Said } from "../clause/aside.ts";
import { isFunctionWord } from "../clause/clause.ts";
import type { Way } from "../lexicon/lexicon.ts";
import type { Mention } from "../mention.ts";
import type { Scene } from "../scene.ts";
import { matchPhrase } from "../token/trie.ts";
import { isRichest } from "./richest.ts";

/** "are raising | 40% fewer chicks": so many less of what stands behind, whatever the verb before says; "fell 12% more than expected" is a fall. */
export function soMuchFewer(scene: Scene, mention: Mention): Said | undefined {
  const { tokens, lexicon } = scene;
  const { kind, next } = mention;
  const compared = kind === "percent" ? matchPhrase(lexicon.compared, tokens, next) : undefined;
  if (!compared || isRichest(scene, mention, next + compared.length)) return undefined;
  const { type, lower } = tokens[next + compared.length] ?? { type: "symbol", lower: "" };
  if (type !== "word" || isFunctionWord(lower, lexicon) || lexicon.syntax.adverb.test(lower)) return undefined;
  return { way: compared.values[0] as Way, at: next, length: compared.length };
}
