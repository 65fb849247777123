import type { Theme } from "../theme.ts";
import { paper } from "./paper.ts";

/** A poster: black on yellow, all sans, heavy. */
export const signal: Theme = {
  ...paper,
  name: "signal",
  colors: {
    background: "#ffd92e",
    text: "#111111",
    muted: "#3d3612",
    rule: "#111111",
    accent: "#b00e22",
    onAccent: "#ffffff",
    mark: "#ffffff",
    quiet: "#8a7208",
    negative: "#174a7e",
  },
  fonts: {
    headline: { package: "@fontsource/libre-franklin" },
    value: { package: "@fontsource/libre-franklin" },
    text: { package: "@fontsource/libre-franklin" },
  },
  text: {
    ...paper.text,
    headline: { ...paper.text.headline, weight: 800, size: 50, leading: 1.08, tracking: -0.025 },
    cover: { ...paper.text.cover, weight: 900, size: 104, leading: 1.02, tracking: -0.035 },
    value: { ...paper.text.value, weight: 900, tracking: -0.05 },
    unit: { ...paper.text.unit, weight: 700, tracking: -0.03 },
    kicker: { ...paper.text.kicker, weight: 700 },
    label: { ...paper.text.label, weight: 500 },
    sentence: { ...paper.text.sentence, weight: 500, size: 39, leading: 1.3 },
    quote: { ...paper.text.quote, weight: 800, size: 58, leading: 1.14, tracking: -0.025 },
    item: { ...paper.text.item, weight: 500 },
    amount: { ...paper.text.amount, weight: 800 },
    figure: { ...paper.text.figure, weight: 900 },
    source: { ...paper.text.source, weight: 500 },
  },
  rules: { heavy: 24, hair: 2 },
};
