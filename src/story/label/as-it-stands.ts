import { isBorder, isFunctionWord, nextClauseMark, type Stretch } from "../../figure/clause/clause.ts";
import { startOf } from "../../figure/clause/reading.ts";
import type { Figure } from "../../figure/figure.ts";
import { isUpper } from "../../figure/token/character.ts";
import { hasWord } from "../../figure/token/has-word.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { isAttribution } from "../sentence/attribution.ts";
import { contentCount } from "../sentence/content.ts";
import { isFiniteVerb } from "../sentence/finite-verb.ts";
import { fitting, join } from "../sentence/label-text.ts";
import { type Passage, textOf } from "../sentence/passage.ts";
import { nounStart } from "../sentence/phrase.ts";
import { isPlainWord } from "../sentence/plain-word.ts";
import { isLooseEnd } from "../sentence/pronoun.ts";
import { trimStart } from "../sentence/trim.ts";
import { isVerbLast } from "../sentence/verb-last.ts";

/** Words that name something in a clause that says enough by itself. */
const leastNamed = 2;

/**
 * "Gegenüber dem Vormonat zogen die Preise um | 0,2 Prozent | an": where nouns have capitals and no part of it makes a label, the
 * clause that the sentence opens with, if it has room. Nothing is cut, so it says what the article does.
 * @returns "" where it goes on from another sentence: "Sie kostet 5 Millionen Euro", "Davon gehen 12 verloren"
 */
export function asItStands(figure: Figure, passage: Passage, quantity: Stretch): string {
  const { tokens, lexicon, mentions } = passage;
  if (lexicon.language.split === undefined || figure.source.title) return "";
  const stop = nextClauseMark(passage, quantity.next);
  const { lower: behind, glued } = tokens[quantity.next] ?? { lower: "", glued: false };
  // "ein 10-Kilometer-Lauf", "die um 3 Prozent kürzere Strecke | (früher 12 Kilometer) ist"
  if ((glued && behind === "-") || tokens[stop]?.lower === "(") return "";
  const start = startOf(passage, quantity);
  const words = tokens.slice(0, start);
  const counted = figure.kind === "count" && figure.unit !== null;
  const before = trimStart(passage, { first: 0, next: start });
  const after = { first: counted ? nounStart(passage, quantity) : quantity.next, next: stop };
  const isLeft = (at: number) => isBorder(passage, at) || saysPronoun(passage, at);
  if (isCutBetweenAdjectives(passage, stop)) return "";
  // "In der Umfrage sagten 25 Prozent der Befragten | , sie würden": what they said stands behind.
  const goesOn = lexicon.words.that.has(tokens[stop + 1]?.lower ?? "");
  const says = hasWord(tokens, lexicon.syntax.reporting.root, 0, stop);
  if (goesOn || (says && stop < tokens.length - 1)) return "";
  // "Nach der Bilanz des Verbands kamen": who says it, and not of what.
  if (isAttribution(passage, before)) return "";
  if (before.first > 0 || words.some((_, at) => isLeft(at))) return "";
  if (tokens.slice(after.first, stop).some((_, at) => saysPronoun(passage, after.first + at))) return "";
  // "moest 8,2 procent terug | naar 61,85 euro": that is of the change.
  const isOther = (kind: Figure["kind"]) =>
    kind === figure.kind || ((kind === "percent" || kind === "measure") && figure.kind === "money");
  if (mentions.some(({ first, kind }) => first !== quantity.first && first < stop && isOther(kind))) return "";
  // "Die Bank hat 40 Filialen | , die keiner nutzt, geschlossen": its verb stands farther off.
  const waits = words.some(({ lower }) => lexicon.phrases.auxiliaries.has(lower));
  if (waits && stop < tokens.length - 1 && !isVerbLast(passage, stop - 1)) return "";
  if (!isUpper(tokens[0]?.text ?? "") || !words.some((_, at) => isVerb(passage, at, start))) return "";
  if (contentCount(passage, before) + contentCount(passage, after) < leastNamed) return "";
  const lead = after.first < after.next ? before : withoutLink(passage, before);
  return fitting(join(textOf(passage, lead), textOf(passage, after)));
}

/** "door nieuwe | , zuinige lampen": of two adjectives the first alone. */
function isCutBetweenAdjectives(passage: Passage, comma: number): boolean {
  const { tokens, lexicon } = passage;
  const isPlain = tokens[comma]?.lower === "," && isPlainWord(passage, comma - 1) && isPlainWord(passage, comma + 1);
  if (!isPlain || lexicon.syntax.reporting.root.has(tokens[comma + 1]?.lower ?? "")) return false;
  return !lexicon.language.capitalNouns || lexicon.syntax.inflected.test(tokens[comma - 1]?.text ?? "");
}

/** "Der Schaden beläuft sich | auf": nothing stands behind the number that the preposition could lead on to. */
function withoutLink({ tokens, lexicon }: Passage, { first, next }: Stretch): Stretch {
  const { auxiliaries, determiners } = lexicon.phrases;
  const { lower } = tokens[next - 1] ?? { lower: "" };
  const links = isFunctionWord(lower, lexicon) && !auxiliaries.has(lower) && !determiners.has(lower);
  return { first, next: links && next - 1 > first ? next - 1 : next };
}

/** What names something that the clause itself does not: no article, no verb "zijn", and no possessive of what it named before. */
function saysPronoun(passage: Passage, at: number): boolean {
  const { tokens, lexicon } = passage;
  const { text, lower } = tokens[at + 1] ?? { text: "", lower: "" };
  // "Das | entspricht": where nouns have capitals, an article has one behind it, or its adjective.
  if (lexicon.language.capitalNouns && matchPhrase(lexicon.syntax.articles, tokens, at))
    return !isUpper(text) && !(lexicon.syntax.inflected.test(text) && !isFunctionWord(lower, lexicon));
  if (!isLooseEnd(passage, at) || lexicon.phrases.auxiliaries.has(tokens[at]?.lower ?? "")) return false;
  const owns = matchPhrase(lexicon.syntax.possessives, tokens, at) !== undefined;
  return !(owns && tokens[at + 1]?.type === "word" && contentCount(passage, { first: 0, next: at }) > 0);
}

/** May it be the clause's verb? Where nouns have no capitals, one that shows it, or the word right before the quantity. */
function isVerb(passage: Passage, at: number, start: number): boolean {
  const { tokens, lexicon } = passage;
  const { lower, text } = tokens[at] ?? { lower: "", text: "" };
  if (lexicon.phrases.auxiliaries.has(lower)) return true;
  const isPlain = /^\p{Ll}{3,}$/u.test(text) && !isFunctionWord(lower, lexicon);
  return isPlain && (lexicon.language.capitalNouns === true || at === start - 1 || isFiniteVerb(passage, at));
}
