/**
 * Draws docs/contact-sheet.webp: each template as a row of sizes and themes. `npm run contact-sheet`, after
 * a change that one should see.
 */
import sharp from "sharp";
import { clauseCards } from "../dist/src/card/clause-cards.js";
import { sampleCards } from "../dist/src/card/sample-cards.js";
import { renderCard } from "../dist/src/render/render-card.js";

const columns = [
  ["og", "paper"],
  ["news43", "ink"],
  ["square", "signal"],
  ["portrait", "paper"],
  ["story", "ink"],
  ["pin", "signal"],
];
const height = 256;
const gap = 16;

const tiles = [];
let width = 0;
let top = gap;
const { trio, ...others } = sampleCards;
for (const card of [trio, ...Object.values(clauseCards), ...Object.values(others)]) {
  let left = gap;
  for (const [size, theme] of columns) {
    const picture = sharp(await renderCard(card, { size, theme })).resize({ height });
    const { data, info } = await picture.png().toBuffer({ resolveWithObject: true });
    tiles.push({ input: data, left, top });
    left += info.width + gap;
  }
  width = Math.max(width, left);
  top += height + gap;
}
const sheet = sharp({ create: { width, height: top, channels: 3, background: "#d9d9d6" } });
await sheet
  .composite(tiles)
  .webp({ quality: 84, effort: 6 })
  .toFile(new URL("../docs/contact-sheet.webp", import.meta.url).pathname);
