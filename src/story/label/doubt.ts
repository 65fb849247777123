import { isBorder, isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import { pastOf } from "../../figure/clause/of.ts";
import { startOf } from "../../figure/clause/reading.ts";
import type { Figure } from "../../figure/figure.ts";
import type { Lexicon } from "../../figure/lexicon/lexicon.ts";
import { isTimeKind, type Mention } from "../../figure/mention.ts";
import { isUpper } from "../../figure/token/character.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import type { Around } from "../around/around.ts";
import { isShareOfDoers, isShareOfWhoDid } from "../construction/of-doers.ts";
import { isFractionalChange } from "../sentence/fractional-change.ts";
import { isNamed } from "../sentence/named.ts";
import { type Passage, shareAt } from "../sentence/passage.ts";
import { pastRelative } from "../sentence/past-relative.ts";
import { behindOf } from "../sentence/phrase.ts";
import { isPredicate } from "../sentence/predicate.ts";
import { isPronoun } from "../sentence/pronoun.ts";
import { isDoneByCounted, isSubjectless } from "../sentence/subjectless.ts";
import { beginsWithTime } from "../sentence/time-word.ts";

/** Two amounts between a subject and a number: by then a sentence speaks of something else. */
const farthest = 2;

/** Is the antecedent all that the label would say, and stand too many amounts before the number? */
export function isFar(
  passage: Passage,
  quantity: Stretch,
  antecedent: readonly Stretch[] | undefined,
  { before, after }: Around,
): boolean {
  const last = antecedent?.at(-1);
  if (!last || before.first < before.next || after.first < after.next) return false;
  const behind = pastRelative(passage, last.next, startOf(passage, quantity));
  const between = passage.mentions.filter(
    (each) => !isTimeKind(each) && each.qualifier !== "from" && each.first >= behind && each.next <= quantity.first,
  );
  return between.length >= farthest;
}

/** "Défense : 4,4 milliards d’euros pour 72 hélicoptères": the one word that opens a title is what its desk is called. */
export function isRubric(
  { source, kind }: Figure,
  passage: Passage,
  antecedent: readonly Stretch[] | undefined,
  { before, after }: Around,
): boolean {
  const { tokens, lexicon } = passage;
  // "Laurentel | (LTL) se porte acquéreur de Glasswell, de Kingston, | pour 186 millions": who buys is not what it costs.
  const isPrice = kind === "money" && lexicon.words.boughtFor.has(tokens[before.first]?.lower ?? "");
  if (isPrice && before.next - before.first === 1 && tokens[antecedent?.at(-1)?.next ?? -1]?.lower === "(") return true;
  const [noun, more] = antecedent ?? [];
  if (!noun || more || !(source.title || source.field) || noun.next - noun.first > 1) return false;
  // "… : 4,4 milliards d’euros | pour 72 hélicoptères": what it is for stands behind, with a number of its own.
  const goesOn = after.first < after.next || (passage.tokens[after.first] && !isBorder(passage, after.first));
  // "Sondage Roy - Valtor : 68 % des Français": the second of two whose poll it is.
  const dash = /^[-–—]$/.test(passage.tokens[noun.first - 1]?.lower ?? "");
  const next = Math.min(passage.tokens.length, Math.max(after.next, after.first + 2));
  return (
    (noun.first === 0 || dash) &&
    passage.tokens[noun.next]?.lower === ":" &&
    goesOn === true &&
    !beginsWithTime(passage, { first: after.first, next })
  );
}

/** "costs £349", "short of $331 million": one word without an article before the number is a verb or an adverb. */
export function isBareWord(passage: Passage, label: string, quantity: Stretch): boolean {
  const { first } = quantity;
  const { text, tokens, lexicon } = passage;
  if (isOpeningParticiple(passage, label, quantity)) return true;
  if (label === "" || /[\s’']/u.test(label) || isUpper(label) || lexicon.language.capitalNouns) return false;
  const at = tokens.findIndex((token) => text.startsWith(label, token.start));
  if (at <= 0 || at >= first) return false;
  // "La sorpresa: | pasa del 6,1 % al 13,7 %"
  if (/^[:;–—]$/.test(tokens[at - 1]?.lower ?? "")) return lexicon.ways.has(label) || lexicon.phrases.change.has(label);
  const lower = tokens[at - 1]?.lower ?? "";
  // "On Tuesday, | burglaries were up 18%": a verb behind it makes it a noun.
  const does = lexicon.language.fixedOrder && isPredicate(passage, { first: at + 1, next: first });
  return !does && (!isFunctionWord(lower, lexicon) || lexicon.phrases.and.has(lower));
}

/** "Produit | pour 4,7 millions, il est projeté": a participle alone that opens its sentence, and leads on to an amount. */
function isOpeningParticiple(passage: Passage, label: string, { next }: Stretch): boolean {
  const { text, tokens, lexicon } = passage;
  if (!lexicon.language.romance || label !== tokens[0]?.text || !text.startsWith(label)) return false;
  const { lower } = tokens[1] ?? { lower: "" };
  if (!isFunctionWord(lower, lexicon) || lexicon.phrases.of.has(lower) || tokens[next]?.lower !== ",") return false;
  const goesOn = isPronoun(passage, { first: next + 1, next: tokens.length });
  return goesOn || lexicon.syntax.pastParticiple.test(label.toLowerCase());
}

/** "rassembleraient", "apropiarse": a verb alone. */
export function isBareVerb(label: string, { syntax }: Lexicon): boolean {
  const word = label.replace(/^["“”„«]/, "");
  if (word.includes(" ")) return false;
  return word !== label || (!isUpper(label) && (syntax.subjectless.test(label) || syntax.infinitive.test(label)));
}

/** "were urged to leave after | 487 mm of rain fell": what happened before has its own words. */
export function isAfterwards({ tokens, lexicon }: Passage, { next }: Stretch): boolean {
  const { lower } = tokens[next - 1] ?? { lower: "" };
  return lexicon.words.afterwards.has(lower);
}

/** "sold 4 million copies and | earned $80m": all that stands behind "and". */
export function isOneWord({ tokens, lexicon }: Passage, { first, next }: Stretch): boolean {
  return (
    next - first === 1 && lexicon.phrases.and.has(tokens[first - 1]?.lower ?? "") && !lexicon.language.capitalNouns
  );
}

/** "in afternoon trading", "à Genève": where or when, which says nothing of what the number is. */
export function isSetting(passage: Passage, { first, next }: Stretch): boolean {
  const { tokens, lexicon } = passage;
  const preposition = matchPhrase(lexicon.syntax.settings, tokens, first);
  if (!preposition) return false;
  const behind = first + preposition.length;
  // "in costs" says of what it is.
  const sure =
    lexicon.language.fixedOrder &&
    (tokens[first]?.lower !== "in" || lexicon.words.trading.has(tokens[next - 1]?.lower ?? ""));
  return sure || isUpper(tokens[behind]?.text ?? "") || beginsWithTime(passage, { first: behind, next });
}

/** "Le ministre a fixé à 1 350 francs | le prix minimum": what is brought to a level stands behind it. */
export function isObject(passage: Passage, quantity: Stretch, after: Stretch): boolean {
  const { tokens, lexicon } = passage;
  const preposition = tokens[startOf(passage, quantity) - 1]?.lower ?? "";
  if (!lexicon.phrases.target.has(preposition) || lexicon.language.split) return false;
  if (isFractionalChange(passage, quantity)) return false;
  // "multou em 12 milhões | a operadora": what was done to it is not left out.
  if (lexicon.words.fining.has(tokens[startOf(passage, quantity) - 2]?.lower ?? "")) return false;
  const article = tokens[after.first]?.lower ?? "";
  // "to 2.4p a share"
  if (!lexicon.phrases.determiners.has(article) || lexicon.phrases.one.has(article)) return false;
  // "da 10 a 20 giorni | dal primo gennaio"
  if ([1, 2].some((behind) => lexicon.months.has(tokens[after.first + behind]?.lower ?? ""))) return false;
  return isNamed(passage, after) && !beginsWithTime(passage, { first: after.first + 1, next: after.next });
}

/** "sous l’effet de la hausse de 2,1 % | de l’indice des prix": what rose stands behind its number. */
export function isChangeOf(passage: Passage, quantity: Stretch, after: Stretch): boolean {
  const { tokens, lexicon } = passage;
  const { of } = lexicon.phrases;
  const start = startOf(passage, quantity);
  // "de" may be of the number's own words.
  const noun = of.has(tokens[start]?.lower ?? "") ? start - 1 : of.has(tokens[start - 1]?.lower ?? "") ? start - 2 : -1;
  const changes =
    noun > 0 && lexicon.ways.has(tokens[noun]?.lower ?? "") && isFunctionWord(tokens[noun - 1]?.lower ?? "", lexicon);
  const complement = behindOf(passage, after);
  return changes && complement.first > after.first && isNamed(passage, complement);
}

/**
 * "64 % …, dont | 29 % « très favorables »": a share of the answers, whose words are not those of all of them: its label
 * has to have some of its own.
 */
export function isPartOnly(passage: Passage, quantity: Stretch, label: string): boolean {
  const { text, tokens, lexicon, mentions } = passage;
  const start = startOf(passage, quantity);
  const isShare = ({ kind, unit }: Mention) => kind === "ratio" || (kind === "percent" && unit === "percent");
  return (
    [start, quantity.first].some((at) => matchPhrase(lexicon.syntax.parts, tokens, at - 1)) &&
    mentions.some((each) => isShare(each) && each.first === quantity.first) &&
    mentions.some((each) => isShare(each) && each.next < start) &&
    !text.slice(tokens[quantity.next]?.start ?? text.length).includes(label.split(" … ").at(-1) ?? "")
  );
}

/**
 * "Vier Kandidaten gibt es: vier | junge Sterne", "contre des passants : quatre | hommes étaient présentés": what is counted
 * behind a colon has its noun, and needs no words before the colon where another amount or a verb follows.
 */
export function isToldBehindColon({ tokens, lexicon, mentions }: Passage, clause: Stretch, around: Around): boolean {
  if (around.noun <= around.after.first || tokens[clause.first - 1]?.lower !== ":") return false;
  const does = lexicon.phrases.auxiliaries.has(tokens[around.noun]?.lower ?? "");
  return does || mentions.some(({ next }) => next < clause.first);
}

/** Of what the amount is, no words near it say. */
export function isUnnamed(passage: Passage, quantity: Stretch, { before, after, bound }: Around): boolean {
  const { tokens, lexicon } = passage;
  // "the 47 cent-to-51-cent range": half a word.
  const [hyphen, half] = [tokens[after.first], tokens[after.first + 1]];
  if (hyphen?.lower === "-" && hyphen.glued && half?.glued) return true;
  if (isNamed(passage, before)) return false;
  // "1.200 infermieri, il 40% | dei quali a tempo indeterminato": of whom, the noun before says.
  const part = matchPhrase(lexicon.syntax.parts, tokens, quantity.next);
  if (lexicon.language.romance && part && part.length > 1) return true;
  // "in 20 Fällen ist ein Mann getötet worden": the noun alone does not say what was. "or $1.84 a share".
  return (
    bound || isOfThose(passage, after) || matchPhrase(lexicon.syntax.perShare, tokens, quantity.next) !== undefined
  );
}

/** "99% | of those do not even need it": of whom the share is, other words say. */
function isOfThose({ tokens, lexicon }: Passage, { first }: Stretch): boolean {
  const { possessives, pronouns, relatives } = lexicon.syntax;
  const behind = pastOf(tokens, first, lexicon);
  const pronoun = behind > first && !matchPhrase(possessives, tokens, behind) && matchPhrase(pronouns, tokens, behind);
  if (!pronoun) return false;
  const next = behind + pronoun.length;
  const lower = tokens[next]?.lower ?? "";
  // "El 68 % de todos | los enfermos"
  const goesOn = lexicon.phrases.determiners.has(lower) || lexicon.phrases.definite.has(lower);
  return !matchPhrase(relatives, tokens, next) && !goesOn && isFunctionWord(lower, lexicon);
}

/** "… – 500 Millionen Dollar waren dafür veranschlagt": what the number does is said, by no other subject. */
export function isSubject(passage: Passage, quantity: Stretch, { before, noun }: Around): boolean {
  const { tokens, lexicon } = passage;
  if (isSubjectless(passage, before) && isDoneByCounted(passage, before)) return true;
  if (before.first < before.next) return false;
  if (isShareOfDoers(passage, quantity) || isShareOfWhoDid(passage, quantity)) return true;
  return tokens[quantity.first - 1]?.lower !== ":" && lexicon.phrases.auxiliaries.has(tokens[noun]?.lower ?? "");
}

/** "México es el segundo país, | con un 80 % de sus habitantes": of whom the share is, stands behind it. */
export function isHeldShare(passage: Passage, quantity: Stretch): boolean {
  const { tokens, lexicon } = passage;
  const start = startOf(passage, quantity);
  if (!lexicon.language.romance || !shareAt(passage, quantity)) return false;
  const held = lexicon.words.having.has(tokens[start - 1]?.lower ?? "") && isBorder(passage, start - 2);
  const of = pastOf(tokens, quantity.next, lexicon);
  return held && of > quantity.next && matchPhrase(lexicon.syntax.possessives, tokens, of) !== undefined;
}
