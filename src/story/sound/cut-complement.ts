import { isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import { startOf } from "../../figure/clause/reading.ts";
import { hasWord } from "../../figure/token/has-word.ts";
import { hasVerb, isVerbThere } from "../sentence/finite-verb.ts";
import { mentionAt, type Passage } from "../sentence/passage.ts";
import { isOf } from "./without-subject.ts";

/**
 * Is a label cut before what completes it, where prepositions hold an article and participles agree: "en concepto | de “Demás bienes”"?
 * Or does it say only when, or another thing than its number?
 * @param parts the label's, where they stand
 */
export function isCutAtComplement(passage: Passage, quantity: Stretch, parts: readonly Stretch[]): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!passage.lexicon.language.romance || !first || !last) return false;
  if (isCutAtPredicative(passage, last) || isOfPlural(passage, parts)) return true;
  if (isCutInPerfect(passage, parts)) return true;
  // "lorsque | la distance de 1 mètre est respectée": only when.
  const opensWhen = passage.lexicon.words.when.has(passage.tokens[first.first]?.lower ?? "");
  if (opensWhen && mentionAt(passage, quantity)?.kind !== "percent") return true;
  if (isLessOrMore(passage, first, quantity) || isWithoutCounted(passage, quantity, parts)) return true;
  if (last.next <= quantity.first) return isBeforeStatement(passage, quantity, last);
  return isCutAtOf(passage, last) || isCutAtNumber(passage, last);
}

/** "(15,2 % de | moins pour le marché européen)": a comparative is of the number. */
function isLessOrMore({ tokens, lexicon }: Passage, { first }: Stretch, { next }: Stretch): boolean {
  return first >= next && first <= next + 2 && lexicon.words.fewer.has(tokens[first]?.lower ?? "");
}

/** "8.000 euros en concepto | de “Demás bienes”", "foyers restaient privés | d’électricité": of what stands behind. */
function isCutAtOf(passage: Passage, { next }: Stretch): boolean {
  const { tokens, lexicon } = passage;
  if (!isOf(passage, next)) return false;
  return /^["“«]$/.test(tokens[next + 1]?.lower ?? "") || lexicon.words.deprived.has(tokens[next - 1]?.lower ?? "");
}

/** Words between such a word and its number: "capacidade para pouco | mais de 18 mil presos". */
const farthestNumber = 5;

/** "capacidade para pouco | mais de 18 mil presos": half of what leads to another number. */
function isCutAtNumber({ tokens, lexicon, mentions }: Passage, { next }: Stretch): boolean {
  const [last, behind] = [tokens[next - 1]?.lower ?? "", tokens[next]?.lower ?? ""];
  if (!lexicon.words.littles.has(last) || !lexicon.phrases.comparatives.has(behind)) return false;
  return mentions.some((each) => each.first >= next && each.first - next <= farthestNumber);
}

/** "con 600.000 seguidores en su canal y 185.000 | en Instagram": of those that the number before is of. */
function isWithoutCounted(passage: Passage, quantity: Stretch, parts: readonly Stretch[]): boolean {
  const { tokens, lexicon, mentions } = passage;
  const own = mentionAt(passage, quantity);
  if (own?.kind !== "count" || own.unit !== null) return false;
  if (!lexicon.phrases.and.has(tokens[startOf(passage, quantity) - 1]?.lower ?? "")) return false;
  const other = mentions.findLast(({ kind, next }) => kind === "count" && next <= quantity.first);
  return !!other?.unit && !parts.some(({ first, next }) => first < other.next && other.next <= next);
}

/** "Os valores também chamam atenção: | mais de 10 bilhões de reais, apurados em acordos, são alvo": of what is said behind the colon. */
function isBeforeStatement(passage: Passage, quantity: Stretch, { first, next }: Stretch): boolean {
  const { tokens, lexicon } = passage;
  const colon = startOf(passage, quantity) - 1;
  if (tokens[colon]?.lower !== ":" || next > colon || first > colon) return false;
  // The verb of the amount stands behind it, or behind what is said of it between commas.
  const goesOn = (at: number) => hasVerb(passage, { first: at, next: at + 1 });
  if (goesOn(quantity.next)) return true;
  if (
    tokens[quantity.next]?.lower !== "," ||
    !lexicon.syntax.pastParticiple.test(tokens[quantity.next + 1]?.lower ?? "")
  )
    return false;
  const close = tokens.findIndex(({ lower }, at) => at > quantity.next && lower === ",");
  return close !== -1 && goesOn(close + 1);
}

/** "pour rendre le centre | plus agréable": what it is made is said behind. */
function isCutAtPredicative({ tokens, lexicon }: Passage, { first, next }: Stretch): boolean {
  const adjective = tokens[next + 1];
  const { comparatives, determiners } = lexicon.phrases;
  if (!comparatives.has(tokens[next]?.lower ?? "") || adjective?.type !== "word") return false;
  if (isFunctionWord(adjective.lower, lexicon)) return false;
  return tokens.slice(first, next - 1).some(({ lower }, index) => {
    const behind = tokens[first + index + 1]?.lower ?? "";
    return lexicon.syntax.infinitive.test(lower) && determiners.has(behind);
  });
}

/** "Le maire … | annoncent une aide": of the several who do so the label names one. */
function isOfPlural(passage: Passage, parts: readonly Stretch[]): boolean {
  const { tokens, lexicon } = passage;
  const [subject, verb] = parts;
  if (!subject || !verb || !lexicon.words.singularArticles.has(tokens[subject.first]?.lower ?? "")) return false;
  if (hasAnd(passage, subject)) return false;
  const { lower } = tokens[verb.first] ?? { lower: "" };
  const several = lexicon.syntax.pluralVerb.test(lower) && !lexicon.words.singular.has(lower);
  return several && isVerbThere(passage, verb.first) && hasAnd(passage, { first: subject.next, next: verb.first });
}

function hasAnd({ tokens, lexicon }: Passage, { first, next }: Stretch): boolean {
  return hasWord(tokens, lexicon.phrases.and, first, next);
}

/** "Les exportations | ont, elles, | progressé": a participle without its auxiliary. */
function isCutInPerfect({ tokens, lexicon }: Passage, parts: readonly Stretch[]): boolean {
  return parts.some(({ first }, index) => {
    const auxiliary = parts[index - 1]?.next ?? -1;
    const isPerfect = lexicon.phrases.auxiliaries.has(tokens[auxiliary]?.lower ?? "");
    return (
      isPerfect &&
      tokens[auxiliary + 1]?.lower === "," &&
      lexicon.syntax.pastParticiple.test(tokens[first]?.lower ?? "")
    );
  });
}
