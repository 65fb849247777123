import { isBorder, isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import { startOf } from "../../figure/clause/reading.ts";
import type { Figure } from "../../figure/figure.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { fitting, gap, join } from "../sentence/label-text.ts";
import { type Passage, textOf } from "../sentence/passage.ts";

/** "un électeur sur trois peut encore changer d’avis": the noun that stands inside the ratio, with the rest. */
export function withWhole(figure: Figure, passage: Passage, { first, next }: Stretch, label: string): string {
  if (figure.kind !== "ratio" || label === "") return label;
  const { tokens, lexicon } = passage;
  const at = wholeIn(passage, { first, next });
  if (at === undefined) return label;
  const noun = textOf(passage, { first: at, next: at + 1 });
  if (label.includes(noun)) return label;
  // "La direction et deux syndicats sur quatre | ont signé": what stands before “et” is another subject.
  const joined = lexicon.phrases.and.has(tokens[startOf(passage, { first }) - 1]?.lower ?? "");
  const behind = label.split(gap).at(-1) ?? "";
  if (joined && behind !== label && passage.text.indexOf(behind) > (tokens[next - 1]?.start ?? 0))
    return fitting(join(noun, behind));
  if (isApart(passage, label, { first, next })) return "";
  const between = betweenParts(passage, label, { first, next }, noun);
  if (between) return fitting(between);
  const leads = passage.text.indexOf(label) < (tokens[first]?.start ?? 0) && passage.text.includes(label);
  return fitting(leads ? join(label, noun) : join(noun, label));
}

/** "un | électeur | sur trois": the token of the noun that stands inside a ratio. */
export function wholeIn({ tokens, lexicon }: Passage, { first, next }: Stretch): number | undefined {
  // "jede fünfte | Familie": its noun stands behind.
  if (matchPhrase(lexicon.everyNth, tokens, first)) return undefined;
  for (let at = first; at < next; at++) {
    const { type, lower } = tokens[at] ?? { type: "symbol", lower: "" };
    if (type !== "word" || lexicon.numbers.has(lower) || isFunctionWord(lower, lexicon)) continue;
    if (!matchPhrase(lexicon.outOf, tokens, at) && !lexicon.phrases.one.has(lower)) return at;
  }
  return undefined;
}

/** "In Italia | sette medici su dieci | sono obiettori": the noun between a label's words before the ratio and those behind it. */
function betweenParts({ text, tokens }: Passage, label: string, { first, next }: Stretch, noun: string) {
  const [opening, rest] = [text.slice(0, tokens[first]?.start ?? 0), text.slice(tokens[next - 1]?.end ?? 0)];
  const parts = label.split(gap);
  const behind = parts.findIndex((part) => rest.includes(part) && !opening.includes(part));
  const before = parts[behind - 1];
  return before && opening.includes(before) ? parts.toSpliced(behind, 0, noun).join(gap) : undefined;
}

/** "Un trafic peu perturbé, … et un Transilien sur deux": does a label begin before a mark that stands before the ratio? */
function isApart(passage: Passage, label: string, { first }: Stretch): boolean {
  const { text, tokens } = passage;
  const opening = text.slice(0, tokens[first]?.start ?? 0);
  const lead = label.split(" … ").findLast((words) => opening.includes(words));
  if (lead === undefined) return false;
  const from = tokens.findIndex((token) => token.start >= opening.lastIndexOf(lead) + lead.length);
  return tokens.slice(from, first).some(({ lower }, at) => lower !== ":" && isBorder(passage, from + at));
}
