import sharp from "sharp";
import { expect, test } from "vitest";
import type { Card } from "../../src/card/card.ts";
import { kindIcons } from "../../src/card/kind-icons.ts";
import { sampleCards } from "../../src/card/samples/sample-cards.ts";
import { stressCards } from "../../src/card/samples/stress-cards.ts";
import { type SizeName, sizeNames, sizeOf } from "../../src/card/size.ts";
import { themeNames, themes } from "../../src/card/themes.ts";
import { checkCard } from "../../src/check/check-card.ts";
import { digestCard } from "../../src/render/digest.ts";
import { readIcon } from "../../src/render/icons.ts";
import { drawPicture } from "../../src/render/picture.ts";
import { renderCard } from "../../src/render/render-card.ts";
import { countStage } from "../../src/render/stage.ts";

const withIcons = (card: Card, name = "factory"): Card => ({
  ...card,
  icon: `lucide:${name}`,
  figures: card.figures.map((figure) => ({ ...figure, icon: "lucide:zap" })),
});

/** Where a card's icons are. */
async function iconsOn(card: Card, size: SizeName = "og") {
  const { boxes, release } = await drawPicture(card, themes.paper, sizeOf(size));
  release();
  return boxes.filter(({ props }) => props["data-color"] !== undefined);
}

test("an icon is read from its set, and the kinds of figures have one each", () => {
  const { body, width, height } = readIcon("lucide:factory");
  expect([width, height]).toEqual([24, 24]);
  expect(body).toContain("currentColor");
  for (const name of Object.values(kindIcons)) expect(readIcon(`lucide:${name}`).body).toContain("<path");
});

test.each([
  ["lucide:factry", "unknown icon `factry` of `lucide`; did you mean `factory`?"],
  ["lucide:constructor", "unknown icon `constructor` of `lucide`"],
  ["nowhere:factory", "the icons of `nowhere` are not installed; run `npm install @iconify-json/nowhere`"],
])("one that there is not is refused by name: %s", async (icon, message) => {
  await expect(renderCard({ ...sampleCards.trio, icon }, { size: "og" })).rejects.toThrow(message);
  expect(() => digestCard({ card: { ...sampleCards.trio, icon }, size: "og" })).toThrow(message);
});

test("a name that is no name is refused before a file is looked for", async () => {
  await expect(renderCard({ ...sampleCards.trio, icon: "../x:y" }, { size: "og" })).rejects.toThrow(
    "the card's icon is wrong: an icon is written with its set: lucide:factory",
  );
});

test.each(["trio", "hero", "cover", "quote", "bars", "lines", "share", "versus", "date", "takeaways"] as const)(
  "%s passes the gate with icons, at every size",
  async (template) => {
    for (const size of sizeNames) {
      const problems = await checkCard(withIcons(sampleCards[template]), { size });
      expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    }
  },
  60_000,
);

test("icons pass the gate in every theme, on a poster and over a photograph", async () => {
  const white = await sharp({ create: { width: 600, height: 400, channels: 3, background: "#ffffff" } })
    .png()
    .toBuffer();
  const src = `data:image/png;base64,${white.toString("base64")}`;
  for (const theme of themeNames) {
    for (const card of [sampleCards.trio, sampleCards.hero]) {
      expect(await checkCard(withIcons(card), { size: "og", theme })).toEqual([]);
      expect(await checkCard({ ...withIcons(card), frame: "poster" }, { size: "og", theme })).toEqual([]);
    }
    const over = { ...withIcons(sampleCards.hero), photo: { src } };
    expect(await checkCard(over, { size: "og", theme, format: "jpeg" })).toEqual([]);
  }
}, 60_000);

test("the gate finds an icon that is hardly seen", async () => {
  const theme = { name: "faint", extends: "paper", colors: { accent: "#b06a5a", onAccent: "#c99a90" } };
  const problems = await checkCard(withIcons(sampleCards.trio), { size: "og", theme });
  expect(problems).toContainEqual(expect.objectContaining({ rule: "contrast", field: "icon", severity: "error" }));
});

test("the section's icon hangs on a flag, or stands under what an app covers", async () => {
  const [flag] = await iconsOn({ ...sampleCards.bars, icon: "lucide:wind" });
  expect([flag?.left, flag?.top]).toEqual([64 + 22, 9]);
  const [bare] = await iconsOn({ ...sampleCards.bars, icon: "lucide:wind" }, "story");
  expect(bare?.top).toBe(250);
  const [arabic] = await iconsOn({ ...sampleCards.cover, lang: "ar", title: "المدينة", icon: "lucide:wind" });
  expect(arabic?.left).toBeGreaterThan(1000);
});

test("figures' icons stand on their values' left, or over them, all or none", async () => {
  const fields = async (card: Card, size: SizeName) =>
    (await iconsOn(card, size)).map(({ props }) => props["data-field"]);
  const { icon: _, ...card } = withIcons(sampleCards.trio);
  const all = ["figures[0].icon", "figures[1].icon", "figures[2].icon"];
  expect(await fields(card, "og")).toEqual(all);
  expect(await fields(card, "square")).toEqual(all);
  const { icon: __, ...bare } = card.figures[1] ??
    sampleCards.hero.figures[0] ?? { value: "", label: "", sentence: "", words: "" };
  expect(await fields({ ...card, figures: card.figures.with(1, bare) }, "og")).toEqual([]);
  expect(await fields(withIcons({ ...(stressCards["four figures"] as Card) }), "og")).toEqual(["icon"]);
});

test("there is none beside a photograph, nor a flag on a wide card with a portrait", async () => {
  const pixel = await sharp({ create: { width: 60, height: 40, channels: 3, background: "#a0b0c0" } })
    .png()
    .toBuffer();
  const src = `data:image/png;base64,${pixel.toString("base64")}`;
  expect(await iconsOn({ ...withIcons(sampleCards.trio), photo: { src } })).toEqual([]);
  const by = { ...withIcons(sampleCards.cover), portrait: { src }, source: { author: "Ana Roe" } };
  expect(await iconsOn(by)).toEqual([]);
  expect(await iconsOn(by, "portrait")).toHaveLength(1);
});

test("an icon that points is mirrored where lines run to the left", async () => {
  const svgOf = async (icon: string, lang: string) => {
    const [box] = await iconsOn({ ...sampleCards.cover, lang, title: "المدينة", icon });
    return Buffer.from(String(box?.props.src).split(",")[1] ?? "", "base64").toString();
  };
  expect(await svgOf("lucide:truck", "ar")).toContain('<g transform="matrix(-1 0 0 1 24 0)">');
  expect(await svgOf("lucide:truck", "fr")).not.toContain("matrix(-1");
  expect(await svgOf("lucide:factory", "ar")).not.toContain("matrix(-1");
});

test("a file's name knows the drawing", () => {
  const card = sampleCards.trio;
  const digests = [card, { ...card, icon: "lucide:zap" }, { ...card, icon: "lucide:wind" }].map((each) =>
    digestCard({ card: each, size: "og" }),
  );
  expect(new Set(digests).size).toBe(3);
});

test("while a number counts, no pictogram and no portrait says of what it is", async () => {
  const pixel = await sharp({ create: { width: 60, height: 40, channels: 3, background: "#a0b0c0" } })
    .png()
    .toBuffer();
  const portrait = { src: `data:image/png;base64,${pixel.toString("base64")}` };
  const card = { ...withIcons(sampleCards.trio), portrait, source: { author: "Ana Roe" } };
  const size = sizeOf("square");
  const pictures = async (moment?: Parameters<typeof drawPicture>[3]) => {
    const { boxes, release } = await drawPicture(card, themes.paper, size, moment);
    release();
    return boxes.filter(({ type }) => type === "img").length;
  };
  expect(await pictures()).toBe(5);
  expect(await pictures({ stage: countStage(card, 0.5, "#767676"), boxes: [] })).toBe(0);
});
