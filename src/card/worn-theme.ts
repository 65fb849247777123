import type { Card } from "./card.ts";
import { contrast, graphicsContrast, parseColor, textContrast } from "./contrast.ts";
import { groundColors } from "./ground.ts";
import { mixed, readable } from "./mix.ts";
import { photoTheme } from "./photo-theme.ts";
import type { Theme, ThemeColors } from "./theme.ts";

/** What was set before in a theme's fonts is remembered by the theme, so that must stay the same one. */
const worns = new WeakMap<Theme, Map<string, Theme>>();

/** The theme that a card wears: its section's accent, and the colours of its frame, or of a photograph behind its words. */
export function wornTheme(theme: Theme, { accent, frame = "classic" }: Card, onPhotograph: boolean): Theme {
  if (accent === undefined && frame === "classic" && !onPhotograph) return theme;
  const known = worns.get(theme) ?? new Map<string, Theme>();
  worns.set(theme, known);
  const key = `${accent} ${frame} ${onPhotograph}`;
  let worn = known.get(key);
  if (!worn) {
    const colored = accent === undefined ? theme : { ...theme, colors: accented(theme, accent) };
    const flood = accent ?? theme.colors.accent;
    worn = onPhotograph ? photoTheme(colored) : frame === "poster" ? posterTheme(theme, flood) : colored;
    known.set(key, worn);
  }
  return worn;
}

/** A section's accent, as far changed as the theme's ground needs it to be read. */
function accented(theme: Theme, given: string): ThemeColors {
  const { colors } = theme;
  const accent = groundColors(theme).reduce(
    (color, ground) => readable(color, colors.text, ground, textContrast),
    given,
  );
  return { ...colors, accent, onAccent: legibleOn(accent) };
}

/** White, or black where that is read better. */
function legibleOn(ground: string): string {
  return ["#ffffff", "#111111"].reduce((best, color) =>
    contrast(parseColor(color), parseColor(ground)) > contrast(parseColor(best), parseColor(ground)) ? color : best,
  );
}

/** A card flooded with a colour. What was the accent is the colour of its words. */
function posterTheme(theme: Theme, background: string): Theme {
  const text = legibleOn(background);
  const dark = text === "#ffffff" ? "#000000" : "#ffffff";
  const quiet = readable(mixed(background, text, 0.4), text, background, graphicsContrast);
  const below = readable(mixed(background, dark, 0.62), dark, background, graphicsContrast);
  return {
    ...theme,
    ground: undefined,
    colors: {
      background,
      text,
      muted: readable(mixed(background, text, 0.84), text, background, textContrast),
      rule: mixed(background, text, 0.5),
      accent: text,
      onAccent: background,
      mark: readable(mixed(background, dark, 0.34), dark, text, textContrast),
      quiet,
      negative: contrast(parseColor(below), parseColor(background)) >= graphicsContrast ? below : quiet,
    },
    text: { ...theme.text, headline: { ...theme.text.headline, size: Math.round(theme.text.headline.size * 1.1) } },
  };
}
