import { mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createPageGuard } from "../../src/eleventy/page-guard.ts";
import { keyfigures } from "../cli/run.ts";
import { eleventy, post, site } from "../someone-elses-site.ts";

const config = `import keyfigures from "keyfigures";
export default (config) => config.addPlugin(keyfigures, { url: "https://example.org", pages: true, feeds: true });
// As the site wrote it.`;

/** A site whose output is `_site` in a folder of its own, so that what escapes is seen. */
const nested = (files: Record<string, string>) =>
  site({ "eleventy.config.js": config, "ok.md": post("Bon"), ...files });

/** All files of a site but its packages and what a build keeps. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((path) => !/^(node_modules|\.cache)\//.test(path))
    .sort();
}

describe("a page that would be written outside the output folder", () => {
  it.each<[string, string, Record<string, string>]>([
    ["over the site's configuration", "evil.md", { "evil.md": post("Un", "permalink: ../eleventy.config.js\n") }],
    ["into the project", "evil.md", { "evil.md": post("Un", "permalink: ../pwned.html\n") }],
    ["above the project", "evil.md", { "evil.md": post("Un", "permalink: ../../pwned.html\n") }],
    ["by a folder of its own", "evil.md", { "evil.md": post("Un", "permalink: a/../../pwned/\n") }],
    ["as no HTML", "evil.njk", { "evil.njk": "---\npermalink: ../eleventy.config.js\n---\nhello" }],
    [
      "by computed data",
      "evil.md",
      { "evil.md": post("Un", "eleventyComputed: { permalink: '../{{ title }}.html' }\n") },
    ],
    [
      "as one of several",
      "evil.md",
      {
        "evil.md": post(
          "Un",
          "pagination: { data: parts, size: 1, alias: part }\nparts: [x, ../../y]\npermalink: 'p/{{ part }}.html'\n",
        ),
      },
    ],
    [
      "past the output folder",
      "evil.md",
      { "evil.md": post("Un", "permalink: eleventy.config.js\npermalinkBypassOutputDir: true\n") },
    ],
    [
      "hidden from collections",
      "evil.md",
      { "evil.md": post("Un", "permalink: ../pwned.html\neleventyExcludeFromCollections: true\n") },
    ],
  ])("is refused %s, in one line, and nothing is written", async (_how, article, files) => {
    const folder = await nested(files);
    const before = await filesIn(folder);
    const { code, output } = await eleventy(folder);
    expect(code).toBe(1);
    const line = new RegExp(
      `^\\[11ty\\] ${article}: its permalink leads outside the output folder, to \\S+ \\(via InputErrors\\)$`,
      "m",
    );
    expect(output).toMatch(line);
    expect(output).not.toMatch(/^.*\bat .*:\d+:\d+/m);
    expect(await filesIn(folder)).toEqual(before);
    expect(await readdir(join(folder, ".."))).not.toContain("pwned.html");
    expect(await readFile(join(folder, "eleventy.config.js"), "utf8")).toBe(config);
  });

  it.each<[string, string, (folder: string) => Promise<void>]>([
    [
      "a folder that is a link",
      "a.md: its permalink leads outside the output folder, to elsewhere/index.html",
      (folder) => symlink("../elsewhere", join(folder, "_site/a")),
    ],
    [
      "a file that is one",
      "a.md: its permalink leads outside the output folder, to elsewhere/mine.html",
      async (folder) => {
        await mkdir(join(folder, "_site/a"));
        await symlink("../../elsewhere/mine.html", join(folder, "_site/a/index.html"));
      },
    ],
    [
      "a link to what is not there",
      "a.md: its permalink leads outside the output folder, to elsewhere/new.html",
      async (folder) => {
        await mkdir(join(folder, "_site/a"));
        await symlink("../../elsewhere/new.html", join(folder, "_site/a/index.html"));
      },
    ],
    [
      "the folder of its share pages",
      "a.md: _site/a/cards/750-megawatts/index.html leads outside the output folder, to elsewhere/750-megawatts/index.html",
      async (folder) => {
        await mkdir(join(folder, "_site/a"));
        await symlink("../../elsewhere", join(folder, "_site/a/cards"));
      },
    ],
    [
      "the folder of the pictures",
      "keyfigures option `folder`: _site/cards leads outside the output folder, to elsewhere",
      (folder) => symlink("../elsewhere", join(folder, "_site/cards")),
    ],
    [
      "the folder of the feeds",
      "keyfigures options: _site/feeds/atom.xml leads outside the output folder, to elsewhere/atom.xml",
      (folder) => symlink("../elsewhere", join(folder, "_site/feeds")),
    ],
  ])("is refused through %s", async (_what, line, link) => {
    const folder = await nested({
      "a.md": post("Un", "date: 2026-11-24\n"),
      "elsewhere/mine.html": "mine",
      ".eleventyignore": "elsewhere",
    });
    await mkdir(join(folder, "_site"));
    await link(folder);
    const { code, output } = await eleventy(folder);
    expect(output.split("\n").map((each) => each.replace(/^\[11ty\]\s*(\d+\. )?/, ""))).toContainEqual(
      expect.stringContaining(line),
    );
    expect(code).toBe(1);
    expect(await readdir(join(folder, "elsewhere"))).toEqual(["mine.html"]);
    expect(await readFile(join(folder, "elsewhere/mine.html"), "utf8")).toBe("mine");
  });

  it("is written where the output folder itself is a link, and where a link stays inside it", async () => {
    const folder = await nested({ "a.md": post("Un") });
    await mkdir(join(folder, "real/b"), { recursive: true });
    await writeFile(join(folder, ".eleventyignore"), "real");
    await symlink("real", join(folder, "_site"));
    await symlink("b", join(folder, "real/a"));
    expect(await eleventy(folder)).toMatchObject({ code: 0 });
    expect(await readFile(join(folder, "real/b/index.html"), "utf8")).toContain("<title>Un</title>");
  });
});

describe("a page whose name a file system does not take", () => {
  const strict = config.replace("pages: true", "strict: true, pages: true");

  it.each([
    ["NUL", 'permalink: "a\\0b.html"', /^a\.md: its permalink has a control character in "a\\u0000b\.html"/],
    [
      "a name that is too long",
      `permalink: ${"é".repeat(130)}/`,
      /^a\.md: its permalink has a name of 260 bytes, and file systems take 255/,
    ],
  ])("is refused for %s, before anything is written", async (_what, permalink, line) => {
    const folder = await nested({ "a.md": post("Un", `${permalink}\n`) });
    const { code, output } = await eleventy(folder);
    expect(output.split("\n").map((each) => each.replace(/^\[11ty\]\s*(\d+\. )?/, ""))).toContainEqual(
      expect.stringMatching(line),
    );
    expect(code).toBe(1);
    expect(await filesIn(folder)).not.toContain("_site/ok/index.html");
  });

  const windows = {
    "con/": 'its permalink has "con", which Windows takes for a device',
    "Lpt1.html": 'its permalink has "Lpt1.html", which Windows takes for a device',
    "what/a: b.html": 'its permalink has "a: b.html", whose ":" Windows does not take',
    "etc./": 'its permalink has "etc.", whose end Windows leaves out',
  };

  it("is said to be none for Windows, and refused in a strict site", async () => {
    const names = Object.entries(windows);
    const files = Object.fromEntries(
      names.map(([permalink], at) => [`a${at}.md`, post(`N ${at}`, `permalink: "${permalink}"\n`)]),
    );
    const lenient = await eleventy(await nested(files));
    for (const [at, [, line]] of names.entries())
      expect(lenient.output).toContain(`[keyfigures] warning: a${at}.md: ${line}`);
    expect(lenient.code).toBe(0);
    const refused = await nested({ ...files, "eleventy.config.js": strict });
    const { code, output } = await eleventy(refused);
    for (const [at, [, line]] of names.entries()) expect(output).toContain(`a${at}.md: ${line}`);
    expect(code).toBe(1);
    expect(await filesIn(refused)).not.toContain("_site/ok/index.html");
  });
});

it("pages whose paths are told apart by case alone are named, for many a disk has one file for both", async () => {
  const folder = await nested({
    "a.md": post("Un", "permalink: /same/\n"),
    "b.md": post("Deux", "permalink: /SAME/\n"),
    "c.md": post("Trois", "permalink: /\u00e9t\u00e9/\n"),
    "d.md": post("Quatre", "permalink: /e\u0301te\u0301/\n"),
  });
  const { code, output } = await eleventy(folder);
  expect(code).toBe(0);
  const warnings = output.split("\n").filter((line) => line.includes("the same file"));
  expect(warnings.map((line) => line.replace(/^.*warning: /, "")).sort()).toEqual([
    "b.md: /SAME/ is the same file as /same/ of a.md on disks that do not tell case or accents apart",
    "d.md: /e\u0301te\u0301/ is the same file as /\u00e9t\u00e9/ of c.md on disks that do not tell case or accents apart",
  ]);
});

it("of two pages that are one file the same one is named, in whatever order Eleventy came upon them", () => {
  const pages = { "/SAME/": { inputPath: "./b.md" }, "/same/": { inputPath: "./a.md" } };
  expect(createPageGuard().warnings(pages)).toMatchObject([
    { message: expect.stringContaining("b.md: /SAME/ is the same file as /same/ of a.md") },
  ]);
});

it("`keyfigures build` moves nothing through a link that leads out of the output folder", async () => {
  const folder = await nested({ "a.md": post("Un"), ".eleventyignore": "elsewhere", "elsewhere/mine.html": "mine" });
  await mkdir(join(folder, "_site"));
  await symlink("../elsewhere", join(folder, "_site/a"));
  const { code, stderr } = await keyfigures(["build"], { cwd: folder });
  expect(code).toBe(1);
  expect(stderr).toMatch(/^_site\/a: leads outside the output folder, to \S+\/elsewhere$/m);
  expect(await readdir(join(folder, "elsewhere"))).toEqual(["mine.html"]);
  expect(await readdir(join(folder, "_site"))).toEqual(["a"]);
});
