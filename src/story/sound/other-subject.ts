import { isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import { isDeterminer } from "../../figure/clause/determiner.ts";
import { startOf } from "../../figure/clause/reading.ts";
import { isUpper } from "../../figure/token/character.ts";
import { contentCount } from "../sentence/content.ts";
import { mentionAt, type Passage } from "../sentence/passage.ts";

/** Do a label's words say of some what their sentence says of another, or of whom it does not say? */
export function isOfOtherSubject(passage: Passage, quantity: Stretch, parts: readonly Stretch[]): boolean {
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last) return false;
  if (isDoneOnly(passage, quantity, first, last)) return true;
  return (
    passage.lexicon.language.romance === true && (isOfBoth(passage, first) || isBesideOther(passage, quantity, last))
  );
}

/** "Quant aux TGV, sept sur dix | sont annoncés": what is done, and not to whom. */
function isDoneOnly(passage: Passage, quantity: Stretch, first: Stretch, last: Stretch): boolean {
  const { tokens, lexicon } = passage;
  const own = mentionAt(passage, quantity);
  if (first !== last || own?.kind !== "ratio" || first.first !== quantity.next) return false;
  return (
    lexicon.phrases.auxiliaries.has(tokens[first.first]?.lower ?? "") &&
    contentCount(passage, { first: quantity.first, next: first.next }) < 2
  );
}

/** "Une voiture transportant deux adultes et | leurs trois enfants a fait une chute de": the subject is one, and stands farther off. */
function isOfBoth({ tokens, lexicon }: Passage, { first, next }: Stretch): boolean {
  const lower = (at: number) => tokens[at]?.lower ?? "";
  if (!lexicon.phrases.and.has(lower(first - 1)) || !lexicon.phrases.definite.has(lower(first))) return false;
  const verb = tokens.findIndex((_, at) => at > first && at < next && lexicon.words.singular.has(lower(at)));
  return verb !== -1 && !lexicon.phrases.of.has(lower(verb - 2)) && tokens[verb - 1]?.type === "word";
}

/** "devenu avec 41 828 décès recensés | le pays le plus touché", "donner à dix patients atteints | une solution": another noun behind. */
function isBesideOther({ tokens, lexicon, mentions }: Passage, quantity: Stretch, { first, next }: Stretch): boolean {
  const own = mentionAt({ mentions }, quantity);
  if (own?.kind !== "count" || first < quantity.first || first > quantity.next) return false;
  const { target } = lexicon.phrases;
  const link = tokens[startOf({ tokens, lexicon }, own) - 1]?.lower ?? "";
  if (!lexicon.words.having.has(link) && !target.has(link)) return false;
  return tokens.slice(quantity.next + 1, next - 1).some(({ type }, index) => {
    const before = tokens[quantity.next + index];
    const noun = tokens[quantity.next + index + 2];
    if (!isDeterminer({ tokens, lexicon }, quantity.next + 1 + index)) return false;
    const held = before?.type !== "word" || isFunctionWord(before.lower, lexicon) || isUpper(before.text);
    return type === "word" && !held && noun?.type === "word" && lexicon.syntax.pastParticiple.test(before.lower);
  });
}
