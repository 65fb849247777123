import { openOfInsertion, type Said } from "../clause/aside.ts";
import { isFunctionWord, type Stretch, type Words } from "../clause/clause.ts";
import { pastOf } from "../clause/of.ts";
import type { Mention } from "../mention.ts";
import type { Scene } from "../scene.ts";
import { isUpper } from "../token/character.ts";
import type { Token } from "../token/token.ts";
import { matchPhrase } from "../token/trie.ts";

/** Tokens from a verb of change to the amounts of what it changes: "porté le taux de la taxe foncière de 38 à 41 %". */
const farthestVerb = 10;

/** The words between a verb of change and the token at `next`, where they begin with an article: what it changes. */
export function changedObject({ tokens, lexicon }: Words, next: number): Stretch | undefined {
  const { change, determiners, of, and, one, target } = lexicon.phrases;
  let last = next - farthestVerb;
  for (let at = next - 1; at >= 0 && at >= last; at--) {
    // "porte l’impôt sur le revenu | (IPP) | de 7 à 8 %", "portera la capacité du site, | installé près de Lens, | de 120 à 200"
    const open = openOfInsertion(tokens, at);
    if (open !== -1) {
      last -= at - open + 1;
      at = open;
      continue;
    }
    const { lower, type } = tokens[at] as Token;
    if (type !== "word" && !/^['’-]$/.test(lower)) return undefined;
    if (and.has(lower)) return undefined;
    // "takes | the bill | to £2,512"
    const brings = lexicon.words.bringing.has(lower) && target.has(tokens[next]?.lower ?? "");
    if (!brings && !change.has(lower) && !lexicon.ways.has(lower)) continue;
    const article = tokens[at + 1]?.lower ?? "";
    const own = matchPhrase(lexicon.syntax.possessives, tokens, at + 1) !== undefined;
    // "redujo de", but "raised the", which may stand for "of the" as in "half the"
    // "senkt die Gebühr", where "die Senkung der Gebühr" has a noun before its genitive.
    const isVerb = lexicon.language.capitalNouns && !isUpper(tokens[at]?.text ?? "");
    const links = of.has(article) && !lexicon.language.fixedOrder && !isVerb;
    const begins = own || ((determiners.has(article) || one.has(article)) && !links);
    return at + 1 < next && (begins || isBareNoun({ tokens, lexicon }, at, next)) ? { first: at + 1, next } : undefined;
  }
  return undefined;
}

/** Words of a noun without an article that a verb changes: "cut road accidents", "cortou custos". */
const longestNoun = 3;

/** Is all between nouns and their adjectives, and the word at `verb` no noun behind its own article? */
function isBareNoun({ tokens, lexicon }: Words, verb: number, next: number): boolean {
  const { determiners, of, one } = lexicon.phrases;
  const before = tokens[verb - 1]?.lower ?? "";
  if (lexicon.language.linked || next - verb > longestNoun + 1 || verb === 0) return false;
  if (determiners.has(before) || of.has(before) || one.has(before)) return false;
  return tokens
    .slice(verb + 1, next)
    .every(({ type, lower }) => type === "word" && !isFunctionWord(lower, lexicon) && !lexicon.ways.has(lower));
}

/**
 * "redujo los accidentes un 12 %", "aumentou as vendas em 9,8%", "raised the fee 5%": where the verb which says that
 * something changes stands, and the way it goes, if the percentage is how far what stands between goes.
 */
export function wayOfObject(scene: Scene, { kind, first, next: behind }: Mention): Said | undefined {
  const { tokens, lexicon } = scene;
  if (lexicon.language.linked) return undefined;
  // "raised fears 34% of them would leave": a share of something.
  if (!lexicon.language.romance && pastOf(tokens, behind, lexicon) > behind) return undefined;
  let next = first;
  while (lexicon.phrases.one.has(tokens[next - 1]?.lower ?? "")) next--;
  const leads = lexicon.language.fixedOrder ? lexicon.by : lexicon.directly;
  const by = matchPhrase(leads, tokens, next - 1)?.length ?? 0;
  // "redujo el consumo en 12.000 hogares": of counts it says where.
  if (kind !== "percent" && (by === 0 || (kind !== "money" && kind !== "measure"))) return undefined;
  next -= by;
  const object = changedObject(scene, next);
  if (!object || isFunctionWord(tokens[next - 1]?.lower ?? "", lexicon)) return undefined;
  // "cut the fare to the island by 15%"
  const isStep = lexicon.language.fixedOrder === true && by > 0;
  const links =
    !isStep &&
    tokens
      .slice(object.first, next)
      .some(({ lower }) => lexicon.phrases.target.has(lower) && !lexicon.phrases.of.has(lower));
  const at = object.first - 1;
  // "will end up owning 34%": no verb.
  if (lexicon.words.particles.has(tokens[at]?.lower ?? "")) return undefined;
  // "crop loss | exceeded 33%": no verb either.
  if (matchPhrase(lexicon.syntax.lossNouns, tokens, at)) return undefined;
  const way = lexicon.ways.get(tokens[at]?.lower ?? "");
  return way && !links ? { way, at, length: 1 } : undefined;
}
