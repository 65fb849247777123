import type { Setting, Typesetter } from "./typesetter.ts";

/** A time under a chart, in pixels from the chart's left. */
export interface TimeTick {
  of: Setting;
  left: number;
}

/** Times under their points, those that matter most first: one that would touch another is left out. */
export function setTimeTicks(
  times: readonly { label: string; field: string; x: number }[],
  { start, end, width }: { start: number; end: number; width: number },
  type: Typesetter,
): TimeTick[] {
  const ticks: TimeTick[] = [];
  const clear = type.px(16);
  for (const { label, field, x } of times) {
    const of = type.set(label, "tick", { field, width });
    const left = Math.max(start, Math.min(end - of.width, x - of.width / 2));
    if (ticks.every((each) => left + of.width + clear <= each.left || each.left + each.of.width + clear <= left))
      ticks.push({ of, left });
  }
  return ticks;
}
