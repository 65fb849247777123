const segmenter = new Intl.Segmenter("und", { granularity: "grapheme" });

/** UTF-16 units segmented at once: V8 11 keeps a copy of the text for each piece of it. */
const stretch = /[\s\S]{1,2000}/gu;

/** Text in what a reader takes for one character each. Every two thousand code points one of several code points may come in two. */
export function graphemesIn(text: string): string[] {
  const stretches = text.match(stretch) ?? [];
  return stretches.flatMap((each) => [...segmenter.segment(each)].map(({ segment }) => segment));
}
