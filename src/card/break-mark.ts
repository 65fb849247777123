import type { Area } from "./place-labels.ts";
import type { Typesetter } from "./typesetter.ts";

/** The foot of a vertical axis with a crack in it, as an SVG path: what lies below is left out. */
export function breakMark(x: number, base: number, type: Typesetter): string {
  const [step, wide] = [type.px(6), type.px(8)];
  return `M${x},${base}v${-step}l${-wide},${-step}l${2 * wide},${-step}l${-wide},${-step}v${-3 * step}`;
}

/** What it takes of a chart, where no label may stand. */
export function breakArea(x: number, base: number, type: Typesetter): Area {
  return { left: x - type.px(8), top: base - type.px(42), width: type.px(24), height: type.px(42) };
}
