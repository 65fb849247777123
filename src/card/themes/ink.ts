import type { Theme } from "../theme.ts";
import { paper } from "./paper.ts";

/** The paper's night edition: warm white on blue-black, one amber. */
export const ink: Theme = {
  ...paper,
  name: "ink",
  colors: {
    background: "#11151b",
    text: "#f5f1e8",
    muted: "#aab0ba",
    rule: "#3a424e",
    accent: "#f4b740",
    onAccent: "#11151b",
    mark: "#5c4510",
    quiet: "#667180",
    negative: "#7da7d9",
  },
};
