import sharp from "sharp";
import { beforeAll, expect, test } from "vitest";
import type { Card } from "../../src/card/card.ts";
import { sampleCards } from "../../src/card/samples/sample-cards.ts";
import { sizeNames, sizeOf } from "../../src/card/size.ts";
import { themes } from "../../src/card/themes.ts";
import { checkCard } from "../../src/check/check-card.ts";
import { cutPhotograph } from "../../src/render/photograph.ts";
import { drawPicture } from "../../src/render/picture.ts";
import { renderCard } from "../../src/render/render-card.ts";

/** A white photograph with a red square low on its right: the hardest ground there is for white words. */
let glaring: string;
/** Stripes of all lights, with grain. */
let busy: string;

beforeAll(async () => {
  const square = { create: { width: 200, height: 200, channels: 3 as const, background: "#e00000" } };
  const white = sharp({ create: { width: 1600, height: 1000, channels: 3, background: "#ffffff" } });
  glaring = uri(
    await white
      .composite([{ input: square, left: 1300, top: 700 }])
      .jpeg()
      .toBuffer(),
  );
  const raw = Buffer.alloc(1600 * 1000 * 3).map((_, at) => ((at * 7919) >> 5) % 256);
  busy = uri(
    await sharp(raw, { raw: { width: 1600, height: 1000, channels: 3 } })
      .blur(3)
      .jpeg()
      .toBuffer(),
  );
});

const uri = (bytes: Buffer) => `data:image/jpeg;base64,${bytes.toString("base64")}`;
const on = (card: Card, src: string, credit = "Photo : Ana Roe"): Card => ({ ...card, photo: { src, credit } });
const templates = ["cover", "hero", "quote", "trio", "bars", "trend", "share", "change", "takeaways"] as const;

test.each(templates)(
  "%s is readable on or beside a glaring and a busy photograph at every size",
  async (template) => {
    for (const src of [glaring, busy]) {
      for (const size of sizeNames) {
        const problems = await checkCard(on(sampleCards[template], src), { size, format: "jpeg" });
        expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
      }
    }
  },
  120_000,
);

test("a card with a photograph is a JPEG of 150 kB at most at og, and says whose it is", async () => {
  for (const template of ["cover", "trio"] as const) {
    const card = on(sampleCards[template], busy);
    expect((await renderCard(card, { size: "og", format: "jpeg" })).length).toBeLessThan(150_000);
    const { boxes, release } = await drawPicture(card, themes.paper, sizeOf("og"));
    release();
    expect(boxes.map(({ line }) => line?.text ?? "").join("\n")).toContain("Photo\u00a0: Ana Roe");
  }
});

test("words lie on it in few, and stand beside it in many", async () => {
  const pixels = async (template: "cover" | "trio", at: [number, number]) => {
    const png = await renderCard(on(sampleCards[template], glaring), { size: "og" });
    const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    return data[(at[1] * info.width + at[0]) * 3] as number;
  };
  // White where nothing is on it; dark under the words.
  expect(await pixels("trio", [1150, 100])).toBeGreaterThan(240);
  expect(await pixels("cover", [40, 300])).toBeLessThan(140);
});

test("the focus is not cut away", async () => {
  const reds = async (focus: [number, number]) => {
    const { data } = await cutPhotograph({ src: glaring, focus }, 300, 900);
    let count = 0;
    for (let at = 0; at < data.length; at += 3)
      if ((data[at] as number) > 180 && (data[at + 1] as number) < 60) count++;
    return count;
  };
  expect(await reds([0.88, 0.8])).toBeGreaterThan(20_000);
  expect(await reds([0.1, 0.5])).toBe(0);
});

test("the SVG has the photograph in it, and right-to-left words are drawn on one too", async () => {
  const svg = (await renderCard(on(sampleCards.cover, glaring), { size: "portrait", format: "svg" })).toString();
  expect(svg).toContain('href="data:image/jpeg;base64,');
  const { width, height } = await sharp(Buffer.from(svg)).metadata();
  expect([width, height]).toEqual([1080, 1350]);
  const arabic = { ...sampleCards.cover, lang: "ar", title: "المدينة تضاعف شبكة الترام", standfirst: "قبل موعدها" };
  const card = on(arabic, glaring, "صورة");
  expect(await checkCard(card, { size: "og", format: "jpeg" })).toEqual([]);
  // Above the words it is light; the theme's ground is not.
  const png = await renderCard(card, { size: "og" });
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  expect(data[(4 * info.width + 400) * 3]).toBeGreaterThan(100);
});

test.each([
  ["https://example.org/a.jpg", "nothing is fetched"],
  ["nowhere.jpg", "cannot be read"],
  ["data:image/jpeg;base64,AAAA", "cannot be drawn"],
])("a photograph that is none is refused by name: %s", async (src, message) => {
  const [problem] = await checkCard(on(sampleCards.cover, src), { size: "og" });
  expect(problem).toMatchObject({ rule: "draw", severity: "error" });
  expect(problem?.message).toContain("the photograph");
  expect(problem?.message).toContain(message);
});
