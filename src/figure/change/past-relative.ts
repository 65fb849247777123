import type { Said } from "../clause/aside.ts";
import { isBorder } from "../clause/clause.ts";
import { startOf } from "../clause/reading.ts";
import type { Mention } from "../mention.ts";
import type { Scene } from "../scene.ts";
import { matchPhrase } from "../token/trie.ts";
import { changedObject } from "./changed-object.ts";
import { isHeldAmount } from "./held-amount.ts";

/** Tokens of a relative clause between what changes and by how much. */
const farthest = 14;

/**
 * "cut the price | it pays to its 640 farmers | by 2.75p", "senkt den Preis, | den er seinen 640 Bauern zahlt, | um 2,75 Cent": the way of
 * the verb of change, past a clause that says of what changes to whom or for what it is.
 * @param last the token before the amount and its "by"
 */
export function wayPastRelative(
  scene: Scene,
  { kind, first }: Mention,
  mentions: readonly Mention[],
  last: number,
): Said | undefined {
  if (kind === "count") return undefined;
  const { tokens, lexicon } = scene;
  const before = mentions.filter((each) => each.next <= first);
  const close = tokens[last]?.lower === "," ? last - 1 : last;
  for (let at = close; at > Math.max(0, close - farthest); at--) {
    const mention = before.find((each) => each.first <= at && at < each.next);
    if (mention) {
      if (!isHeldAmount(scene, mention)) return undefined;
      at = Math.min(mention.first, startOf(scene, mention));
      continue;
    }
    const { lower } = tokens[at] ?? { lower: "" };
    if (isBorder(scene, at) || lexicon.ways.has(lower) || lexicon.phrases.and.has(lower)) return undefined;
    if (!opensRelative(scene, at)) continue;
    const object = changedObject(scene, tokens[at - 1]?.lower === "," ? at - 1 : at);
    const verb = (object?.first ?? 0) - 1;
    const way = lexicon.ways.get(tokens[verb]?.lower ?? "");
    return way && object ? { way, at: verb, length: 1 } : undefined;
  }
  return undefined;
}

/** A relative pronoun, where verbs come second behind a comma also an article; in English a subject behind its noun, "the price | it pays". */
function opensRelative({ tokens, lexicon }: Scene, at: number): boolean {
  const { subjectPronouns, whichClause, that } = lexicon.words;
  const lower = tokens[at]?.lower ?? "";
  const isPronoun = (index: number) => subjectPronouns.has(tokens[index]?.lower ?? "");
  if (whichClause.has(lower) || that.has(lower) || matchPhrase(lexicon.syntax.relatives, tokens, at)) return true;
  if (lexicon.language.capitalNouns && lexicon.phrases.determiners.has(lower))
    return tokens[at - 1]?.lower === "," && isPronoun(at + 1);
  return lexicon.language.fixedOrder === true && isPronoun(at);
}
