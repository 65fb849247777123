import { isBorder } from "../../figure/clause/clause.ts";
import { startOf } from "../../figure/clause/reading.ts";
import { fitting, gap } from "../sentence/label-text.ts";
import { mentionAt, textOf } from "../sentence/passage.ts";
import type { InflectedLabel } from "./inflected-label.ts";

/**
 * "nach | einem Betriebsgewinn von", "Nach Bezahlung | einer Kaution von": a case that says what it is to the words left out.
 * "zu | einer Freiheitsstrafe": what that hangs on, where it is a preposition; "nach" and "trotz" say that it is of another.
 */
export function withCaseLink({
  label,
  passage: { tokens, lexicon },
  first,
  quantity,
}: InflectedLabel): string | undefined {
  const before = first.first - 1;
  if (first.next > quantity.first || before < 0 || isBorder({ tokens, lexicon }, before)) return undefined;
  if (!lexicon.words.obliqueArticles.has(tokens[first.first]?.lower ?? "")) return undefined;
  const { text, lower } = tokens[before] ?? { text: "", lower: "" };
  return lexicon.words.caseLinks.has(lower) ? fitting(`${text} ${label}`) : "";
}

/** "| Über | eine Beteiligung an Programmen sollen 26 Millionen fließen": the preposition that the sentence opens with. */
export function withOpeningPreposition({ label, passage, first: { first } }: InflectedLabel): string | undefined {
  const { tokens, lexicon } = passage;
  const { text, lower } = tokens[first - 1] ?? { text: "", lower: "" };
  const opens = first === 1 && lexicon.words.holding.has(lower);
  const { determiners, one } = lexicon.phrases;
  const isNoun = [determiners, one].some((words) => words.has(tokens[first]?.lower ?? ""));
  return opens && isNoun ? fitting(`${text} ${label}`) : undefined;
}

/** "die Tore | vor | 10.200 Zuschauern erzielte": such a preposition is read as one of a date's own words. */
export function withPrepositionOfCount({ passage, parts, quantity }: InflectedLabel): string | undefined {
  const { tokens, lexicon } = passage;
  const [before, after, more] = parts;
  const opening = startOf(passage, quantity);
  if (!before || !after || more || before.next !== opening || after.first < quantity.first) return undefined;
  const mention = mentionAt(passage, quantity);
  if (mention?.kind !== "count" || mention.unit === null || after.first >= mention.next) return undefined;
  if (opening >= (mention.qualifierSpan?.[0] ?? mention.first)) return undefined;
  if (!lexicon.words.holding.has(tokens[opening]?.lower ?? "")) return undefined;
  return fitting(`${textOf(passage, { first: before.first, next: opening + 1 })}${gap}${textOf(passage, after)}`);
}
