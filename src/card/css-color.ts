import { type Color, color, hsl, lab, lch, rgb } from "d3-color";

/**
 * A colour of CSS Color 4 as `#rrggbb`: a name, hexadecimal digits, `rgb()`, `hsl()`, `hwb()`, `lab()`, `lch()`, `oklab()` and `oklch()`.
 * One that no screen shows is cut to what sRGB has.
 * @throws Error that says what is wrong: no colour, or one that is seen through, whose contrast depends on what is behind it
 */
export function readColor(text: string): string {
  const said = text.trim().toLowerCase();
  const [, name, inside] = /^(rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(([^()]*)\)$/.exec(said) ?? [];
  const found = name === undefined ? named(said) : inFunction(name, inside as string);
  if (!found) throw new Error(`${JSON.stringify(text)} is no colour of CSS`);
  if (!(found.opacity >= 1)) throw new Error(`${JSON.stringify(text)} is seen through; a card's colours are not`);
  return found.formatHex();
}

function named(said: string): Color | null {
  return /^(?:[a-z]+|#[0-9a-f]+)$/.test(said) ? color(said) : null;
}

const number = /^(none|[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)(%|deg|rad|grad|turn)?$/;

/** Degrees of each unit of an angle. */
const degrees: Record<string, number> = { deg: 1, grad: 0.9, rad: 180 / Math.PI, turn: 360 };

/** A number in a colour's function, with its unit. */
interface Part {
  value: number;
  unit: string;
}

/** What an amount stands for: a percentage is of `whole`. */
function amountOf({ value, unit }: Part, whole: number): number {
  return unit === "" ? value : unit === "%" ? (value / 100) * whole : Number.NaN;
}

function angleOf({ value, unit }: Part): number {
  return unit === "" ? value : value * (degrees[unit] ?? Number.NaN);
}

function inFunction(name: string, inside: string): Color | null {
  const parts = inside
    .trim()
    .split(/\s*[,/]\s*|\s+/)
    .map((part) => number.exec(part))
    .map((found) => found && { value: found[1] === "none" ? 0 : Number(found[1]), unit: found[2] ?? "" });
  const [a, b, c, alpha] = parts;
  if (!a || !b || !c || alpha === null || parts.length > 4) return null;
  const made = inSpace(name, [a, b, c]);
  if (!made) return null;
  made.opacity = alpha ? amountOf(alpha, 1) : 1;
  return Number.isNaN(made.opacity) ? null : made;
}

function inSpace(name: string, [a, b, c]: [Part, Part, Part]): Color | null {
  const share = (part: Part) => amountOf(part, 100) / 100;
  const spaces: Record<string, () => [make: (...numbers: [number, number, number]) => Color, number, number, number]> =
    {
      rgb: () => [rgb, amountOf(a, 255), amountOf(b, 255), amountOf(c, 255)],
      hsl: () => [hsl, angleOf(a), share(b), share(c)],
      hwb: () => [hwb, angleOf(a), share(b), share(c)],
      lab: () => [lab, amountOf(a, 100), amountOf(b, 125), amountOf(c, 125)],
      lch: () => [lch, amountOf(a, 100), amountOf(b, 150), angleOf(c)],
      oklab: () => [oklab, amountOf(a, 1), amountOf(b, 0.4), amountOf(c, 0.4)],
      oklch: () => [oklch, amountOf(a, 1), amountOf(b, 0.4), angleOf(c)],
    };
  const [make, ...numbers] = spaces[name.replace(/(rgb|hsl)a/, "$1")]?.() ?? [];
  return make && numbers.every((each) => Number.isFinite(each)) ? make(...(numbers as [number, number, number])) : null;
}

/** CSS Color 4, 8.1. */
function hwb(hue: number, white: number, black: number): Color {
  const sum = white + black;
  if (sum >= 1) return rgb((white / sum) * 255, (white / sum) * 255, (white / sum) * 255);
  const pure = /^#(..)(..)(..)$/.exec(hsl(hue, 1, 0.5).formatHex())?.slice(1) ?? [];
  const [r = 0, g = 0, b = 0] = pure.map((hex) => (Number.parseInt(hex, 16) / 255) * (1 - sum) * 255 + white * 255);
  return rgb(r, g, b);
}

function oklch(l: number, chroma: number, hue: number): Color {
  const angle = (hue * Math.PI) / 180;
  return oklab(l, chroma * Math.cos(angle), chroma * Math.sin(angle));
}

/** https://bottosson.github.io/posts/oklab/ */
function oklab(lightness: number, a: number, b: number): Color {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return rgb(
    gamma(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    gamma(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    gamma(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  );
}

/** Of linear light, 0 to 1, as a channel of sRGB, 0 to 255. */
function gamma(light: number): number {
  const cut = Math.max(0, Math.min(1, light));
  return 255 * (cut <= 0.0031308 ? 12.92 * cut : 1.055 * cut ** (1 / 2.4) - 0.055);
}
