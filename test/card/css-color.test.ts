import { expect, test } from "vitest";
import { readColor } from "../../src/card/css-color.ts";

// The values of CSS Color 4's own examples, and of the specification's tables.
test.each([
  ["#B4231A", "#b4231a"],
  ["#0a3", "#00aa33"],
  ["#00aa33ff", "#00aa33"],
  [" RebeccaPurple ", "#663399"],
  ["rgb(180, 35, 26)", "#b4231a"],
  ["rgb(180 35 26 / 100%)", "#b4231a"],
  ["rgba(100% 0% 50%)", "#ff0080"],
  ["rgb(300 -20 0)", "#ff0000"],
  ["hsl(120deg 100% 25%)", "#008000"],
  ["hsl(0.5turn, 100%, 50%)", "#00ffff"],
  ["hwb(150 20% 10%)", "#33e68c"],
  ["hwb(0 80% 80%)", "#808080"],
  ["lab(29.2345% 39.3825 20.0664)", "#7d2329"],
  ["lch(52.2345% 72.2 56.2)", "#c65d06"],
  ["oklab(40.101% 0.1147 0.0453)", "#7d2329"],
  ["oklch(59.686% 0.15619 49.7694)", "#c65d06"],
  ["oklch(1 none none)", "#ffffff"],
])("%s is %s", (text, hex) => {
  // Other programs round a channel to its neighbour.
  const channels = (color: string) => color.match(/[0-9a-f]{2}/g)?.map((each) => Number.parseInt(each, 16)) ?? [];
  const [found, wanted] = [channels(readColor(text)), channels(hex)];
  expect(found.map((channel, index) => Math.abs(channel - (wanted[index] ?? 999)) <= 1)).toEqual([true, true, true]);
});

test.each([
  ["reed", "is no colour of CSS"],
  ["#12345", "is no colour of CSS"],
  ["12, 13, 14", "is no colour of CSS"],
  ["rgb(1 2)", "is no colour of CSS"],
  ["rgb(1 2 3 4 5)", "is no colour of CSS"],
  ["rgb(1 2deg 3)", "is no colour of CSS"],
  ["hsl(0 50 x)", "is no colour of CSS"],
  ["var(--red)", "is no colour of CSS"],
  ["currentColor", "is no colour of CSS"],
  ["", "is no colour of CSS"],
  ["transparent", "is seen through"],
  ["#ff000080", "is seen through"],
  ["rgb(0 0 0 / 0.5)", "is seen through"],
  ["oklch(0.5 0.1 20 / 99%)", "is seen through"],
])("%s is refused", (text, message) => {
  expect(() => readColor(text)).toThrow(message);
});
