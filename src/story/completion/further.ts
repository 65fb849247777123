import type { Stretch } from "../../figure/clause/clause.ts";
import { qualifierStart } from "../../figure/unit/qualifier-start.ts";
import { spaced } from "../sentence/blanks.ts";
import { fitting, gap, join } from "../sentence/label-text.ts";
import { type Passage, textOf } from "../sentence/passage.ts";
import type { Labelling } from "./completion.ts";

/**
 * "will pay | an extra | £94", "stellt | weitere | 40 Lehrer ein": that an amount comes on top of another is told where it stood.
 * @returns "" where there is no room for it
 */
export function withFurther(label: string, { passage, quantity }: Labelling): string {
  const { tokens, lexicon } = passage;
  const next = qualifierStart(passage, quantity.first);
  const at = next - 1;
  if (label === "" || !lexicon.words.onTop.has(tokens[at]?.lower ?? "")) return label;
  const article = lexicon.phrases.determiners.has(tokens[at - 1]?.lower ?? "");
  const words = { first: article ? at - 1 : at, next };
  return (
    withAhead(passage, label, words) ?? (isBehind(passage, label, quantity) ? leading(passage, words, label) : label)
  );
}

/** "| outras | 57 | detentas têm direito": the words open a label of what stands behind the quantity. */
function leading(passage: Passage, words: Stretch, label: string): string {
  return fitting(join(textOf(passage, words), label)) || label;
}

/** Does the label say nothing but what stands behind the number? */
function isBehind({ text, tokens }: Passage, label: string, { first }: Stretch): boolean {
  return !label.includes(gap) && spaced(text.slice(tokens[first]?.end)).includes(label);
}

/** The label with words that stand ahead of the quantity where it stood; undefined where none of its parts ends before them. */
export function withAhead(passage: Passage, label: string, words: Stretch): string | undefined {
  const { text, tokens } = passage;
  const parts = label.split(gap);
  const before = spaced(text.slice(0, tokens[words.first]?.start)).trimEnd();
  const at = parts.findIndex((part) => before.endsWith(part));
  if (at === -1) return undefined;
  return fitting(parts.with(at, `${parts[at]} ${textOf(passage, words)}`).join(gap));
}
