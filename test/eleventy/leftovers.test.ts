import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { freshKeyfigures } from "../cli/run.ts";
import { cards, eleventy, freshEleventy, page, post, site } from "../someone-elses-site.ts";

const said = (figure: string) => `---
title: Le barrage
layout: post.liquid
---
Le barrage coûtera ${figure} d’euros. Il fournit 750 mégawatts au réseau.
`;

const shared = async (folder: string) => (await readdir(join(folder, "_site/a/cards"))).sort();

describe("what an author has corrected", () => {
  it.each<[string, (folder: string) => Promise<{ code: number | null }>]>([
    ["eleventy", (folder) => freshEleventy(folder)],
    ["keyfigures build", (cwd) => freshKeyfigures(["build"], { cwd })],
  ])("is not online any more after `%s`, neither its page nor its pictures", async (_name, build) => {
    const folder = await site({ "a.md": said("40 millions") });
    expect(await build(folder)).toMatchObject({ code: 0 });
    expect(await shared(folder)).toEqual(["40-millions-d-euros", "750-megawatts", "index.html"]);
    await writeFile(join(folder, "a.md"), said("14 millions"));
    expect(await build(folder)).toMatchObject({ code: 0 });
    expect(await shared(folder)).toEqual(["14-millions-d-euros", "750-megawatts", "index.html"]);
    expect((await cards(folder)).filter((name) => name.includes("40-millions"))).toEqual([]);
    expect(await readFile(join(folder, "_site/cards.json"), "utf8")).not.toContain("40-millions");
  });

  it("stays where a build is only of a part of the site", async () => {
    const folder = await site({ "a.md": said("40 millions"), "b.md": post("Autre") });
    await eleventy(folder);
    await rm(join(folder, "b.md"));
    expect(await freshEleventy(folder, "--incremental")).toMatchObject({ code: 0 });
    expect(await page(folder, "b/cards/750-megawatts")).toContain("Autre");
  });

  it("stays where somebody has put something else in its place", async () => {
    const folder = await site({ "a.md": said("40 millions") });
    await eleventy(folder);
    await writeFile(join(folder, "_site/a/cards/40-millions-d-euros/index.html"), "Nous avons corrigé ce chiffre.");
    await writeFile(join(folder, "a.md"), said("14 millions"));
    await freshEleventy(folder);
    expect(await page(folder, "a/cards/40-millions-d-euros")).toBe("Nous avons corrigé ce chiffre.");
  });
});

it("pictures of a build that failed go with the next one that does not want them", async () => {
  const folder = await site({ "a.md": said("40 millions"), "late.njk": "{{ thing | nothing }}" });
  // Pages are refused before anything is written; this one fails as it is written.
  await writeFile(join(folder, "late.njk"), "---\nlayout: late.njk\n---\nok");
  await writeFile(join(folder, "_includes/late.njk"), "{{ content | fails }}");
  await writeFile(
    join(folder, "eleventy.config.js"),
    `import { setTimeout } from "node:timers/promises";
import keyfigures from "keyfigures";
export default (config) => {
  config.addPlugin(keyfigures, { url: "https://example.org", pages: true, feeds: true });
  config.addAsyncFilter("fails", async (text) => {
    await setTimeout(3000);
    if (!process.env.FINE) throw new Error("it is late");
    return text;
  });
};`,
  );
  expect(await eleventy(folder)).toMatchObject({ code: 1 });
  const left = await cards(folder);
  expect(left).toContainEqual(expect.stringMatching(/^a\.40-millions/));
  await writeFile(join(folder, "a.md"), said("14 millions"));
  process.env.FINE = "1";
  expect(await freshEleventy(folder)).toMatchObject({ code: 0 });
  delete process.env.FINE;
  expect((await cards(folder)).filter((name) => left.includes(name) && !name.includes("750"))).toEqual([]);
});

it("pictures are known to be ours by the list of all cards where the cache is lost", async () => {
  const folder = await site({ "a.md": said("40 millions") });
  await eleventy(folder);
  await rm(join(folder, ".cache"), { recursive: true });
  await writeFile(join(folder, "_site/cards/mine.0123456789abcdef.png"), "mine");
  await writeFile(join(folder, "a.md"), said("14 millions"));
  expect(await freshEleventy(folder)).toMatchObject({ code: 0 });
  const left = (await readdir(join(folder, "_site/cards"))).filter((name) => /40-millions|mine/.test(name));
  expect(left).toEqual(["mine.0123456789abcdef.png"]);
});
