import { isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import { isDeterminer } from "../../figure/clause/determiner.ts";
import { pastOf } from "../../figure/clause/of.ts";
import type { Figure } from "../../figure/figure.ts";
import { isUpper } from "../../figure/token/character.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { isContent } from "../sentence/content.ts";
import { hasVerb } from "../sentence/finite-verb.ts";
import type { Passage } from "../sentence/passage.ts";
import type { Around } from "./around.ts";
import { withoutVerbOfChange } from "./without-change-verb.ts";

/** "fell to £513m": does an amount stand behind the small word that leads a change to its level? */
export function isReached(
  { kind, unit, direction, role }: Figure,
  { tokens, lexicon }: Passage,
  { first }: Stretch,
  start: number,
): boolean {
  // "The ceiling will be raised to": what is to come keeps its verb.
  if (role === "target" || role === "forecast") return false;
  if (direction || (kind === "count" && unit !== null) || !["money", "percent", "measure", "count"].includes(kind))
    return false;
  // "to" is a level's qualifier where the old one is said as well.
  return [pastOnly(tokens, start, lexicon), start].some(
    (at) => at < first && lexicon.phrases.target.has(tokens[at]?.lower ?? ""),
  );
}

/** Longest of the words for "only". */
const longestOnly = 2;

/** The token before an amount, or before the word that says how little it is: "slid | to | just 20m euros". */
function pastOnly(tokens: Passage["tokens"], start: number, lexicon: Passage["lexicon"]): number {
  for (let length = longestOnly; length > 0; length--)
    if (matchPhrase(lexicon.syntax.onlyLeft, tokens, start - length)?.length === length) return start - length - 1;
  return start - 1;
}

/**
 * "Net profit | fell slightly to £513m", "Die Marge | ging leicht auf 2 Prozent zurück": a verb of change that says not by how much
 * would, before a level, say that it was by that.
 */
export function ofReached(passage: Passage, around: Around): Around {
  const { tokens, lexicon } = passage;
  const { before, after } = around;
  const half = tokens[after.first]?.lower ?? "";
  const isHalf = lexicon.halves.has(half);
  const verb = tokens.findIndex(
    ({ lower }, at) =>
      at > before.first &&
      at < before.next &&
      lexicon.splits.has(lower) &&
      (isHalf || tokens.slice(at + 1, before.next).some((each) => lexicon.halves.has(each.lower))),
  );
  const changed = pastNounOfChange(passage, before);
  if (changed && comesTo(passage, changed)) return around;
  if (changed) return { ...around, before: changed, after: { first: after.next, next: after.next } };
  const [subject] = withoutVerbOfChange(passage, verb === -1 ? before : { first: before.first, next: verb + 1 });
  if (!subject || subject.next >= before.next) return around;
  const way = tokens.findIndex(({ lower }, at) => at >= subject.next && at < before.next && lexicon.ways.has(lower));
  const from = Math.max(verb, way) + 1;
  const told = { subject, verb: Math.max(verb, way), next: before.next };
  if (from === 0 || isHeldOn(passage, told) || isOfTransitive(passage, { first: from, next: before.next }, verb !== -1))
    return around;
  const rest = isHalf ? { first: after.first + 1, next: Math.max(after.next, after.first + 1) } : after;
  return { ...around, before: subject, after: rest };
}

/** "The rise in prices | came to 10 %": what the change comes to is how much it is, and no level of what changes. */
function comesTo(passage: Passage, { first, next }: Stretch): boolean {
  const { tokens, lexicon } = passage;
  const comes = (at: number) =>
    lexicon.words.arriving.has(tokens[at]?.lower ?? "") ||
    matchPhrase(lexicon.syntax.arriving, tokens, at) !== undefined;
  return hasVerb(passage, { first, next }) || tokens.slice(first, next).some((_, at) => comes(first + at));
}

/**
 * Does a verb of change say more than that: that it may come ("could rise"), or what a second verb goes on with ("fell and stands")?
 * Or is it a noun ("estimates the loss"), or no verb of the words before ("Daarbovenop is het verzuim opgelopen")?
 */
function isHeldOn(
  passage: Passage,
  { subject, verb, next }: { subject: Stretch; verb: number; next: number },
): boolean {
  const { tokens, lexicon } = passage;
  const { and, possible, auxiliaries, determiners, one } = lexicon.phrases;
  const has = (words: readonly { has(word: string): boolean }[], { first, next }: Stretch) =>
    tokens.slice(first, next).some(({ lower }) => words.some((each) => each.has(lower)));
  const waits = [possible, lexicon.words.infinitives];
  if (has(waits, { first: subject.next, next: verb }) || lexicon.syntax.infinitive.test(tokens[verb]?.lower ?? ""))
    return true;
  if (has([and, possible, auxiliaries], { first: verb + 1, next })) return true;
  const owned = [verb - 1, verb - 2].some(
    (at) => at > subject.first && matchPhrase(lexicon.syntax.possessives, tokens, at) !== undefined,
  );
  if (owned || has([determiners, one], { first: verb - 1, next: verb })) return true;
  const opens = tokens[subject.first]?.lower ?? "";
  const leads = isFunctionWord(opens, lexicon) && !isDeterminer(passage, subject.first);
  // "In 2016 the dividend rose to": the label would lack when.
  return leads || (lexicon.language.split !== undefined && has([auxiliaries, lexicon.splits], subject));
}

/**
 * "The city increased | its subsidy to $55m", "prices", "im Frühjahr ihren Zuschuss", but "im ersten Halbjahr", "slightly".
 * @param isSplit of a verb in two halves, which mostly has no object: any word may be an adverb
 */
function isOfTransitive(passage: Passage, { first, next }: Stretch, isSplit: boolean): boolean {
  const { tokens, lexicon } = passage;
  const { determiners, target } = lexicon.phrases;
  const isArticle = (at: number) =>
    isDeterminer(passage, at) || matchPhrase(lexicon.syntax.possessives, tokens, at) !== undefined;
  const isLead = (at: number) => isFunctionWord(tokens[at]?.lower ?? "", lexicon) && !isArticle(at);
  let at = first;
  while (at < next && (lexicon.syntax.adverb.test(tokens[at]?.lower ?? "") || isLead(at))) at++;
  const led = at > first && isLead(at - 1);
  if (led && determiners.has(tokens[at]?.lower ?? "")) at++;
  for (let index = at; index < next; index++) {
    const { lower, text } = tokens[index] ?? { lower: "", text: "" };
    if (target.has(lower) && index === next - 1) continue;
    if (isArticle(index)) return true;
    if (!led && !isSplit && (!lexicon.language.capitalNouns || isUpper(text))) return true;
  }
  return false;
}

/** "The board proposed | a reduction of | the annual grant from $70m to $55m": of the new level, what is reduced. */
export function pastNounOfChange(passage: Passage, { first, next }: Stretch): Stretch | undefined {
  const { tokens, lexicon } = passage;
  const { of, determiners, one } = lexicon.phrases;
  for (let at = first + 1; at < next - 1; at++) {
    // "a sharp | cut", but "The city | cut"
    const isAt = (words: ReadonlySet<string>, index: number) => index >= first && words.has(tokens[index]?.lower ?? "");
    const held = isAt(determiners, at - 1) || isAt(one, at - 1) || isAt(one, at - 2);
    const noun = tokens[at]?.lower ?? "";
    // "portare la crescita del PIL al 2 %": growth is itself what has the level.
    if (!held || !lexicon.ways.has(noun) || lexicon.words.growths.has(noun)) continue;
    const link = tokens[at + 1]?.lower ?? "";
    // "eine Senkung | des Beitrags auf": its article says that it is another word's.
    if (lexicon.language.capitalNouns) return determiners.has(link) || of.has(link) ? { first: next, next } : undefined;
    const past = lexicon.language.romance ? pastOf(tokens, at + 1, lexicon) : at + 1;
    const isOf = past > at + 1 || of.has(link);
    if (!isOf && !lexicon.words.whereLinks.has(link)) return undefined;
    const changed = { first: isOf ? Math.max(past, at + 2) : at + 2, next };
    return isContent(passage, changed) ? changed : undefined;
  }
  return undefined;
}
