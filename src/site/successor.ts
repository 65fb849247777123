import type { PageFigure } from "./key-figures.ts";

/** What is known of a figure that was published. */
interface Former {
  value: string;
  label: string;
  source: { sentence: string };
  page?: string | undefined;
}

/** Two that have as much in common are taken for one figure, said before and after a correction. */
const enough = 2.5;

/**
 * What each published figure is now: the one with its page, then the ones that have most in common. One that nothing stands for
 * any more has none.
 */
export function successorsOf<Old extends Former>(
  before: readonly Old[],
  now: readonly PageFigure[],
): Map<Old, PageFigure> {
  const successors = new Map<Old, PageFigure>();
  for (const old of before) {
    const same = now.find(({ page, value, label }) =>
      old.page === undefined ? value === old.value && label === old.label : page === old.page,
    );
    if (same) successors.set(old, same);
  }
  const taken = new Set(successors.values());
  const pairs = before
    .filter((old) => !successors.has(old))
    .flatMap((old) => now.filter((figure) => !taken.has(figure)).map((figure) => ({ old, figure })))
    .map((pair) => ({ ...pair, likeness: likeness(pair.old, pair.figure) }))
    .filter((pair) => pair.likeness >= enough)
    .sort((one, other) => other.likeness - one.likeness);
  for (const { old, figure } of pairs) {
    if (successors.has(old) || taken.has(figure)) continue;
    successors.set(old, figure);
    taken.add(figure);
  }
  return successors;
}

/** A label is mostly kept as it is; a sentence keeps its other words; what is corrected is mostly not the unit. */
function likeness(old: Former, { value, label, sentence }: PageFigure): number {
  const sameLabel = label !== "" && folded(old.label) === folded(label) ? 3 : 0;
  const sameValue = old.value === value ? 1 : 0;
  const sameUnit = unitOf(old.value) === unitOf(value) ? 1 : 0;
  return sameLabel + sameValue + sameUnit + 3 * overlap(wordsIn(old.source.sentence), wordsIn(sentence));
}

function folded(text: string): string {
  return text.normalize("NFKC").toLowerCase().trim();
}

/** "MW" of "750 MW", "$b" of "$10B" */
function unitOf(value: string): string {
  return folded(value).replace(/[\p{N}\s.,’'+−-]/gu, "");
}

/** Its words without those that have a digit. */
function wordsIn(sentence: string): Set<string> {
  return new Set((folded(sentence).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter((word) => !/\p{N}/u.test(word)));
}

/** Of all words of both, how many are in both: 0 to 1. */
function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((word) => other.has(word)).length;
  const all = one.size + other.size - both;
  return all === 0 ? 0 : both / all;
}
