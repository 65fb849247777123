import { isFunctionWord, type Stretch, type Words } from "../../figure/clause/clause.ts";
import { isDeterminer } from "../../figure/clause/determiner.ts";
import { isTimeKind } from "../../figure/mention.ts";
import { isUpper } from "../../figure/token/character.ts";
import { hasWord } from "../../figure/token/has-word.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { countsDoers } from "../../figure/unit/together.ts";
import { namedIn } from "../around/named-in.ts";
import { behindSaying } from "../sentence/attribution.ts";
import { isNamed, isVerbFirst } from "../sentence/named.ts";
import type { Passage } from "../sentence/passage.ts";
import { isPronoun } from "../sentence/pronoun.ts";
import { isRelativeClause, isVerbLastRelative } from "../sentence/relative-clause.ts";
import { segmentsBefore } from "../sentence/segments.ts";
import { thatAt } from "../sentence/that.ts";
import { isVerbLast } from "../sentence/verb-last.ts";
import { isOfSeveral } from "./agreement.ts";
import { sharedBehindInsertion } from "./before-insertion.ts";
import { contrasted } from "./contrasted.ts";
import { isDay, isTime } from "./day.ts";
import { levelSubject } from "./level-subject.ts";
import { isSaidBetween } from "./next-subject.ts";
import { amountNoun, broughtTo, nearestNoun, nounBefore, nounOfAmountAlone } from "./noun-before.ts";
import { objectBehindAside } from "./object-behind-aside.ts";
import { isOfNearest } from "./participial.ts";
import { countedIn } from "./parts-of.ts";
import { pastAside } from "./past-aside.ts";
import { risenAmount } from "./risen-amount.ts";
import { subjectOfThat } from "./subject-of-that.ts";
import { isSubordinate } from "./subordinate.ts";

/**
 * What a clause goes on from that names nothing itself: "élèves" of "74 000 élèves, dont 46 % de filles";
 * "Tesserine" of "Tesserine, founded in 2020, raised $410M".
 */
export function antecedentOf(passage: Passage, clause: Stretch): Stretch[] | undefined {
  const segments = segmentsBefore(passage, clause.first);
  const last = segments.at(-1);
  // "O relator afirmou que, | entre os mortos, estavam seis": who says it is not of them.
  const lower = (at: number) => passage.tokens[at]?.lower ?? "";
  const isSaid = passage.lexicon.words.that.has(lower(clause.first - 2)) && lower(clause.first - 1) === ",";
  // "« Santé, sobriété » : une soixantaine de députés": what is quoted is not what is counted.
  const quoted = lower(clause.first - 1) === ":" && /^["”»]$/.test(lower(clause.first - 2));
  // "devançant le maire, | à l’issue d’un second tour marqué par": what was so then is of nobody.
  const occasion = matchPhrase(passage.lexicon.syntax.occasions, passage.tokens, clause.first) !== undefined;
  // "Hanno varcato la soglia in 318.462, | il 23% in più": more of them, whom no word names.
  const before = passage.mentions.findLast(({ next }) => next <= clause.first);
  const doers = before !== undefined && countsDoers(passage, before);
  if (!last || isSaid || quoted || occasion || doers) return undefined;
  const subject = pastAside(passage, clause, segments);
  if (subject) return [subject];
  const aside = nounOfAmountAlone(passage, clause, last);
  if (aside) return [aside];
  const other =
    contrasted(passage, clause, segments) ??
    levelSubject(passage, clause, segments) ??
    objectBehindAside(passage, clause, segments) ??
    risenAmount(passage, clause, segments);
  if (other) return [other];
  const shared = sharedBehindInsertion(passage, clause, last);
  if (shared) return shared;
  const relative = isRelativeClause(passage, clause, last);
  const antecedent = relative ? nearestNoun(passage, last) : nounBefore(passage, clause, segments);
  if (relative && antecedent && isOfSeveral(passage, clause, antecedent)) return undefined;
  if (antecedent) return [antecedent];
  if (isOfNearest(passage, clause, last)) return undefined;
  const brought = broughtTo(passage, clause, last);
  if (brought) return [brought];
  if (isOther(passage, clause, last)) return undefined;
  const said = subjectOfThat(passage, last);
  const main = said ? [said] : mainOf(passage, clause, segments);
  const isMeant = isNear(passage, clause, last);
  const named = isMeant ? namedIn(passage, last, false) : undefined;
  const bracket = passage.tokens[clause.first - 1]?.lower === "(";
  // "… recuaram no Rio (-5,9%) e na Bahia (-3,4%)": a place alone says not of what.
  if (named && bracket && segments.length > 1 && !namedIn(passage, last)) return undefined;
  // "on retiendra d’abord | l’addition : 17,3 millions"
  const colon = passage.tokens[clause.first - 1]?.lower === ":";
  const isPointed = colon && isPronoun(passage, last);
  // "pidió | la pena máxima: cinco años"
  const counts = passage.mentions.some(({ kind, first }) => kind === "count" && first >= clause.first);
  const told = colon && !counts && passage.lexicon.language.romance;
  const opensWithVerb = (bracket || told) && isVerbFirst(passage, last);
  const noun = isMeant && (isPointed || opensWithVerb) ? nearestNoun(passage, last) : undefined;
  // "tirées par | les biens d’équipement (+14 %)"
  const near = named?.map((each) => countedIn(passage, clause, each)) ?? (noun && [noun]);
  // ", an increase of": of what was said right before, or of nothing that is known.
  const isTold = near?.[0] !== undefined && !isVerbFirst(passage, near[0]);
  if (!isTold && isChange(passage, clause) && segments.length > 1) return undefined;
  const found = near ?? (bracket && main ? [...main, ...amountNoun(passage, last, main)] : main);
  if (found?.[0] && isSaidBetween(passage, found[0].next, clause.first)) return undefined;
  if (found?.[0] && isOfSeveral(passage, clause, found[0])) return undefined;
  if (!near?.[0] || !main?.[0] || near[0].first <= main[0].first) return found;
  // "La navette, elle, continue de perdre du terrain : −7,2 %": the verb's subject stands farther off.
  return isVerbFirst(passage, near[0]) ? [main[0], ...near] : near;
}

/**
 * "tandis que celui des 50 ans se replie, à | 4,9 %", "soit 24 000 fromages, ou | 11 tonnes": what stands right before
 * has no name for its subject, and what stands farther off is another's.
 */
function isOther(passage: Passage, { first, next }: Stretch, last: Stretch): boolean {
  const { tokens, lexicon } = passage;
  const number = passage.mentions.find((mention) => mention.first >= first && mention.next <= next)?.first ?? next;
  if (
    tokens[first - 1]?.lower !== "," ||
    tokens.slice(first, number).some(({ lower }) => !isFunctionWord(lower, lexicon))
  )
    return false;
  const or = lexicon.phrases.or.has(tokens[first]?.lower ?? "");
  const opens = or ? lexicon.syntax.conversion : lexicon.syntax.openers;
  if (isVerbLastRelative(passage, last)) return false;
  return matchPhrase(opens, tokens, last.first) !== undefined && !namedIn(passage, last);
}

/**
 * The subject that a sentence goes on from: "mentre l’Ebitda scende a 88,1 mln (-6,2%)" has the one of the stretch with
 * the amount before; else the sentence's first.
 */
function mainOf(passage: Passage, clause: Stretch, segments: readonly Stretch[]): Stretch[] | undefined {
  const last = segments.at(-1) as Stretch;
  const amount = passage.mentions.find(
    (each) => !isTimeKind(each) && each.first >= last.first && each.first < last.next,
  );
  const near = amount && namedIn(passage, last);
  // "Le groupe, | que son rival voulait racheter pour 2 milliards, | a gagné": whose the second verb is stands farther off.
  const isObject = thatAt(passage, last.first) > 0 && passage.tokens[last.next]?.lower === ",";
  if (amount && !isObject && !isVerbLastRelative(passage, last) && near?.[0] && near[0].first < amount.first)
    return near;
  const clauses = isApposition(passage, segments) ? segments.slice(1) : sameClause(passage, segments);
  const apart = (segment: Stretch) =>
    isSubordinate(passage, segment) ||
    isVerbLastRelative(passage, segment) ||
    (isClosed(passage, segment) && (segment !== last || isVerbLast(passage, clause.next - 1)));
  const own = clauses.filter((segment) => !apart(segment));
  const named = own
    .filter((segment) => !isDay(passage, segment))
    .map((segment) => namedIn(passage, segment) ?? (own.length > 1 ? changeAlone(passage, segment) : undefined));
  const mains = named.filter((found) => found !== undefined);
  return mains.find(([words]) => words && !isTime(passage, words) && !isAttribute(passage, words)) ?? mains[0];
}

/** "The rise, | a record, | covers": a change that opens the sentence, and before a comma is its subject. */
function changeAlone({ tokens, lexicon }: Passage, { first, next }: Stretch): Stretch[] | undefined {
  const isNoun =
    next - first === 2 && tokens[next]?.lower === "," && lexicon.phrases.determiners.has(tokens[first]?.lower ?? "");
  return first === 0 && isNoun && lexicon.ways.has(tokens[first + 1]?.lower ?? "") ? [{ first, next }] : undefined;
}

/** "Ces chiffres, encore | provisoires, font état": an adverb and an adjective are of the subject, and none themselves. */
function isAttribute({ tokens, lexicon }: Passage, { first, next }: Stretch): boolean {
  const { lower, text } = tokens[first] ?? { lower: "", text: "" };
  if (!lexicon.language.romance || next - first > 1 || isUpper(text) || tokens[next]?.lower !== ",") return false;
  return first > 1 && tokens[first - 1]?.type === "word" && !isFunctionWord(lower, lexicon);
}

/** "Der Politiker wurde verpflichtet, | 153.000 Euro zurückzuzahlen": what has both its verbs goes on in no clause with a verb of its own. */
function isClosed(passage: Passage, { first, next }: Stretch): boolean {
  const { tokens, lexicon } = passage;
  if (!lexicon.language.split || !isVerbLast(passage, next - 1)) return false;
  return hasWord(tokens, lexicon.phrases.auxiliaries, first, next - 1);
}

/** "Le verdict est tombé : | la coopérative, qui collecte sept noix sur dix, n’a rentré que": behind a colon another clause begins. */
function sameClause(passage: Passage, segments: readonly Stretch[]): readonly Stretch[] {
  const { tokens } = passage;
  // "Cette enquête, publiée jeudi, | révèle que Anne Valat, qui …, a"
  const told = (segment: Stretch) => {
    const said = behindSaying(passage, segment);
    return said.first > segment.first && isNamed(passage, said);
  };
  // "posséder un patrimoine de 7 millions, | mais son patrimoine immobilier": another subject.
  const turns = ({ first, next }: Stretch) =>
    passage.lexicon.words.adversatives.has(tokens[first]?.lower ?? "") &&
    beginsNoun(passage, first + 1) &&
    namedIn(passage, { first, next }) !== undefined;
  const from = segments.findLastIndex(
    (segment) => /^[:;]$/.test(tokens[segment.first - 1]?.lower ?? "") || told(segment) || turns(segment),
  );
  return from > 0 ? segments.slice(from) : segments;
}

/** Stands an article there, a possessive or a name? */
function beginsNoun({ tokens, lexicon }: Passage, at: number): boolean {
  const { text, lower } = tokens[at] ?? { text: "", lower: "" };
  return isUpper(text) || lexicon.phrases.determiners.has(lower) || lexicon.phrases.definite.has(lower);
}

/** "Espace vital pour le climat, | le massif guyanais": a noun without its article, and the subject behind it. */
function isApposition({ tokens, lexicon }: Passage, [first, second]: readonly Stretch[]): boolean {
  if (!lexicon.language.romance || !first || !second || first.first > 0) return false;
  const [noun, adjective] = [tokens[0], tokens[1]];
  if (tokens[first.next]?.lower !== "," || noun?.type !== "word" || adjective?.type !== "word") return false;
  const isBare = !isFunctionWord(noun.lower, lexicon) && !isUpper(adjective.text) && first.next > 1;
  return isBare && lexicon.phrases.determiners.has(tokens[second.first]?.lower ?? "");
}

/** ", ein Plus von 1,5 Punkten", ", an increase of": a change in apposition. */
function isChange({ tokens, lexicon }: Words, { first }: Stretch): boolean {
  const change = lexicon.ways.has(tokens[first + 1]?.lower ?? "");
  return tokens[first - 1]?.lower === "," && change && isDeterminer({ tokens, lexicon }, first);
}

/** Behind a colon, in a bracket without an amount before it, and of a part, the words right before are meant. */
function isNear({ tokens, lexicon, mentions }: Passage, clause: Stretch, last: Stretch): boolean {
  const mark = tokens[clause.first - 1]?.lower;
  if (/^[:?]$/.test(mark ?? "") || matchPhrase(lexicon.syntax.parts, tokens, clause.first) !== undefined) return true;
  if (isChange({ tokens, lexicon }, clause) || /^["“”«»]$/.test(mark ?? "")) return true;
  return mark === "(" && !mentions.some(({ first }) => first >= last.first && first < last.next);
}
