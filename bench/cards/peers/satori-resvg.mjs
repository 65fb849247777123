import satori from "satori";
import { element, layout, measure, peer, satoriFonts } from "./cards.mjs";

const { Resvg } = (await peer("@resvg/resvg-js")).default;
const fonts = satoriFonts();
await measure(async ({ card }) => {
  const svg = await satori(layout(card, element), { width: 1200, height: 630, fonts });
  return new Resvg(svg).render().asPng();
});
