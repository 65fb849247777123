import { behindBorder, isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import { isDeterminer } from "../../figure/clause/determiner.ts";
import { startOf } from "../../figure/clause/reading.ts";
import type { Figure } from "../../figure/figure.ts";
import { isTimeKind } from "../../figure/mention.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { raisedTo, withoutChangeVerb } from "../around/led-level.ts";
import { isActiveAuxiliary, isVerb, isVerbThere } from "../sentence/finite-verb.ts";
import { isNamed } from "../sentence/named.ts";
import type { Passage } from "../sentence/passage.ts";
import { trimEnd } from "../sentence/trim.ts";
import { antecedentOf } from "./antecedent.ts";

/**
 * What a clause that names nothing before its quantity goes on from, without the verb of a change: "Gute Nachricht: Zum Januar sinkt der Preis |
 * um 2 Cent auf 33 Cent" has behind a colon what changed there.
 */
export function themeOf(figure: Figure, passage: Passage, quantity: Stretch, clause: Stretch) {
  return withoutChangeVerb(
    figure,
    passage,
    quantity,
    raisedBehindColon(figure, passage, quantity, clause) ??
      objectBetween(passage, quantity, clause) ??
      amountBefore(figure, passage, quantity, clause) ??
      antecedentOf(passage, clause),
  );
}

function raisedBehindColon(
  figure: Figure,
  passage: Passage,
  quantity: Stretch,
  clause: Stretch,
): Stretch[] | undefined {
  const { tokens, lexicon } = passage;
  const raised = tokens[clause.first - 1]?.lower === ":" ? raisedTo(figure, passage, quantity, clause) : undefined;
  // "Le chiffre d’affaires progresse : | il gagne 3,8 %": a pronoun goes on from before the colon.
  if (!raised || !isNamed(passage, raised)) return undefined;
  const led = matchPhrase(lexicon.by, tokens, raised.next - 1) !== undefined;
  return [{ first: raised.first, next: led ? raised.next - 1 : raised.next }];
}

/** Words of an object between two commas. */
const longestObject = 9;

/** "a adopté lundi soir, à l'unanimité, | le budget 2027, d'un montant de": past an insertion, what is so much stands between the two commas. */
function objectBetween(passage: Passage, quantity: Stretch, { first }: Stretch): Stretch[] | undefined {
  const { tokens, lexicon } = passage;
  const { sums } = lexicon.words;
  const isOfSum = (lower: string) => sums.has(lower) || lexicon.phrases.moneyWords.has(lower);
  const isOnlySum = tokens
    .slice(first, startOf(passage, quantity))
    .every(({ type, lower }) => type !== "word" || isFunctionWord(lower, lexicon) || isOfSum(lower));
  if (tokens[first - 1]?.lower !== "," || !isOnlySum) return undefined;
  const object = { first: behindBorder(passage, first - 1), next: first - 1 };
  if (tokens[object.first - 1]?.lower !== "," || object.next - object.first > longestObject) return undefined;
  const isOfClause = (at: number) => isVerb(passage, at) || lexicon.phrases.auxiliaries.has(tokens[at]?.lower ?? "");
  if (!isDeterminer(passage, object.first) || !isNamed(passage, object)) return undefined;
  for (let at = object.first; at < object.next; at++) if (isOfClause(at)) return undefined;
  // An insertion of its own stands before: "La société, une filiale de Renault, d'une valeur de" is what the commas part.
  const insertion = behindBorder(passage, object.first - 1);
  return tokens[insertion - 1]?.lower === "," ? [object] : undefined;
}

/**
 * "El Ministerio autorizó la temporada, con | un límite de captura de 2,1 millones de toneladas, 16% menos que", "Le groupe, leader
 * européen, | a publié un bénéfice de 412 millions, 18 % de moins qu'un an plus tôt": so much less is the amount right before, and
 * not what the sentence opens with.
 */
function amountBefore(
  { kind, direction }: Figure,
  passage: Passage,
  quantity: Stretch,
  { first }: Stretch,
): Stretch[] | undefined {
  const { tokens, lexicon, mentions } = passage;
  if (kind !== "percent" || !direction || tokens[first - 1]?.lower !== ",") return undefined;
  const segment = behindBorder(passage, first - 1);
  if (tokens[segment - 1]?.lower !== ",") return undefined;
  const opens = tokens.slice(first, startOf(passage, quantity)).every(({ lower }) => isFunctionWord(lower, lexicon));
  const amount = mentions.findLast((each) => each.next < first && each.first > segment && !isTimeKind(each));
  if (!opens || !amount) return undefined;
  // "sono stati raccolti | 41.000 quintali, il 16% in meno": of what, stands elsewhere.
  if (lexicon.phrases.auxiliaries.has(tokens[segment]?.lower ?? "") && !isActiveAuxiliary(passage, segment))
    return undefined;
  const words = trimEnd(passage, { first: segment, next: startOf(passage, amount) });
  if (isVerbThere(passage, segment)) return [words];
  // "con", and an article behind it.
  if (amount.next !== first - 1 || !isFunctionWord(tokens[segment]?.lower ?? "", lexicon)) return undefined;
  const named = { ...words, first: segment + 1 };
  return isDeterminer(passage, segment + 1) && isNamed(passage, named) ? [named] : undefined;
}
