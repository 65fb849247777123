import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { cards, eleventy, freshEleventy, page, post, site } from "../someone-elses-site.ts";

const config = (strict: boolean) => `import keyfigures from "keyfigures";
export default (config) => config.addPlugin(keyfigures, { url: "https://example.org", pages: false, strict: ${strict} });`;

it("a site builds whatever its titles are written in, and is told once what to install", async () => {
  const titles = {
    emoji: "🎉 Une fête 👩🏽‍🚀 🇫🇷",
    dingbats: "✔ Fait ★ ➜ suite",
    keycaps: "1️⃣ Un, 2️⃣ deux",
    kanji: "東京のデータ",
    korean: "서울의 발전소",
    more: "부산, 두 번째",
    arabic: "محطة جديدة",
    persian: "می‌خواهم",
    unseen: "Un\u200b port\ufeff\u00ad",
    tab: '"Un\\tport"',
    icon: "Une icône \ue000",
  };
  const files = Object.entries(titles).map(([name, title]) => [`${name}.md`, post(title)]);
  const folder = await site({ ...Object.fromEntries(files), "eleventy.config.js": config(false) });
  const { code, output } = await eleventy(folder);
  expect(code).toBe(0);
  for (const name of Object.keys(titles)) expect(await page(folder, name)).toContain("og:image");
  expect(await cards(folder)).toHaveLength(files.length);
  expect(output.match(/warning: .*/g)?.sort()).toEqual([
    expect.stringMatching(
      /^warning: dingbats.md: no font has “➜”: .*; run `npm install @fontsource\/noto-sans-symbols-2`$/,
    ),
    "warning: icon.md: no font has “\ue000”: the cards go without",
    expect.stringMatching(
      /^warning: korean\.md \(and in 1 more\): no font has “.”, .* and \d more: the cards go without; run `npm install @fontsource\/noto-sans-kr`$/,
    ),
  ]);
});

it("a site that is strict fails at what no font has, also where the card was drawn before", async () => {
  const folder = await site({
    "a.md": post("Seoul 서울"),
    "b.md": post("Un port"),
    "eleventy.config.js": config(false),
  });
  expect((await eleventy(folder)).code).toBe(0);
  await writeFile(join(folder, "eleventy.config.js"), config(true));
  const { code, output } = await freshEleventy(folder);
  expect(code).toBe(1);
  expect(output).toMatch(/a\.md: card \w+ at og: no font has “서” \(U\+C11C\), “울” .*noto-sans-kr`/);
  expect(output).not.toContain("b.md: ");
});
