import type { CardBar } from "./card.ts";

/**
 * Which rows of a chart its story is about: those that are marked, else those that the title names, else the one
 * that alone fell while the others rose. The greatest is not it for being great: a chart whose title names no row
 * has none.
 */
export function accentedRows(bars: readonly CardBar[], title: string, lang: string): Set<number> {
  const rows = [...bars.keys()];
  const found = (test: (bar: CardBar) => boolean) => new Set(rows.filter((row) => test(bars[row] as CardBar)));
  const marked = found((bar) => bar.marked === true);
  if (marked.size > 0) return marked;
  const named = namedIn(
    title,
    bars.map(({ label }) => label),
    lang,
  );
  if (named.size > 0) return named;
  const fallen = found(({ amount }) => amount < 0);
  return fallen.size === 1 && bars.length > 2 ? fallen : new Set();
}

/** Which of some names a title says; none where it says all of them. */
export function namedIn(title: string, names: readonly string[], lang: string): Set<number> {
  const named = new Set([...names.keys()].filter((index) => says(title, names[index] as string, lang)));
  return named.size < names.length ? named : new Set();
}

/** Whether the words stand in a text, as whole words. */
function says(text: string, words: string, lang: string): boolean {
  const folded = (value: string) => value.normalize("NFKC").toLocaleLowerCase(lang).replace(/[’']/g, "'");
  const wanted = folded(words).trim();
  if (!/\p{L}/u.test(wanted)) return false;
  const at = folded(text).indexOf(wanted);
  if (at < 0) return false;
  const around = [folded(text)[at - 1], folded(text)[at + wanted.length]];
  return around.every((letter) => letter === undefined || !/[\p{L}\p{N}]/u.test(letter));
}
