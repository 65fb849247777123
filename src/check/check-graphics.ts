import type { Card } from "../card/card.ts";
import { contrast, graphicsContrast, parseColor } from "../card/contrast.ts";
import { faintestGround } from "../card/ground.ts";
import type { Theme } from "../card/theme.ts";
import type { Problem } from "./problem.ts";
import { barsIn, chartsIn, type Drawn, type Element } from "./shapes.ts";

/** Shapes of a chart that can hardly be told from the card's ground. */
export function checkGraphics(
  { bars, trend, share, change, timeline, markup }: Card,
  drawn: Drawn,
  theme: Theme,
): Problem[] {
  // What is drawn on another card, or by a site's own markup, stands for no amount.
  if (markup !== undefined || !(bars || trend || share || change || timeline)) return [];
  const { name, colors } = theme;
  const used = new Set([...barsIn(drawn).map(({ fill }) => fill), ...chartsIn(drawn.svg).flat().flatMap(colorsOf)]);
  return [...used].flatMap((color): Problem[] => {
    const back = faintestGround(theme, color);
    const ratio = contrast(parseColor(color), parseColor(back));
    // A dot filled with the ground itself is a ring.
    if (color === colors.background || ratio >= graphicsContrast) return [];
    const [token] = Object.entries(colors).find(([, value]) => value === color) ?? [];
    const said = `${token ? `${token} ` : ""}${color} on background ${back}`;
    return [
      {
        rule: "contrast",
        severity: "error",
        field: token ? `theme.colors.${token}` : "theme.colors",
        message: `theme \`${name}\`: a chart is drawn in ${said}, contrast ${ratio.toFixed(2)}; ${graphicsContrast} is the least for graphics`,
      },
    ];
  });
}

function colorsOf({ attributes }: Element): string[] {
  // A tint under a line is there to be seen through: the line says the same.
  const fill = attributes["fill-opacity"] === undefined ? attributes.fill : undefined;
  return [fill, attributes.stroke].filter((color): color is string => /^#[0-9a-f]{6}$/i.test(color ?? ""));
}
