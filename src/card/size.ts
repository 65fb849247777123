/** Pixels of each card size, and what they are for. */
export const sizes = {
  /** Open Graph: Facebook, LinkedIn, Slack, Discord, iMessage. */
  og: { width: 1200, height: 630 },
  wide: { width: 1600, height: 900 },
  square: { width: 1080, height: 1080 },
  portrait: { width: 1080, height: 1350 },
  story: { width: 1080, height: 1920 },
  pin: { width: 1000, height: 1500 },
  news43: { width: 1200, height: 900 },
} as const;

export type SizeName = keyof typeof sizes;

export const sizeNames = Object.keys(sizes) as SizeName[];

export interface Size {
  name: SizeName;
  width: number;
  height: number;
}

export function sizeOf(name: SizeName): Size {
  return { name, ...sizes[name] };
}
