import { expect, test } from "vitest";
import { sampleCards } from "../../src/card/samples/sample-cards.ts";
import { sizeNames, sizeOf } from "../../src/card/size.ts";
import { templateNames } from "../../src/card/template-names.ts";
import { themeNames, themes } from "../../src/card/themes.ts";
import { drawPicture } from "../../src/render/picture.ts";
import type { Box } from "../../src/render/svg.ts";

/** What a card says: not its value's unit or kicker, which lean on a value, and not who says so. */
const said = /label|title|items|sentence|quote|standfirst|when|axis|zero|\.value|delta|bars\.of/;

test.each(themeNames)("what a card of 1200 × 630 says is 32 px at least in %s, and its source 22", async (theme) => {
  for (const template of templateNames) {
    const { boxes, release } = await drawPicture(sampleCards[template], themes[theme], sizeOf("og"));
    release();
    for (const { line } of boxes) {
      if (!line) continue;
      if (line.field.startsWith("source")) expect(line.size, `${template} ${line.field}`).toBeGreaterThanOrEqual(22);
      else if (said.test(line.field)) expect(line.size, `${template} ${line.field}`).toBeGreaterThanOrEqual(32);
    }
  }
});

/** Under the headline, no more of a card is left empty in one piece than this share of its height. */
const mostEmpty = 0.3;

test.each(sizeNames)("no card of a sample is half empty at %s", async (name) => {
  const size = sizeOf(name);
  for (const template of templateNames) {
    if (template === "closing") continue;
    const { boxes, release } = await drawPicture(sampleCards[template], themes.paper, size);
    release();
    expect(emptyBand(boxes, size) / size.height, template).toBeLessThan(mostEmpty);
  }
});

/** Pixels of the highest band between the safe areas that has neither a word nor a chart in it. */
function emptyBand(boxes: readonly Box[], { height, safe }: { height: number; safe: { top: number; bottom: number } }) {
  const filled = boxes
    .filter(({ line, type, props }) => line || type === "svg" || props["data-amount"] !== undefined)
    .map(({ top, height: high }) => ({ top, bottom: top + high }))
    .sort((a, b) => a.top - b.top);
  let end = safe.top;
  let most = 0;
  for (const { top, bottom } of [...filled, { top: height - safe.bottom, bottom: 0 }]) {
    most = Math.max(most, top - end);
    end = Math.max(end, bottom);
  }
  return most;
}
