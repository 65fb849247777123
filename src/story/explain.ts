import { factKey } from "../figure/fact.ts";
import type { Figure, Role } from "../figure/figure.ts";
import { labelFigure, labelsIn } from "./label/label.ts";
import { leastConfidence } from "./select.ts";
import type { Story } from "./story.ts";

const roles: Partial<Record<Role, string>> = {
  former: "a former level",
  conversion: "a conversion of the amount before it",
  margin: "how something was measured",
  age: "an age",
  event: "part of a name",
  quote: "said by someone quoted",
  date: "only says when",
  other: "said in passing",
};

/** Why a figure is on the article's card, or why not, in a few words. */
export function explainFigure(figure: Figure, { chosen, figures }: Story, lang: string): string {
  const { source, modality, role = "news", confidence = 1, score } = figure;
  const at = chosen.find(({ source: shown }) => shown.start === source.start && shown.end === source.end);
  if (at) return figure.origin === "extracted" ? `on the card: ${score.toFixed(2)}` : `on the card: ${at.origin}`;
  const same = chosen.find((other) => factKey(other) === factKey(figure));
  if (same) return `said at ${same.source.line}:${same.source.column}, which is on the card`;
  if (modality === "negated") return "denied";
  const told = roles[role];
  if (told) return told;
  if (confidence < leastConfidence) return `in doubt: nothing says what is counted (${confidence.toFixed(2)})`;
  if (!hasLabel(figure, lang)) return "its sentence names nothing that it is of";
  const rank = figures.filter((other) => other.score > score).length + 1;
  return `the article makes less of it: ${score.toFixed(2)}, number ${rank} of ${figures.length}`;
}

/** Would a figure be on the card if it were sure what it says, or what it is of? */
export function isDoubtful(figure: Figure, { chosen }: Story, lang: string): boolean {
  const { role = "news", confidence = 1, score, modality } = figure;
  if (role !== "news" || modality === "negated" || chosen.length === 0) return false;
  if (chosen.some((other) => factKey(other) === factKey(figure))) return false;
  if (score < Math.min(...chosen.map((each) => each.score))) return false;
  return confidence < leastConfidence || !hasLabel(figure, lang);
}

/** Has it a label, without its verb or with it, as a card tries both? */
function hasLabel(figure: Figure, lang: string): boolean {
  return labelFigure(figure, lang) !== "" || labelsIn(figure, lang, true).clause !== "";
}
