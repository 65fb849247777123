import { access, mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { keyfigures, root, temporaryFolder } from "./run.ts";

/** A new site, with what `npm install` would put there. */
async function newSite(...options: string[]): Promise<string> {
  const cwd = await temporaryFolder();
  expect(await keyfigures(["init", "site", ...options], { cwd })).toMatchObject({ code: 0, stderr: "" });
  const site = join(cwd, "site");
  await mkdir(join(site, "node_modules/@11ty"), { recursive: true });
  await symlink(root, join(site, "node_modules/keyfigures"));
  await symlink(join(root, "node_modules/@11ty/eleventy"), join(site, "node_modules/@11ty/eleventy"));
  return site;
}

it("makes a site that builds", async () => {
  const site = await newSite();
  const built = await keyfigures(["build"], { cwd: site });
  expect(built.code).toBe(0);
  expect(built.stderr).toMatch(/output\/: \d+ files, \d+ of them cards/);
  await access(join(site, "output/openai-cerebras/index.html"));
});

it("makes one in each language that is read, the first at its root", async () => {
  const site = await newSite("--languages", "de,es,it,pt,nl,en,fr");
  expect((await keyfigures(["build"], { cwd: site })).code).toBe(0);
  const page = (path: string) => readFile(join(site, "output", path, "index.html"), "utf8");
  for (const [path, lang, words] of [
    ["", "de", "Zum Artikel springen"],
    ["es", "es", "Ir al artículo"],
    ["it", "it", "Vai all’articolo"],
    ["pt", "pt", "Ir para o artigo"],
    ["nl", "nl", "Naar het artikel"],
    ["en", "en", "Skip to the article"],
    ["fr", "fr", "Aller à l’article"],
  ] as const) {
    const home = await page(path);
    expect(home).toContain(`<html lang="${lang}"`);
    expect(home).toContain(words);
    // Each names the others, and the archive, the method and the search in its own words.
    expect([...home.matchAll(/hreflang="(\w+)" href="https/g)]).toHaveLength(7);
    const links = [...home.matchAll(/<nav class="sections"[\s\S]*?<\/nav>/g)].join();
    for (const [, target = ""] of links.matchAll(/href="([^"]+)"/g))
      await access(join(site, "output", target, "index.html"));
    expect([...links.matchAll(/href=/g)]).toHaveLength(3);
  }
  expect(await page("windpark-nordtal")).toContain("48&nbsp;MW".replace("&nbsp;", "\u00a0"));
  const missing = await readFile(join(site, "output/404.html"), "utf8");
  expect(missing).toContain('<h1 lang="de">Diese Seite gibt es nicht</h1>');
  expect(missing).toContain('<a href="/nl/artikelen/">Alle artikelen</a>');
  const { code, stdout } = await keyfigures(["check", "--no-cards"], { cwd: site });
  expect(code).toBe(0);
  expect(stdout).toContain("0 errors, 0 warnings");
});

it("makes one in a language alone, without a word of another", async () => {
  const site = await newSite("--languages", "nl");
  const names = await readdir(join(site, "content"), { recursive: true });
  expect(names.filter((name) => /\.(?!nl\.)[a-z]{2}\./.test(name))).toEqual([]);
  expect(await readFile(join(site, "content/index.nl.njk"), "utf8")).toContain("\npermalink: /\n");
  expect(await readFile(join(site, "keyfigures.config.js"), "utf8")).toContain('lang: "nl"');
  const found = await keyfigures(["figures", "content/articles/windpark-noorddal.nl.md", "--json"], { cwd: site });
  expect(JSON.parse(found.stdout).selected).toHaveLength(3);
});

it.each(["xx", "de,xx", ","])("knows no other language: %s", async (languages) => {
  const cwd = await temporaryFolder();
  expect(await keyfigures(["init", "site", "--languages", languages], { cwd })).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("languages are some of fr, en, de, es, it, pt, nl"),
  });
  expect(await readdir(cwd)).toEqual([]);
});

it("leaves a folder alone that holds something", async () => {
  const cwd = await temporaryFolder();
  await writeFile(join(cwd, "mine.txt"), "mine");
  expect(await keyfigures(["init", "."], { cwd })).toEqual({ code: 1, stdout: "", stderr: ".: is not empty\n" });
  expect(await keyfigures(["init", "mine.txt"], { cwd })).toMatchObject({ code: 1, stderr: "mine.txt: is a file\n" });
});
