import { contrast, parseColor } from "./contrast.ts";
import { mixed } from "./mix.ts";
import type { Theme } from "./theme.ts";

/** In how many steps a gradient is looked at from one of its colours to the next. */
const steps = 32;

/** Every colour that may lie under a card's words: the one of its ground, or those along its gradient. */
export function groundColors({ ground, colors }: Pick<Theme, "ground" | "colors">): string[] {
  if (!ground) return [colors.background];
  return ground.stops.flatMap(({ color }, index) => {
    const next = ground.stops[index + 1]?.color ?? color;
    return Array.from({ length: next === color ? 1 : steps }, (_, step) => mixed(color, next, step / steps));
  });
}

/** Of what lies under a card's words, where a colour is told from it least. */
export function faintestGround(theme: Pick<Theme, "ground" | "colors">, color: string): string {
  const on = (ground: string) => contrast(parseColor(color), parseColor(ground));
  return groundColors(theme).reduce((worst, ground) => (on(ground) < on(worst) ? ground : worst));
}
