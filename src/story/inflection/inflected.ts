import type { Labelling } from "../completion/completion.ts";
import { partsOf } from "../sentence/label-parts.ts";
import { sumOf } from "../verb-bracket/sum-of.ts";
import { isWeak, saysNotWhose, withArticleBefore, withArticleBehind } from "./case-article.ts";
import { withClosingModal, withoutClauseBefore } from "./clause-words.ts";
import type { Repair } from "./inflected-label.ts";
import { withCaseLink, withOpeningPreposition, withPrepositionOfCount } from "./lost-preposition.ts";
import { isPremise, saysNotWhat } from "./says-not-what.ts";

/** In the order in which they are asked: the first that has an answer gives the label. */
const repairs: readonly Repair[] = [
  (given) => (isPremise(given) ? "" : undefined),
  withCaseLink,
  (given) => (saysNotWhat(given) ? "" : undefined),
  ({ passage, parts, quantity }) => sumOf(passage, parts, quantity),
  withoutClauseBefore,
  withOpeningPreposition,
  withPrepositionOfCount,
  withArticleBehind,
  (given) => (isWeak(given.passage, given.first.first) ? undefined : withClosingModal(given)),
  (given) => (saysNotWhose(given) ? "" : undefined),
  withArticleBefore,
];

/**
 * A label whose first word has the ending of a case that its article or preposition shows: with that, where it stands beside the
 * number. "| der sozialen Ungleichheiten sind", "von allen … beteiligten Staaten beschlossen worden", "zu einer Freiheitsstrafe".
 * @returns "" where it says only in what something is so: "Bei einem Marktanteil | von 1,7 Prozent", or whom it is of: "Nach Bezahlung |
 * einer Kaution"; other labels as they are
 */
export function withCase(label: string, { passage, quantity }: Labelling): string {
  const parts = passage.lexicon.language.capitalNouns && label ? partsOf(passage, label) : undefined;
  const [first] = parts ?? [];
  if (!parts || !first) return label;
  const given = { label, passage, quantity, parts, first };
  for (const repair of repairs) {
    const own = repair(given);
    if (own !== undefined) return own;
  }
  return label;
}
