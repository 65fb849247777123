import { isFunctionWord, nextClauseMark, type Stretch } from "../../figure/clause/clause.ts";
import { startOf } from "../../figure/clause/reading.ts";
import type { Figure } from "../../figure/figure.ts";
import { isUpper } from "../../figure/token/character.ts";
import { hasWord } from "../../figure/token/has-word.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { hasVerb } from "../sentence/finite-verb.ts";
import { fitting, join } from "../sentence/label-text.ts";
import { isNamed } from "../sentence/named.ts";
import { type Passage, textOf } from "../sentence/passage.ts";
import { isPronoun } from "../sentence/pronoun.ts";

/** Words from a share to its comma: "des voix", "of the popular vote". */
const longestVotes = 4;

/**
 * "Par 53 % des voix, | le peuple a rejeté l’initiative", "With 54% of the vote, | Clare Moran was elected": of a share of votes that a
 * sentence opens with, what was decided or who was elected.
 * The whole sentence up to there, where it has room.
 * @returns "" for other shares, and where that is too long
 */
export function byVotes({ kind }: Figure, passage: Passage, quantity: Stretch): string {
  const { tokens, lexicon, mentions } = passage;
  const start = startOf(passage, quantity);
  if (kind !== "percent" || lexicon.language.split || start > 2) return "";
  // "Costa tem | 37% das intenções de voto": whoever has them opens the sentence.
  if (tokens.slice(0, start).some(({ lower }) => !isFunctionWord(lower, lexicon))) return "";
  const comma = tokens.findIndex(({ lower }) => lower === ",");
  if (comma <= quantity.next || comma > quantity.next + longestVotes) return "";
  if (!hasWord(tokens, lexicon.words.votes, quantity.next, comma)) return "";
  const decided = { first: comma + 1, next: nextClauseMark(passage, comma + 1) };
  const opens = tokens[decided.first] ?? { text: "", lower: "" };
  const { determiners, definite } = lexicon.phrases;
  const begins = determiners.has(opens.lower) || definite.has(opens.lower) || isUpper(opens.text);
  if (!begins || isPronoun(passage, decided) || !isNamed(passage, decided)) return "";
  if (mentions.some(({ first, kind }) => kind === "percent" && first > comma && first < decided.next)) return "";
  const asItStands = join(
    textOf(passage, { first: 0, next: start }),
    textOf(passage, { first: quantity.next, next: decided.next }),
  );
  return (
    fitting(asItStands) ||
    fitting(textOf(passage, decided)) ||
    fitting(textOf(passage, withoutRelative(passage, decided)))
  );
}

/** "le peuple a rejeté l’initiative | qui voulait taxer les résidences": up to a relative clause behind the verb. */
function withoutRelative(passage: Passage, { first, next }: Stretch): Stretch {
  const { tokens, lexicon } = passage;
  for (let at = next - 1; at > first; at--) {
    const isRelative = matchPhrase(lexicon.syntax.relatives, tokens, at) !== undefined;
    if (isRelative && hasVerb(passage, { first, next: at })) return { first, next: at };
  }
  return { first, next };
}
