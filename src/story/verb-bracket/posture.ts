import type { Stretch } from "../../figure/clause/clause.ts";
import { startOf } from "../../figure/clause/reading.ts";
import { isTimeKind, type Mention } from "../../figure/mention.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { isContent } from "../sentence/content.ts";
import { fitting, join } from "../sentence/label-text.ts";
import { mentionAt, type Passage, textOf } from "../sentence/passage.ts";
import { beginsPhrase } from "../sentence/phrase.ts";

/**
 * "Door een storing zaten 8.700 huishoudens | in Nijmegen drie uur | zonder stroom": behind a verb that says nothing without where or how
 * someone is, a count's label goes on to the clause's end, or to its last phrase.
 * @returns undefined where neither has room, and for other labels
 */
export function withHowTheyAre(
  passage: Passage,
  label: string,
  last: Stretch,
  clause: Stretch,
  quantity: Stretch,
): string | undefined {
  const { tokens, lexicon } = passage;
  const behind = withHowTheyWere(passage, last, clause, quantity);
  if (behind !== undefined) return behind;
  const verb = tokens[startOf(passage, quantity) - 1]?.lower ?? "";
  const cut = last.next === quantity.next && last.first < quantity.next && clause.next > quantity.next;
  if (!cut || mentionAt(passage, quantity)?.kind !== "count" || !lexicon.words.postures.has(verb)) return undefined;
  const rest = { first: quantity.next, next: clause.next };
  const all = fitting(`${label} ${textOf(passage, rest)}`);
  if (all || !isContent(passage, rest)) return all || undefined;
  let first = rest.next - 1;
  while (first > rest.first && !beginsPhrase(passage, first)) first--;
  return (first > rest.first && fitting(join(label, textOf(passage, { first, next: rest.next })))) || undefined;
}

/**
 * "18.000 Haushalte waren | am Abend im Norden der Stadt für zwei Stunden | ohne Strom": the same of a verb behind the count, where the
 * label was cut in between.
 */
function withHowTheyWere(passage: Passage, last: Stretch, clause: Stretch, quantity: Stretch): string | undefined {
  const { tokens, lexicon } = passage;
  const verb = quantity.next;
  const lower = tokens[verb]?.lower ?? "";
  const cut = last.first < verb && last.next > verb && last.next < clause.next;
  if (!cut || mentionAt(passage, quantity)?.kind !== "count") return undefined;
  if (!matchPhrase(lexicon.syntax.being, tokens, verb) && !lexicon.words.postures.has(lower)) return undefined;
  let first = clause.next - 1;
  while (first > last.next && !beginsPhrase(passage, first)) first--;
  const phrase = { first, next: clause.next };
  // "… zijn geëvacueerd en 1.200 huishoudens zaten | zonder stroom": how others were.
  const isOther = (each: Mention) =>
    each.first >= verb && each.first < clause.next && (each.next > first || !isTimeKind(each));
  const told = isContent(passage, phrase) && !passage.mentions.some(isOther);
  return told
    ? fitting(join(textOf(passage, { ...last, next: verb + 1 }), textOf(passage, phrase))) || undefined
    : undefined;
}
