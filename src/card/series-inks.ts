import type { ThemeColors } from "./theme.ts";

/** A colour for each of two to four series, told from each other by how dark they are: the accent for the one that the card is about. */
export function seriesInks(count: number, told: number, { accent, text, muted, quiet }: ThemeColors): string[] {
  const others = [text, muted, quiet].slice(4 - count);
  return Array.from({ length: count }, (_, index) =>
    index === told ? accent : (others[index < told ? index : index - 1] ?? muted),
  );
}
