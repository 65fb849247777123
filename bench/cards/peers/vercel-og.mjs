import { root } from "../site.mjs";
import { element, layout, measure, satoriFonts } from "./cards.mjs";

const { ImageResponse } = await import(`${root}bench/node_modules/@vercel/og/dist/index.node.js`);
const fonts = satoriFonts();
await measure(async ({ card }) =>
  Buffer.from(await new ImageResponse(layout(card, element), { width: 1200, height: 630, fonts }).arrayBuffer()),
);
