import { isClauseMark, isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import { pastOf } from "../../figure/clause/of.ts";
import { startOf } from "../../figure/clause/reading.ts";
import { isShareKind } from "../../figure/mention.ts";
import { hasWord } from "../../figure/token/has-word.ts";
import type { Around } from "../around/around.ts";
import { whole } from "../composition/compose.ts";
import { mentionAt, type Passage } from "../sentence/passage.ts";
import { isPlainWord } from "../sentence/plain-word.ts";

/** "…, el 34 % | de los jóvenes fuma a diario": "of" says that it is a share of them. */
export function ofDoers(passage: Passage, quantity: Stretch, { opening, before, after }: Around): string {
  return opening || before.first < before.next || !isShareOfDoers(passage, quantity) ? "" : withDeed(passage, after);
}

/** What a share is of and what they do, or "" where that is cut: "des personnes interrogées souhaitent que les tablettes | restent". */
export function withDeed(passage: Passage, after: Stretch): string {
  const { tokens, lexicon } = passage;
  const cut = !isClauseMark(passage, after.next);
  const thinks = hasWord(tokens, lexicon.words.that, after.first, after.next + 1);
  const quoted = /^["“«]$/.test(tokens[after.next]?.lower ?? "");
  return quoted || (cut && thinks)
    ? ""
    : whole({ ...passage, verbs: true }, { first: after.first, next: after.first }, after);
}

/** Words of a rubric before its colon. */
const longestRubric = 3;

/** "Mientras la economía crece, | el 34 % de los jóvenes fuma": of those whose share it is, a verb right behind them says what they do. */
export function isShareOfDoers(passage: Passage, { first, next }: Stretch): boolean {
  const { tokens, lexicon } = passage;
  const share = mentionAt(passage, { first });
  if (!lexicon.language.romance || !share || !isShareKind(share) || share.direction) return false;
  const of = pastOf(tokens, next, lexicon);
  // "Vote : 54 % des habitants": a rubric goes with it.
  const rubric = tokens.slice(0, longestRubric + 1).findIndex(({ lower }) => lower === ":");
  if (of === next || (rubric !== -1 && startOf(passage, { first }) === rubric + 1)) return false;
  let at = lexicon.phrases.determiners.has(tokens[of]?.lower ?? "") ? of + 1 : of;
  const isPlural = (index: number) => {
    const { type, lower } = tokens[index] ?? { type: "symbol", lower: "" };
    return type === "word" && !isFunctionWord(lower, lexicon) && lexicon.pluralEnding.test(lower);
  };
  if (!isPlural(at)) return false;
  // "de los jóvenes españoles | fuma": what does not agree in number is their verb.
  const ending = tokens[at]?.lower.at(-1) ?? "";
  while (isPlural(at) && tokens[at]?.lower.endsWith(ending)) at++;
  const { lower } = tokens[at] ?? { lower: "" };
  return lexicon.phrases.auxiliaries.has(lower) || (isPlainWord(passage, at) && !lexicon.syntax.adverb.test(lower));
}
