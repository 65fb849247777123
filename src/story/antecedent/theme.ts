import { behindBorder, isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import { isDeterminer } from "../../figure/clause/determiner.ts";
import { startOf } from "../../figure/clause/reading.ts";
import type { Figure } from "../../figure/figure.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { raisedTo, withoutChangeVerb } from "../around/led-level.ts";
import { isVerb } from "../sentence/finite-verb.ts";
import { isNamed } from "../sentence/named.ts";
import type { Passage } from "../sentence/passage.ts";
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
