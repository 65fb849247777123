import { behindBorder } from "../../figure/clause/clause.ts";
import { startOf } from "../../figure/clause/reading.ts";
import { fitting, join } from "../sentence/label-text.ts";
import { textOf } from "../sentence/passage.ts";
import { nounStart } from "../sentence/phrase.ts";
import type { Labelling } from "./completion.ts";

/**
 * "Im Mai sollen 450 | Häuser abgerissen werden": what has to be done or can be is not done, so a label of it begins with its clause, or
 * with its modal.
 */
export function withModal(label: string, { figure, passage, quantity }: Labelling): string {
  const { tokens, lexicon } = passage;
  const { lastAuxiliaries, infinitiveModals } = lexicon.words;
  const noun = textOf(passage, { first: nounStart(passage, quantity), next: quantity.next });
  const last = label.slice(label.lastIndexOf(" ") + 1);
  if (figure.kind !== "count" || !label.startsWith(`${noun} `) || !lastAuxiliaries.has(last)) return label;
  const start = startOf(passage, quantity);
  const first = behindBorder(passage, start);
  const modal = tokens.findIndex(({ lower }, at) => at >= first && at < start && infinitiveModals.has(lower));
  if (modal === -1) return label;
  const from = (at: number) => fitting(join(textOf(passage, { first: at, next: start }), label));
  return from(first) || from(modal) || label;
}
