import type { JSXElement } from "satori/jsx";
import type { CardFigure } from "./card.ts";
import { isPointing } from "./icon-name.ts";
import { providedIcon } from "./icons.ts";
import type { Typesetter } from "./typesetter.ts";
import { directionOf } from "./typography.ts";

interface IconProps {
  /** "lucide:factory" */
  name: string;
  /** The card's field that names it: "icon", "figures[0].icon". */
  field: string;
  /** Pixels of its sides. */
  size: number;
  color: string;
  /** The card's language: where lines run to the left, an icon that points does too. */
  lang: string;
}

/** A pictogram as a picture of one colour, which the gate looks for on its ground. */
export function Icon({ name, field, size, color, lang }: IconProps): JSXElement {
  const { body, width, height } = providedIcon(name);
  const turned =
    isPointing(name) && directionOf(lang) === "rtl" ? `<g transform="matrix(-1 0 0 1 ${width} 0)">${body}</g>` : body;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${width} ${height}">${turned.replaceAll("currentColor", color)}</svg>`;
  return (
    <img
      src={`data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`}
      width={size}
      height={size}
      style={{ flexShrink: 0 }}
      alt=""
      data-field={field}
      data-color={color}
    />
  );
}

/** Whether figures are shown with the icons of their kinds. */
export function haveIcons(figures: readonly CardFigure[]): boolean {
  return figures.some(({ icon }) => icon !== undefined);
}

/** Of a figure's icon, in pixels: its sides, and what it takes with the air beside or under it. */
export function figureIcon(type: Typesetter): { size: number; across: number; high: number } {
  const size = type.px(46);
  return { size, across: size + type.px(16), high: size + type.px(10) };
}
