import type { Figure } from "../figure/figure.ts";
import { isResult } from "../figure/mention.ts";
import { unitGroup } from "../figure/unit/unit-group.ts";

/** The pictogram of what a figure is of: of its unit's group, or of its kind. */
export function kindIcon(figure: Figure, icons: Readonly<Record<string, string>>): string | undefined {
  const { kind, unit } = figure;
  // How a match ended is no quotient.
  if (isResult(figure)) return undefined;
  const group = kind === "measure" && unit !== null ? unitGroup(unit) : undefined;
  return (group && icons[group]) ?? icons[kind];
}
