import { isFunctionWord } from "../clause/clause.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { isTimeKind, type Mention } from "../mention.ts";
import type { Scene } from "../scene.ts";
import { hasWord } from "../token/has-word.ts";
import { tokenize } from "../token/token.ts";
import { unitAt } from "../unit/unit-at.ts";

/** Tokens of the next sentence up to its "now": "Elle en a | désormais". */
const longestLead = 4;
/** Tokens before a year that opens its sentence: "Fin | 2019", "Back in | 2019". */
const mostBefore = 2;

/**
 * "En 2019, la ville comptait | 40 bornes. | Elle en a désormais 55": a level of a year that its sentence opens with, where the next
 * sentence opens with what it is now.
 * @param after the sentence behind, as it stands
 */
export function isLeftForNow(scene: Scene, mention: Mention, mentions: readonly Mention[], after: string): boolean {
  const [date] = mentions;
  if (!after || date?.kind !== "date" || date.first > mostBefore || !/^\d{4}$/.test(date.date ?? "")) return false;
  if (isTimeKind(mention) || mention.direction || date.to !== undefined) return false;
  return tellsOfNow(after, mention, scene.lexicon);
}

/** Does a sentence open with "now", and say an amount of the mention's kind? */
function tellsOfNow(sentence: string, { kind, unit: counted }: Mention, lexicon: Lexicon): boolean {
  const tokens = tokenize(sentence, 0, sentence.length, lexicon.style);
  const { presently } = lexicon.words;
  if (!hasWord(tokens, presently, 0, longestLead)) return false;
  return tokens.some(({ type, lower }, at) => {
    if (type !== "number" && lexicon.numbers.get(lower)?.is !== "cardinal") return false;
    const unit = unitAt(tokens, at + 1, lexicon)?.unit.kind;
    if (kind !== "count") return unit === kind || unit === undefined;
    // "Now it plans 55 bus stops": of another thing.
    const behind = tokens[at + 1];
    const bare = behind?.type !== "word" || isFunctionWord(behind.lower, lexicon);
    return unit === undefined && (bare || behind.lower === counted?.toLowerCase());
  });
}
