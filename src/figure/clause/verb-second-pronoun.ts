import { isUpper } from "../token/character.ts";
import { matchPhrase } from "../token/trie.ts";
import { isFunctionWord, type Stretch, type Words } from "./clause.ts";
import { isSecondVerb } from "./second-verb.ts";

/** Words of what a sentence opens with up to its verb, and of a subject. */
const longest = 12;

/**
 * The pronoun that is the subject of a sentence whose verb comes second: its first word, or right behind the verb. "Sie | senkten die
 * Preise", "Im Frühjahr senkten | sie | die Preise".
 * @returns where it stands, and the verb where that stands before; undefined where there is none, or it stands for nothing
 */
export function pronounBesideVerb(words: Words): { at: number; verb?: number } | undefined {
  const { tokens, lexicon } = words;
  const isPronoun = (at: number) => lexicon.words.subjectPronouns.has(tokens[at]?.lower ?? "");
  // "Het park": an article, where nothing tells that a verb stands behind it.
  const isArticle = lexicon.phrases.determiners.has(tokens[0]?.lower ?? "");
  const isVerb = isArticle ? lexicon.ways.has(tokens[1]?.lower ?? "") : isFiniteVerb(words, 1, true);
  if (isPronoun(0)) return isVerb && !isDummy(words, 0, 1) ? { at: 0 } : undefined;
  for (let at = 2; at < Math.min(tokens.length, longest); at++) {
    const verb = at - 1;
    if (tokens[verb]?.type === "symbol") return undefined;
    if (!isPronoun(at) || !isFiniteVerb(words, verb, false) || isDummy(words, at, verb)) continue;
    // "Im Frühjahr stoppte sie der Rat": the subject stands behind it. "kwam het bedrijf": an article.
    const behind = tokens[at + 1];
    const led = lexicon.phrases.determiners.has(tokens[at]?.lower ?? "");
    const isNoun = led && behind?.type === "word" && !isFunctionWord(behind.lower, lexicon);
    return behind?.lower === "der" || isNoun ? undefined : { at, verb };
  }
  return undefined;
}

/**
 * Does no other noun of its sentence go with the pronoun, in any case and behind any preposition? "Die Stadt investiert in | die Brücke.
 * Sie kostet", "Die Stadt saniert | ihre Brücke. Sie kostet": the one or the other.
 * @param isTime says the noun there when?
 */
export function isOnlyMeant(
  words: Words,
  subject: Stretch,
  pronoun: string,
  isTime: (noun: number) => boolean,
): boolean {
  const { tokens, lexicon } = words;
  return tokens.every(({ lower }, at) => {
    const isOwn = at >= subject.first && at < subject.next;
    if (isOwn || tokens[at + 1]?.type !== "word" || !lexicon.words.rivals.has(`${lower} ${pronoun}`)) return true;
    return isTime(at + 1);
  });
}

/** "Die Stadt | plant 220 Wohnungen. Sie | kosten": are both verbs of one, or both of several? Of a verb that is not known nothing tells. */
export function areAlike(subjectVerb: string | undefined, verb: string | undefined): boolean {
  const isPlural = (text: string) => /n$|^sind$/.test(text.toLowerCase());
  return subjectVerb === undefined || verb === undefined || isPlural(subjectVerb) === isPlural(verb);
}

/** Tokens of a clause that a sentence opens with. */
const longestClause = 24;

/**
 * "Als die Stadtwerke in die Kritik gerieten, senkten | sie | die Preise": the pronoun behind the verb that follows a clause whose own
 * verb closes it, and that clause's subject.
 */
export function pronounBehindClause(
  words: Words,
): { at: number; verb: number; comma: number; subject: Stretch } | undefined {
  const { tokens, lexicon } = words;
  const { subjectArticles, subjectPronouns } = lexicon.words;
  const opens = matchPhrase(lexicon.syntax.openers, tokens, 0)?.length === 1;
  if (!opens || !subjectArticles.has(tokens[1]?.lower ?? "")) return undefined;
  const comma = tokens.findIndex(({ lower }) => lower === ",");
  const [verb, at] = [comma + 1, comma + 2];
  if (comma < 4 || comma > longestClause || !isFiniteVerb(words, verb, true)) return undefined;
  if (!subjectPronouns.has(tokens[at]?.lower ?? "") || isDummy(words, at, verb)) return undefined;
  const isArticle = lexicon.phrases.determiners.has(tokens[at]?.lower ?? "");
  const behind = tokens[at + 1];
  if (behind?.lower === "der" || (isArticle && behind?.type === "word" && !isFunctionWord(behind.lower, lexicon)))
    return undefined;
  const subject = nounAt(words, 1);
  return subject.next > 2 ? { at, verb, comma, subject } : undefined;
}

/** A subject with its article: what a sentence opens with up to its verb or a comma, or the noun right behind that verb. */
export function subjectBesideVerb(words: Words): Stretch | undefined {
  const { tokens, lexicon } = words;
  const isArticle = (at: number) => lexicon.words.subjectArticles.has(tokens[at]?.lower ?? "");
  if (isArticle(0)) {
    for (let at = 2; at < Math.min(tokens.length, longest); at++) {
      const lower = tokens[at]?.lower ?? "";
      if (lower === "," || lower === "(" || isFiniteVerb(words, at, false)) return { first: 0, next: at };
      if (lexicon.phrases.and.has(lower) || (tokens[at]?.type === "symbol" && lower !== "-")) return undefined;
    }
    return undefined;
  }
  for (let verb = 1; verb < Math.min(tokens.length, longest); verb++) {
    if (tokens[verb]?.type === "symbol") return undefined;
    if (isArticle(verb + 1) && isFiniteVerb(words, verb, verb === 1)) return nounAt(words, verb + 1);
  }
  return undefined;
}

/** A noun with its article and adjectives, and whose it is. */
export function nounAt({ tokens, lexicon }: Words, first: number): Stretch {
  const { capitalNouns } = lexicon.language;
  const isPart = (at: number) => {
    const { type, text, lower } = tokens[at] ?? { type: "symbol", text: "", lower: "" };
    if (type !== "word" || isFunctionWord(lower, lexicon)) return false;
    return (
      !capitalNouns || isUpper(text) || (lexicon.syntax.inflected.test(text) && isUpper(tokens[at + 1]?.text ?? ""))
    );
  };
  let next = first + 1;
  while (isPart(next)) next++;
  const link = tokens[next]?.lower ?? "";
  const whose =
    (lexicon.phrases.of.has(link) || lexicon.words.oblique.has(link)) && !lexicon.words.objectArticles.has(link);
  if (!whose) return { first, next };
  let end = next + 1;
  while (lexicon.phrases.determiners.has(tokens[end]?.lower ?? "") || isPart(end)) end++;
  return { first, next: end > next + 1 ? end : next };
}

/**
 * A finite verb: an auxiliary, a verb of a change; where nouns have capitals another small word behind one that is no adjective.
 * @param isSure does it stand where nothing but a verb does?
 */
function isFiniteVerb(words: Words, at: number, isSure: boolean): boolean {
  const { tokens, lexicon } = words;
  const { type, text, lower } = tokens[at] ?? { type: "symbol", text: "", lower: "" };
  if (type !== "word" || isUpper(text)) return false;
  const { auxiliaries } = lexicon.phrases;
  if (auxiliaries.has(lower)) return !lexicon.words.reflexives.has(lower);
  if (isFunctionWord(lower, lexicon)) return false;
  if (isSure || isSecondVerb(words, at) || lexicon.syntax.finiteVerb.test(lower)) return true;
  const before = tokens[at - 1];
  if (!lexicon.language.capitalNouns) return lexicon.ways.has(lower) && !isFunctionWord(before?.lower ?? "", lexicon);
  const isAdjective = lexicon.syntax.inflected.test(text) && isUpper(tokens[at + 1]?.text ?? "");
  return isUpper(before?.text ?? "") && !isAdjective;
}

/** "es gibt", "es geht um", "het gaat om": it stands for nothing, or nothing tells for what. */
function isDummy({ tokens, lexicon }: Words, at: number, verb: number): boolean {
  const { dummies, impersonal } = lexicon.words;
  if (!dummies.has(tokens[at]?.lower ?? "")) return false;
  const lower = tokens[verb]?.lower ?? "";
  const { auxiliaries } = lexicon.phrases;
  return (
    impersonal.has(lower) || auxiliaries.has(lower) || matchPhrase(lexicon.syntax.being, tokens, verb) !== undefined
  );
}
