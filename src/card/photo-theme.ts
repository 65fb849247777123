import { contrast, parseColor, type Rgb } from "./contrast.ts";
import type { Theme } from "./theme.ts";

/** What a photograph is darkened to under words, and the words on it. */
const ground = "#0d1014";

/** An accent on a darkened photograph has this contrast to its ground at least, so that it holds where the photograph shows through. */
const leastAccent = 6.2;

/** A theme for words on a photograph: its fonts and its accent, as light as that needs, on dark. */
export function photoTheme(theme: Theme): Theme {
  return {
    ...theme,
    name: `${theme.name} on a photograph`,
    ground: undefined,
    colors: {
      background: ground,
      text: "#ffffff",
      muted: "#e6e8ec",
      rule: "#8d939c",
      accent: lightened(theme.colors.accent),
      onAccent: ground,
      mark: "#5c4510",
      quiet: "#8d939c",
      negative: "#8fb8e6",
    },
  };
}

/** As bright as its hue can be, and then on the way to white. */
function lightened(hex: string): string {
  const given = parseColor(hex);
  if (contrast(given, parseColor(ground)) >= leastAccent) return hex;
  const brightest = 255 / Math.max(1, ...given);
  let color = given.map((channel) => Math.round(channel * brightest)) as Rgb;
  while (contrast(color, parseColor(ground)) < leastAccent) {
    color = color.map((channel) => Math.min(255, Math.ceil(channel + (255 - channel) * 0.06) + 1)) as Rgb;
  }
  return `#${color.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}
