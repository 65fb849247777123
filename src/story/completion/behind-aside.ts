import { isBorder, isClauseMark, nextClauseMark, type Stretch } from "../../figure/clause/clause.ts";
import { pastOf } from "../../figure/clause/of.ts";
import { startOf } from "../../figure/clause/reading.ts";
import type { Figure } from "../../figure/figure.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { compose } from "../composition/compose.ts";
import { isPluralVerb } from "../sentence/finite-verb.ts";
import { mentionAt, type Passage, textOf } from "../sentence/passage.ts";
import { nounStart } from "../sentence/phrase.ts";

/** Tokens of an aside between a subject and its verb. */
const longestAside = 16;

/**
 * "Six personnes, dont un prêtre, | ont été tuées", "9,3 millions de personnes (8,8 millions en 2017) | étaient pauvres":
 * where a label would be the counted noun alone, or that of a share, what happens to them stands behind the aside:
 * "Um terço dos médicos, cerca de 1.900, | pode reformar-se".
 */
export function behindAside({ kind }: Figure, passage: Passage, quantity: Stretch, label: string): string {
  if (kind !== "count" && kind !== "ratio") return "";
  const { tokens, lexicon } = passage;
  const noun = kind === "count" ? counted(passage, quantity) : shared(passage, quantity);
  const open = tokens[noun.next]?.lower ?? "";
  if (!(lexicon.language.romance ? /^[-,(–—]$/ : /^[,(]$/).test(open) || label !== textOf(passage, noun)) return "";
  // "Il a reçu douze élèves, lundi, a dit la mairie": what no clause opens with is an object.
  const start = startOf(passage, quantity);
  if (start > 0 && !isBorder(passage, start - 1)) return "";
  const first = verbBehind(passage, noun.next, quantity);
  if (first === undefined || matchPhrase(lexicon.syntax.reporting, tokens, first)) return "";
  let next = first;
  // "were killed | and two others injured": another count.
  const isNumber = (at: number) => tokens[at]?.type === "number" || lexicon.numbers.has(tokens[at]?.lower ?? "");
  const isOther = (at: number) => lexicon.phrases.and.has(tokens[at]?.lower ?? "") && isNumber(at + 1);
  while (!isClauseMark(passage, next) && !isOther(next)) next++;
  return compose(passage, [noun], { first, next }, first + 1);
}

/** Where the verb stands behind an aside: behind its last mark, "Dos hombres, Ruiz, de 40 años, y su hijo, | fueron detenidos". */
function verbBehind(passage: Passage, open: number, quantity: Stretch): number | undefined {
  const { tokens, lexicon } = passage;
  const opening = tokens[open]?.lower ?? "";
  const mark = opening === "(" ? ")" : opening;
  for (let close = open + 1; close <= open + longestAside; close++) {
    if (tokens[close]?.lower !== mark) continue;
    const first = close + (tokens[close + 1]?.lower === "," ? 2 : 1);
    if (isDoing(passage, first, quantity)) return first;
    if (!lexicon.language.romance || mark !== ",") return undefined;
  }
  return undefined;
}

/** An auxiliary; where several are counted and endings show it, any verb of theirs: "desplegaron", "se enfrentan". */
function isDoing(passage: Passage, at: number, quantity: Stretch): boolean {
  const { tokens, lexicon } = passage;
  const { auxiliaries, possible } = lexicon.phrases;
  const { kind, amount = 0 } = mentionAt(passage, quantity) ?? {};
  const several = lexicon.language.romance === true && kind === "count" && amount > 1;
  const verb = several && lexicon.words.reflexives.has(tokens[at]?.lower ?? "") ? at + 1 : at;
  const lower = tokens[verb]?.lower ?? "";
  // "36 atos de lavagem, | é uma vergonha": of another subject.
  if (several && lexicon.words.singular.has(lower)) return false;
  return [auxiliaries, possible].some((verbs) => verbs.has(lower)) || (several && isPluralVerb(passage, verb));
}

/** "Three | members of a family |, including a girl": what is counted, up to the next mark. */
function counted(passage: Passage, quantity: Stretch): Stretch {
  const next = nextClauseMark(passage, quantity.next);
  return { first: nounStart(passage, quantity), next };
}

/** "Um terço | dos médicos de família |, cerca de": what a share is of, up to the next mark. */
function shared(passage: Passage, quantity: Stretch): Stretch {
  const first = pastOf(passage.tokens, quantity.next, passage.lexicon);
  const next = nextClauseMark(passage, first);
  return { first, next };
}
