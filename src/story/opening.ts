import { factKey } from "../figure/fact.ts";
import type { Figure } from "../figure/figure.ts";
import { type Chart, carries, isNamedIn } from "./chart/charts.ts";
import type { Story } from "./story.ts";
import type { Change } from "./template/change.ts";

/** The figures that an article is about: its title's, or where the title says none the one that it makes most of. */
export function leadsOf({ figures, chosen }: Pick<Story, "figures" | "chosen">, title: string): Figure[] {
  const titled = figures.filter(
    ({ source, kind }) => kind !== "date" && (source.field === "title" || source.sentence === title),
  );
  if (titled.length > 0) return titled;
  return chosen.toSorted((a, b) => b.score - a.score).slice(0, 1);
}

/** The change that the article is about, else the first that it tells. */
export function leadingChange(changes: readonly Change[], leads: readonly Figure[]): Change | undefined {
  return changes.find((change) => isAbout(change, leads)) ?? changes[0];
}

/** A change to what leads, or by it: "profit jumps 38% to ₹412 crore" leads with both. */
function isAbout({ to, delta }: Change, [lead, next]: readonly Figure[]): boolean {
  if (!lead) return false;
  const byHow = lead.direction !== undefined && (lead.kind === "percent" || lead.kind === "multiplier");
  const keys = [lead, ...(byHow && next ? [next] : [])].map(factKey);
  return keys.includes(factKey(to)) || (delta !== undefined && keys.includes(factKey(delta)));
}

/**
 * What an article opens with before its figures: a chart that carries what it is about, or the change that it is about.
 * An author who declares figures wants these.
 */
export function openingOf(
  { chosen }: Pick<Story, "chosen">,
  leads: readonly Figure[],
  charts: readonly Chart[],
  change: Change | undefined,
  { title, lang }: { title: string; lang: string },
): "change" | Chart["template"] | undefined {
  if (isDeclared({ chosen })) return undefined;
  const chart = charts.find((each) => {
    if (leads.some((lead) => carries(each, lead, lang))) return true;
    const named = isNamedIn(each, title, lang);
    return named && (chosen.length === 0 || chosen.some((figure) => carries(each, figure, lang)));
  });
  if (chart) return chart.template;
  return change && change.to.modality === undefined && isAbout(change, leads) ? "change" : undefined;
}

/** Whether an author declares the article's figures. */
export function isDeclared({ chosen }: Pick<Story, "chosen">): boolean {
  return chosen.some(({ origin }) => origin !== "extracted");
}

/** An article whose figures are all dates opens with the steps that it lists. */
export function stepsOpening({ chosen }: Pick<Story, "chosen">, leads: readonly Figure[]): "steps" | undefined {
  return !isDeclared({ chosen }) && [...chosen, ...leads].every(({ kind }) => kind === "date") ? "steps" : undefined;
}
