import type { Theme } from "../theme.ts";

/** Newsprint: ink on warm white, one red. */
export const paper: Theme = {
  name: "paper",
  colors: {
    background: "#fbf8f2",
    text: "#16181d",
    muted: "#585b63",
    rule: "#cdc6b8",
    accent: "#b4231a",
    onAccent: "#ffffff",
    mark: "#f7dfae",
    quiet: "#918a7b",
    negative: "#3c6a99",
  },
  fonts: {
    headline: { package: "@fontsource/newsreader" },
    value: { package: "@fontsource/libre-franklin" },
    text: { package: "@fontsource/libre-franklin" },
  },
  text: {
    headline: { font: "headline", weight: 600, size: 54, least: 34, leading: 1.1, tracking: -0.012 },
    cover: { font: "headline", weight: 600, size: 112, least: 44, leading: 1.04, tracking: -0.022 },
    standfirst: { font: "text", weight: 400, size: 38, least: 30, leading: 1.36, tracking: 0 },
    value: { font: "value", weight: 700, size: 148, least: 32, leading: 1, tracking: -0.035 },
    unit: { font: "value", weight: 500, size: 148, least: 24, leading: 1, tracking: -0.02 },
    kicker: { font: "text", weight: 600, size: 28, least: 26, leading: 1.2, tracking: 0 },
    label: { font: "text", weight: 400, size: 40, least: 32, leading: 1.2, tracking: 0 },
    strap: { font: "text", weight: 600, size: 32, least: 28, leading: 1.25, tracking: 0 },
    item: { font: "text", weight: 400, size: 42, least: 26, leading: 1.28, tracking: 0 },
    name: { font: "text", weight: 700, size: 34, least: 28, leading: 1.3, tracking: 0 },
    tick: { font: "text", weight: 400, size: 32, least: 32, leading: 1.2, tracking: 0 },
    amount: { font: "value", weight: 700, size: 36, least: 28, leading: 1.1, tracking: -0.01 },
    figure: { font: "value", weight: 700, size: 54, least: 24, leading: 1.05, tracking: -0.012 },
    sentence: { font: "headline", weight: 400, size: 46, least: 32, leading: 1.3, tracking: 0 },
    quote: { font: "headline", weight: 500, size: 64, least: 34, leading: 1.18, tracking: -0.012 },
    source: { font: "text", weight: 400, size: 26, least: 24, leading: 1.2, tracking: 0 },
  },
  space: { margin: 64, gutter: 28 },
  rules: { heavy: 16, hair: 2 },
};
