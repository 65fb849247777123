import type { Antecedent } from "../figure.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { isShareKind, type Mention } from "../mention.ts";
import type { Scene } from "../scene.ts";
import { matchPhrase } from "../token/trie.ts";

/** What a sentence counts, and where. */
interface Counted {
  scene: Scene;
  mentions: readonly Mention[];
}

/**
 * "Une enquête auprès de 1 120 enfants montre que 12 % | d’entre eux | souffrent", "It asked 2,300 nurses. 46% | of them | plan": whose
 * share that is, where one noun alone is counted before it in its sentence, or else in the one before.
 * @param before the sentence before in its paragraph, if it says an amount
 */
export function partOfThem(own: Counted, before: Counted | undefined): Antecedent | undefined {
  const { tokens, lexicon } = own.scene;
  const lengthOf = ({ next }: Mention) => matchPhrase(lexicon.syntax.ofThem, tokens, next)?.length ?? 0;
  const share = own.mentions.find((mention) => isShareKind(mention) && lengthOf(mention) > 0);
  if (!share) return undefined;
  const nouns = nounsOf(
    own.mentions.filter(({ next }) => next <= share.first),
    lexicon,
  );
  const [noun, ...others] = nouns.length > 0 || !before ? nouns : nounsOf(before.mentions, lexicon);
  const next = share.next + lengthOf(share);
  // "of them" keeps its "of", where "d’entre eux" is "des".
  const [those] = lexicon.words.ofThose;
  const [first, last] = [tokens[those ? share.next : next - 1], tokens[next - 1]];
  if (!noun || others.length > 0 || !first || !last) return undefined;
  return { text: those ? `${those} ${noun}` : noun, start: first.start, end: last.end };
}

/** The nouns counted, each once: several things of one name may be counted in two ways. */
function nounsOf(mentions: readonly Mention[], { pluralEnding, phrases }: Lexicon): string[] {
  const counts = mentions.filter(({ kind, qualifier }) => kind === "count" && qualifier !== "from");
  const nouns = counts.flatMap(({ unit }) => (unit === null ? [] : [unit]));
  return [...new Set(nouns)].filter((noun) => pluralEnding.test(noun) || phrases.plurals.has(noun));
}
