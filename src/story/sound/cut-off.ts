import { behindBorder, isBorder, isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import { isDeterminer } from "../../figure/clause/determiner.ts";
import { startOf } from "../../figure/clause/reading.ts";
import { isShareKind, isTimeKind } from "../../figure/mention.ts";
import { isUpper } from "../../figure/token/character.ts";
import { hasWord } from "../../figure/token/has-word.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { hasVerb } from "../sentence/finite-verb.ts";
import { isOwned } from "../sentence/owned.ts";
import { mentionAt, type Passage } from "../sentence/passage.ts";
import { isCutAtObject, isCutAtSum, isLastOfThings, isWaiting, isWithoutNoun } from "./cut-object.ts";
import { isOnlySaying } from "./only-saying.ts";

/**
 * Is a label cut off from what its words hang on: a relative clause from its noun, a verb from its other half, a subject
 * from what an aside says of it? Such words say something else than their sentence.
 * @param parts the label's, where they stand
 */
export function isCutOff(passage: Passage, quantity: Stretch, parts: readonly Stretch[]): boolean {
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last) return false;
  const lead = parts.findLast(({ next }) => next <= startOf(passage, quantity));
  if ((lead === first && isRelativeClause(passage, first)) || isHalfWord(passage, first)) return true;
  if (lead && (isWhoSaysThat(passage, first) || isInsideSubject(passage, quantity, parts))) return true;
  if (lead && (isPronounLeft(passage, lead) || isWhoever(passage, first, last) || isThereVerb(passage, quantity, lead)))
    return true;
  if (lead === first && isOwned(passage, first)) return true;
  if (lead && isOfThere(passage, quantity, lead)) return true;
  if (isInsideAttribute(passage, quantity, first)) return true;
  if (lead && isSubjectOfAside(passage, quantity, lead)) return true;
  if (lead && (isAttribute(passage, quantity, lead) || isSayer(passage, quantity, lead))) return true;
  if (isCutAtSaying(passage, quantity, last) || isCutAtAgent(passage, quantity, last)) return true;
  if (isWithoutVerb(passage, quantity, last) || isCutAtLevel(passage, quantity, last)) return true;
  if (lead === last && (isWithoutNoun(passage, quantity) || isCutAtSecond(passage, lead))) return true;
  if (lead && isLastOfThings(passage, quantity, lead)) return true;
  if (lead === last && (isWaiting(passage, quantity, lead) || isOnlySaying(passage, quantity, lead))) return true;
  if (
    isCutAtSum(passage, quantity, last) ||
    isCutAtLikely(passage, last, quantity) ||
    (lead === last && isPartOrSaying(passage, quantity, lead))
  )
    return true;
  return isCutAtComparative(passage, quantity, last) || isCutAtObject(passage, quantity, last);
}

/** "La taxe a fait débat et est | passée à 2 euros": of a second verb no more than its auxiliary. */
function isCutAtSecond({ tokens, lexicon }: Passage, { next }: Stretch): boolean {
  const { auxiliaries, and } = lexicon.phrases;
  return auxiliaries.has(tokens[next - 1]?.lower ?? "") && and.has(tokens[next - 2]?.lower ?? "");
}

/** "a 14-| storey development of 289 flats" */
function isHalfWord({ tokens }: Passage, { first }: Stretch): boolean {
  const [number, hyphen] = [tokens[first - 2], tokens[first - 1]];
  return hyphen?.lower === "-" && hyphen.glued && tokens[first]?.glued === true && number?.type === "number";
}

/** "Menschen, | die vor lauter Arbeit kaum Zeit haben und 400.000 Arbeitslose": an article has its noun behind it, a relative pronoun has not. */
function isRelativeClause({ tokens, lexicon }: Passage, { first }: Stretch): boolean {
  if (!lexicon.language.split || tokens[first - 1]?.lower !== ",") return false;
  const { relativePronouns } = lexicon.words;
  const opening = tokens[first]?.lower ?? "";
  // ", in | dem sich noch 20 Kinder aufhielten"
  const held = isFunctionWord(opening, lexicon) && !relativePronouns.has(opening);
  // ", wo | das Amt mit einem Defizit rechnet"
  if (lexicon.words.relativeAdverbs.has(opening)) return true;
  const at = held ? first + 1 : first;
  const [pronoun, next] = [tokens[at]?.lower ?? "", tokens[at + 1]];
  if (!relativePronouns.has(pronoun) || next === undefined) return false;
  return isFunctionWord(next.lower, lexicon) || !lexicon.phrases.determiners.has(pronoun);
}

/** "Working parents with | an income of £40,000 | are seeking help": who does it stands before the preposition. */
function isInsideSubject({ tokens, lexicon }: Passage, quantity: Stretch, parts: readonly Stretch[]): boolean {
  const [first, last] = [parts[0]?.first ?? 0, parts.at(-1) as Stretch];
  if (!lexicon.language.fixedOrder || last.first !== quantity.next || tokens[first - 2]?.type !== "word") return false;
  return (
    lexicon.words.having.has(tokens[first - 1]?.lower ?? "") &&
    lexicon.phrases.auxiliaries.has(tokens[last.first]?.lower ?? "")
  );
}

/** "Wer das Programm | für 20 Euro bucht": of whoever does what is not said. */
function isWhoever({ tokens, lexicon }: Passage, { first }: Stretch, last: Stretch): boolean {
  if (!matchPhrase(lexicon.syntax.freeRelatives, tokens, first)) return false;
  const comma = tokens.findIndex(({ lower }, at) => at > first && lower === ",");
  return comma !== -1 && last.next < comma;
}

/** "Plotseling mist | er 60 miljard euro": an adverb and a verb, whose subject is the amount. */
function isThereVerb({ tokens, lexicon }: Passage, { first }: Stretch, lead: Stretch): boolean {
  if (!lexicon.words.expletives.has(tokens[lead.next]?.lower ?? "") || lead.next >= first) return false;
  return !tokens.slice(lead.first, lead.next).some(({ lower }) => isFunctionWord(lower, lexicon));
}

/** "La pandémie | y a fait", "et | en a contaminé": where, and whom, is said in another sentence. */
function isOfThere({ tokens, lexicon }: Passage, quantity: Stretch, { first, next }: Stretch): boolean {
  const hurt = matchPhrase(lexicon.syntax.casualties, tokens, quantity.next - 1) !== undefined;
  for (let at = first; at < next - 1; at++) {
    if (!lexicon.words.adverbialPronouns.has(tokens[at]?.lower ?? "") || tokens[at - 1]?.lower === "'") continue;
    // "il y a"
    if (matchPhrase(lexicon.syntax.copulas, tokens, at - 1)?.length === 3) continue;
    if ((hurt || at === first) && lexicon.phrases.auxiliaries.has(tokens[at + 1]?.lower ?? "")) return true;
  }
  return false;
}

/** "müssen ihren Kunden, | von denen | 3.700 geklagt hatten": of the relative clause its pronoun alone. */
function isPronounLeft({ tokens, lexicon }: Passage, { next }: Stretch): boolean {
  const { relativePronouns } = lexicon.words;
  const { lower } = tokens[next - 1] ?? { lower: "" };
  return relativePronouns.has(lower) && !lexicon.phrases.determiners.has(lower);
}

/** "Die seit zehn | Partien sieglosen Grödiger": who, and not so many of them. */
function isInsideAttribute(passage: Passage, quantity: Stretch, { first }: Stretch): boolean {
  const { tokens, lexicon } = passage;
  const count = mentionAt(passage, quantity)?.kind === "count";
  if (!lexicon.language.capitalNouns || !count || first < quantity.first) return false;
  // "Die | seit rund zehn": an article, a preposition, and maybe a word that qualifies the number.
  const held = [quantity.first - 2, quantity.first - 3].some(
    (at) =>
      lexicon.phrases.determiners.has(tokens[at]?.lower ?? "") && isFunctionWord(tokens[at + 1]?.lower ?? "", lexicon),
  );
  return (
    held &&
    lexicon.syntax.inflected.test(tokens[quantity.next]?.text ?? "") &&
    isUpper(tokens[quantity.next + 1]?.text ?? "")
  );
}

/** "Phase des mit 9,5 Millionen Dollar dotierten | Turniers": of the noun behind the participle, and of none before it. */
function isAttribute({ tokens, lexicon }: Passage, quantity: Stretch, { next }: Stretch): boolean {
  const start = startOf({ tokens, lexicon }, quantity);
  if (
    !lexicon.language.capitalNouns ||
    next >= start - 1 ||
    !lexicon.phrases.determiners.has(tokens[start - 2]?.lower ?? "")
  )
    return false;
  return lexicon.syntax.participial.test(tokens[quantity.next]?.lower ?? "");
}

/** "Drei Viertel der | Befragten gaben an, …": what they said stands behind. */
function isCutAtSaying({ tokens, lexicon }: Passage, quantity: Stretch, { first, next }: Stretch): boolean {
  if (first < quantity.first || !lexicon.syntax.reporting.root.has(tokens[next - 1]?.lower ?? "")) return false;
  return tokens[next]?.lower === "," || tokens[next + 1]?.lower === ",";
}

/** "In einer Umfrage sagten | 25 Prozent der Befragten, sie würden": what they said stands behind. */
function isSayer(passage: Passage, quantity: Stretch, { next }: Stretch): boolean {
  const { tokens, lexicon } = passage;
  const own = mentionAt(passage, quantity);
  if (!own || !isShareKind(own)) return false;
  // "has reported | a 14 per cent increase"
  const isObject = hasWord(tokens, lexicon.phrases.one, next, quantity.first);
  const reports = matchPhrase(lexicon.syntax.reporting, tokens, next - 1)?.length === 1;
  return next === startOf(passage, quantity) && reports && !isObject;
}

/** "Het Bureau (CBS) | meldt dat de winst, …, | uitkwam": who says it has not come to so much. */
function isWhoSaysThat({ tokens, lexicon }: Passage, { next }: Stretch): boolean {
  let at = next;
  if (tokens[at]?.lower === "(" && tokens[at + 2]?.lower === ")") at += 3;
  const said = matchPhrase(lexicon.syntax.saying, tokens, at)?.length ?? 0;
  return (
    said > 0 &&
    lexicon.words.that.has(tokens[at + said - 1]?.lower ?? "") !==
      lexicon.words.that.has(tokens[at + said]?.lower ?? "")
  );
}

/** "Ein Spiel Sperre hat der Angreifer, | mit 30 Toren in 31 Spielen bester Schütze, | abgesessen": of the one noun, and not of what is told of it. */
function isSubjectOfAside(passage: Passage, quantity: Stretch, { next }: Stretch): boolean {
  const { tokens, lexicon } = passage;
  if (
    !lexicon.language.split ||
    tokens[next]?.lower !== "," ||
    !lexicon.words.having.has(tokens[next + 1]?.lower ?? "")
  )
    return false;
  const start = startOf(passage, quantity);
  if (tokens.slice(next + 1, start).some((_, at) => isBorder(passage, next + 1 + at))) return false;
  const goesOn = tokens.findIndex(({ lower }, at) => at >= quantity.next && lower === ",");
  const clause = behindBorder(passage, next);
  return goesOn !== -1 && hasVerb(passage, { first: clause, next });
}

/** "500 Euro | muss der Trainer, … wegen Beleidigung zahlen": the verb that the modal waits for stands behind an aside. */
function isWithoutVerb(passage: Passage, quantity: Stretch, { first, next }: Stretch): boolean {
  const { tokens, lexicon } = passage;
  if (!lexicon.language.capitalNouns || first !== quantity.next || tokens[next]?.lower !== ",") return false;
  return lexicon.words.modals.has(tokens[first]?.lower ?? "") && isUpper(tokens[next - 1]?.text ?? "");
}

/** "lag das BIP 1,1 Prozent | über dem Niveau des Vorjahrs": so far from it, and not so much. */
function isCutAtLevel(passage: Passage, quantity: Stretch, last: Stretch): boolean {
  const { tokens, lexicon } = passage;
  const { next } = quantity;
  const own = mentionAt(passage, quantity);
  if (last.next > next || own?.kind === "count" || own?.kind === "duration") return false;
  return matchPhrase(lexicon.syntax.levels, tokens, next) !== undefined;
}

/** "five times more likely | than others to be held": without what, and than whom, it says nothing. */
function isCutAtLikely({ tokens, lexicon }: Passage, { first, next }: Stretch, quantity: Stretch): boolean {
  if (first < quantity.next || !lexicon.words.likely.has(tokens[next - 1]?.lower ?? "")) return false;
  return tokens[next]?.type === "word";
}

/** "won a share | of £5m", "went on to say | that it was 4 %": of a part its whole is no amount, and what is said stands behind. */
function isPartOrSaying({ tokens, lexicon }: Passage, quantity: Stretch, { next }: Stretch): boolean {
  const [last, behind] = [tokens[next - 1]?.lower ?? "", tokens[next]?.lower ?? ""];
  if (lexicon.words.shares.has(last) && lexicon.phrases.of.has(behind))
    return startOf({ tokens, lexicon }, quantity) <= next + 2;
  return (
    lexicon.words.that.has(behind) &&
    matchPhrase(lexicon.syntax.pronouns, tokens, next + 1) !== undefined &&
    lexicon.words.tells.has(last)
  );
}

/** "Las 14.610 construcciones estaban compuestas | por 40.802 viviendas": what was done is not said without by what. */
function isCutAtAgent(passage: Passage, quantity: Stretch, { first, next }: Stretch): boolean {
  const { tokens, lexicon, mentions } = passage;
  if (first < quantity.first) return false;
  if (isCutAtEnd(passage, next) || isCutAtAdjective(passage, next)) return true;
  if (
    !lexicon.words.agents.has(tokens[next]?.lower ?? "") ||
    !mentions.some((each) => each.first > next && each.first < next + 3)
  )
    return false;
  return hasVerb(passage, { first: quantity.next, next });
}

/** "Con tres millones de líneas en servicio asciende | a diez millones el total": a verb whose end is another quantity. */
function isCutAtEnd({ tokens, lexicon, mentions }: Passage, next: number): boolean {
  const { target, change } = lexicon.phrases;
  const verb = change.has(tokens[next - 1]?.lower ?? "") || matchPhrase(lexicon.syntax.copulas, tokens, next - 1);
  if (!verb || isDeterminer({ tokens, lexicon }, next - 2)) return false;
  const leads = target.has(tokens[next]?.lower ?? "") || lexicon.words.fused.has(tokens[next]?.lower ?? "");
  return leads && mentions.some((each) => each.first > next && each.first < next + 3);
}

/** "32 candidaturas presentadas al premio procedentes | de 12 países": an adjective that another quantity belongs to. */
function isCutAtAdjective({ tokens, lexicon, mentions }: Passage, next: number): boolean {
  if (!lexicon.syntax.hanging.test(tokens[next - 1]?.lower ?? "")) return false;
  const leads =
    isFunctionWord(tokens[next]?.lower ?? "", lexicon) && !lexicon.phrases.and.has(tokens[next]?.lower ?? "");
  // "el diputado"
  const noun = isFunctionWord(tokens[next - 2]?.lower ?? "", lexicon);
  return leads && !noun && mentions.some((each) => !isTimeKind(each) && each.first > next && each.first < next + 3);
}

/** "wonach die Autos 20 Zentimeter | breiter werden": by so much, and not so much. */
function isCutAtComparative(passage: Passage, quantity: Stretch, last: Stretch): boolean {
  const { tokens, lexicon } = passage;
  const { next } = quantity;
  const own = mentionAt(passage, quantity);
  if (own?.kind !== "measure" || last.next > next) return false;
  const { lower } = tokens[next] ?? { lower: "" };
  if (lexicon.phrases.comparatives.has(lower)) return true;
  return (
    lexicon.syntax.comparative.test(lower) &&
    !isFunctionWord(lower, lexicon) &&
    matchPhrase(lexicon.units, tokens, next) === undefined
  );
}
