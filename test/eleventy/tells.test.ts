import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { eleventy, freshEleventy, post, site } from "../someone-elses-site.ts";

const many = Object.fromEntries(
  Array.from({ length: 120 }, (_, index) => [
    `posts/a${index}.md`,
    post(`Une centrale ${index}`).replace("750", String(100 + index)),
  ]),
);

it("draws no more cards when Eleventy fails", async () => {
  const folder = await site({
    ...many,
    "eleventy.config.js": `import keyfigures from "keyfigures";
export default function (config) {
  config.addPlugin(keyfigures, { url: "https://example.org", pages: true });
  config.addTransform("faulty", () => { throw new Error("no such page"); });
}`,
  });
  const { code, output } = await freshEleventy(folder);
  expect(code).not.toBe(0);
  expect(output).toContain("no such page");
  const kept = await readdir(join(folder, ".cache/keyfigures/pictures"), { recursive: true }).catch(() => []);
  // Of 360: it takes a moment to fail, and what is under way is finished.
  expect(kept.filter((name) => name.length > 40).length).toBeLessThan(240);
});

it("says once which pages name a picture of their own, so that nobody shares their cards", async () => {
  const folder = await site({
    "_includes/post.liquid": `<!doctype html><html><head><title>{{ title }}</title><meta property="og:image" content="/own.png"></head><body>{{ content }}</body></html>`,
    "a.md": post("Une centrale"),
    "b.md": post("Un réseau"),
  });
  const { code, output } = await eleventy(folder);
  expect(code).toBe(0);
  expect(output.match(/names a picture of its own/g)).toHaveLength(1);
  expect(output).toContain("warning: a.md and 1 more: the layout names a picture of its own");
});

it("tells a site that was built with 0.1 once of defaults that are others now", async () => {
  const folder = await site({
    "a.md": post("Une centrale"),
    ".cache/keyfigures/plans/0123456789abcdef": "",
    "eleventy.config.js": `import keyfigures from "keyfigures";
export default (config) => config.addPlugin(keyfigures, { url: "https://example.org", strict: true });`,
  });
  expect((await eleventy(folder)).output).toContain("warning: `pages`, `feeds` are off by default since 0.1");
  expect((await freshEleventy(folder)).output).not.toContain("since 0.1");
});
