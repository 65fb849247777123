import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { eleventy, freshEleventy, page, site } from "../someone-elses-site.ts";

const starter = `import keyfigures, { starter } from "keyfigures";
export default function (config) {
  config.addPlugin(keyfigures, { url: "https://example.org", sizes: ["og"] });
  config.addPlugin(starter, { url: "https://example.org" });
}
export const config = { markdownTemplateEngine: false };`;

/** What a template of Nunjucks can do, and an article of a starter's must not. */
const payload = `{{ (1).constructor.constructor("process.mainModule.require('fs').writeFileSync('ran', '')")() }}`;
const own = `require("node:fs").writeFileSync("ran", "");`;

async function build(article: string, config = starter, run = eleventy) {
  const folder = await site({ "eleventy.config.js": config, "a.md": article });
  const { code, output } = await run(folder);
  return { code, output, folder, ran: existsSync(join(folder, "ran")) };
}

it.each([
  ["front matter in js", `---js\n{ title: (() => { ${own} return "A"; })() }\n---\nText.\n`],
  ["templateEngineOverride njk", `---\ntitle: A\ntemplateEngineOverride: "njk"\n---\n${payload}\n`],
])("an article of any other site is run: %s", async (_how, article) => {
  const anyOther = `import keyfigures from "keyfigures";
export default (config) => config.addPlugin(keyfigures, { url: "https://example.org" });`;
  // What a starter's site has forbidden is forbidden to the whole process.
  expect(await build(article, anyOther, freshEleventy)).toMatchObject({ code: 0, ran: true });
});

describe("an article of a starter's site", () => {
  it.each(["js", "javascript", "JS", "jsLegacy", "node"])("is not run: front matter in %s", async (language) => {
    const { code, output, ran } = await build(
      `---${language}\n{ title: (() => { ${own} return "A"; })() }\n---\nText.\n`,
    );
    expect(ran).toBe(false);
    expect(code).not.toBe(0);
    if (/^j/i.test(language)) expect(output).toContain("a.md:1:4: front matter in JavaScript is not run here");
  });

  it.each(["njk", "njk,md", "liquid,md", "11ty.js"])("is not run: templateEngineOverride %s", async (engine) => {
    const { code, output, ran } = await build(`---\ntitle: A\ntemplateEngineOverride: "${engine}"\n---\n${payload}\n`);
    expect(ran).toBe(false);
    expect(code).not.toBe(0);
    expect(output).toContain("a.md: `templateEngineOverride` is not heard here");
  });

  it("is not run in its text, its permalink and its computed data", async () => {
    const front = `title: ${JSON.stringify(payload)}\neleventyComputed:\n  description: ${JSON.stringify(payload)}`;
    expect(await build(`---\n${front}\n---\n${payload}\n`)).toMatchObject({ ran: false });
    const moved = await build(`---\npermalink: ${JSON.stringify(`/x${payload}/`)}\n---\n${payload}\n`);
    expect(moved.ran).toBe(false);
  });

  it("has its HTML sanitised", async () => {
    const { folder, code } = await build(
      "---\ntitle: A\nlang: en\n---\nText <script>alert(1)</script><b onclick=alert(1)>Bold</b> [a](javascript:alert(1)).\n",
    );
    expect(code).toBe(0);
    expect(await page(folder, "a")).toContain("<p>Text <b>Bold</b> [a](javascript:alert(1)).</p>");
  });

  it("shows no picture of a folder beyond the site", async () => {
    const { folder } = await build("---\ntitle: A\n---\nText.\n");
    await writeFile(join(folder, "a.md"), "---\ntitle: A\nlang: en\n---\n![A](../../../etc/a.png)\n");
    const { code, output } = await eleventy(folder);
    expect(code).not.toBe(0);
    expect(output).toContain("the picture is outside the site");
  });
});
