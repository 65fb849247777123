import { isBorder, type Stretch } from "../figure/clause.ts";
import { startOf } from "../figure/role.ts";
import { matchPhrase } from "../figure/trie.ts";
import { isNamed, nounStart, type Passage, trimEnd, trimStart } from "./passage.ts";

/**
 * What a clause goes on from that names nothing itself: "élèves" of "74 000 élèves, dont 46 % de filles";
 * "Tesserine" of "Tesserine, founded in 2020, raised $410M".
 */
export function antecedentOf(passage: Passage, clause: Stretch): Stretch | undefined {
  const segments = segmentsBefore(passage, clause.first);
  const { tokens, lexicon } = passage;
  const isPart = matchPhrase(lexicon.syntax.parts, tokens, clause.first) !== undefined;
  const last = segments.at(-1);
  const candidates =
    isPart || tokens[clause.first - 1]?.lower === ":"
      ? [last, segments[0]]
      : [segments.find((each) => isMain(passage, each)), last];
  for (const candidate of candidates) {
    const trimmed = candidate && trimEnd(passage, trimStart(passage, besideQuantity(passage, candidate)));
    if (trimmed && isNamed(passage, trimmed)) return trimmed;
  }
  return undefined;
}

/** The stretches between marks that stand before a clause. */
function segmentsBefore(passage: Passage, end: number): Stretch[] {
  const segments: Stretch[] = [];
  let first = 0;
  for (let at = 0; at <= end; at++) {
    if (at < end && !isBorder(passage, at)) continue;
    if (at > first && !isDateline(passage, { first, next: at })) segments.push({ first, next: at });
    first = at + 1;
  }
  return segments;
}

/** "NEW DELHI —" names a place and no subject. */
function isDateline({ tokens }: Passage, { first, next }: Stretch): boolean {
  return first === 0 && tokens.slice(first, next).every(({ text }) => text === text.toUpperCase());
}

/** No preposition and no conjunction opens it: its subject does. */
function isMain({ tokens, lexicon }: Passage, { first }: Stretch): boolean {
  const lower = tokens[first]?.lower ?? "";
  const { datePrepositions, functionWords, determiners } = lexicon.phrases;
  if (determiners.has(lower)) return true;
  if (matchPhrase(lexicon.syntax.openers, tokens, first)) return false;
  return !datePrepositions.has(lower) && !functionWords.has(lower);
}

/** A stretch with a quantity in it: what it is of stands before it, or else behind it. */
function besideQuantity(passage: Passage, { first, next }: Stretch): Stretch {
  for (const mention of passage.mentions) {
    if (mention.first < first || mention.next > next) continue;
    const before = trimEnd(passage, { first, next: startOf(passage, mention) });
    if (isNamed(passage, before)) return before;
    return { first: mention.kind === "count" ? nounStart(passage, mention) : mention.next, next };
  }
  return { first, next };
}
