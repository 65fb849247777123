import { isBorder, isFunctionWord, nextClauseMark, type Stretch } from "../../figure/clause/clause.ts";
import { startOf } from "../../figure/clause/reading.ts";
import type { Figure } from "../../figure/figure.ts";
import { isUpper } from "../../figure/token/character.ts";
import { hasWord } from "../../figure/token/has-word.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { isAttribution } from "../sentence/attribution.ts";
import { contentCount } from "../sentence/content.ts";
import { fitting, join } from "../sentence/label-text.ts";
import { type Passage, textOf } from "../sentence/passage.ts";
import { nounStart } from "../sentence/phrase.ts";
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
  if (!lexicon.language.capitalNouns || figure.source.title) return "";
  const stop = nextClauseMark(passage, quantity.next);
  const { lower: behind, glued } = tokens[quantity.next] ?? { lower: "", glued: false };
  // "ein 10-Kilometer-Lauf", "die um 3 Prozent kürzere Strecke | (früher 12 Kilometer) ist"
  if ((glued && behind === "-") || tokens[stop]?.lower === "(") return "";
  const start = startOf(passage, quantity);
  const words = tokens.slice(0, start);
  const counted = figure.kind === "count" && figure.unit !== null;
  const before = trimStart(passage, { first: 0, next: start });
  const after = { first: counted ? nounStart(passage, quantity) : quantity.next, next: stop };
  const isLeft = (at: number) =>
    isBorder(passage, at) || matchPhrase(lexicon.syntax.pronouns, tokens, at) !== undefined;
  // "In der Umfrage sagten 25 Prozent der Befragten | , sie würden": what they said stands behind.
  const goesOn = lexicon.words.that.has(tokens[stop + 1]?.lower ?? "");
  const says = hasWord(tokens, lexicon.syntax.reporting.root, 0, stop);
  if (goesOn || (says && stop < tokens.length - 1)) return "";
  // "Nach der Bilanz des Verbands kamen": who says it, and not of what.
  if (isAttribution(passage, before)) return "";
  if (before.first > 0 || words.some((_, at) => isLeft(at))) return "";
  if (tokens.slice(after.first, stop).some((_, at) => matchPhrase(lexicon.syntax.pronouns, tokens, after.first + at)))
    return "";
  if (mentions.some(({ first, kind }) => first !== quantity.first && first < stop && kind === figure.kind)) return "";
  // "Die Bank hat 40 Filialen | , die keiner nutzt, geschlossen": its verb stands farther off.
  const waits = words.some(({ lower }) => lexicon.phrases.auxiliaries.has(lower));
  if (waits && stop < tokens.length - 1 && !isVerbLast(passage, stop - 1)) return "";
  if (!isUpper(tokens[0]?.text ?? "") || !words.some(({ lower, text }) => isVerb(lower, text, passage))) return "";
  if (contentCount(passage, before) + contentCount(passage, after) < leastNamed) return "";
  const lead = after.first < after.next ? before : withoutLink(passage, before);
  return fitting(join(textOf(passage, lead), textOf(passage, after)));
}

/** "Der Schaden beläuft sich | auf": nothing stands behind the number that the preposition could lead on to. */
function withoutLink({ tokens, lexicon }: Passage, { first, next }: Stretch): Stretch {
  const { auxiliaries, determiners } = lexicon.phrases;
  const { lower } = tokens[next - 1] ?? { lower: "" };
  const links = isFunctionWord(lower, lexicon) && !auxiliaries.has(lower) && !determiners.has(lower);
  return { first, next: links && next - 1 > first ? next - 1 : next };
}

function isVerb(lower: string, text: string, { lexicon }: Passage): boolean {
  if (lexicon.phrases.auxiliaries.has(lower)) return true;
  return /^\p{Ll}{3,}$/u.test(text) && !isFunctionWord(lower, lexicon);
}
