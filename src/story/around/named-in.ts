import { isBorder, isFunctionWord, type Stretch, type Words } from "../../figure/clause/clause.ts";
import { pastOf } from "../../figure/clause/of.ts";
import { startOf } from "../../figure/clause/reading.ts";
import { isTimeKind, type Mention } from "../../figure/mention.ts";
import { isAcronym, isUpper } from "../../figure/token/character.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { behindSaying } from "../sentence/attribution.ts";
import { isActiveAuxiliary } from "../sentence/finite-verb.ts";
import { isNamed } from "../sentence/named.ts";
import type { Passage } from "../sentence/passage.ts";
import { beginsPhrase, nounStart } from "../sentence/phrase.ts";
import { trimEnd, trimStart } from "../sentence/trim.ts";
import { isOfNoun } from "./attributive.ts";

/**
 * The words of a stretch that name something and are no adverbial, those nearest to its end, beside its quantities;
 * with the noun that the quantity behind them counts: "O aeroporto movimentou … passageiros".
 */
export function namedIn(passage: Passage, stretch: Stretch, main = true): Stretch[] | undefined {
  let { first } = stretch;
  let found: Stretch[] | undefined;
  const inside = passage.mentions.filter(
    (each) =>
      !isTimeKind(each) &&
      each.first >= stretch.first &&
      each.next <= stretch.next &&
      !isOfNoun(passage, stretch, each),
  );
  for (const mention of [...inside, undefined]) {
    const next = mention ? startOf(passage, mention) : stretch.next;
    const spoken = behindSaying(passage, { first, next: Math.max(first, next) });
    const words = trimEnd(passage, trimStart(passage, spoken));
    // "Plus léger de 6 kg | que son devancier": what is compared with.
    const compared = first > stretch.first && passage.lexicon.words.that.has(passage.tokens[first]?.lower ?? "");
    const named =
      compared || isSayer(passage, words)
        ? undefined
        : main
          ? mainPart(passage, words)
          : isNamed(passage, words)
            ? words
            : undefined;
    if (named && (mention || !found)) {
      const noun = mention && countedBy(passage, mention);
      found = noun && noun.first < noun.next ? [named, noun] : [named];
    }
    if (mention)
      first =
        mention.kind === "count" && (!main || isActive(passage, mention, found))
          ? nounStart(passage, mention)
          : mention.next;
  }
  return found;
}

/** "Chief executive Donal Keating warned, however, that": who says it. */
function isSayer({ tokens, lexicon }: Passage, { next }: Stretch): boolean {
  const verb = tokens[next - 1];
  if (tokens[next]?.lower !== "," || !verb || isUpper(verb.text)) return false;
  const { reporting, saying } = lexicon.syntax;
  return saying.root.has(verb.lower) || matchPhrase(reporting, tokens, next - 1) !== undefined;
}

/** "62,418 students got their results": what is counted does something. A noun that is only counted is no subject. */
function isActive({ tokens, lexicon }: Passage, { next }: Mention, before: Stretch[] | undefined): boolean {
  const verb = tokens[next];
  if (before || lexicon.language.split || verb?.type !== "word") return false;
  return isActiveAuxiliary({ tokens, lexicon }, next) || !isFunctionWord(verb.lower, lexicon);
}

/** The words, or of those that a preposition opens what stands behind their first phrase: "En los últimos meses | el paro". */
function mainPart(passage: Passage, words: Stretch): Stretch | undefined {
  if (isNamed(passage, words) && isMain(passage, words)) return words;
  if (passage.lexicon.language.capitalNouns) return undefined;
  // "En ce qui concerne | le sommeil": what the clause is about is no subject.
  if (matchPhrase(passage.lexicon.syntax.despite, passage.tokens, words.first)) return undefined;
  const { phrases, months, language } = passage.lexicon;
  const lower = (at: number) => passage.tokens[at]?.lower ?? "";
  const dated = phrases.datePrepositions.has(lower(words.first));
  // "Ad agosto | la domanda", "In Umbria | le imprese": a month or a name, and right behind it the subject's article.
  const isName = isUpper(passage.tokens[words.first + 1]?.text ?? "") || months.has(lower(words.first + 1));
  if (!dated && !(language.romance && isName && phrases.functionWords.has(lower(words.first)))) return undefined;
  const last = dated ? words.next : Math.min(words.next, words.first + 3);
  for (let at = words.first + 2; at < last; at++) {
    const rest = { first: at, next: words.next };
    const begins = phrases.determiners.has(lower(at)) && beginsPhrase(passage, at);
    if (begins) return isNamed(passage, rest) ? rest : undefined;
  }
  return undefined;
}

/** The noun of a count, or what a measure or a sum is of: "passageiros", "d’huîtres", "por concepto de remesas". */
function countedBy(passage: Passage, mention: Mention): Stretch {
  const { tokens, lexicon } = passage;
  if (mention.kind === "count") return { first: nounStart(passage, mention), next: mention.next };
  const purpose = matchPhrase(lexicon.syntax.purposes, tokens, mention.next);
  // "recuou 3,2 % | em maio": when.
  const month = purpose && lexicon.months.has(tokens[mention.next + purpose.length]?.lower ?? "");
  if (purpose && !month) {
    let next = mention.next + purpose.length;
    while (tokens[next] && !isBorder(passage, next) && !beginsPhrase(passage, next)) next++;
    return { first: mention.next, next };
  }
  const of = pastOf(tokens, mention.next, lexicon);
  let next = of;
  if (of > mention.next)
    while (next < of + 3 && tokens[next] && !isBorder(passage, next) && !(next > of && beginsPhrase(passage, next)))
      next++;
  return { first: mention.next, next };
}

/** No preposition and no conjunction opens it, and it is no adverb and no time: its subject does. */
function isMain({ tokens, lexicon, mentions }: Passage, { first, next }: Stretch): boolean {
  const lower = tokens[first]?.lower ?? "";
  if (next - first === 1 && lexicon.syntax.adverb.test(lower)) return false;
  // "Falling not far behind, the film took": no subject.
  if (first === 0 && lexicon.syntax.gerund.test(lower)) {
    const behind = tokens[1]?.lower ?? "";
    if (isFunctionWord(behind, lexicon) || lexicon.phrases.negation.has(behind)) return false;
  }
  if (mentions.some((each) => each.kind === "duration" && each.first > first && each.first <= first + 2)) return false;
  if (first === 0 && isParticipial({ tokens, lexicon })) return false;
  const { datePrepositions, functionWords, determiners, labelLinks } = lexicon.phrases;
  if (matchPhrase(lexicon.syntax.despite, tokens, first)) return false;
  // "ces données", but not "aux données"
  if (determiners.has(lower) || (lexicon.phrases.definite.has(lower) && !lexicon.words.fused.has(lower))) return true;
  if (matchPhrase(lexicon.syntax.openers, tokens, first)) return false;
  // "US | imports", "IT | spending": capitals alone are a name, and not "us" or "it".
  if (isAcronym(tokens[first]?.text ?? "")) return true;
  return !datePrepositions.has(lower) && !functionWords.has(lower) && !labelLinks.has(lower);
}

/** "Auditionné devant les députés, il a": what happened to whom is said behind it. "Société de conseil" is a noun. */
function isParticipial({ tokens, lexicon }: Words): boolean {
  const behind = tokens[1]?.lower ?? "";
  const { of, determiners, and, auxiliaries } = lexicon.phrases;
  if (!lexicon.language.romance || !lexicon.syntax.pastParticiple.test(tokens[0]?.lower ?? "")) return false;
  return isFunctionWord(behind, lexicon) && ![of, determiners, and, auxiliaries].some((words) => words.has(behind));
}
