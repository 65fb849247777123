import { isBorder, isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import { startOf } from "../../figure/clause/reading.ts";
import { isTimeKind } from "../../figure/mention.ts";
import { isUpper } from "../../figure/token/character.ts";
import { hasWord } from "../../figure/token/has-word.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { isOfOne } from "../antecedent/agreement.ts";
import { isOfNextSubject, isOfOtherAmount, isShareOf } from "../antecedent/next-subject.ts";
import { contentCount } from "../sentence/content.ts";
import { hasVerb } from "../sentence/finite-verb.ts";
import { partsOf } from "../sentence/label-parts.ts";
import { gap } from "../sentence/label-text.ts";
import type { Passage } from "../sentence/passage.ts";
import { pastRelative } from "../sentence/past-relative.ts";
import { isPronoun } from "../sentence/pronoun.ts";
import { thatAt } from "../sentence/that.ts";
import { isOfPronounBehindColon, isOfUnsaidPlace } from "./behind-colon.ts";
import { isCutAtMark } from "./cut-at-mark.ts";
import { isCutInClause } from "./cut-clause.ts";
import { isCutAtComplement } from "./cut-complement.ts";
import { isCutOff } from "./cut-off.ts";
import { isCutAttribute, isCutBehindNoun } from "./extended-attribute.ts";
import { isHalfSaid } from "./half-said.ts";
import { hasRelativeClause } from "./has-relative-clause.ts";
import { areJoined } from "./joined.ts";
import { isListMember } from "./list-member.ts";
import { isPhraseOnly } from "./phrase-only.ts";
import { isTorn } from "./torn.ts";
import { isOfUnsaid } from "./unsaid-subject.ts";
import { isWhen } from "./when.ts";
import { isWithoutSubject } from "./without-subject.ts";

/**
 * Do the parts of a label belong together, as far as their sentence shows it? A subject and what is said of it do, with
 * an insertion between them; two clauses do not. What is no label stands in its sentence, which is always true.
 */
export function isSound(passage: Passage, label: string, quantity: Stretch, isChange = false): boolean {
  if (isTorn(label) || quotations.test(label) || address.test(label) || isDimension(passage, label)) return false;
  const parts = partsOf(passage, label);
  const last = parts?.at(-1);
  if (!parts?.[0] || !last) return true;
  const isLong = parts.length > mostParts && passage.lexicon.language.romance;
  if (isLong || isComparison(passage, parts)) return false;
  const start = startOf(passage, quantity);
  if ((parts.length === 1 && isPronoun(passage, last)) || isWithoutSubject(passage, parts[0], start)) return false;
  if (isOfUnsaid(passage, quantity, start, parts) || isOfUnsaidPlace(passage, quantity, start, parts)) return false;
  if (isOfPronounBehindColon(passage, start, parts)) return false;
  const isKind = matchPhrase(passage.lexicon.syntax.kindNames, passage.tokens, last.first)?.length;
  if (parts.length === 1 && isPhraseOnly(passage, quantity, last)) return false;
  // "la valeur est aujourd’hui"
  if (parts.length === 1 && isKind && !hasComplement(passage, { ...last, first: last.first + isKind })) return false;
  if (last.first >= quantity.first && isCutAtThat(passage, last)) return false;
  // "C'est 38 millions d'euros | que la métropole versera": without what it is of.
  if (parts.length === 1 && last.first === quantity.next && thatAt(passage, last.first) > 0) return false;
  if (parts.length === 1 && isWhen(passage, quantity, last)) return false;
  if (parts.some((part) => isCutInNumber(passage, part))) return false;
  if (isOfOne(passage, quantity, parts[0]) || isBehindMore(passage, parts[0])) return false;
  if (isCutAtLess(passage, quantity, last) || isCutOff(passage, quantity, parts)) return false;
  if (isCutAtMark(passage, quantity, parts) || isListMember(passage, quantity, parts)) return false;
  if (isCutAttribute(passage, quantity, parts) || isCutBehindNoun(passage, quantity, parts[0])) return false;
  if (isHalfSaid(passage, quantity, parts) || isShareOf(passage, quantity, last)) return false;
  if (isCutInClause(passage, quantity, parts) || isCutAtComplement(passage, quantity, parts)) return false;
  if (parts.length === 1 && isCutAtVerb(passage, quantity, last)) return false;
  const isApart = parts.some((part, index) => {
    const before = parts[index - 1];
    if (!before || (before.next <= quantity.first && part.first > quantity.first)) return false;
    // "One | driver | in four | admits using a phone"
    if (before.first >= quantity.first && part.first === quantity.next) return false;
    return !areJoined(passage, before, part);
  });
  if (isApart) return false;
  const lead = parts.findLast(({ next }) => next <= start);
  if ((lead && isOfNextSubject(passage, lead, start)) || isOfOtherAmount(passage, start, parts)) return false;
  if (last.next <= start) return leadsTo(passage, { first: last.next, next: start }, isChange);
  return !lead || !isOfOther(passage, lead, last, start);
}

/** Of more parts a label is hardly one thing where adjectives stand behind. */
const mostParts = 3;

/** "respecto al mismo periodo": what is compared with says not of what. */
function isComparison(passage: Passage, parts: readonly Stretch[]): boolean {
  const [only] = parts;
  if (parts.length > 1 || !only || hasVerb(passage, only)) return false;
  return matchPhrase(passage.lexicon.syntax.beside, passage.tokens, only.first) !== undefined;
}

/** "won the 100m and the 200 | m", "è passata da 31 | a 47 settimane": a number without its unit. */
function isCutInNumber({ tokens, mentions }: Passage, { first, next }: Stretch): boolean {
  // "In het eerste kwartaal | van 2017 boekten"
  if (mentions.some((each) => each.kind === "date" && each.first < first && first < each.next)) return true;
  if (tokens[next - 1]?.type !== "number") return false;
  const behind = tokens[next];
  return (
    (behind?.type === "word" && behind.glued) ||
    mentions.some((each) => each.qualifier === "from" && each.next === next)
  );
}

/** "Un ménage de deux personnes et | plus paiera 135 €", "il 20 % | più ricco della popolazione ha 3 miliardi": of whom is said before. */
function isBehindMore({ tokens, lexicon, mentions }: Passage, { first }: Stretch): boolean {
  const more = lexicon.words.soMuch.has(tokens[first]?.lower ?? "");
  const isOfPart = mentions.some(({ kind, direction, next }) => kind === "percent" && !direction && next === first);
  return more && (isOfPart || lexicon.phrases.and.has(tokens[first - 1]?.lower ?? ""));
}

/** "36 personnes | de moins": a noun cut off from these says the opposite. */
function isCutAtLess(passage: Passage, { first, next }: Stretch, last: Stretch): boolean {
  const { tokens, lexicon, mentions } = passage;
  if (!mentions.some((mention) => mention.first === first && mention.kind === "count" && mention.unit)) return false;
  // "37 personnes tuées | en moins"
  const behind = isBorder(passage, last.next) ? next : Math.max(next, last.next);
  const at = [next, next + 1, behind, behind + 1].find((index) => lexicon.words.fewer.has(tokens[index]?.lower ?? ""));
  // "enfants de moins de cinq ans"
  if (at === undefined || last.next > at || last.first >= at) return false;
  // "10 mila firme in meno | di 24 ore"
  const isTime = lexicon.phrases.of.has(tokens[at + 1]?.lower ?? "") && tokens[at + 2]?.type === "number";
  return !isTime && !/^d[e'’]?$/.test(tokens[at + 1]?.lower ?? "");
}

/** "2013 verteilten | 800 Volksschulen die Mitteilungshefte": without the verb before them two nouns say nothing. */
function isCutAtVerb({ tokens, lexicon }: Passage, quantity: Stretch, { first }: Stretch): boolean {
  if (!lexicon.language.capitalNouns || first < quantity.first || first >= quantity.next) return false;
  const [verb, article] = [tokens[quantity.first - 1], tokens[quantity.next]];
  const isPlain = verb?.type === "word" && !isUpper(verb.text) && !isFunctionWord(verb.lower, lexicon);
  return isPlain && lexicon.words.objectArticles.has(article?.lower ?? "");
}

/** "Nur die Hälfte der Führungskräfte geht davon aus, | dass": what they think stands behind. */
function isCutAtThat({ tokens, lexicon }: Passage, { first, next }: Stretch): boolean {
  const { that } = lexicon.words;
  // "after engineers found that a slip | had moved"
  const told = lexicon.language.fixedOrder && hasWord(tokens, that, first, next);
  if (told && lexicon.phrases.auxiliaries.has(tokens[next]?.lower ?? "")) return true;
  let at = next;
  if (that.has(tokens[at]?.lower ?? "") && matchPhrase(lexicon.syntax.reporting, tokens, at - 1)) return true;
  while (isFunctionWord(tokens[at]?.lower ?? "", lexicon)) at++;
  // Behind a comma "que" is mostly a relative pronoun.
  if (tokens[at]?.lower === ",") return lexicon.language.capitalNouns === true && that.has(tokens[at + 1]?.lower ?? "");
  return that.has(tokens[at]?.lower ?? "");
}

/** "le montant | de l’aide" says of what; "la valeur | est estimée" does not. */
function hasComplement(passage: Passage, rest: Stretch): boolean {
  const verb = passage.lexicon.phrases.auxiliaries.has(passage.tokens[rest.first]?.lower ?? "");
  return !verb && contentCount(passage, rest) > 0;
}

/** "hauteur", "Mesurant", "Lourd … haut": words that say of no thing. */
function isDimension({ lexicon }: Passage, label: string): boolean {
  const { dimensions } = lexicon.words;
  if (label.split(gap).every((part) => dimensions.has(part.toLowerCase()))) return true;
  return !label.includes(" ") && lexicon.syntax.gerund.test(label);
}

/** "MELIA 12.76 12.86 12.42": a row of a table. */
const quotations = /(?:\d+[.,]\d+ ){2}/;

/** A page's or a picture's: what an article embeds. */
const address = /\(\.\.\.\)|\(…\)|:\/\/|\b(?:www|t|pic)\.\w+\.?\w*\/|\bpic\.twitter/;

/** Does what stands between a label and its number say no other thing? */
function leadsTo(passage: Passage, { first, next }: Stretch, isChange: boolean): boolean {
  const { mentions, tokens, lexicon } = passage;
  if (lexicon.words.verbSubjects.has(tokens[first]?.lower ?? "")) return false;
  const behind = pastRelative(passage, first, next);
  const others = mentions.filter((each) => each.first >= behind && each.next <= next);
  // "30 % à avoir une bonne opinion, soit 2 points de plus, mais | 6 points": of an amount farther off it says nothing.
  const amounts = others.filter((each) => !isTimeKind(each));
  const own = mentions.find((each) => each.first >= next);
  // "slipped 11% from £3.2bn | to £2.9bn": where a level comes from is of the same thing.
  const from = amounts.at(-1)?.qualifier === "from" ? amounts.at(-1) : undefined;
  if (from && own?.unit === from.unit && own?.direction === undefined) amounts.pop();
  if (amounts.length > 1) return false;
  if (hasRelativeClause(passage, { first, next })) return false;
  const [other] = others;
  if (other && !isChange) return contentCount(passage, { first: behind, next: startOf(passage, other) }) < 3;
  return isChange || isAside(passage, { first, next });
}

/**
 * Do the words before a number and those behind it tell of two things: "une BMW à 33 000 euros, une Volkswagen à
 * 50 000, un camion à 1 000 euros | chacun", "Geplant ist eine Show in Linz, für 2016 | hat man eine pro Land geplant"?
 */
function isOfOther(passage: Passage, lead: Stretch, behind: Stretch, start: number): boolean {
  const { tokens, lexicon, mentions } = passage;
  const own = mentions.find(({ first, next }) => first >= start && next <= behind.first);
  const others = mentions.filter(({ kind, first, next }) => kind === own?.kind && first >= lead.next && next <= start);
  if (others.length > 1) return true;
  // "The fund has paid £25m in four years, | with £8m available": what was paid is another amount.
  if (others.length > 0 && lexicon.words.having.has(tokens[start - 1]?.lower ?? "") && isBorder(passage, start - 2))
    return true;
  const border = tokens.slice(lead.next, start).some((_, at) => isBorder(passage, lead.next + at));
  return border && hasVerb(passage, lead) && hasVerb(passage, { ...behind, next: behind.first + 1 });
}

/** Who says so, an insertion, or what is told behind a colon: "fechou a compra da Vidafarma, | uma das maiores redes, | por". */
function isAside(passage: Passage, { first, next }: Stretch): boolean {
  const { tokens, lexicon } = passage;
  const marks: number[] = [];
  let said = 0;
  for (let at = first; at < next; at++) {
    if (isBorder(passage, at)) marks.push(at);
    if (matchPhrase(lexicon.syntax.accordingTo, tokens, at)) said = contentCount(passage, { first: at, next });
  }
  const last = marks.at(-1);
  const named = contentCount(passage, { first, next }) - said;
  if (last === undefined) return named < 3;
  const isInserted = marks.length > 1 && marks[0] === first && contentCount(passage, { first: last + 1, next }) < 2;
  return tokens[last]?.lower === ":" || isInserted || named < 2;
}
