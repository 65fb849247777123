import { spawn } from "node:child_process";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it, onTestFinished, vi } from "vitest";
import { post, site } from "../someone-elses-site.ts";
import { freshKeyfigures, keyfigures, root } from "./run.ts";

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(join(folder, "_site"), { recursive: true, withFileTypes: true });
  return entries.flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name).slice(folder.length)] : []));
}

const build = async (cwd: string) => (await keyfigures(["build"], { cwd })).code;

/** Builds by what the build before left on disk alone. */
const buildAfresh = async (cwd: string) => (await freshKeyfigures(["build"], { cwd })).code;

it("builds a site at the root of its folder again and again, and takes no page of the last build for one to make", async () => {
  const folder = await site({ "a.md": post("Un", "date: 2026-11-24\n"), "b.md": post("Deux") });
  expect(await build(folder)).toBe(0);
  const first = (await filesIn(folder)).sort();
  expect(first).toContain("/_site/a/cards/750-megawatts/index.html");
  for (let again = 0; again < 2; again++) {
    expect(await buildAfresh(folder)).toBe(0);
    expect((await filesIn(folder)).sort()).toEqual(first);
  }
});

it("removes what an article that is gone had, and leaves what is not ours", async () => {
  const folder = await site({ "a.md": post("Un"), "b.md": post("Deux") });
  await build(folder);
  await writeFile(join(folder, "_site/mine.txt"), "mine");
  await rm(join(folder, "b.md"));
  expect(await buildAfresh(folder)).toBe(0);
  const files = await filesIn(folder);
  expect(files.filter((file) => file.startsWith("/_site/b/"))).toEqual([]);
  expect(files).toContain("/_site/mine.txt");
});

it("leaves the last good site as it is when an article of a strict site is faulty", async () => {
  const folder = await site({ "a.md": post("Un"), "eleventy.config.js": configured("strict: true") });
  await build(folder);
  const before = await readFile(join(folder, "_site/a/index.html"), "utf8");
  await writeFile(join(folder, "a.md"), post("Deux", "figures:\n  - 11 milliards de dollars\n"));
  const { code, stderr } = await keyfigures(["build"], { cwd: folder });
  expect(code).toBe(1);
  expect(stderr).toMatch(/^a\.md:5:5: .*11 milliards de dollars/m);
  expect(await readFile(join(folder, "_site/a/index.html"), "utf8")).toBe(before);
});

const configured = (options: string) => `import keyfigures from "keyfigures";
export default (config) => config.addPlugin(keyfigures, { url: "https://example.org", ${options} });`;

it("counts the cards of whatever folder they are in", async () => {
  const folder = await site({ "a.md": post("Un"), "eleventy.config.js": configured(`folder: "pics", pages: true`) });
  const { stderr } = await keyfigures(["build"], { cwd: folder });
  expect(stderr).toMatch(/files, 3 of them cards/);
});

it("keeps all it keeps where the option says", async () => {
  const folder = await site({ "a.md": post("Un"), "eleventy.config.js": configured(`cache: ".x"`) });
  expect(await build(folder)).toBe(0);
  expect((await readdir(join(folder, ".x"))).sort()).toEqual(["ledgers", "packs", "pictures", "pruned", "staging"]);
  expect(await readdir(join(folder, ".x/staging"))).toEqual([]);
  expect(await readdir(folder)).not.toContain(".cache");
  // What the build before wrote is known again: an old page goes, and what stands is taken over.
  await writeFile(join(folder, "a.md"), post("Un", "permalink: elsewhere/\n"));
  expect(await buildAfresh(folder)).toBe(0);
  expect(await filesIn(folder)).not.toContain("/_site/a/index.html");
});

it("takes the plugin once, however often it is added", async () => {
  const folder = await site({
    "a.md": post("Un"),
    "eleventy.config.js": `import keyfigures from "keyfigures";
export default (config) => {
  config.addPlugin(keyfigures, { url: "https://example.org" });
  config.addPlugin(keyfigures);
};`,
  });
  const { code, stderr } = await keyfigures(["build"], { cwd: folder });
  expect(stderr).toContain("1 of them cards");
  expect(code).toBe(0);
});

it("builds with a file of data beside the site's templates", async () => {
  const folder = await site({ "a.md": post("Un"), "templates/cards/cities.js": "export const cities = ['Lyon'];\n" });
  expect(await build(folder)).toBe(0);
});

it("leaves nothing of the site that it was building when it is stopped, and removes what a killed one left", async () => {
  const folder = await site({
    "a.md": post("Un"),
    "slow.md": "---\nlayout: slow.11ty.js\n---\n",
    "_includes/slow.11ty.js": "export default () => new Promise((done) => setTimeout(done, 60000));",
  });
  const staging = join(folder, ".cache/keyfigures/staging");
  for (const [signal, left] of [
    ["SIGKILL", 1],
    ["SIGTERM", 0],
  ] as const) {
    const child = spawn(process.execPath, [join(root, "dist/src/cli/main.js"), "build"], { cwd: folder });
    const closed = new Promise((resolve) => child.on("close", resolve));
    const begun = async () =>
      (await readdir(staging).catch(() => [])).filter((name) => name.startsWith(`${child.pid}-`));
    // It is there once something is written into it.
    await vi.waitUntil(async () => (await begun()).length > 0, { timeout: 20_000, interval: 20 });
    child.kill(signal);
    await closed;
    expect(await readdir(staging)).toHaveLength(left);
  }
});

it("ends when the folder that it builds is removed", async () => {
  const folder = await site({
    "a.md": post("Un"),
    "slow.md": "---\nlayout: slow.11ty.js\n---\n",
    "_includes/slow.11ty.js": "export default () => new Promise((done) => setTimeout(done, 60000));",
  });
  const child = spawn(process.execPath, [join(root, "dist/src/cli/main.js"), "build"], { cwd: folder });
  onTestFinished(() => void child.kill("SIGKILL"));
  let said = "";
  child.stderr.on("data", (data) => (said += data));
  const closed = new Promise((resolve) => child.on("close", resolve));
  const written = async () => (await readdir(join(folder, ".cache"), { recursive: true }).catch(() => [])).join();
  await vi.waitUntil(async () => (await written()).includes("a/index.html"), { timeout: 20_000, interval: 20 });
  await vi.waitFor(() => rm(folder, { recursive: true }), { timeout: 5000 });
  expect(await closed).toBe(1);
  expect(said).toMatch(/^.*: the folder is gone, and nothing can be built in it\n$/);
});

it("makes a cover, and the other cards, where a template of the site never ends, and says of which it is", async () => {
  const folder = await site({
    "a.md": post("Un", "cards: { template: endless }\n"),
    "b.md": post("Deux"),
    "templates/cards/endless.js": `export default () => {
  for (;;);
};
`,
  });
  process.env.KEYFIGURES_DEADLINE = "4";
  onTestFinished(() => void delete process.env.KEYFIGURES_DEADLINE);
  const { code, stderr } = await keyfigures(["build"], { cwd: folder });
  expect(stderr).toContain("warning: a.md: card endless at og: cannot be drawn: it took longer than 4 seconds");
  expect(code).toBe(0);
  const pictures = (await filesIn(folder)).filter((file) => file.endsWith(".png"));
  expect(pictures.some((file) => file.includes("/b.og."))).toBe(true);
  const page = await readFile(join(folder, "_site/a/index.html"), "utf8");
  const named = /og:image" content="[^"]*\/(a\.og\.[^"]*)"/.exec(page)?.[1];
  expect(pictures.some((file) => file.endsWith(`/${named}`))).toBe(true);
});

it("fails where a template of the site ends the program", async () => {
  const folder = await site({ "a.md": post("Un"), "templates/cards/over.js": "process.exit(0);\n" });
  const { code, stderr } = await freshKeyfigures(["build"], { cwd: folder });
  expect(stderr).toContain("templates/cards/over.js: the template ends the program as it loads\n");
  expect(code).toBe(1);
});
