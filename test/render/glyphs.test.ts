import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import type { Card } from "../../src/card/card.ts";
import { sizeOf } from "../../src/card/size.ts";
import { themes } from "../../src/card/themes.ts";
import { checkCard } from "../../src/check/check-card.ts";
import { digestCard } from "../../src/render/digest.ts";
import { drawCard, drawPicture } from "../../src/render/picture.ts";
import { renderCard } from "../../src/render/render-card.ts";
import { keyfigures, temporaryFolder } from "../cli/run.ts";

const cover = (title: string, lang = "en"): Card => ({
  template: "cover",
  lang,
  title,
  figures: [],
  source: { site: "Example" },
  alt: "A card",
});

/** The title as a card shows it, what it goes without, and the font files that draw it. */
async function drawn(title: string, lang = "en") {
  const { boxes, absent, faces } = await drawCard(cover(title, lang), themes.paper, sizeOf("og"));
  const lines = boxes.flatMap(({ line }) => (line?.field === "title" ? [line] : []));
  return {
    text: lines.map(({ text }) => text).join(" "),
    runs: lines.map((line) => line.runs.map(({ text }) => text).join("")).join(" "),
    absent: absent.map(({ grapheme, package: name }) => [grapheme, name]),
    faces: faces.map(({ name }) => name),
  };
}

describe("a character that nothing draws", () => {
  it.each([
    ["Seoul 서울 builds", "Seoul builds", ["서", "울"], "@fontsource/noto-sans-kr"],
    ["서울: a port", "a port", ["서", "울"], "@fontsource/noto-sans-kr"],
    ["A port, in ગુજરાતી.", "A port, in.", ["ગુ", "જ", "રા", "તી"], "@fontsource/noto-sans-gujarati"],
    ["Written in 𐎠", "Written in", ["𐎠"], undefined],
    ["An icon \ue000 of a font", "An icon of a font", ["\ue000"], undefined],
  ])("of %j is left out, with the spaces about it", async (title, text, graphemes, name) => {
    expect(await drawn(title)).toMatchObject({
      text,
      runs: text,
      absent: graphemes.map((grapheme) => [grapheme, name]),
    });
  });

  it("leaves a card that says nothing else, and no box", async () => {
    const { text, absent } = await drawn("서울", "ko");
    expect([text, absent.length]).toEqual(["", 2]);
    expect((await renderCard(cover("서울", "ko"), { size: "og" })).length).toBeGreaterThan(1000);
  });

  it("is a fault of the gate, by its field", async () => {
    expect(await checkCard(cover("Seoul 서울"), { size: "og" })).toMatchObject([
      {
        rule: "glyph",
        severity: "error",
        field: "title",
        message:
          "no font has “서” (U+C11C), “울” (U+C6B8), which the card's title needs; run `npm install @fontsource/noto-sans-kr`",
      },
    ]);
  });

  it("is named with the first of many", async () => {
    const [problem] = await checkCard(cover("가나다라마"), { size: "og" });
    expect(problem?.message).toMatch(/^no font has “가” \(U\+AC00\), “나” \(U\+B098\), “다” \(U\+B2E4\) and 2 more,/);
  });
});

describe("what has another way to be drawn", () => {
  it.each([
    ["a tab", "One\ttwo", "One two"],
    ["breaks of lines", "One\r\n two\u2028three", "One two three"],
    ["what nobody sees", "\ufeffOne\u200b \u00adtw\u200eo\u2060\ufffc\u0007", "One two"],
    ["letters of mathematics", "𝗕𝗼𝗹𝗱 and 𝒻𝒶𝓃𝒸𝓎", "Bold and fancy"],
    ["letters and marks apart", "Cafe\u0301", "Café"],
    ["spaces of other widths", "One\u2003two", "One two"],
  ])("%s is drawn as it is read", async (_, title, text) => {
    expect(await drawn(title)).toMatchObject({ text, runs: text, absent: [] });
  });

  it("an emoji is a picture of one colour where only a font has it", async () => {
    const { text, absent, faces } = await drawn("🚲 and 👍🏽 ✔ 1️⃣ ❤️");
    expect([text, absent]).toEqual(["🚲 and 👍🏽 ✔ 1 ❤️", []]);
    expect(faces.some((name) => name.startsWith("noto-emoji"))).toBe(true);
  });

  it("a joiner of Persian stays, and one in Latin goes", async () => {
    expect((await drawn("می\u200cخواهم", "fa")).text).toBe("می\u200cخواهم");
    expect((await drawn("a\u200cb")).text).toBe("ab");
  });

  it("a letter with a mark is drawn whole by the font that has both", async () => {
    const { boxes } = await drawPicture(cover("A t\u0302 here"), themes.paper, sizeOf("og"));
    const [line] = boxes.flatMap(({ line }) => (line?.field === "title" ? [line] : []));
    expect(line?.runs.map(({ text }) => text)).toEqual(["A ", "t\u0302 ", "here"]);
  });
});

describe("Han characters", () => {
  it.each([
    ["ja", "東京"],
    ["fr", "東京のデータ"],
    ["en", "Data of 東京"],
  ])("in a text in %s are drawn by a Japanese font: %s", async (lang, title) => {
    const { absent, faces } = await drawn(title, lang);
    expect(absent).toEqual([]);
    expect(faces.some((name) => name.startsWith("biz-udpgothic"))).toBe(true);
  });

  it.each([
    ["zh", "@fontsource/noto-sans-sc"],
    ["zh-Hant", "@fontsource/noto-sans-tc"],
    ["zh-HK", "@fontsource/noto-sans-tc"],
    ["ko", "@fontsource/noto-sans-kr"],
  ])("in %s are not, and %s is advised", async (lang, name) => {
    expect((await drawn("東京", lang)).absent).toEqual([
      ["東", name],
      ["京", name],
    ]);
  });
});

const emoji =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 36 36"><rect width="36" height="36" fill="#0a0" /></svg>';

/** A project that has pictures of three emoji, and an article. */
async function project(title: string, files: Record<string, string>): Promise<string> {
  const folder = await temporaryFolder();
  const all: Record<string, string> = {
    "a.md": `---\ntitle: "${title}"\nlang: en\n---\nNothing to count.\n`,
    ...files,
  };
  for (const [path, text] of Object.entries(all)) {
    await mkdir(join(folder, path, ".."), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

describe("an emoji of a package of pictures", () => {
  /** How many pixels of a card are as green as our emoji. */
  async function greenPixels(cwd: string): Promise<number> {
    const { stdout, stderr, code } = await keyfigures(["card", "a.md"], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const { data } = await sharp(join(cwd, stdout.trim())).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    let green = 0;
    for (let at = 0; at < data.length; at += 3) {
      if ((data[at] as number) < 40 && (data[at + 1] as number) > 130 && (data[at + 2] as number) < 40) green++;
    }
    return green;
  }

  it.each([
    ["@twemoji/svg", ""],
    ["@discordapp/twemoji", "dist/svg/"],
  ])("%s is drawn in colours, as high as its line's letters", async (name, folder) => {
    const at = `node_modules/${name}/`;
    const pictures = ["1f6b2", "31-20e3", "1f469-1f3fd-200d-1f680", "2764"];
    const cwd = await project("Bikes 🚲", {
      [`${at}package.json`]: JSON.stringify({ name, version: "15.0.0" }),
      ...Object.fromEntries(pictures.map((points) => [`${at}${folder}${points}.svg`, emoji])),
    });
    const one = await greenPixels(cwd);
    expect(one).toBeGreaterThan(60 ** 2);
    await writeFile(join(cwd, "a.md"), '---\ntitle: "Bikes 🚲 1️⃣ 👩🏽‍🚀 ❤️"\nlang: en\n---\nNothing to count.\n');
    expect(Math.abs((await greenPixels(cwd)) / one - 4)).toBeLessThan(0.5);
  });
});

it("the digest of a card knows what its emoji and Han characters are drawn from", () => {
  const digest = (title: string, lang = "en") => digestCard({ card: cover(title, lang), size: "og" });
  expect(digest("A port")).toBe(digest("A port"));
  expect(new Set(["ja", "zh", "en"].map((lang) => digest("東京", lang))).size).toBe(3);
});
