import { createRequire } from "node:module";
import { root } from "../site.mjs";
import { font, layout, measure } from "./cards.mjs";

const { Renderer } = createRequire(`${root}bench/package.json`)("@takumi-rs/core");
const renderer = new Renderer();
for (const [name, file, weight] of [
  ["Newsreader", "newsreader", 600],
  ["Franklin", "libre-franklin", 400],
  ["Franklin", "libre-franklin", 600],
  ["Franklin", "libre-franklin", 700],
]) {
  await renderer.registerFont({ name, weight, data: font(file, weight, "woff2") });
}
const nodes = {
  box: (style, children) => ({ type: "container", style: { display: "flex", ...style }, children }),
  text: (text, style) => ({ type: "text", text, style }),
};
await measure(({ card }) => renderer.render(layout(card, nodes), { width: 1200, height: 630, format: "png" }), 2);
