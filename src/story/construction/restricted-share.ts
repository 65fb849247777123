import type { Stretch } from "../../figure/clause/clause.ts";
import { isClauseMark, isFunctionWord, nextClauseMark } from "../../figure/clause/clause.ts";
import { pastOf } from "../../figure/clause/of.ts";
import { isShareKind } from "../../figure/mention.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { isFiniteVerb, isPast, isPluralVerb } from "../sentence/finite-verb.ts";
import { fitting, gap } from "../sentence/label-text.ts";
import { mentionAt, type Passage, textOf } from "../sentence/passage.ts";
import { isPlainWord } from "../sentence/plain-word.ts";
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
  const share = mentionAt(passage, { first });
  if (!share || !isShareKind(share) || share.direction || lexicon.language.split) return "";
  const of = pastOf(tokens, next, lexicon);
  const all = trimEnd(passage, { first: of, next: nextClauseMark(passage, of) });
  if (of === next || fitting(textOf(passage, all))) return "";
  let link = of + 1;
  for (; link < of + longestNoun && !restricts(passage, link); link++) if (!isOfNoun(passage, link)) return "";
  if (!restricts(passage, link)) return "";
  const verb = mainVerb(passage, link + 2);
  if (verb === undefined) return "";
  const deed = trimEnd(passage, { first: verb, next: nextClauseMark(passage, verb) });
  if (deed.next - deed.first <= 2) return "";
  const told = textOf(passage, deed);
  // "44 % des femmes | qui ne portent pas le voile": without what a relative clause says, they would be others.
  const least = isRelative(passage, link) ? link + shortestRelative : link;
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
  return isRelative(passage, at) || isParticiple(passage, at);
}

function isRelative({ tokens, lexicon }: Passage, at: number): boolean {
  return (
    lexicon.words.that.has(tokens[at]?.lower ?? "") || matchPhrase(lexicon.syntax.relatives, tokens, at) !== undefined
  );
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
    if (isRelative(passage, at)) return undefined;
    const isVerb =
      lexicon.phrases.auxiliaries.has(lower) || matchPhrase(lexicon.syntax.being, tokens, at) !== undefined;
    if (!isVerb || before?.type !== "word") continue;
    if (!isFunctionWord(before.lower, lexicon)) return at;
  }
  return undefined;
}
