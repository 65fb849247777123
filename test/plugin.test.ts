import { execFile } from "node:child_process";
import { mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { root, temporaryFolder } from "./cli/run.ts";

const layout = `<!doctype html>
<html lang="fr"><head><title>{{ title }}</title></head><body>{% keyFigures %}{{ content }}</body></html>`;

const post = (title: string, more = "") => `---
title: ${title}
layout: post.liquid
${more}---
Il coûtera jusqu’à 10 milliards de dollars. La centrale livre **750 mégawatts** au réseau.
`;

/** Someone else's site: minimal Eleventy, with one line that adds the plugin. */
async function site(files: Record<string, string>): Promise<string> {
  const folder = await temporaryFolder();
  const all: Record<string, string> = {
    "package.json": '{ "type": "module" }',
    "eleventy.config.js": `import keyfigures from "keyfigures";
export default function (config) {
  config.addPlugin(keyfigures, { url: "https://example.org" });
}`,
    "_includes/post.liquid": layout,
    ...files,
  };
  for (const [name, text] of Object.entries(all)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  await mkdir(join(folder, "node_modules"));
  await symlink(root, join(folder, "node_modules/keyfigures"));
  return folder;
}

/** Eleventy's own command, as its users run it. */
async function eleventy(cwd: string, ...args: string[]): Promise<{ code: number; output: string }> {
  const command = join(root, "node_modules/@11ty/eleventy/cmd.cjs");
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [command, ...args], { cwd });
    return { code: 0, output: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, output: stdout + stderr };
  }
}

const page = (folder: string, path: string) => readFile(join(folder, "_site", path, "index.html"), "utf8");

async function cards(folder: string): Promise<string[]> {
  const files = await readdir(join(folder, "_site/cards")).catch(() => []);
  // Articles' own cards: those of single figures have the figure's name in theirs.
  return files.filter((file) => /^\w+(\.og\.\w+)?\.png$/.test(file)).sort();
}

describe("the plugin in someone else's site", () => {
  it("gives each post a card, tags, and key figures that link to their sentences", async () => {
    const folder = await site({
      "a.md": post("Avec chiffres"),
      "b.md": "---\ntitle: Sans chiffres\nlayout: post.liquid\n---\nRien à compter ici.\n",
      "off.md": post("Sans carte", "cards: false\n"),
      "draft.md": post("Brouillon", "draft: true\n"),
    });
    expect(await eleventy(folder)).toMatchObject({ code: 0 });
    expect(await cards(folder)).toEqual([
      expect.stringMatching(/^a\.og\.\w+\.png$/),
      expect.stringMatching(/^b\.og\.\w+\.png$/),
    ]);

    const html = await page(folder, "a");
    const [name] = await cards(folder);
    expect(html).toContain(`<meta property="og:image" content="https://example.org/cards/${name}">`);
    expect(html).toContain('<meta property="og:image:width" content="1200">');
    expect(html).toContain('<meta property="og:image:height" content="630">');
    expect(html).toContain('<meta property="og:image:type" content="image/png">');
    expect(html).toMatch(/<meta property="og:image:alt" content="Avec chiffres\. Deux chiffres clés[^"]*\$10B[^"]*">/);
    expect(html).toContain('<meta name="twitter:card" content="summary_large_image">');
    expect(html).toContain('<link rel="canonical" href="https://example.org/a/">');
    const picture = await sharp(join(folder, "_site/cards", name as string)).metadata();
    expect([picture.width, picture.height]).toEqual([1200, 630]);

    const links = [...html.matchAll(/<dd><a href="#([^"]+)">(.*?)<\/a>/g)];
    expect(links.map(([, , said]) => said?.replace(/<[^>]*>/g, ""))).toEqual(["jusqu’à $10B", "750\u00A0MW"]);
    for (const [, id] of links) expect(html).toContain(`<span class="figure-sentence" id="${id}">`);
    expect(html).toMatch(/id="[^"]+">La centrale livre <strong>750 mégawatts<\/strong> au réseau\.<\/span>/);

    for (const path of ["off", "draft"]) expect(await page(folder, path)).not.toContain("og:image");
  });

  it("makes a card without any option, and says which one it misses", async () => {
    const folder = await site({
      "a.md": post("Avec chiffres"),
      "eleventy.config.js": `import keyfigures from "keyfigures";
export default (config) => config.addPlugin(keyfigures);`,
    });
    const { code, output } = await eleventy(folder);
    expect(code).toBe(0);
    expect(output).toContain("set the option `url`");
    expect(await page(folder, "a")).toMatch(/og:image" content="http:\/\/localhost:8080\/cards\/a\.og\.\w+\.png"/);
  });

  it("removes a card that an edit has made stale, and no file of others", async () => {
    const folder = await site({ "a.md": post("Avant") });
    await eleventy(folder);
    const [before] = await cards(folder);
    await writeFile(join(folder, "_site/cards/mine.png"), "mine");
    await writeFile(join(folder, "a.md"), post("Après"));
    await eleventy(folder);
    const after = await cards(folder);
    expect(after).toContain("mine.png");
    expect(after).toHaveLength(2);
    expect(after).not.toContain(before);
  });

  it("reports every faulty article at once, and writes no page", async () => {
    const folder = await site({
      "a.md": post("Un", "figures:\n  - 11 milliards de dollars\n"),
      "b.md": post("Deux", "figurs: []\n"),
      "c.md": post("Trois"),
    });
    const { code, output } = await eleventy(folder);
    expect(code).toBe(1);
    expect(output).toMatch(/a\.md:5:5: .*11 milliards de dollars/);
    expect(output).toMatch(/b\.md:4:1: unknown front-matter key `figurs`; did you mean `figures`\?/);
    for (const path of ["a", "b", "c"]) await expect(page(folder, path)).rejects.toThrow();
    expect(await cards(folder)).toEqual([]);
  });

  it("refuses a permalink that leads outside the output folder", async () => {
    const folder = await site({ "a.md": post("Un", "permalink: ../../evil.html\n") });
    const { code, output } = await eleventy(folder);
    await rm(join(folder, "../evil.html"), { force: true });
    expect(code).toBe(1);
    expect(output).toContain("a.md: its permalink leads outside the output folder");
  });

  it("escapes a title that is HTML", async () => {
    const folder = await site({
      "a.md": post(`'"><script>alert(1)</script>'`),
      "_includes/post.liquid": "<head></head>",
    });
    expect((await eleventy(folder)).code).toBe(0);
    expect(await page(folder, "a")).not.toContain("<script>");
  });
});
