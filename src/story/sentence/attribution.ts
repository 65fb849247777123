import { isFunctionWord, type Stretch, type Words } from "../../figure/clause/clause.ts";
import { isUpper } from "../../figure/token/character.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { isContent } from "./content.ts";
import type { Passage } from "./passage.ts";
import { isPronounAt } from "./pronoun.ts";

/** "lag der Anteil laut Bitkom nur": who says it is not what it is of. At a sentence's start its verb hangs on it. */
export function withoutSource({ tokens, lexicon }: Passage, { first, next }: Stretch): Stretch {
  for (let at = next - 1; at >= first && at > 0; at--) {
    const source = matchPhrase(lexicon.syntax.accordingTo, tokens, at);
    if (!source) continue;
    // "Dem Bericht zufolge | suchen jeden Monat": the source stands before its word.
    if (tokens[at]?.lower === "zufolge") return { first: at + 1, next };
    // "komt volgens het bureau neer op een stijging": more is said behind the source.
    const isLight = (index: number) => isFunctionWord(tokens[index]?.lower ?? "", lexicon);
    let end = next;
    while (end > at && (isLight(end - 1) || matchPhrase(lexicon.fillers, tokens, end - 1))) end--;
    const { determiners, of } = lexicon.phrases;
    for (let index = at + source.length; index < end; index++) {
      const lower = tokens[index]?.lower ?? "";
      if (isLight(index) && !determiners.has(lower) && !of.has(lower)) return { first, next };
    }
    return { first, next: at };
  }
  return { first, next };
}

/** "Nach der Bilanz des Verbands kamen": who says it and a verb, where nouns have capitals. */
export function isAttribution(passage: Passage, { first, next }: Stretch): boolean {
  const { tokens, lexicon } = passage;
  const { following, accordingTo } = lexicon.syntax;
  const opens = following.root.has(tokens[first]?.lower ?? "") || matchPhrase(accordingTo, tokens, first) !== undefined;
  if (!lexicon.language.capitalNouns || !opens) return false;
  const isPlain = (at: number) => {
    const token = tokens[at];
    return token?.type === "word" && !isUpper(token.text) && !isFunctionWord(token.lower, lexicon);
  };
  let verb = first + 1;
  while (verb < next && !(isPlain(verb) && isUpper(tokens[verb - 1]?.text ?? ""))) verb++;
  return verb < next && first === 0 && !isContent(passage, { first: verb, next });
}

/** Words between a verb of saying and its "that". */
const farthestSaying = 10;

/** Behind "said that": who says it is not what it is about. */
export function behindSaying({ tokens, lexicon }: Passage, { first, next }: Stretch): Stretch {
  const { saying, pronouns } = lexicon.syntax;
  // "said in a statement after its meeting that the rate"
  for (let at = next - 1; at > first; at--) {
    if (!lexicon.words.that.has(tokens[at]?.lower ?? "")) continue;
    const pronoun = at + 1 < next && isPronounAt({ tokens, lexicon }, at + 1);
    const lower = tokens[at + 1]?.lower ?? "";
    const teller = lexicon.words.singularOnes.has(lower) || lexicon.words.thirdPersons.has(lower);
    for (let verb = at - 1; verb >= first && verb > at - farthestSaying; verb--) {
      const node = saying.root.get(tokens[verb]?.lower ?? "");
      if (node && isDenied({ tokens, lexicon }, verb)) return { first, next };
      // "a annoncé hier que", but not "n’a augmenté que"
      const goesOn = node?.next?.has(tokens[verb + 1]?.lower ?? "") ?? false;
      // "told staff on Thursday that it would": whose it is, the teller says.
      if (pronoun && !(teller && lexicon.words.telling.has(tokens[verb]?.lower ?? ""))) continue;
      if (node && (node.values || goesOn || !isFunctionWord(tokens[verb]?.lower ?? "", lexicon)))
        return { first: pronoun ? first : at + 1, next };
    }
  }
  for (let at = next - 1; at >= first; at--) {
    const match = matchPhrase(saying, tokens, at);
    if (!match || at + match.length > next) continue;
    const listened = pastListener({ tokens, lexicon }, at + match.length);
    const said = pastDay({ tokens, lexicon }, listened, next);
    // "BT said Thursday its profit fell": whose it is, the sayer says.
    const dated = said > at + match.length;
    const meant = dated || isSayer({ tokens, lexicon }, at, said);
    if (meant && said < next && matchPhrase(pronouns, tokens, said)) return { first, next };
    return { first: said, next };
  }
  return { first, next };
}

/** "Orvex said | it would pay", "has said | it will", but not "analysts said | it would": may the pronoun stand for who says so? */
function isSayer({ tokens, lexicon }: Words, verb: number, pronoun: number): boolean {
  const isPerfect = lexicon.syntax.perfect.test(tokens[verb - 1]?.lower ?? "");
  const sayer = tokens[isPerfect ? verb - 2 : verb - 1];
  if (!lexicon.language.fixedOrder || sayer?.type !== "word" || isFunctionWord(sayer.lower, lexicon)) return false;
  if (lexicon.words.telling.has(tokens[verb]?.lower ?? "")) return false;
  const { singularOnes, thirdPersons } = lexicon.words;
  const lower = tokens[pronoun]?.lower ?? "";
  return singularOnes.has(lower) ? !/[^s]s$/.test(sayer.lower) : thirdPersons.has(lower);
}

/** "told the BBC | the ex-PM had", "told reporters | it was": who was told, where what was said begins right behind. */
function pastListener({ tokens, lexicon }: Words, behind: number): number {
  if (!lexicon.words.telling.has(tokens[behind - 1]?.lower ?? "")) return behind;
  const { determiners, one } = lexicon.phrases;
  let at = behind;
  if (determiners.has(tokens[at]?.lower ?? "")) at++;
  const name = at;
  while (isUpper(tokens[at]?.text ?? "")) at++;
  if (at === name && tokens[at]?.type === "word") at++;
  const { lower } = tokens[at] ?? { lower: "" };
  const begins = [determiners, one, lexicon.words.that].some((words) => words.has(lower));
  return begins || matchPhrase(lexicon.syntax.pronouns, tokens, at) ? at : behind;
}

/** "ne montre pas", "n’a pas dit": between both halves of a denial, or behind them. */
function isDenied({ tokens, lexicon }: Words, verb: number): boolean {
  if (!lexicon.language.romance) return false;
  const { onlyHeads, denials } = lexicon.words;
  const near = tokens.slice(Math.max(0, verb - 5), verb + 2);
  return near.some(({ lower }) => onlyHeads.has(lower)) && near.some(({ lower }) => denials.has(lower));
}

/** "the resident disclosed, adding £9m | was paid": who says so is of no amount. */
export function isReported({ tokens, lexicon }: Passage, antecedent: readonly Stretch[]): boolean {
  const next = antecedent.at(-1)?.next ?? 0;
  return tokens[next]?.lower === "," && matchPhrase(lexicon.syntax.reporting, tokens, next - 1) !== undefined;
}

/** "…, said | 75 %", "…, says": all that stands before is that someone says so. */
export function isSaying({ tokens, lexicon }: Passage, { first, next }: Stretch): boolean {
  return next - first < 2 && matchPhrase(lexicon.syntax.reporting, tokens, next - 1)?.length === 1;
}

/** "said on Friday | it wants", "said Thursday | its profit": when something was said. */
function pastDay({ tokens, lexicon }: Words, first: number, next: number): number {
  const { saidOn, saidDays } = lexicon.words;
  const at = saidOn.has(tokens[first]?.lower ?? "") ? first + 1 : first;
  if (at + 1 < next && saidDays.has(tokens[at]?.lower ?? "")) return at + 1;
  return pastDate({ tokens, lexicon }, at, next) ?? first;
}

/** "announced Nov. 18 | that it was", "said on 4 May | it wants": behind a month and its day. */
function pastDate({ tokens, lexicon }: Words, first: number, next: number): number | undefined {
  let at = first;
  let month = false;
  while (at < next && at < first + 4) {
    const { type, lower } = tokens[at] as (typeof tokens)[number];
    const isMonth = lexicon.months.has(lower);
    if (!isMonth && type !== "number" && !(lower === "." && month)) break;
    month ||= isMonth;
    at++;
  }
  return month && at < next ? at : undefined;
}
