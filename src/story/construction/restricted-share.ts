import { isClauseMark, isFunctionWord, nextClauseMark, type Stretch } from "../../figure/clause/clause.ts";
import { pastOf } from "../../figure/clause/of.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { isFiniteVerb, isPast, isPluralVerb } from "../sentence/finite-verb.ts";
import { fitting, gap } from "../sentence/label-text.ts";
import { type Passage, shareAt, textOf } from "../sentence/passage.ts";
import { isPlainWord } from "../sentence/plain-word.ts";
import { isRelativePronoun } from "../sentence/relative-clause.ts";
import { trimEnd } from "../sentence/trim.ts";

/** Words of those whose share it is, before what restricts them: "delle prime visite specialistiche | prenotate". */
const longestNoun = 6;

/** Words of a relative clause that tell whom it means: "who turned up at the wards". */
const shortestRelative = 5;

/**
 * "58% of patients who came to the wards run by the trust were seen within four hours", "il 34% delle visite prenotate … è stato erogato oltre i
 * tempi": where all of it has no room, those whose share it is and what is told of them, with "…" for the end of the relative clause or
 * for the participle between: "patients who came to the wards … were seen within four hours".
 */
export function ofRestrictedShare(passage: Passage, { first, next }: Stretch): string {
  const { tokens, lexicon } = passage;
  if (lexicon.language.split || !shareAt(passage, { first })) return "";
  const of = pastOf(tokens, next, lexicon);
  if (of === next) return "";
  const all = trimEnd(passage, { first: of, next: nextClauseMark(passage, of) });
  if (fitting(textOf(passage, all))) return "";
  const link = restrictionAt(passage, of + 1);
  if (link === undefined) return "";
  const verb = mainVerb(passage, link + 2);
  if (verb === undefined) return "";
  const deed = trimEnd(passage, { first: verb, next: nextClauseMark(passage, verb) });
  if (deed.next - deed.first <= 2) return "";
  const told = textOf(passage, deed);
  // "44 % des femmes | qui ne portent pas le voile": without what a relative clause says, they would be others.
  const least = isRelativePronoun(passage, link) ? link + shortestRelative : link;
  for (let end = verb - 1; end >= least; end--) {
    if (!endsPhrase(passage, end, link)) continue;
    const label = fitting([textOf(passage, { first: of, next: end }), told].join(gap));
    if (label) return label;
  }
  return "";
}

/** May the words before `at` stand without those from it on: a preposition, a participle, or what restricts them? */
function endsPhrase(passage: Passage, at: number, link: number): boolean {
  const { tokens, lexicon } = passage;
  const lower = tokens[at]?.lower ?? "";
  if (at === link) return true;
  if (isFunctionWord(tokens[at - 1]?.lower ?? "", lexicon) || lexicon.phrases.of.has(lower)) return false;
  return lexicon.words.whereLinks.has(lower) || isParticiple(passage, at);
}

/** Where the relative pronoun or the participle stands that restricts the noun before it, no verb and no other phrase between. */
function restrictionAt(passage: Passage, from: number): number | undefined {
  for (let at = from; at < from + longestNoun; at++) {
    if (restricts(passage, at)) return at;
    if (!isOfNoun(passage, at)) return undefined;
  }
  return undefined;
}

/** Goes the noun phrase on there: no verb, and no small word but "of" and an article? */
function isOfNoun(passage: Passage, at: number): boolean {
  const { tokens, lexicon } = passage;
  const lower = tokens[at]?.lower ?? "";
  if (isClauseMark(passage, at) || isFiniteVerb(passage, at) || isPluralVerb(passage, at)) return false;
  return !isFunctionWord(lower, lexicon) || lexicon.phrases.of.has(lower) || lexicon.phrases.determiners.has(lower);
}

/** A relative pronoun, or a participle right behind its noun. */
function restricts(passage: Passage, at: number): boolean {
  if (isFunctionWord(passage.tokens[at - 1]?.lower ?? "", passage.lexicon)) return false;
  return isRelativePronoun(passage, at) || isParticiple(passage, at);
}

/** "prenotate | all’Asl", "run | by the trust", "living | in towns": with a small word behind. */
function isParticiple(passage: Passage, at: number): boolean {
  const { tokens, lexicon } = passage;
  const lower = tokens[at]?.lower ?? "";
  if (!isPlainWord(passage, at) || !isFunctionWord(tokens[at + 1]?.lower ?? "", lexicon)) return false;
  if (lexicon.language.romance) return lexicon.syntax.pastParticiple.test(lower);
  return (
    isPast(passage, at) || lexicon.syntax.gerund.test(lower) || lexicon.words.agents.has(tokens[at + 1]?.lower ?? "")
  );
}

/** The first auxiliary behind a noun or name: of the relative clause it would stand behind its pronoun. */
function mainVerb(passage: Passage, from: number): number | undefined {
  const { tokens, lexicon } = passage;
  for (let at = from; !isClauseMark(passage, at); at++) {
    const { lower } = tokens[at] ?? { lower: "" };
    const before = tokens[at - 1];
    // "les habitants interrogés disent | que": what they say.
    if (isRelativePronoun(passage, at)) return undefined;
    const isVerb =
      lexicon.phrases.auxiliaries.has(lower) || matchPhrase(lexicon.syntax.being, tokens, at) !== undefined;
    if (!isVerb || before?.type !== "word") continue;
    if (!isFunctionWord(before.lower, lexicon)) return at;
  }
  return undefined;
}
