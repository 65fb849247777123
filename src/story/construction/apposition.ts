import { behindBorder, isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import { isDeterminer } from "../../figure/clause/determiner.ts";
import { startOf } from "../../figure/clause/reading.ts";
import { isUpper } from "../../figure/token/character.ts";
import { isVerb } from "../sentence/finite-verb.ts";
import { isNamed } from "../sentence/named.ts";
import type { Passage } from "../sentence/passage.ts";

/** Words of a subject, and of what stands between commas behind it. */
const longest = 8;

/**
 * "L’altro scalo romano, Ciampino, | mostra un calo", "Nieuw Oranje, de partij van Jan Smit, | krijgt": the subject before a
 * name or a noun between commas, and the verb that the clause goes on with. Undefined where the clause has no such subject.
 */
export function beforeApposition(passage: Passage, clause: Stretch, quantity: Stretch): [Stretch, Stretch] | undefined {
  const { tokens, lexicon } = passage;
  const { first, next } = verbBefore(passage, clause, quantity);
  const { determiners, auxiliaries, and } = lexicon.phrases;
  if (tokens[first - 1]?.lower !== "," || !goesOn(passage, first, next)) return undefined;
  let comma = first - 2;
  while (comma > first - 2 - longest && comma > 0 && tokens[comma]?.type === "word") comma--;
  if (comma <= 0 || tokens[comma]?.lower !== "," || comma === first - 2) return undefined;
  const opens = tokens[comma + 1];
  const named = isUpper(opens?.text ?? "") || isDeterminer(passage, comma + 1);
  const isPlain = (at: number) => {
    const lower = tokens[at]?.lower ?? "";
    return !auxiliaries.has(lower) && !isVerb(passage, at) && !and.has(lower);
  };
  for (let at = comma + 1; at < first - 1; at++) if (!isPlain(at)) return undefined;
  let start = comma;
  while (start > 0 && start > comma - longest && (tokens[start - 1]?.type === "word" || isInWord(passage, start - 1)))
    start--;
  if (start > 0 && !/^[.;:–—-]$/.test(tokens[start - 1]?.lower ?? "")) return undefined;
  for (let at = start; at < comma; at++) if (!isPlain(at)) return undefined;
  const subject = { first: start, next: comma };
  const begins = determiners.has(tokens[start]?.lower ?? "") || isUpper(tokens[start]?.text ?? "");
  return named && begins && isNamed(passage, subject) ? [subject, { first, next }] : undefined;
}

/** The words between a comma and the quantity, or the bracket that it opens: "mostra una leggera flessione (−1,6%)". */
function verbBefore(passage: Passage, clause: Stretch, quantity: Stretch): Stretch {
  const { tokens } = passage;
  if (tokens[clause.first - 1]?.lower !== "(") return { first: clause.first, next: startOf(passage, quantity) };
  const first = behindBorder(passage, clause.first - 1);
  return { first, next: clause.first - 1 };
}

/** An apostrophe, or the hyphen of "runner-up". */
function isInWord({ tokens }: Passage, at: number): boolean {
  const { lower, glued } = tokens[at] ?? { lower: "", glued: false };
  return lower === "'" || (lower === "-" && glued && tokens[at + 1]?.glued === true);
}

/** Does the clause go on with a verb: a small word, and an article or a number behind it, which may be the quantity's? */
function goesOn({ tokens, lexicon }: Passage, first: number, next: number): boolean {
  const [verb, object] = [tokens[first], tokens[first + 1]];
  if (verb?.type !== "word" || isUpper(verb.text) || first >= next) return false;
  const { auxiliaries } = lexicon.phrases;
  if (isFunctionWord(verb.lower, lexicon) && !auxiliaries.has(verb.lower)) return false;
  return isDeterminer({ tokens, lexicon }, first + 1) || object?.type === "number" || auxiliaries.has(verb.lower);
}
