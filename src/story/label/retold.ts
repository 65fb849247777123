import { openOfAside } from "../../figure/clause/aside.ts";
import {
  behindBorder,
  clauseOf,
  isBorder,
  isFunctionWord,
  nextBorder,
  type Stretch,
} from "../../figure/clause/clause.ts";
import { startOf } from "../../figure/clause/reading.ts";
import type { Figure } from "../../figure/figure.ts";
import type { Lexicon } from "../../figure/lexicon/lexicon.ts";
import { isUpper } from "../../figure/token/character.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { firstPredicate } from "../construction/second-predicate.ts";
import { isGoverned } from "../construction/second-verb.ts";
import { hasFiniteVerb, isFiniteVerb, isPast, isVerbThere } from "../sentence/finite-verb.ts";
import { fitting, gap } from "../sentence/label-text.ts";
import { type Passage, textOf } from "../sentence/passage.ts";
import { restrictedBy } from "../sentence/restrictive-relative.ts";

/** A figure whose sentence is told without some of its words, and the words that meet where those stood. */
interface Retold {
  figure: Figure;
  /** What its label begins with; undefined where that is the quantity's noun. */
  subject: string | undefined;
  before: string;
  behind: string;
}

/** Words of a subject. */
const longestSubject = 12;

/**
 * "La taxe de séjour, payée par les vacanciers, | passe à 1,65 euro", "La récolte a souffert et | a atteint 2 millions de tonnes":
 * "Las lluvias que castigan al valle | han causado 17 apagones": the sentence without what parts a subject from the verb before the quantity, as it would be said alone.
 */
export function retellings(figure: Figure, passage: Passage, quantity: Stretch): Retold[] {
  const { romance, subjectFirst, fixedOrder } = passage.lexicon.language;
  if (!romance && !fixedOrder) return [];
  const found: Retold[] = [];
  const { first } = clauseOf(passage, quantity, passage.cues);
  const restricted = restrictedBy(passage, first, quantity);
  if (restricted) found.push(without(figure, passage, restricted.subject, restricted.clause));
  if (!subjectFirst) return found;
  const inserted = insertionBefore(passage, quantity);
  if (inserted) found.push(without(figure, passage, ...inserted));
  const behind = insertionBehind(figure, passage, quantity);
  if (behind) found.push(without(figure, passage, undefined, behind));
  const second = firstVerb(passage, quantity);
  if (second) found.push(without(figure, passage, ...second));
  return found;
}

/** A label of the sentence retold, with “…” where the words stood; "" where it does not begin with its subject. */
export function seamed(label: string, { subject, before, behind }: Retold, lexicon: Lexicon): string {
  if (!label.includes(" ") || (subject && !label.startsWith(subject))) return "";
  if (lexicon.syntax.gerund.test(label.slice(label.lastIndexOf(" ") + 1))) return "";
  // "overcharged … of them": whom it means may stand in what is left out.
  if (label.split(" ").some((word) => lexicon.words.objects.has(word))) return "";
  return fitting(label.replace(`${before} ${behind}`, `${before}${gap}${behind}`));
}

/** "Die Feuerwehr löschte zwölf Autos und | brachte 35 Menschen in Sicherheit": where verbs come second, without what the subject did before. */
export function retoldSecond(figure: Figure, passage: Passage, quantity: Stretch): Retold | undefined {
  const second = firstPredicate(passage, quantity);
  return second && without(figure, passage, ...second);
}

function without(figure: Figure, passage: Passage, subject: Stretch | undefined, { first, next }: Stretch): Retold {
  const { text, tokens } = passage;
  const [last, follows] = [tokens[first - 1], tokens[next]];
  const sentence = `${text.slice(0, last?.end)} ${text.slice(follows?.start)}`;
  return {
    figure: { ...figure, source: { ...figure.source, sentence } },
    subject: subject && textOf(passage, subject),
    before: last?.text ?? "",
    behind: follows?.text ?? "",
  };
}

/** Between two marks, the second of which stands before the verb of the quantity's clause: what is said of the subject. */
function insertionBefore(passage: Passage, quantity: Stretch): [Stretch, Stretch] | undefined {
  const verb = behindBorder(passage, startOf(passage, quantity));
  if (verb < 2 || !isMark(passage, verb - 1)) return undefined;
  const perfect = insertionInPerfect(passage, verb);
  if (perfect || !isVerbThere(passage, verb)) return perfect;
  const subject = subjectBefore(passage, verb - 1);
  return subject && subject.next < verb - 1 && agrees(passage, subject, verb)
    ? [subject, { first: subject.next, next: verb }]
    : undefined;
}

/** "Les exportations ont | , elles, | progressé": what parts a participle from its auxiliary. */
function insertionInPerfect(passage: Passage, verb: number): [Stretch, Stretch] | undefined {
  const { tokens, lexicon } = passage;
  const open = openOfAside(tokens, verb - 1);
  if (!lexicon.syntax.pastParticiple.test(tokens[verb]?.lower ?? "")) return undefined;
  if (open < 2 || !lexicon.phrases.auxiliaries.has(tokens[open - 1]?.lower ?? "")) return undefined;
  const first = behindBorder(passage, open - 1);
  const subject = { first, next: open - 1 };
  return isSubject(passage, subject) ? [subject, { first: open, next: verb }] : undefined;
}

/** "58 % des Québécois, surtout les jeunes, | sont favorables": the same behind a quantity that is the subject. */
function insertionBehind({ kind }: Figure, passage: Passage, quantity: Stretch): Stretch | undefined {
  const { tokens, lexicon } = passage;
  const start = startOf(passage, quantity);
  if (kind !== "count" && kind !== "percent" && kind !== "ratio") return undefined;
  // "La peine, | quatre ans de prison, est": what is said of a noun is no subject.
  if (start > 0 && (!isBorder(passage, start - 1) || subjectBefore(passage, start - 1))) return undefined;
  const open = nextBorder(passage, quantity.next);
  if (!isMark(passage, open) || hasFiniteVerb(passage, { first: quantity.next + 1, next: open })) return undefined;
  for (let close = open + 2; close < Math.min(tokens.length, open + 30); close++)
    if (isMark(passage, close) && isFiniteVerb(passage, close + 1)) {
      // ", se réjouit la directrice": who says so.
      const told = matchPhrase(lexicon.syntax.reporting, tokens, close + 1) !== undefined;
      const inverted = [2, 3, 4].some((ahead) => lexicon.phrases.determiners.has(tokens[close + ahead]?.lower ?? ""));
      return told || inverted ? undefined : { first: open, next: close + 1 };
    }
  return undefined;
}

/** "La récolte | a souffert et | a atteint": what the subject did before. */
function firstVerb(passage: Passage, quantity: Stretch): [Stretch, Stretch] | undefined {
  const { tokens, lexicon } = passage;
  const first = behindBorder(passage, startOf(passage, quantity));
  for (let at = startOf(passage, quantity) - 1; at > first + 2; at--) {
    if (!lexicon.phrases.and.has(tokens[at]?.lower ?? "") || !isVerbThere(passage, at + 1)) continue;
    let verb = first + 1;
    while (verb < at && !isVerbThere(passage, verb)) verb++;
    const subject = { first, next: verb };
    const isPlain = !holdsOpener(passage, { first: verb, next: at });
    if (verb === at || !isPlain || !agrees(passage, subject, at + 1) || !isSubject(passage, subject)) return undefined;
    const shares = lexicon.phrases.auxiliaries.has(tokens[verb]?.lower ?? "") && isGoverned(passage, at + 1);
    if (lexicon.language.fixedOrder && !shares && !showsVerb(passage, at + 1)) return undefined;
    return [subject, { first: shares ? verb + 1 : verb, next: at + 1 }];
  }
  return undefined;
}

/** Where words of all kinds look alike: an auxiliary, or the ending of a past or a present. */
function showsVerb(passage: Passage, at: number): boolean {
  const { lower } = passage.tokens[at] ?? { lower: "" };
  return isPast(passage, at) || isFiniteVerb(passage, at) || passage.lexicon.syntax.presentVerb.test(lower);
}

/** The subject that stands nearest before a mark; of two side by side the first: the second says what it is. */
function subjectBefore(passage: Passage, end: number): Stretch | undefined {
  let found: Stretch | undefined;
  let next = end;
  for (let at = end - 1; at >= -1; at--) {
    if (at >= 0 && !isBorder(passage, at)) continue;
    const segment = { first: at + 1, next };
    if (isSubject(passage, segment)) found = segment;
    // "qui desservait les lignes, | la ligne B, la ligne D, | vont": part of another clause.
    else if (found && holdsOpener(passage, segment)) return undefined;
    else if (found) break;
    // "celui de Lima, publié par Foch, | a été tiré": a clause with its own verb stands between.
    else if (isOtherClause(passage, segment)) return undefined;
    if (at >= 0 && !isMark(passage, at)) break;
    next = at;
  }
  return found;
}

/** An article or a name with its words, and no verb. */
function isSubject(passage: Passage, { first, next }: Stretch): boolean {
  const { tokens, lexicon } = passage;
  const { text, lower } = tokens[first] ?? { text: "", lower: "" };
  const isNoun = next - first > 1 && (lexicon.phrases.determiners.has(lower) || lexicon.phrases.definite.has(lower));
  // "the | cuts": a noun behind its article, whatever else it may be.
  const behind = first + (isNoun && lexicon.language.fixedOrder ? 2 : 1);
  if (next - first > longestSubject || next <= first || hasFiniteVerb(passage, { first: behind, next })) return false;
  if (!isNoun && !(isUpper(text) && !isFunctionWord(lower, lexicon))) return false;
  for (let at = first + 2; at < next; at++) {
    if (opens(passage, at)) return false;
    // "Le préfet | le confirme": an article that nothing leads is an object's.
    const led = tokens[at - 1]?.lower ?? "";
    const isLed = isFunctionWord(led, lexicon) || led === "'";
    if (lexicon.phrases.determiners.has(tokens[at]?.lower ?? "") && !isLed) return false;
  }
  return true;
}

/** A clause that no relative pronoun opens and no dash sets apart, or within which another one begins. */
function isOtherClause(passage: Passage, { first, next }: Stretch): boolean {
  if (/^[–—]$/.test(passage.tokens[next]?.lower ?? "")) return false;
  if (holdsOpener(passage, { first: first + 1, next })) return true;
  return !opens(passage, first) && hasFiniteVerb(passage, { first, next });
}

function holdsOpener(passage: Passage, { first, next }: Stretch): boolean {
  for (let at = first; at < next; at++) if (opens(passage, at)) return true;
  return false;
}

/** "la ligne … | vont", "Pierre Lambert … | ont": one thing and one name have no verb of several. */
function agrees({ tokens, lexicon }: Passage, { first }: Stretch, verb: number): boolean {
  const [article, lower] = [tokens[first]?.lower ?? "", tokens[verb]?.lower ?? ""];
  const { singular, singularArticles } = lexicon.words;
  if (lexicon.phrases.definite.has(article)) return !singular.has(lower);
  const isOne = singularArticles.has(article) || isUpper(tokens[first]?.text ?? "");
  return !isOne || !/nt$/.test(lower);
}

/** A comma or a dash. */
function isMark(passage: Passage, at: number): boolean {
  return isBorder(passage, at) && /^[,–—]$/.test(passage.tokens[at]?.lower ?? "");
}

function opens({ tokens, lexicon }: Passage, at: number): boolean {
  return (
    matchPhrase(lexicon.syntax.openers, tokens, at) !== undefined || lexicon.words.that.has(tokens[at]?.lower ?? "")
  );
}
