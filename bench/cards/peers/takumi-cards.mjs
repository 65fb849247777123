import { createRequire } from "node:module";
import { root } from "../site.mjs";
import { font, layout } from "./cards.mjs";

const nodes = {
  box: (style, children) => ({ type: "container", style: { display: "flex", ...style }, children }),
  text: (text, style) => ({ type: "text", text, style }),
};

/** What draws a card with takumi, as a PNG of 1200 by 630. */
export async function takumiCards() {
  const { Renderer } = createRequire(`${root}bench/package.json`)("@takumi-rs/core");
  const renderer = new Renderer();
  for (const [name, file, weight] of [
    ["Newsreader", "newsreader", 600],
    ["Franklin", "libre-franklin", 400],
    ["Franklin", "libre-franklin", 600],
    ["Franklin", "libre-franklin", 700],
  ])
    await renderer.registerFont({ name, weight, data: font(file, weight, "woff2") });
  return (card) => renderer.render(layout(card, nodes), { width: 1200, height: 630, format: "png" });
}
