/** Something that would like to stand at a height. */
interface Stacked {
  top: number;
  height: number;
}

/** Tops of things beside a chart, moved as little as keeps them apart and between `top` and `bottom`; in the order that they are given. */
export function stack(items: readonly Stacked[], { top, bottom }: { top: number; bottom: number }): number[] {
  const order = [...items.keys()].sort((a, b) => (items[a]?.top ?? 0) - (items[b]?.top ?? 0));
  const tops = items.map((item) => item.top);
  let above = top;
  for (const index of order) {
    tops[index] = Math.max(tops[index] ?? 0, above);
    above = (tops[index] ?? 0) + (items[index]?.height ?? 0);
  }
  let below = bottom;
  for (const index of order.reverse()) {
    tops[index] = Math.min(tops[index] ?? 0, below - (items[index]?.height ?? 0));
    below = tops[index] ?? 0;
  }
  return tops;
}
