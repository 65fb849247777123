/**
 * Draws docs/contact-sheet.webp, each template as a row of sizes and themes, and docs/contact-sheet-poster.webp, the same as
 * posters of sections. `npm run contact-sheet`, after a change that one should see. With a photograph's path, that on the cards too:
 * docs/contact-sheet-photo.webp.
 */
import { writeFile } from "node:fs/promises";
import { clauseCards } from "../dist/src/card/clause-cards.js";
import { sampleCards } from "../dist/src/card/samples/sample-cards.js";
import { sectionOf } from "../dist/src/card/section.js";
import { contactSheet } from "../dist/src/kit/sheet.js";
import { renderCard } from "../dist/src/render/render-card.js";

const columns = [
  ["og", "paper"],
  ["news43", "ink"],
  ["square", "signal"],
  ["portrait", "paper"],
  ["story", "ink"],
  ["pin", "signal"],
];
const [photo] = process.argv.slice(2);

const { trio, ...others } = sampleCards;
const cards = [trio, ...Object.values(clauseCards), ...Object.values(others)];
await drawSheet("contact-sheet", cards, columns, 256);
const posters = Object.values(sampleCards).map((card) => ({
  ...card,
  frame: "poster",
  ...sectionOf([card.template], true),
}));
await drawSheet(
  "contact-sheet-poster",
  posters,
  columns.filter(([, theme]) => theme === "paper").concat([["square", "paper"]]),
  200,
);
if (photo) {
  const seen = Object.values(sampleCards).map((card) => ({ ...card, photo: { src: photo } }));
  await drawSheet("contact-sheet-photo", seen, columns, 200);
}

async function drawSheet(name, shown, across, height) {
  const rows = [];
  for (const card of shown) {
    const row = [];
    for (const [size, theme] of across) row.push(await renderCard(card, { size, theme }));
    rows.push(row);
  }
  const sheet = await contactSheet(rows, { height, gap: 16, effort: 6 });
  await writeFile(new URL(`../docs/${name}.webp`, import.meta.url), sheet);
}
