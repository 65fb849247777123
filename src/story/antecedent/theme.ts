import type { Stretch } from "../../figure/clause/clause.ts";
import type { Figure } from "../../figure/figure.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { raisedTo, withoutChangeVerb } from "../around/led-level.ts";
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
    raisedBehindColon(figure, passage, quantity, clause) ?? antecedentOf(passage, clause),
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
