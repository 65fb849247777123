/** What of d3-color is used; its own types are no dependency of d3-scale's. https://d3js.org/d3-color */
declare module "d3-color" {
  export interface Color {
    opacity: number;
    /** "#rrggbb"; channels beyond 0 to 255 are cut. */
    formatHex(): string;
  }
  /** Of a name, a hexadecimal colour, `rgb()` or `hsl()` with commas; null of anything else. */
  export function color(text: string): Color | null;
  export function rgb(r: number, g: number, b: number): Color;
  /** @param h - degrees @param s - 0 to 1 @param l - 0 to 1 */
  export function hsl(h: number, s: number, l: number): Color;
  /** CIELAB of the white point D50. */
  export function lab(l: number, a: number, b: number): Color;
  export function lch(l: number, c: number, h: number): Color;
}
