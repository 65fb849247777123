import { changedObject } from "../../figure/change/changed-object.ts";
import type { Stretch } from "../../figure/clause/clause.ts";
import { startOf } from "../../figure/clause/reading.ts";
import type { Figure } from "../../figure/figure.ts";
import { matchPhrase } from "../../figure/token/trie.ts";
import { fitting } from "../sentence/label-text.ts";
import { isNamed } from "../sentence/named.ts";
import { mentionAt, type Passage, textOf } from "../sentence/passage.ts";
import { trimEnd } from "../sentence/trim.ts";

/**
 * "The board voted 8-3 late on Monday to raise | the fare to the islands | from $7.70 to | $9.25": where the clause is too long for
 * a label, what its verb changes.
 * @returns "" where no such verb leads on to the amount
 */
export function ofObject(figure: Figure, passage: Passage, quantity: Stretch): string {
  if (figure.kind === "count" && figure.unit !== null) return "";
  const { tokens, lexicon, mentions } = passage;
  const own = mentionAt(passage, quantity);
  const old = mentions.find(({ next, qualifier }) => qualifier === "from" && next <= quantity.first);
  const leads = own?.qualifier === "to" && old && old.kind === own.kind ? old : own;
  const start = leads ? startOf(passage, leads) : 0;
  // "raise the fare | to | $9.25"
  const target = lexicon.phrases.target.has(tokens[start - 1]?.lower ?? "");
  const object = leads && changedObject(passage, target ? start - 1 : start);
  const changes = target || figure.direction !== undefined || own?.qualifier === "to";
  if (!object || !changes) return "";
  const { one } = lexicon.phrases;
  // "their pay", "a deficit": whose, and which, other words say.
  const owned = matchPhrase(lexicon.syntax.possessives, tokens, object.first) !== undefined;
  if (owned || one.has(tokens[object.first]?.lower ?? "") || object.next - object.first < 2) return "";
  const named = trimEnd(passage, object);
  if (matchPhrase(lexicon.syntax.kindNames, tokens, named.first)?.length === named.next - named.first) return "";
  return isNamed(passage, named) ? fitting(textOf(passage, named)) : "";
}
