import { fitting, gap } from "../sentence/label-text.ts";
import type { Labelling } from "./completion.ts";

/** "la vacuna … está probando" of "la vacuna que está probando": where nothing but the pronoun was left out, it stands there. */
export function withRelative(label: string, { passage: { text, lexicon } }: Labelling): string {
  if (!label.includes(gap) || !lexicon.language.romance) return label;
  const [first = "", ...rest] = label.split(gap);
  const words = [...lexicon.words.that];
  let last = first;
  const whole = rest.reduce((before, part) => {
    const that = words.find((word) => text.includes(`${last} ${word} ${part}`));
    last = part;
    return `${before}${that ? ` ${that} ` : gap}${part}`;
  }, first);
  return fitting(whole) || label;
}
