import { isClauseMark, nextClauseMark, type Stretch } from "../../figure/clause/clause.ts";
import { pastOf } from "../../figure/clause/of.ts";
import type { Figure } from "../../figure/figure.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { headOf } from "../composition/compose.ts";
import { partsOf } from "../sentence/label-parts.ts";
import { fitting, gap, join, longestLabel } from "../sentence/label-text.ts";
import { type Passage, textOf } from "../sentence/passage.ts";
import { isTimeWord } from "../sentence/time-word.ts";
import { saysAt } from "./says-at.ts";

/** Words of what a change is compared with: "menos que en el mismo mes del año pasado". */
const longest = 9;

/**
 * "El precio se situó en 14,2 euros, un 1,8 % | menos que un año antes": what a change is of, with what it is held against.
 * @param quantity the change's own tokens
 */
export function withCompared(
  figure: Figure,
  passage: Passage,
  label: string,
  { first, next: behind }: Stretch,
): string {
  if (label !== "" && figure.kind === "count") return withBase(passage, label, behind);
  if (label === "" || figure.direction === undefined) return label;
  const ahead = passage.lexicon.words.moreBefore.has(passage.tokens[first - 1]?.lower ?? "");
  // Where its level has the same words, and not else: the sign says that a percentage is more.
  if (ahead && (passage.verbs || figure.kind === "money"))
    return withMoreAhead(passage, label, { first, next: behind });
  if (ahead || figure.kind !== "percent") return label;
  const compared = matchPhrase(passage.lexicon.compared, passage.tokens, behind);
  if (!compared) return label;
  if (passage.lexicon.words.likely.has(passage.tokens[behind + compared.length]?.lower ?? ""))
    return withLikely(passage, label, behind);
  const next = endOfTime(passage, behind + compared.length, nextClauseMark(passage, behind + compared.length));
  const length = next - behind;
  if (length > longest || length <= compared.length) return label;
  const words = textOf(passage, { first: behind, next });
  if (label.split(" ").includes(words.split(" ")[0] ?? "") || words.includes(label)) return label;
  // Where all has no room, that it is a change: "más".
  const more = textOf(passage, { first: behind, next: behind + compared.length });
  return fitting(join(label, words)) || fitting(join(label, more)) || withoutMiddle(label, words, more);
}

/** "más que hace un año | y el valor más alto": behind a time "and" adds something else. */
function endOfTime(passage: Passage, from: number, next: number): number {
  const { tokens, lexicon } = passage;
  const { and, timeWords } = lexicon.phrases;
  for (let at = from + 1; at < next; at++) {
    const before = tokens[at - 1];
    if (!before || !and.has(tokens[at]?.lower ?? "")) continue;
    if (timeWords.has(before.lower) || isTimeWord(before, at - 1, passage)) return at;
  }
  return next;
}

/** "obteve um lucro de 612 milhões, mais | 21,4% | face a 2025": the word stands before, and what it is held against behind. */
function withMoreAhead(passage: Passage, label: string, { first, next: behind }: Stretch): string {
  const { tokens, lexicon } = passage;
  const against = matchPhrase(lexicon.syntax.than, tokens, behind) ?? saysFormer(passage, behind);
  const word = tokens[first - 1]?.text ?? "";
  if (!against || label.split(" ").includes(word)) return label;
  const words = textOf(passage, { first: behind, next: Math.min(nextClauseMark(passage, behind), behind + longest) });
  return label.includes(words) ? label : fitting([label, word, words].join(gap)) || label;
}

/** Does a phrase before what was end within three tokens: "face a", "frente al"? */
function saysFormer({ tokens, lexicon }: Passage, at: number): boolean {
  const { former } = lexicon.syntax;
  return [1, 2, 3].some((length) => matchPhrase(former, tokens, at + length - 1)?.length === length);
}

/** "Nurses on rotating night shifts | were 28 % | more likely to suffer a stroke": the subject is cut, and not what is likely. */
function withLikely(passage: Passage, label: string, behind: number): string {
  const { tokens, lexicon } = passage;
  const [subject] = partsOf(passage, label) ?? [];
  if (!subject || label.split(" ").some((word) => lexicon.words.likely.has(word))) return label;
  let next = behind;
  while (!isClauseMark(passage, next) && !lexicon.phrases.than.has(tokens[next]?.lower ?? "")) next++;
  const words = textOf(passage, { first: behind, next });
  const head = headOf(passage, subject, longestLabel - words.length - gap.length);
  return head && subject.next <= behind ? fitting(join(head, words)) : "";
}

/** "287 accessi, il 22% | in più della media": of what, the words behind it do not say. */
export function isOnlyCompared(figure: Figure, passage: Passage, { next }: Stretch, label: string): boolean {
  const { tokens, lexicon } = passage;
  if (figure.kind !== "percent" || figure.direction === undefined || label === "") return false;
  const compared = matchPhrase(lexicon.compared, tokens, next);
  if (!compared) return false;
  const behind = next + compared.length;
  // "21,4 % | más frente al mismo periodo"
  const against = saysFormer(passage, behind);
  if (!against && !isThan(lexicon, tokens[behind]?.lower ?? "")) return false;
  // "14 % de | plus que la moyenne"
  return saysAt(passage, next, label) || saysAt(passage, pastOf(tokens, next, lexicon), label);
}

/** "dell’anno", "della media", where preposition and article are one word, as well. */
function isThan({ phrases, words }: Passage["lexicon"], lower: string): boolean {
  return phrases.than.has(lower) || (words.fused.has(lower) && phrases.of.has(lower));
}

/** Words that say of what a change is, at least. */
const leastSubject = 4;

/** Where both have no room, the label up to its first gap: "obtuvo un beneficio neto … más que en el mismo periodo". */
function withoutMiddle(label: string, words: string, more: string): string {
  const [subject = "", middle] = label.split(gap);
  if (middle === undefined || subject.split(" ").length < leastSubject) return label;
  return fitting(join(subject, words)) || fitting(join(subject, more)) || label;
}

/** "12,7 casi | per 1.000 assistiti": a rate is no rate without what it is reckoned by. */
function withBase(passage: Passage, label: string, behind: number): string {
  const { tokens, lexicon, mentions } = passage;
  if (!lexicon.words.perBase.has(tokens[behind]?.lower ?? "")) return label;
  const base = mentions.find(({ first }) => first > behind && first < behind + 3);
  const noun = textOf(passage, { first: behind - 1, next: behind });
  const isRound = base?.kind === "count" && base.amount >= 100 && Number.isInteger(Math.log10(base.amount));
  if (!base || !isRound || !label.endsWith(noun)) return label;
  return fitting(`${label} ${textOf(passage, { first: behind, next: base.next })}`) || label;
}
