import type { Figure } from "../../figure/figure.ts";

/** A figure whose words stand elsewhere in its sentence, the sentence without its bracket, and where that stood. */
interface AtRounded {
  figure: Figure;
  at: number;
}

/** "Six Français sur dix (58 %) se disent favorables" as "Six Français sur dix se disent favorables": the exact share where its rounding stands. */
export function atRounded(figure: Figure): AtRounded | undefined {
  const { rounded, sentence, text } = figure.source;
  if (!rounded) return undefined;
  const from = sentence.indexOf(rounded.text);
  const open = sentence.indexOf("(", from);
  const close = sentence.indexOf(")", open);
  if (from === -1 || open === -1 || close === -1 || !sentence.slice(open, close).includes(text)) return undefined;
  const at = sentence.slice(0, open).trimEnd().length;
  const source = { ...figure.source, sentence: sentence.slice(0, at) + sentence.slice(close + 1), text: rounded.text };
  delete source.rounded;
  return { figure: { ...figure, kind: "ratio", unit: null, clause: rounded.clause, source }, at };
}

/** Its label with “…” where the bracket stood: "pupils … walk to school". */
export function withBracketGap(label: string, { figure, at }: AtRounded): string {
  const { sentence } = figure.source;
  const pieces = label.split("…").map((piece) => {
    const words = piece.trim();
    const start = sentence.lastIndexOf(words, at);
    if (words === "" || start === -1 || start >= at || start + words.length <= at) return words;
    return `${words.slice(0, at - start)} … ${words.slice(at - start).trimStart()}`;
  });
  return pieces.join(" … ").trim();
}
