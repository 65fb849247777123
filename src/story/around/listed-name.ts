import { isFunctionWord, type Stretch } from "../../figure/clause/clause.ts";
import { startOf } from "../../figure/clause/reading.ts";
import { isShareKind, type Mention } from "../../figure/mention.ts";
import { isUpper } from "../../figure/token/character.ts";
import { mentionAt, type Passage, textOf } from "../sentence/passage.ts";

/** "Costa fica com 37%, | Prado, com | 18%": behind the share of one, another one's is told with the name alone. */
export function ofListedName(passage: Passage, { first }: Stretch): string {
  const share = mentionAt(passage, { first });
  const name = share && listedName(passage, share);
  return name ? textOf(passage, name) : "";
}

/**
 * "…, Prado, 18%", "e | Lima (verde), com 8%": the name that a share stands behind, with a comma between them and another one's share before.
 * @returns where the name stands, without its party; undefined where there is none
 */
function listedName(passage: Passage, share: Pick<Mention, "first"> & Partial<Mention>): Stretch | undefined {
  const { tokens, lexicon, mentions } = passage;
  const isShare = ({ kind }: Partial<Mention>) => kind !== undefined && isShareKind({ kind });
  if (lexicon.language.capitalNouns || !isShare(share) || share.direction) return undefined;
  if (!mentions.some((each) => isShare(each) && each.first < share.first)) return undefined;
  const lower = (at: number) => tokens[at]?.lower ?? "";
  let at = startOf(passage, share) - 1;
  while (lexicon.phrases.determiners.has(lower(at)) || lexicon.phrases.one.has(lower(at))) at--;
  if (lexicon.words.having.has(lower(at))) at--;
  if (lower(at) !== ",") return undefined;
  let next = at;
  // "Prado (verde), com"
  if (lower(next - 1) === ")") while (next > 1 && lower(next) !== "(") next--;
  const isName = (index: number) => tokens[index]?.type === "word" && isUpper(tokens[index]?.text ?? "");
  let first = next;
  while (isName(first - 1) || (lexicon.phrases.of.has(lower(first - 1)) && isName(first - 2))) first--;
  // "eleita governadora de | Serra Azul, com 52%": whose it is stands before the place.
  const held = lexicon.phrases.of.has(lower(first - 1));
  const leads = lower(first - 1) === "," || (isFunctionWord(lower(first - 1), lexicon) && !held);
  return first < next && first > 0 && leads ? { first, next } : undefined;
}

/** "37% das intenções de voto | , Prado, 18%": where the words behind a share end, before the name that the next one stands behind. */
export function beforeListed(passage: Passage, first: number, next: number): number {
  const later = passage.mentions.find((each) => each.first >= first);
  const name = later && listedName(passage, later);
  return name && name.first >= first && name.first <= next ? Math.max(first, name.first - 1) : next;
}
