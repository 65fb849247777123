import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { renderCard } from "../../src/render/render-card.ts";

const card = (markup: string) => ({
  template: "mine",
  lang: "en",
  title: "A title",
  figures: [],
  source: {},
  alt: "A card",
  markup,
});

/** The colour in the middle of what is drawn. */
async function middle(markup: string): Promise<number[]> {
  const png = await renderCard(card(markup), { size: "og" });
  const { data } = await sharp(png)
    .removeAlpha()
    .extract({ left: 598, top: 313, width: 4, height: 4 })
    .resize(1, 1)
    .raw()
    .toBuffer({ resolveWithObject: true });
  return [...data];
}

/** Whether two markups are drawn as the same picture. */
const same = async (one: string, other: string) => {
  const [a, b] = await Promise.all([one, other].map((markup) => renderCard(card(markup), { size: "og" })));
  return a?.equals(b as Buffer);
};

const whole = "width: 100%; height: 100%";

describe("markup on a card", () => {
  it("is styled inline, by classes of its own and by Tailwind's", async () => {
    expect(await middle(`<div style="${whole}; background: #0000ff"></div>`)).toEqual([0, 0, 255]);
    const rule = `<style>.all { ${whole}; background: #ff0000 }</style>`;
    expect(await middle(`${rule}<div class="all"></div>`)).toEqual([255, 0, 0]);
    expect(await middle(`<div class="flex w-full h-full bg-black"></div>`)).toEqual([0, 0, 0]);
  });

  it("says what its entities mean, and leaves backslashes alone", async () => {
    expect(await same("<p>a &amp; b &eacute; &lt; c</p>", "<p>a & b é &#60; c</p>")).toBe(true);
    expect(await same("<p>a\\*b</p>", "<p>a*b</p>")).toBe(false);
  });

  it("sets words in the theme's fonts by their roles, bold where HTML is", async () => {
    expect(await same("<p>Words</p>", `<p style="font-family: text">Words</p>`)).toBe(true);
    expect(await same("<p>Words</p>", `<p style="font-family: headline">Words</p>`)).toBe(false);
    expect(await same("<p>Words</p>", "<p><b>Words</b></p>")).toBe(false);
  });

  it("shows no script, and needs no layout for what has several children", async () => {
    expect(await same("<div><p>a</p><p>b</p></div>", "<div><script>x</script><p>a</p><p>b</p></div>")).toBe(true);
    expect(await same("<p>a <span>b</span> c</p>", "<p>a</p>")).toBe(false);
  });

  it.each(["png", "jpeg", "webp", "avif"] as const)("shows a picture of the site's in %s", async (format) => {
    const file = join(await mkdtemp(join(tmpdir(), "markup-")), `a.${format}`);
    await sharp({ create: { width: 600, height: 315, channels: 3, background: "#00ff00" } })
      .toFormat(format)
      .toFile(file);
    const [red = 255, green = 0] = await middle(`<img src="${file}" style="${whole}">`);
    expect(green).toBeGreaterThan(240);
    expect(red).toBeLessThan(12);
  });

  it("shows an SVG, and a photograph as its EXIF turns it", async () => {
    const folder = await mkdtemp(join(tmpdir(), "markup-"));
    const svg = join(folder, "a.svg");
    await writeFile(
      svg,
      `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="30"><rect width="60" height="30" fill="#f00"/></svg>`,
    );
    expect(await middle(`<img src="${svg}" style="${whole}">`)).toEqual([255, 0, 0]);
    const turned = join(folder, "turned.jpg");
    // Blue above, red below, to be turned by a quarter: blue at the right.
    const red = await sharp({ create: { width: 100, height: 100, channels: 3, background: "#f00" } })
      .png()
      .toBuffer();
    await sharp({ create: { width: 100, height: 200, channels: 3, background: "#00f" } })
      .composite([{ input: red, left: 0, top: 100 }])
      .jpeg()
      .withMetadata({ orientation: 6 })
      .toFile(turned);
    const png = await renderCard(card(`<img src="${turned}" style="width: 1200px; height: 600px">`), { size: "og" });
    const at = async (left: number) => [
      ...(await sharp(png).removeAlpha().extract({ left, top: 300, width: 1, height: 1 }).raw().toBuffer()),
    ];
    const [left, right] = [await at(100), await at(1100)];
    expect(left[0]).toBeGreaterThan(200);
    expect(right[2]).toBeGreaterThan(200);
  });

  it("refuses a picture that is none or is not there", async () => {
    const file = join(await mkdtemp(join(tmpdir(), "markup-")), "a.png");
    await writeFile(file, "no picture");
    await expect(renderCard(card(`<img src="${file}">`), { size: "og" })).rejects.toThrow(`${file} cannot be drawn`);
    await expect(renderCard(card(`<img src="/no.png">`), { size: "og" })).rejects.toThrow("/no.png cannot be read");
    await expect(renderCard(card(`<img src="//a.b/c.png">`), { size: "og" })).rejects.toThrow("nothing is fetched");
  });
});
