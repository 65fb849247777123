/**
 * `node bench/cards/photo.mjs [pictures]`: what a photograph behind the words costs a card, against the same card without one,
 * in milliseconds and as a ratio, measured in turns in one process. The photograph of 3000 × 2000 is decoded once, before.
 * `tsc` first: it measures dist/.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sampleCards } from "../../dist/src/card/samples/sample-cards.js";
import { renderCard } from "../../dist/src/render/render-card.js";
import { sharp } from "../../dist/src/render/sharp.js";

const pictures = Number(process.argv[2] ?? 40);
const folder = mkdtempSync(join(tmpdir(), "keyfigures-photo-"));
const src = join(folder, "photograph.jpg");

try {
  // Grain of several sizes, as grass, leaves and crowds have it, over a sky.
  const [width, height] = [3000, 2000];
  const grain = async (scale, sigma) =>
    sharp({
      create: {
        width: Math.round(width / scale),
        height: Math.round(height / scale),
        channels: 3,
        background: "#000",
        noise: { type: "gaussian", mean: 128, sigma },
      },
    })
      .resize(width, height, { kernel: "cubic" })
      .png({ compressionLevel: 1 })
      .toBuffer();
  const layers = await Promise.all([grain(40, 60), grain(9, 40)]);
  await sharp(await grain(3, 30))
    .composite(layers.map((input) => ({ input, blend: "soft-light" })))
    .jpeg({ quality: 90 })
    .toFile(src);

  const plain = (index) => ({ ...sampleCards.hero, title: `${sampleCards.hero.title} ${index}` });
  const seen = (index) => ({ ...plain(index), photo: { src, credit: "Photo: Ana Roe" } });
  const times = { plain: [], photo: [] };
  let bytes = 0;
  for (let index = 0; index < pictures; index++) {
    for (const [name, card, format] of [
      ["plain", plain(index), "png"],
      ["photo", seen(index), "jpeg"],
    ]) {
      const [started, before] = [performance.now(), process.cpuUsage()];
      const picture = await renderCard(card, { size: "og", format });
      const { user, system } = process.cpuUsage(before);
      // What is read once, fonts and the photograph, is none of a card's cost.
      if (index >= 5) times[name].push({ wall: performance.now() - started, cpu: (user + system) / 1000 });
      if (name === "photo") bytes = Math.max(bytes, picture.length);
    }
  }
  for (const clock of ["wall", "cpu"]) {
    const [plainTimes, photoTimes] = [times.plain, times.photo].map((each) => each.map((time) => time[clock]));
    for (const [which, of] of Object.entries({ median, least: (values) => Math.min(...values) })) {
      const [without, withPhoto] = [of(plainTimes), of(photoTimes)];
      console.log(
        `${clock}, ${which}: plain ${without.toFixed(1)} ms, with a photograph ${withPhoto.toFixed(1)} ms: ` +
          `${(withPhoto - without).toFixed(1)} ms more, ${(withPhoto / without).toFixed(1)} times`,
      );
    }
  }
  console.log(`${Math.round(bytes / 1000)} kB at most, of ${times.plain.length} pictures each`);
} finally {
  rmSync(folder, { recursive: true });
}

function median(values) {
  return values.toSorted((a, b) => a - b)[values.length >> 1];
}
