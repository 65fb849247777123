import { expect, test } from "vitest";
import { gradientCss, middleColor, readGradient } from "../../src/card/gradient.ts";
import { faintestGround, groundColors } from "../../src/card/ground.ts";
import { themes } from "../../src/card/themes.ts";

test("a gradient has an angle and colours in their places", () => {
  expect(readGradient("linear-gradient(to right, white, rgb(0, 0, 0) 80%)")).toEqual({
    angle: 90,
    stops: [
      { color: "#ffffff", at: 0 },
      { color: "#000000", at: 0.8 },
    ],
  });
  const three = readGradient("linear-gradient(-0.5turn, #fff, #ddd, #ccc 60%, #000)");
  expect(three.angle).toBe(-180);
  expect(three.stops.map(({ at }) => at)).toEqual([0, 0.3, 0.6, 1]);
  expect(readGradient("linear-gradient(#fff, #000)").angle).toBe(180);
  expect(gradientCss(readGradient("linear-gradient(#fff, #000)"))).toBe(
    "linear-gradient(180deg, #ffffff 0%, #000000 100%)",
  );
});

test.each([
  ["radial-gradient(#fff, #000)", "a gradient is written linear-gradient("],
  ["linear-gradient(#fff)", "a gradient has two colours or more"],
  ["linear-gradient(to top right, #fff, #000)", '"to top right" is no way of a gradient here'],
  ["linear-gradient(45deg, #fff, blu)", '"blu" is no colour of CSS'],
  ["linear-gradient(45deg, #fff, transparent)", '"transparent" is seen through'],
  ["linear-gradient(45deg, #fff 60%, #000 40%)", "go up from 0% to 100%"],
  ["linear-gradient(45deg, #fff, #000 140%)", "go up from 0% to 100%"],
])("%s is refused", (text, message) => {
  expect(() => readGradient(text)).toThrow(message);
});

test("what is cut out of the ground has the colour of its middle", () => {
  expect(middleColor(readGradient("linear-gradient(#000, #fff)"))).toBe("#808080");
  expect(middleColor(readGradient("linear-gradient(#000 60%, #fff)"))).toBe("#000000");
  expect(middleColor(readGradient("linear-gradient(#000, #fff 30%)"))).toBe("#ffffff");
});

test("a colour may be told least between two stops", () => {
  const ground = readGradient("linear-gradient(#ff0000, #00ff00)");
  const theme = { ground, colors: { ...themes.paper.colors, background: middleColor(ground) } };
  expect(groundColors(theme)).toContain("#ff0000");
  expect(groundColors(theme).at(-1)).toBe("#00ff00");
  // Olive, in the middle, has the contrast 1 to itself; red and green have more.
  expect(faintestGround(theme, "#808000")).toBe("#808000");
});
