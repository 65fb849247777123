import type { Stretch } from "../../figure/clause/clause.ts";
import type { Around } from "../around/around.ts";
import { compose, ends, headOf, withRest } from "../composition/compose.ts";
import { withLink } from "../composition/count-link.ts";
import { isReported, isSaying } from "../sentence/attribution.ts";
import { isContent } from "../sentence/content.ts";
import { fitting, gap, join, longestLabel } from "../sentence/label-text.ts";
import { isVerbFirst } from "../sentence/named.ts";
import { type Passage, textOf } from "../sentence/passage.ts";
import { behindOf } from "../sentence/phrase.ts";
import { trimEnd } from "../sentence/trim.ts";

/** A clause that names nothing itself, with the words that it goes on from. */
export function withAntecedent(passage: Passage, around: Around, antecedent: readonly Stretch[] | undefined): string {
  const { after, noun } = around;
  const before = withoutIdle(passage, around);
  const [subject] = antecedent ?? [];
  if (!antecedent || !subject || isReported(passage, antecedent)) return "";
  // "Harbour Housing, which speaks for landlords, said | 75 % of tenants": who says so.
  if (isSaying(passage, before)) return compose(passage, [], behindOf(passage, after), noun);
  // The noun behind the subject may be what the clause itself begins with.
  const all = antecedent.filter(({ next }) => next <= before.first);
  const complement = behindOf(passage, after);
  // "14.1 % of papers were awarded a distinction": where both have no room, the words behind say it.
  const isOfIt = complement.first > after.first && before.first === before.next;
  const together =
    withRest(passage, [...all, before], after, noun) ||
    withRest(passage, [subject, before], after, noun) ||
    (isOfIt ? withRest(passage, [], complement, noun) : "") ||
    compose(passage, [...all, before], after, noun);
  if (together) return together;
  // What stands between says of what the number is: "Les adultes … présentaient un risque inférieur".
  const own = textOf(passage, trimEnd(passage, before));
  if (isContent(passage, before)) {
    if (noun > after.first) return compose(passage, [before], after, noun);
    const who = headOf(passage, subject, longestLabel - own.length - gap.length);
    const verb = passage.lexicon.phrases.auxiliaries.has(passage.tokens[before.first]?.lower ?? "");
    return who && (verb || isVerbFirst(passage, before)) ? join(who, own) : "";
  }
  const rest = textOf(passage, trimEnd(passage, after));
  const head = ends(passage, subject, longestLabel - rest.length - gap.length);
  const cut = rest && fitting([...withLink(passage, [subject], [head].filter(Boolean), after.first), rest].join(gap));
  if (cut) return cut;
  if (noun > after.first) return compose(passage, [], after, noun);
  return (
    compose(passage, [subject], after, noun) ||
    fitting(textOf(passage, subject)) ||
    ends(passage, subject, longestLabel)
  );
}

/** "De inflatie, die steeg, | is in oktober | volgens het CBS gedaald naar 2,1 procent": an auxiliary and a time say nothing of it. */
function withoutIdle(passage: Passage, { before, after }: Around): Stretch {
  const { language, phrases } = passage.lexicon;
  const verb = passage.tokens[before.first]?.lower ?? "";
  const isIdle = language.split && phrases.auxiliaries.has(verb) && !isContent(passage, before);
  return isIdle && after.first === after.next ? { first: before.next, next: before.next } : before;
}
