import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { hasByline, portraitSize } from "../../src/card/byline.ts";
import type { Card } from "../../src/card/card.ts";
import { sampleCards } from "../../src/card/samples/sample-cards.ts";
import { type SizeName, sizeFor, sizeNames, sizeOf } from "../../src/card/size.ts";
import { themes } from "../../src/card/themes.ts";
import { checkCard } from "../../src/check/check-card.ts";
import { digestCard } from "../../src/render/digest.ts";
import { drawPicture } from "../../src/render/picture.ts";
import { renderCard } from "../../src/render/render-card.ts";

/** Red on the left and green on the right, as a camera that was held upside down stores it. */
let turned: string;
/** Many colours, as a face has them. */
let busy: string;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "portrait-"));
  const green = { create: { width: 300, height: 600, channels: 3 as const, background: "#00a000" } };
  turned = uri(
    await sharp({ create: { width: 600, height: 600, channels: 3, background: "#e00000" } })
      .composite([{ input: green, left: 0, top: 0 }])
      .withMetadata({ orientation: 3 })
      .jpeg()
      .toBuffer(),
  );
  const raw = Buffer.alloc(400 * 500 * 3).map((_, at) => ((at * 7919) >> 5) % 256);
  busy = uri(
    await sharp(raw, { raw: { width: 400, height: 500, channels: 3 } })
      .blur(8)
      .jpeg()
      .toBuffer(),
  );
});
afterAll(() => rm(folder, { recursive: true }));

const uri = (bytes: Buffer) => `data:image/jpeg;base64,${bytes.toString("base64")}`;
const by = (card: Card, src: string, author = "Ana Roe"): Card => ({
  ...card,
  portrait: { src },
  source: { ...card.source, author },
});

async function pixelsOf(card: Card, size: SizeName = "og") {
  const { data, info } = await sharp(await renderCard(card, { size }))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return (x: number, y: number) => [...data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3)];
}

async function portraitBox(card: Card, size: SizeName = "og") {
  const { boxes, release } = await drawPicture(card, themes.paper, sizeOf(size));
  release();
  const portrait = boxes.find(({ props }) => props["data-field"] === "portrait");
  return { portrait, lines: boxes.flatMap(({ line, left, top }) => (line ? [{ ...line, left, top }] : [])) };
}

test("a portrait stands round beside its author's name, turned as EXIF says, and moves nothing of a card without one", async () => {
  const { portrait, lines } = await portraitBox(by(sampleCards.trio, turned));
  const { left = 0, top = 0, width, height } = portrait ?? {};
  expect([width, height]).toEqual([portraitSize(sizeOf("og")), portraitSize(sizeOf("og"))]);
  const name = lines.find(({ field }) => field === "source.author");
  expect(name?.text).toBe("Ana Roe");
  expect(name?.left).toBeGreaterThan(left + portraitSize(sizeOf("og")));
  const at = await pixelsOf(by(sampleCards.trio, turned));
  // In a palette they are near to it.
  expect(at(left + 20, top + 34)[0]).toBeGreaterThan(180);
  expect(at(left + 48, top + 34)[1]).toBeGreaterThan(120);
  expect(at(left + 1, top + 1)).toEqual([0xfb, 0xf8, 0xf2]);
  const plain = await renderCard(
    { ...sampleCards.trio, source: { ...sampleCards.trio.source, author: "Ana Roe" } },
    {
      size: "og",
      format: "svg",
    },
  );
  expect(plain.toString()).not.toContain("<image");
});

test("in Arabic it stands on the right", async () => {
  const card = by({ ...sampleCards.cover, lang: "ar", title: "المدينة تضاعف شبكة الترام" }, turned, "ليلى حداد");
  const { portrait, lines } = await portraitBox(card);
  const name = lines.find(({ field }) => field === "source.author");
  expect(portrait?.left).toBe(1200 - 64 - portraitSize(sizeOf("og")));
  expect(name?.left).toBeLessThan(portrait?.left ?? 0);
});

const long = "Friederike Schmidt-Obermüller von der Waldhausen";

test.each(["trio", "hero", "cover", "quote", "bars", "trend", "share", "change", "timeline", "grouped"] as const)(
  "%s with a portrait passes the gate at every size",
  async (template) => {
    for (const size of sizeNames) {
      const problems = await checkCard(by(sampleCards[template], busy, long), { size });
      expect(
        problems.filter(({ severity }) => severity === "error"),
        size,
      ).toEqual([]);
    }
  },
  60_000,
);

test("also beside a photograph and on one, on a poster and on a gradient", async () => {
  const card = by(sampleCards.hero, busy);
  const bars = by(sampleCards.bars, busy);
  const gradient = {
    name: "dawn",
    extends: "paper",
    colors: { background: "linear-gradient(160deg, #fffdf8, #f6f0e4)" },
  };
  for (const size of ["og", "portrait", "story"] as const) {
    for (const each of [card, bars]) {
      expect(await checkCard({ ...each, photo: { src: turned } }, { size, format: "jpeg" })).toEqual([]);
      expect(await checkCard({ ...each, frame: "poster" }, { size })).toEqual([]);
      expect(await checkCard(each, { size, theme: gradient })).toEqual([]);
    }
  }
}, 60_000);

test("a card with one is small and the same each time; its file's name knows the picture", async () => {
  const card = by(sampleCards.trio, busy);
  const [one, other] = [await renderCard(card, { size: "og" }), await renderCard(card, { size: "og" })];
  expect(one.equals(other)).toBe(true);
  expect(one.length).toBeLessThan(60_000);
  const path = join(folder, "face.jpg");
  const named = { card: by(sampleCards.trio, path), size: "og" as const };
  await writeFile(path, Buffer.from(busy.split(",")[1] ?? "", "base64"));
  const before = digestCard(named);
  await writeFile(path, Buffer.from(turned.split(",")[1] ?? "", "base64"));
  expect(digestCard(named)).not.toBe(before);
});

test("a banner has none, and a site's own markup", () => {
  const card = by(sampleCards.trio, busy);
  expect(hasByline(card, sizeOf("og"))).toBe(true);
  expect(hasByline(card, sizeFor({ width: 1584, height: 396 }))).toBe(false);
  expect(hasByline({ ...card, markup: "<div></div>" }, sizeOf("og"))).toBe(false);
});

test("a portrait of nobody, and one that is no picture, are refused by name", async () => {
  await expect(renderCard({ ...sampleCards.trio, portrait: { src: busy } }, { size: "og" })).rejects.toThrow(
    "a card with a `portrait` says whose it is in `source.author`",
  );
  for (const [src, message] of [
    ["https://example.org/a.jpg", "nothing is fetched"],
    ["nowhere.jpg", "cannot be read"],
    ["data:image/jpeg;base64,AAAA", "cannot be drawn"],
  ] as const) {
    const [problem] = await checkCard(by(sampleCards.cover, src), { size: "og" });
    expect(problem).toMatchObject({ rule: "draw", severity: "error" });
    expect(problem?.message).toContain("the author's portrait");
    expect(problem?.message).toContain(message);
  }
});

test("one that cannot be told from its ground is a warning", async () => {
  const white = uri(
    await sharp({ create: { width: 200, height: 200, channels: 3, background: "#fbf8f2" } })
      .jpeg()
      .toBuffer(),
  );
  const [problem] = await checkCard(by(sampleCards.cover, white), { size: "og" });
  expect(problem).toMatchObject({ rule: "contrast", severity: "warning", field: "portrait" });
});
