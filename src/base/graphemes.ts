/** Made when first called for: ICU takes 9 ms for it, and few texts ask for it. */
let segmenter: Intl.Segmenter | undefined;

/** UTF-16 units segmented at once: V8 11 keeps a copy of the text for each piece of it. */
const stretch = /[\s\S]{1,2000}/gu;

/** Text in what a reader takes for one character each. Every two thousand code points one of several code points may come in two. */
export function graphemesIn(text: string): string[] {
  const known = segmenter ?? new Intl.Segmenter("und", { granularity: "grapheme" });
  segmenter = known;
  const stretches = text.match(stretch) ?? [];
  return stretches.flatMap((each) => [...known.segment(each)].map(({ segment }) => segment));
}
