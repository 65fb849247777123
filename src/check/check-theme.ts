import { contrast, parseColor, textContrast } from "../card/contrast.ts";
import { faintestGround } from "../card/ground.ts";
import type { Theme, ThemeColors } from "../card/theme.ts";
import type { Problem } from "./problem.ts";

const pairs: [front: keyof ThemeColors, back: keyof ThemeColors, least: number][] = [
  ["text", "background", textContrast],
  ["muted", "background", textContrast],
  ["accent", "background", textContrast],
  ["text", "mark", textContrast],
  ["onAccent", "accent", textContrast],
  // A marked bar must not look like its neighbours.
  ["accent", "quiet", 1.5],
];

/** The largest logo, pixels at `og`: it signs the card and does not fill it. */
const largestLogo = { width: 320, height: 64 };

/** What is wrong with a theme whatever card it is for. */
export function checkTheme(theme: Theme): Problem[] {
  const { name, colors, logo } = theme;
  const problems: Problem[] = [];
  for (const [front, back, least] of pairs) {
    const under = back === "background" ? faintestGround(theme, colors[front]) : colors[back];
    const ratio = contrast(parseColor(colors[front]), parseColor(under));
    if (ratio >= least) continue;
    problems.push({
      rule: "contrast",
      severity: "error",
      field: `theme.colors.${front}`,
      message: `theme \`${name}\`: ${front} ${colors[front]} on ${back} ${under} has contrast ${ratio.toFixed(2)}; ${least} is the least`,
    });
  }
  if (logo && (logo.width > largestLogo.width || logo.height > largestLogo.height)) {
    problems.push({
      rule: "picture",
      severity: "error",
      field: "theme.logo",
      message: `theme \`${name}\`: the logo is ${logo.width} × ${logo.height}; ${largestLogo.width} × ${largestLogo.height} is the most`,
    });
  }
  return problems;
}
