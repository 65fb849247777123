import type { Stretch } from "../../figure/clause/clause.ts";
import { isTimeKind, type Mention } from "../../figure/mention.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { isVerb } from "../sentence/finite-verb.ts";
import type { Passage } from "../sentence/passage.ts";

/** "passou de 31 | para 47 semanas": where a time is told as a level is, what it was before. */
export function isOtherEnd({ mentions, lexicon }: Passage, { first }: Stretch, time: Mention): boolean {
  if (!lexicon.language.romance || time.kind !== "duration" || time.qualifier !== "from") return false;
  return mentions.every((each) => isTimeKind(each) || each.next <= first || each.first > time.first);
}

/** "ante 52.340 espectadores | y suma ya 41 puntos", "atrasada | e vai custar mais 6 milhões": a verb behind "and" is of the next quantity. */
export function beforeVerb({ tokens, lexicon }: Passage, first: number, end: number): number {
  const lower = (at: number) => tokens[at]?.lower ?? "";
  const { and, auxiliaries } = lexicon.phrases;
  if (and.has(lower(end - 2)) && isVerb({ tokens, lexicon }, end - 1)) return Math.max(first, end - 2);
  const says = auxiliaries.has(lower(end - 2)) || lexicon.words.singular.has(lower(end - 2));
  const does = says && lexicon.syntax.infinitive?.test(lower(end - 1));
  return does && and.has(lower(end - 3)) ? Math.max(first, end - 3) : end;
}

/** "chega a 240 mil famílias | e custa, em média, 110 euros": the verb of the next amount, with an aside between. */
export function beforePrice({ tokens, lexicon, mentions }: Passage, first: number, next: number): number {
  const verb = tokens[next - 1]?.lower ?? "";
  const told = next - 2 >= first && lexicon.phrases.and.has(tokens[next - 2]?.lower ?? "");
  const led = tokens[next]?.lower === "," && mentions.some((each) => each.kind === "money" && each.first > next);
  return told && led && lexicon.phrases.moneyWords.has(verb) ? next - 2 : next;
}

/** "de siete a cuatro años | de cárcel | la condena": what was brought to so long a penalty stands behind it. */
export function pastPenalty({ tokens, lexicon }: Passage, from: number): number {
  const behind = from + (matchPhrase(lexicon.syntax.penal, tokens, from)?.length ?? 0);
  return lexicon.phrases.determiners.has(tokens[behind]?.lower ?? "") ? behind : from;
}
