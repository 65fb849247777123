import type { Card } from "../card/card.ts";
import { contrast, graphicsContrast, parseColor } from "../card/contrast.ts";
import { faintestGround } from "../card/ground.ts";
import { mixed } from "../card/mix.ts";
import type { Theme } from "../card/theme.ts";
import type { Problem } from "./problem.ts";
import { barsIn, chartsIn, type Drawn, type Element } from "./shapes.ts";

/** Shapes of a chart that can hardly be told from the card's ground. */
export function checkGraphics(
  { bars, trend, share, change, timeline, map, markup }: Card,
  drawn: Drawn,
  theme: Theme,
): Problem[] {
  // What is drawn on another card, or by a site's own markup, stands for no amount.
  if (markup !== undefined || !(bars || trend || share || change || timeline || map)) return [];
  const { name, colors } = theme;
  const used = new Set([...barsIn(drawn).map(({ fill }) => fill), ...chartsIn(drawn.svg).flat().flatMap(colorsOf)]);
  const surroundings = map ? checkSurroundings(drawn, theme) : [];
  return [...used]
    .flatMap((color): Problem[] => {
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
    })
    .concat(surroundings);
}

/** A country that is hardly told from the land around it, which is a tint. */
function checkSurroundings({ svg }: Drawn, { name, colors }: Theme): Problem[] {
  const elements = chartsIn(svg).flat();
  const land = elements.find(({ attributes }) => attributes["data-land"] !== undefined)?.attributes;
  const country = elements.find(({ attributes }) => attributes["data-country"] !== undefined)?.attributes;
  if (!land?.fill || !country?.fill) return [];
  const ground = mixed(colors.background, land.fill, Number(land["fill-opacity"] ?? 1));
  const ratio = contrast(parseColor(country.fill), parseColor(ground));
  if (ratio >= graphicsContrast) return [];
  return [
    {
      rule: "contrast",
      severity: "error",
      field: "map",
      message: `theme \`${name}\`: a country is drawn in ${country.fill} on land of ${ground}, contrast ${ratio.toFixed(2)}; ${graphicsContrast} is the least for graphics`,
    },
  ];
}

function colorsOf({ attributes }: Element): string[] {
  // What closes a map off says nothing.
  if (attributes["data-edge"] !== undefined) return [];
  // A tint under a line is there to be seen through: the line says the same.
  const fill = attributes["fill-opacity"] === undefined ? attributes.fill : undefined;
  return [fill, attributes.stroke].filter((color): color is string => /^#[0-9a-f]{6}$/i.test(color ?? ""));
}
