import { isFunctionWord } from "../clause/clause.ts";
import { isYear } from "../clause/mask.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Scene } from "../scene.ts";
import { isUpper } from "../token/character.ts";
import type { Token } from "../token/token.ts";
import { matchPhrase } from "../token/trie.ts";
import type { Attached } from "./attach.ts";

/** Is what looks like a count a year, of the noun before it or of the name behind it? */
export function isYearBesideNoun(scene: Scene, attached: Attached): boolean {
  return isYearBehindNoun(scene, attached) || isYearBeforeName(scene, attached) || isYearBeforeVerb(scene, attached);
}

/** "In 1998 en | 2000 won hij de beker", "in 1998, 2000 and 2004 farmers": the last of several years, whatever stands behind. */
export function isLastYear({ tokens, lexicon }: Scene, { num }: Attached): boolean {
  const isYearAt = (at: number) => tokens[at] !== undefined && isYear(tokens[at] as Token);
  if (!isYearAt(num.first) || !lexicon.phrases.and.has(tokens[num.first - 1]?.lower ?? "")) return false;
  let first = num.first - 2;
  while (isYearAt(first) && tokens[first - 1]?.lower === "," && isYearAt(first - 2)) first -= 2;
  return isYearAt(first) && lexicon.phrases.datePrepositions.has(tokens[first - 1]?.lower ?? "");
}

/** "mit dem Verbot 2013 vereinbarten Bund und Länder": a year behind its noun counts nothing of what follows. */
function isYearBehindNoun({ tokens, lexicon }: Scene, { num, next }: Attached): boolean {
  const [digits, before, behind] = [tokens[num.first]?.text ?? "", tokens[num.first - 1], tokens[num.next]];
  if (!lexicon.language.capitalNouns || !/^(?:1[1-9]|20)\d\d$/.test(digits)) return false;
  // "wurde 2010 Weltmeister", "schrieb 2012 Geschichte": only an article, a preposition or a qualifier shows a count.
  const isLight = isFunctionWord(before?.lower ?? "", lexicon) && !lexicon.phrases.auxiliaries.has(before?.lower ?? "");
  // "wurde 2010 Weltmeister und 2012 Europameister"
  const isNext = lexicon.phrases.and.has(before?.lower ?? "") && tokens.slice(0, num.first).some(isYear);
  const isBare =
    before?.type === "word" &&
    (!isLight || isNext || lexicon.words.verbSubjects.has(before.lower)) &&
    !matchPhrase(lexicon.before, tokens, num.first - 1);
  if (isBare && /^(?:19[3-9]|20[0-4])[1-9]$|^(?:19[3-9]|20[1-4])0$/.test(digits) && num.value % 50 !== 0) return true;
  // "seit den Wahlen 2014 Vizebürgermeisterin": of many there would be a plural.
  if (next - num.next < 2) return isUpper(before?.text ?? "") && !/(?:e|e[nrl]|s)$/.test(behind?.lower ?? "");
  return isUpper(before?.text ?? "") || !/e[nrs]?$/.test(behind?.lower ?? "");
}

/** "2018 Vitamini's": where nouns are small, a year and the name of something. */
function isYearBeforeName({ tokens, lexicon }: Scene, { num }: Attached): boolean {
  const { capitalNouns, apostrophePlurals } = lexicon.language;
  if (capitalNouns || apostrophePlurals === undefined || num.value % 100 === 0) return false;
  return /^(?:19|20)\d\d$/.test(tokens[num.first]?.text ?? "") && isUpper(tokens[num.next]?.text ?? "");
}

/**
 * "Il preventivo 2026 indicava un deficit": a verb has its object right behind, and a counted noun has no article there. "Il bilancio
 * 2026 porta in cassa": behind a noun with its article nothing is counted before there is a verb.
 */
function isYearBeforeVerb({ tokens, lexicon }: Scene, { num, next }: Attached): boolean {
  const { capitalNouns, yearBeforeNoun } = lexicon.language;
  const digits = tokens[num.first];
  if (capitalNouns || !digits || num.value % 100 === 0 || !isYear(digits)) return false;
  const { type, lower } = tokens[num.first - 1] ?? { type: "symbol", lower: "" };
  if (next - num.next !== 1 || type !== "word" || isFunctionWord(lower, lexicon)) return false;
  if (isArticle(tokens[next], lexicon)) return true;
  const { determiners, of } = lexicon.phrases;
  const article = tokens[num.first - 2]?.lower ?? "";
  return !yearBeforeNoun && num.exponent === 0 && (determiners.has(article) || of.has(article));
}

function isArticle(token: Token | undefined, { phrases }: Lexicon): boolean {
  return phrases.one.has(token?.lower ?? "") || phrases.definite.has(token?.lower ?? "");
}
