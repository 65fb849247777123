import { isFunctionWord, nextClauseMark, type Stretch } from "../../figure/clause/clause.ts";
import { pastOf } from "../../figure/clause/of.ts";
import { startOf } from "../../figure/clause/reading.ts";
import { isSecondVerb } from "../../figure/clause/second-verb.ts";
import type { Figure } from "../../figure/figure.ts";
import { isShareKind, isTimeKind } from "../../figure/mention.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { contentCount } from "../sentence/content.ts";
import { opensAt } from "../sentence/dateline.ts";
import { isFiniteVerb } from "../sentence/finite-verb.ts";
import { fitting, join } from "../sentence/label-text.ts";
import { type Passage, textOf } from "../sentence/passage.ts";
import { nounStart } from "../sentence/phrase.ts";
import { isPlainWord } from "../sentence/plain-word.ts";
import { isLooseEnd } from "../sentence/pronoun.ts";

/** Words of the preposition that a sentence opens with. */
const longestPreposition = 2;

/**
 * "Bei | rund zehn Prozent | der Patienten verläuft die Krankheit tödlich", "In | 14 van de 22 | gemeenten is het water vervuild": where
 * verbs come second, of a share or a count behind the preposition that the sentence opens with, the sentence as it stands; of money that
 * it opens with all behind that, "sollen an einen Hilfsfonds fließen".
 * @returns "" where it goes on, says another amount, or names its subject by a pronoun
 */
export function fronted(figure: Figure, passage: Passage, quantity: Stretch): string {
  const { tokens, lexicon, mentions } = passage;
  const { kind, unit, direction, source } = figure;
  if (lexicon.language.split === undefined || source.title) return "";
  const counted = kind === "count" && unit !== null;
  const share =
    isShareKind(figure) && direction === undefined && pastOf(tokens, quantity.next, lexicon) > quantity.next;
  const before = { first: opensAt(passage), next: startOf(passage, quantity) };
  const opens = before.first >= before.next;
  if (opens ? kind !== "money" : !((counted || share) && isPreposition(passage, before))) return "";
  const stop = nextClauseMark(passage, quantity.next);
  if (tokens[stop] && !(tokens[stop]?.lower === "." && stop >= tokens.length - 2)) return "";
  const after = { first: counted ? nounStart(passage, quantity) : quantity.next, next: stop };
  const words = tokens.slice(after.first, stop);
  if (words.some((_, at) => isLooseEnd(passage, after.first + at))) return "";
  const others = mentions.filter((each) => each.first >= quantity.next && !isTimeKind(each));
  if (others.some((each) => !opens || each.kind === kind)) return "";
  // Where nouns have no capitals a verb counts as well.
  const least = opens && lexicon.language.capitalNouns ? 1 : 2;
  const isSaid = opens ? isVerbAt(passage, after.first) : hasSecondVerb(passage, after);
  if (!isSaid || contentCount(passage, after) < least) return "";
  return fitting(join(textOf(passage, before), textOf(passage, after)));
}

function isVerbAt(passage: Passage, at: number): boolean {
  const { lower } = passage.tokens[at] ?? { lower: "" };
  return passage.lexicon.phrases.auxiliaries.has(lower) || isPlainWord(passage, at);
}

/** A preposition, and nothing else. */
function isPreposition({ tokens, lexicon }: Passage, { first, next }: Stretch): boolean {
  const words = tokens.slice(first, next);
  const { determiners, auxiliaries, and } = lexicon.phrases;
  const isOther = (lower: string) =>
    !isFunctionWord(lower, lexicon) ||
    [determiners, auxiliaries, and, lexicon.words.adverbs].some((each) => each.has(lower));
  if (words.length === 0 || words.length > longestPreposition || words.some(({ lower }) => isOther(lower)))
    return false;
  return !matchPhrase(lexicon.syntax.openers, tokens, first) && !matchPhrase(lexicon.syntax.pronouns, tokens, first);
}

function hasSecondVerb(passage: Passage, { first, next }: Stretch): boolean {
  for (let at = first + 1; at < next; at++) if (isSecondVerb(passage, at) || isFiniteVerb(passage, at)) return true;
  return false;
}
