import { behindBorder, isBorder, type Stretch } from "../../figure/clause/clause.ts";
import { isSignedChange, startOf } from "../../figure/clause/reading.ts";
import { isLimit, isTimeKind, type Mention } from "../../figure/mention.ts";
import { hasWord } from "../../figure/token/has-word.ts";
import { hasFiniteVerb } from "../sentence/finite-verb.ts";
import { joinedStretches } from "../sentence/joined-stretches.ts";
import { partsOf } from "../sentence/label-parts.ts";
import { fitting, gap } from "../sentence/label-text.ts";
import { mentionAt, type Passage, textOf } from "../sentence/passage.ts";
import { isVerbLastRelative } from "../sentence/relative-clause.ts";
import type { Labelling } from "./completion.ts";

/** Words that stand with a number in its gap: "tuvo que devolver unos". */
const mostWords = 5;

/**
 * "People who earn | less than £12,000 | will get", "Haushalte | , die wenig verdienen, | bekommen": a gap for what a relative clause asks of
 * those it tells of, or for all of it behind a noun without an article, which means only those.
 */
function isRestrictionCut(passage: Passage, quantity: Stretch, before: Stretch, part: Stretch): boolean {
  const { tokens, lexicon, mentions } = passage;
  // Of "42 Asylwerber, die …," all are meant.
  const isCounted = before.first >= quantity.first && before.first < quantity.next;
  if (isCounted || (before.next <= quantity.first && part.first > quantity.first)) return false;
  const comma = tokens[before.next]?.lower === ",";
  const clause = { first: comma ? before.next + 1 : before.next, next: comma ? part.first - 1 : part.first };
  if (comma && isVerbLastRelative(passage, clause)) return isBare(passage, before) && !hasFiniteVerb(passage, before);
  const { whichClause, relativePronouns } = lexicon.words;
  // "Huishoudens | die minder dan 12.000 euro verdienen, | krijgen"
  if (lexicon.language.split && relativePronouns.has(tokens[before.next]?.lower ?? "")) return isBare(passage, before);
  const other = mentions.find(({ first, next }) => first >= before.next && next === part.first);
  if (!other || isTimeKind(other)) return false;
  const relative = tokens.findIndex(({ lower }, at) => at > before.first && at < before.next && whichClause.has(lower));
  if (relative !== -1) {
    const isSome = lexicon.pluralEnding.test(tokens[relative - 1]?.lower ?? "");
    return isSome && !lexicon.language.split && !isBorderWithin(passage, before);
  }
  // "Homes with a floor area | of more than 120 square metres | will pay", "Wohnungen | mit 80 Quadratmetern | kosten"
  const opens = before.first === behindBorder(passage, before.first) && !hasFiniteVerb(passage, before);
  return opens && (isLimit(other) || isBare(passage, { ...before, next: before.first + 1 }));
}

function isBorderWithin(passage: Passage, { first, next }: Stretch): boolean {
  return passage.tokens.slice(first, next).some((_, at) => isBorder(passage, first + at));
}

/** "Haushalte", "jonge mensen": no article, and nothing that tells one of several. */
function isBare({ tokens, lexicon }: Passage, { first, next }: Stretch): boolean {
  const { determiners, definite, one } = lexicon.phrases;
  const noun = tokens[next - 1]?.lower ?? "";
  const told = [determiners, definite, one].some((words) => hasWord(tokens, words, first, next));
  return !told && lexicon.pluralEnding.test(noun);
}

/**
 * "Une famille de | 3 | personnes paiera": a label with the other numbers said whose gaps it has, where what they count, or
 * "of", stands behind. A reader would put the figure into such a gap.
 * @returns the label as it is where it has no such gap, or says from what something changed and all of it is too long;
 *   "" where it would have only another number of the figure's kind
 */
export function withOtherNumbers(label: string, { passage, quantity }: Labelling): string {
  const parts = label.includes(gap) ? partsOf(passage, label) : undefined;
  if (!parts) return label;
  const isCut = (before: Stretch, part: Stretch) => isRestrictionCut(passage, quantity, before, part);
  if (parts.some((part, index) => index > 0 && isCut(parts[index - 1] as Stretch, part)))
    return fitting(
      joinedStretches(parts, isCut)
        .map((part) => textOf(passage, part))
        .join(gap),
    );
  const joined = joinedStretches(parts, (before, part) =>
    isOfOther(passage, quantity, { first: before.next, next: part.first }),
  );
  if (joined.length === parts.length) return label;
  const own = mentionAt(passage, quantity);
  const [only] = joined;
  const isAlike = ({ kind, first, next }: Mention) =>
    kind === own?.kind && first >= (only?.first ?? 0) && next <= (only?.next ?? 0);
  if (joined.length === 1 && passage.mentions.some(isAlike)) return "";
  const text = fitting(joined.map((part) => textOf(passage, part)).join(gap));
  return text || (own && isSignedChange(own) ? label : "");
}

/** Is a gap another number's, and what that counts stands behind it? */
function isOfOther(passage: Passage, quantity: Stretch, { first, next }: Stretch): boolean {
  const { tokens, lexicon, mentions } = passage;
  const isOf = lexicon.phrases.of.has(tokens[next]?.lower ?? "");
  return (
    next - first <= mostWords &&
    mentions.some(
      (other) =>
        (other.first >= quantity.next || other.next <= quantity.first) &&
        (isOf || other.kind === "count") &&
        startOf(passage, other) >= first &&
        other.first < next &&
        (isOf ? next <= other.next : next < other.next),
    )
  );
}
