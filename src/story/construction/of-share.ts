import type { Stretch } from "../../figure/clause/clause.ts";
import { startOf } from "../../figure/clause/reading.ts";
import type { Figure } from "../../figure/figure.ts";
import { isTimeKind } from "../../figure/mention.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import type { Around } from "../around/around.ts";
import { compose } from "../composition/compose.ts";
import { isNamed } from "../sentence/named.ts";
import type { Passage } from "../sentence/passage.ts";
import { behindOf } from "../sentence/phrase.ts";
import { isPredicate } from "../sentence/predicate.ts";
import { beginsWithTime } from "../sentence/time-word.ts";
import { behindAges } from "./age-group.ts";

/**
 * "En mai, 41 % des enfants sont vaccinés", "250 hectares | ont brûlé près du lac": where nothing before says of what it is, the
 * words behind do.
 */
export function ofShare(
  { kind }: Figure,
  passage: Passage,
  quantity: Stretch,
  { before, after, noun }: Around,
): string {
  if (before.first < before.next || isConditional(passage, quantity)) return "";
  // "cinq rames, de 43 mètres, | seront commandées"
  if (kind === "measure" && isPredicate(passage, after) && !standsFirst(passage, startOf(passage, quantity))) return "";
  const complement = behindOf(passage, after);
  const people = behindAges(passage, complement);
  if (beginsWithTime(passage, complement) && people === undefined) return "";
  const named = isNamed(passage, { first: people ?? complement.first, next: complement.next });
  return named ? compose(passage, [], complement, people ?? noun) : "";
}

/** "If menus are left out of the count, | 34% of callers give up": so many only then. */
function isConditional({ tokens, lexicon, dateline }: Passage, { first }: Stretch): boolean {
  if (!lexicon.words.ifs.has(tokens[dateline]?.lower ?? "")) return false;
  return tokens.some(({ lower }, at) => at > dateline && at < first && lower === ",");
}

/** Stands nothing before, or only when or where: "Since May, | 40 kilometres have been closed"? */
function standsFirst(passage: Passage, start: number): boolean {
  const { tokens, lexicon, mentions } = passage;
  const { dateline: first } = passage;
  if (start <= first) return true;
  const comma = start - 1;
  if (tokens.findIndex(({ lower }, at) => at >= first && lower === ",") !== comma) return false;
  const isTime = mentions.some((each) => isTimeKind(each) && each.first - first < 2);
  const setting = matchPhrase(lexicon.syntax.settings, tokens, first) !== undefined;
  return isTime || setting || [first, first + 1].some((at) => beginsWithTime(passage, { first: at, next: comma }));
}
