import { isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import { isDeterminer } from "../../figure/clause/determiner.ts";
import { isContent } from "../sentence/content.ts";
import type { Passage } from "../sentence/passage.ts";
import { isPlainWord } from "../sentence/plain-word.ts";
import { beginsWithTime } from "../sentence/time-word.ts";
import { trimEnd } from "../sentence/trim.ts";

/** The words before a verb of change and its object, or those before a verb that has such a noun for its object. */
export function withoutVerbOfChange(passage: Passage, stretch: Stretch): Stretch[] {
  const { tokens, lexicon } = passage;
  const { one, auxiliaries, possible } = lexicon.phrases;
  for (let at = stretch.first + 1; at < stretch.next; at++) {
    const verb = tokens[at]?.lower ?? "";
    // "De nettowinst nam": but "Konzernweit legte das Ergebnis" has its subject behind.
    if (!lexicon.ways.has(verb) && !(lexicon.splits.has(verb) && at === stretch.next - 1)) continue;
    // "Increased | take-up | boosted"
    if (tokens[at]?.glued && tokens[at - 1]?.lower === "-") continue;
    // "Forecasts for | growth | were cut to"
    if (isGainNoun(passage, at) || lexicon.words.growths.has(verb)) continue;
    // "un forte rialzo"
    const article = [at - 1, at - 2].find((index) => one.has(tokens[index]?.lower ?? ""));
    let next = article === undefined ? at : article - 1;
    const isLight = (lower: string) =>
      [auxiliaries, possible, lexicon.words.reflexives].some((words) => words.has(lower)) || lower === "'";
    // "O litro deverá | descer": the finite verb of an infinitive, which stands behind no article.
    if (lexicon.language.romance && lexicon.syntax.infinitive.test(verb) && isPlainWord(passage, next - 1))
      if (isPlainWord(passage, next - 2)) next--;
    // "a légèrement | reculé"
    if (auxiliaries.has(tokens[next - 2]?.lower ?? "") && isAdverbOf(passage, next - 1)) next--;
    while (next > stretch.first + 1 && isLight(tokens[next - 1]?.lower ?? "")) next--;
    const subject = trimEnd(passage, {
      first: stretch.first,
      next: beforePerfect(passage, { first: stretch.first, next }),
    });
    const object = article === undefined ? trimEnd(passage, { first: at + 1, next: stretch.next }) : undefined;
    if (!isContent(passage, subject)) return [stretch];
    return object && isObject(passage, object) ? [subject, object] : [subject];
  }
  const subject = { first: stretch.first, next: beforePerfect(passage, stretch) };
  return isContent(passage, subject) ? [subject] : [stretch];
}

/** "De bitcoin | is maandag | met 8 procent gekelderd tot": where verbs come second, without the one that it waits for an auxiliary goes as well. */
function beforePerfect(passage: Passage, { first, next }: Stretch): number {
  const { tokens, lexicon } = passage;
  if (!lexicon.language.split) return next;
  const perfect = tokens.findIndex(({ lower }, at) => at > first && at < next && lexicon.words.perfects.has(lower));
  return perfect === -1 || isDeterminer(passage, perfect + 1) ? next : perfect;
}

/** Between an auxiliary and its verb: "a | légèrement | reculé", "were | also | cut". */
function isAdverbOf(passage: Passage, at: number): boolean {
  const lower = passage.tokens[at]?.lower ?? "";
  const { negation, auxiliaries } = passage.lexicon.phrases;
  if (isPlainWord(passage, at)) return true;
  return (
    isFunctionWord(lower, passage.lexicon) &&
    !isDeterminer(passage, at) &&
    !negation.has(lower) &&
    !auxiliaries.has(lower)
  );
}

/** "De operationele | winst | daalde", "was gedaald": a noun of what is won, with the verb behind it. */
function isGainNoun({ tokens, lexicon }: Passage, at: number): boolean {
  const { determiners, auxiliaries } = lexicon.phrases;
  const isHeld = [at - 1, at - 2].some((index) => determiners.has(tokens[index]?.lower ?? ""));
  const verb = tokens[at + 1]?.lower ?? "";
  // "das Ergebnis | verbesserte sich"
  const waits = lexicon.language.split !== undefined && auxiliaries.has(verb) && !lexicon.words.reflexives.has(verb);
  return isHeld && (lexicon.ways.has(verb) || waits);
}

/** "Meridia grows | half-year profit | by 27% to £318m": what somebody makes more, and no adverb or time. */
function isObject(passage: Passage, { first, next }: Stretch): boolean {
  const { tokens, lexicon } = passage;
  const [begin, end] = [tokens[first]?.lower ?? "", tokens[next - 1]?.lower ?? ""];
  if (next <= first || !isContent(passage, { first, next })) return false;
  if (isFunctionWord(begin, lexicon) && !lexicon.phrases.determiners.has(begin)) return false;
  return ![begin, end].some((lower) => lexicon.syntax.adverb.test(lower)) && !beginsWithTime(passage, { first, next });
}
