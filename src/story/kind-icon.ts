import type { Figure } from "../figure/figure.ts";
import { unitGroup } from "../figure/unit/unit-group.ts";

/** The pictogram of what a figure is of: of its unit's group, or of its kind. */
export function kindIcon({ kind, unit }: Figure, icons: Readonly<Record<string, string>>): string | undefined {
  const group = kind === "measure" && unit !== null ? unitGroup(unit) : undefined;
  return (group && icons[group]) ?? icons[kind];
}
