import { isFunctionWord } from "../../figure/clause/clause.ts";
import { startOf } from "../../figure/clause/reading.ts";
import { isTimeKind, type Mention } from "../../figure/mention.ts";
import { isUpper } from "../../figure/token/character.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import type { Passage } from "../sentence/passage.ts";
import { arrivalIn } from "./arrival.ts";
import { beforeVerb } from "./other-end.ts";

/** Words of a qualifier and a quote that may stand between a preposition and its amount. */
const farthestLink = 4;

/** Where the last phrase ends that no preposition or article leads on to the quantity at `next`. */
export function phraseEnd(passage: Passage, first: number, later: Pick<Mention, "first"> & Partial<Mention>): number {
  const { tokens, lexicon } = passage;
  const next = later.first;
  // "of cocaine | worth £6.7m"
  const { worth } = lexicon.words;
  const leadsOn = (lower: string) => isFunctionWord(lower, lexicon) || /^['-]$/.test(lower) || worth.has(lower);
  const arrival = arrivalIn(passage, { first, next });
  if (arrival !== undefined) return arrival;
  let end = Math.max(first, next);
  // "en mars-| avril 2020"
  if (tokens[next - 1]?.lower === "-" && tokens[next]?.glued) end = Math.max(first, next - 2);
  // An adjective before it belongs to its phrase: "in the same | three months"; "a 550 km | orbit 54 minutes later" has none.
  // "in der Nähe der Stadt Molo | 150 Kilometer südlich": a noun does not.
  const isNoun = (at: number) => lexicon.language.capitalNouns === true && isUpper(tokens[at]?.text ?? "");
  while (end > first && !leadsOn(tokens[end - 1]?.lower ?? "") && !isNoun(end - 1)) end--;
  if (end === first && later.kind !== undefined && isTimeKind({ kind: later.kind })) end = Math.max(first, next);
  while (end > first && leadsOn(tokens[end - 1]?.lower ?? "")) end--;
  // "today | won’t buy": without its denial a verb says the opposite.
  const denied = tokens[end]?.glued && tokens[end]?.lower === "'" && tokens[end + 1]?.lower === "t";
  if (denied && end > first && end < next) end--;
  // "four militants | belonging to | two groups": a participle whose words lead on to the next quantity goes with them.
  const isLed = lexicon.language.fixedOrder && end < next && isFunctionWord(tokens[end]?.lower ?? "", lexicon);
  if (isLed && end - 1 > first && lexicon.syntax.gerund.test(tokens[end - 1]?.lower ?? "")) end--;
  end = beforeVerb(passage, first, besideBefore(passage, first, end) ?? end);
  return beforeNext(passage, first, beforeDeed(passage, first, beforeHead(passage, first, end, later)), later);
}

/** "60 000 euros d’amende | pour avoir employé | sans les déclarer 27 saisonniers": what somebody has done goes with its object. */
function beforeDeed({ tokens, lexicon }: Passage, first: number, end: number): number {
  const { infinitive, pastParticiple } = lexicon.syntax;
  const lower = (at: number) => tokens[at]?.lower ?? "";
  const isDeed = pastParticiple.test(lower(end - 1)) && infinitive.test(lower(end - 2));
  if (!lexicon.language.romance || !isDeed || end - 3 <= first) return end;
  return isFunctionWord(lower(end - 3), lexicon) ? end - 3 : end;
}

/** Words of a phrase that leads on to what something is held against: "en comparación con". */
const longestBeside = 4;

/** "afgenomen ten opzichte | van 2017": where the words begin that lead on to what is cut off. */
function besideBefore({ tokens, lexicon }: Passage, first: number, next: number): number | undefined {
  for (let at = next - 1; at > next - longestBeside && at >= first; at--)
    if ((matchPhrase(lexicon.syntax.beside, tokens, at)?.length ?? 0) > next - at) return at;
  return undefined;
}

/** "67 personas en lista de espera | con una permanencia media de 94 días": the noun that the next quantity is of goes with it. */
function beforeHead({ tokens, lexicon }: Passage, first: number, end: number, later: Pick<Mention, "first">): number {
  const { of, one, determiners } = lexicon.phrases;
  if (!of.has(tokens[end]?.lower ?? "") || later.first - end > farthestLink) return end;
  let at = end;
  while (at > first && !isFunctionWord(tokens[at - 1]?.lower ?? "", lexicon)) at--;
  if (at === first || !one.has(tokens[at - 1]?.lower ?? "")) return end;
  while (at > first && isFunctionWord(tokens[at - 1]?.lower ?? "", lexicon)) at--;
  const lower = tokens[at]?.lower ?? "";
  // "as part | of a planned upgrade"
  return at > first && !determiners.has(lower) && !of.has(lower) ? at : end;
}

/** "£20m to balance its books | and further cuts of £32m": what "and" joins is named for the next amount. */
function beforeNext(
  { tokens, lexicon }: Passage,
  first: number,
  end: number,
  later: Pick<Mention, "first"> & Partial<Mention>,
): number {
  const next = later.first;
  const { of, target, and } = lexicon.phrases;
  const leads = (at: number) =>
    of.has(tokens[at]?.lower ?? "") ||
    (later.kind !== "count" && target.has(tokens[at]?.lower ?? "")) ||
    matchPhrase(lexicon.by, tokens, at) !== undefined;
  const start = Math.max(end, startOf({ tokens, lexicon }, { first: next }) - 1, next - farthestLink);
  let led = false;
  for (let at = start; at < next; at++) led ||= leads(at);
  if (!led) return end;
  for (let at = end - 1; at >= first; at--) {
    const lower = tokens[at]?.lower ?? "";
    // "um 3,6 % | auf ein neues Rekordergebnis von"
    if (and.has(lower) || (lexicon.language.split && target.has(lower))) return at;
  }
  return and.has(tokens[first]?.lower ?? "") ? first : end;
}
