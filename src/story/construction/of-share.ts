import type { Figure } from "../../figure/figure.ts";
import type { Around } from "../around/around.ts";
import { compose } from "../composition/compose.ts";
import { isNamed } from "../sentence/named.ts";
import type { Passage } from "../sentence/passage.ts";
import { behindOf } from "../sentence/phrase.ts";
import { isPredicate } from "../sentence/predicate.ts";
import { beginsWithTime } from "../sentence/time-word.ts";
import { behindAges } from "./age-group.ts";

/** "En mai, 41 % des enfants sont vaccinés": where nothing before says of what share it is, the words behind do. */
export function ofShare({ kind }: Figure, passage: Passage, { before, after, noun }: Around): string {
  if (before.first < before.next || (kind === "measure" && isPredicate(passage, after))) return "";
  const complement = behindOf(passage, after);
  const people = behindAges(passage, complement);
  if (beginsWithTime(passage, complement) && people === undefined) return "";
  const named = isNamed(passage, { first: people ?? complement.first, next: complement.next });
  return named ? compose(passage, [], complement, people ?? noun) : "";
}
