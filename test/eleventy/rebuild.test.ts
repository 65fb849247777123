import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { readdir, readFile, rm, stat, truncate, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { promisify } from "node:util";
import { crc32 } from "node:zlib";
import { describe, expect, it } from "vitest";
import { cards, command, eleventy, page, post, site } from "../someone-elses-site.ts";

/** Says as Eleventy ends whether what reads articles, and what makes pages of them, was loaded. */
const witness = `if (require("node:worker_threads").isMainThread) process.on("exit", () => {
  const loaded = (name) => Object.keys(require.cache).some((path) => path.endsWith(name + ".js"));
  console.log(loaded("compile-article") ? "ARTICLES READ" : "NOTHING READ");
  console.log(loaded("made-pages") ? "PAGES MADE" : "NO PAGES");
});`;

/** Builds in a process of its own: of an earlier build it knows what that left on disk. */
async function build(cwd: string): Promise<{ code: number; output: string; read: boolean }> {
  await writeFile(join(cwd, "witness.cjs"), witness);
  const env = { ...process.env, NODE_OPTIONS: "--require ./witness.cjs" };
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [command], { cwd, env });
    return { code: 0, output: stdout + stderr, read: stdout.includes("ARTICLES READ") };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, output: stdout + stderr, read: stdout.includes("ARTICLES READ") };
  }
}

const config = (options: string) => `import keyfigures from "keyfigures";
export default (config) => config.addPlugin(keyfigures, ${options});`;

const plain = `{ url: "https://example.org", pages: false, feeds: false }`;

/** A digest of everything in the output folder, by path. */
async function everything(folder: string): Promise<Record<string, string>> {
  const output = join(folder, "_site");
  const files: Record<string, string> = {};
  for (const entry of await readdir(output, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files[path.slice(output.length)] = createHash("sha256")
      .update(await readFile(path))
      .digest("hex");
  }
  return files;
}

async function packFile(folder: string): Promise<string> {
  const packs = join(folder, ".cache/keyfigures/packs");
  const [name, ...others] = await readdir(packs);
  expect(others).toEqual([]);
  return join(packs, name as string);
}

const figure = (html: string) => /og:image:alt" content="([^"]*)"/.exec(html)?.[1];

describe("a build after another", () => {
  it("reads no article that told its figures before, and writes the same", async () => {
    const folder = await site({
      "a.md": post("Un", "date: 2026-11-24\nauthor: Ada\ntranslationKey: x\n"),
      "b.md": post("Deux", "lang: fr\ntranslationKey: x\n"),
      "off.md": post("Sans carte", "cards: false\n"),
      "c.md": "---\ntitle: Sans chiffres\nlayout: post.liquid\n---\nRien à compter ici.\n",
    });
    expect(await build(folder)).toMatchObject({ code: 0, read: true });
    const first = await everything(folder);
    const list = await stat(join(folder, "_site/cards.json"));
    expect(await build(folder)).toMatchObject({ code: 0, read: false });
    expect(await everything(folder)).toEqual(first);
    expect((await stat(join(folder, "_site/cards.json"))).mtimeMs).toBe(list.mtimeMs);
    // The output may be thrown away, as a CI does that keeps the cache alone.
    await rm(join(folder, "_site"), { recursive: true });
    expect(await build(folder)).toMatchObject({ code: 0, read: false });
    expect(await everything(folder)).toEqual(first);
  });

  it("makes no share page that stands, nor loads what makes them", async () => {
    const folder = await site({
      "a.md": post("Un"),
      "eleventy.config.js": config(`{ url: "https://example.org", pages: true, feeds: true }`),
    });
    expect((await build(folder)).output).toContain("PAGES MADE");
    const first = await everything(folder);
    expect((await build(folder)).output).toContain("NO PAGES");
    await rm(join(folder, "_site/a/embed"), { recursive: true });
    expect((await build(folder)).output).toContain("PAGES MADE");
    expect(await everything(folder)).toEqual(first);
  });

  it("reads an article again after a change of whatever decides what it says", async () => {
    const untitled = post("Un").replace("title: Un\n", "");
    const said = async (name: string) => figure(await page(folder, name));
    const changes: [what: string, files: Record<string, string>, check: () => Promise<void>][] = [
      [
        "an option",
        { "eleventy.config.js": config(`{ url: "https://example.org", pages: false, feeds: false, style: "local" }`) },
        async () => expect((await page(folder, "a")).replace(/<[^>]*>/g, "")).toMatch(/10\sMd\s\$/),
      ],
      [
        "the site's address",
        { "eleventy.config.js": config(`{ url: "https://example.com", pages: false, feeds: false }`) },
        async () => expect(await page(folder, "a")).toContain(`og:image" content="https://example.com/cards/`),
      ],
      [
        "a sentence of one, a title and a language of others from elsewhere",
        {
          "a.md": untitled.replace("750 mégawatts", "751 mégawatts"),
          "b.11tydata.json": `{ "title": "Autre" }`,
          "c.11tydata.json": `{ "title": "Un", "lang": "en" }`,
        },
        async () => {
          expect(await said("a")).toContain("751 mégawatts");
          expect(await said("b")).toMatch(/^Autre\. /);
          expect(await said("c")).toContain("key figure");
        },
      ],
    ];
    const names = ["a", "b", "c"];
    const folder = await site({
      ...Object.fromEntries(names.map((name) => [`${name}.md`, untitled])),
      ...Object.fromEntries(names.map((name) => [`${name}.11tydata.json`, `{ "title": "Un" }`])),
      "eleventy.config.js": config(plain),
    });
    await eleventy(folder);
    for (const [what, files, check] of changes) {
      const before = await cards(folder);
      for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
      expect(await build(folder), what).toMatchObject({ code: 0, read: true });
      await check();
      const after = await cards(folder);
      expect(after, what).toHaveLength(names.length);
      for (const name of before) expect(after, what).not.toContain(name);
      expect(await build(folder), what).toMatchObject({ code: 0, read: false });
    }
  });

  it("sees an edit that keeps a file's size and time", async () => {
    const folder = await site({ "a.md": post("Un"), "eleventy.config.js": config(plain) });
    const path = join(folder, "a.md");
    await eleventy(folder);
    // A file that was written just now is read; one that has stood for a while is only looked at.
    await setTimeout(2500);
    expect(await build(folder)).toMatchObject({ code: 0, read: false });
    const { atime, mtime } = await stat(path);
    await writeFile(path, post("Un").replace("750 mégawatts", "751 mégawatts"));
    await utimes(path, atime, mtime);
    expect(await build(folder)).toMatchObject({ code: 0, read: true });
    expect(figure(await page(folder, "a"))).toContain("751 mégawatts");
  });

  it("reads them again after a change of a template of the site's own", async () => {
    const template = (value: string) => `import { Frame, roomOf, Text, type Template } from "keyfigures/card";
const note: Template = (card, theme, size, type) => {
  const text = type.set("${value}", "cover", { field: "title", width: roomOf(theme, size, type).width });
  return <Frame card={card} theme={theme} size={size} type={type}><Text of={text} color={theme.colors.accent} /></Frame>;
};
export default note;
`;
    const folder = await site({
      "a.md": post("Un", "cards: { template: note }\n"),
      "eleventy.config.js": config(plain),
      "templates/cards/note.tsx": template("Un"),
    });
    await eleventy(folder);
    const [before] = await cards(folder);
    expect(await build(folder)).toMatchObject({ code: 0, read: false });
    await writeFile(join(folder, "templates/cards/note.tsx"), template("Deux"));
    expect(await build(folder)).toMatchObject({ code: 0, read: true });
    expect(await cards(folder)).not.toContain(before);
  });

  it("makes do without a cache that was cut short, emptied or edited", async () => {
    const folder = await site({ "a.md": post("Un"), "eleventy.config.js": config(plain) });
    await eleventy(folder);
    const first = await everything(folder);
    for (const damage of [
      (path: string) => truncate(path, 700),
      (path: string) => truncate(path, 0),
      async (path: string) => writeFile(path, (await readFile(path, "utf8")).replaceAll("750", "999")),
    ]) {
      await damage(await packFile(folder));
      const { code, read, output } = await build(folder);
      expect([code, read], String(damage)).toEqual([0, true]);
      expect(output).not.toContain("cards: 1 of 1, 0 from cache");
      expect(await everything(folder)).toEqual(first);
      expect(await build(folder), String(damage)).toMatchObject({ read: false });
    }
  });

  it("brings back a picture that is gone, and draws one that the store has lost too", async () => {
    const folder = await site({ "a.md": post("Un"), "eleventy.config.js": config(plain) });
    await eleventy(folder);
    const first = await everything(folder);
    const [name] = await cards(folder);
    await rm(join(folder, "_site/cards", name as string));
    expect(await build(folder)).toMatchObject({ code: 0, read: false });
    expect(await everything(folder)).toEqual(first);
    await rm(join(folder, "_site/cards", name as string));
    await rm(join(folder, ".cache/keyfigures/pictures"), { recursive: true });
    const { output } = await build(folder);
    expect(output).toContain("cards: 1 of 1, 0 from cache");
    expect(await everything(folder)).toEqual(first);
  });

  it("says again what an article contradicts", async () => {
    const folder = await site({
      "a.md": `${post("Un")}\nLa centrale livre 800 mégawatts au réseau.\n`,
      "eleventy.config.js": config(plain),
    });
    const said = ({ output }: { output: string }) =>
      output.split("\n").filter((line) => line.includes("warning: a.md"));
    const first = await build(folder);
    expect(said(first)).toHaveLength(1);
    const second = await build(folder);
    expect(second.read).toBe(false);
    expect(said(second)).toEqual(said(first));
  });

  it("renders the Markdown of an unchanged article once", async () => {
    const folder = await site({ "a.md": post("Un"), "b.md": post("Deux"), "eleventy.config.js": config(plain) });
    await eleventy(folder);
    // What only the kept HTML says is on the page, so that is where it comes from.
    const path = await packFile(folder);
    const [, ...lines] = (await readFile(path, "utf8")).split("\n");
    const body = lines
      .map((line) => (line.startsWith("markdown ") ? line.replace("La centrale livre", "LA CENTRALE LIVRE") : line))
      .join("\n");
    await writeFile(path, `${crc32(body).toString(16).padStart(8, "0")}\n${body}`);
    await writeFile(join(folder, "b.md"), post("Deux", "lang: fr\n"));
    expect(await build(folder)).toMatchObject({ code: 0 });
    expect(await page(folder, "a")).toContain("LA CENTRALE LIVRE <strong>750 mégawatts</strong>");
    expect(await page(folder, "b")).toContain("La centrale livre <strong>750 mégawatts</strong>");
  });

  it("renders anew what a template, a plugin or an option of Markdown makes of the same article", async () => {
    const folder = await site({
      "a.md": `${post("Un")}\nLu {{ times }} fois par\nnous.\n`,
      "a.11tydata.json": `{ "times": "trois" }`,
      "eleventy.config.js": config(plain),
    });
    const said = async () => /Lu[\s\S]*nous[^<]*/.exec(await page(folder, "a"))?.[0];
    const amended = (amend: string) => `import { readFileSync } from "node:fs";
import keyfigures from "keyfigures";
export default (config) => {
  config.addPlugin(keyfigures, ${plain});
  config.amendLibrary("md", (md) => ${amend});
};`;
    await eleventy(folder);
    expect(await said()).toBe("Lu trois fois par\nnous.");
    await writeFile(join(folder, "a.11tydata.json"), `{ "times": "mille" }`);
    await eleventy(folder);
    expect(await said()).toBe("Lu mille fois par\nnous.");
    await writeFile(join(folder, "eleventy.config.js"), amended("md.set({ breaks: true })"));
    await eleventy(folder);
    expect(await said()).toBe("Lu mille fois par<br>\nnous.");
    const reading = `Object.assign(md.renderer.rules, { softbreak: () => readFileSync("break.txt", "utf8") })`;
    await writeFile(join(folder, "eleventy.config.js"), amended(reading));
    for (const between of [" <!-- 1 --> ", " <!-- 2 --> "]) {
      await writeFile(join(folder, "break.txt"), between);
      await eleventy(folder);
      expect(await said()).toBe(`Lu mille fois par${between}nous.`);
    }
  });

  it("forgets an article that is gone", async () => {
    const folder = await site({ "a.md": post("Un"), "b.md": post("Disparu"), "eleventy.config.js": config(plain) });
    await eleventy(folder);
    expect(await readFile(await packFile(folder), "utf8")).toContain("b.md");
    await rm(join(folder, "b.md"));
    expect(await build(folder)).toMatchObject({ code: 0, read: false });
    expect(await readFile(await packFile(folder), "utf8")).not.toContain("b.md");
    expect(await cards(folder)).toEqual([expect.stringMatching(/^a\./)]);
    expect(await readFile(join(folder, "_site/cards.json"), "utf8")).not.toContain("Disparu");
  });

  it("still refuses a faulty article, and leaves the last site as it is", async () => {
    const strict = `{ strict: true, ...${plain} }`;
    const folder = await site({ "a.md": post("Un"), "b.md": post("Deux"), "eleventy.config.js": config(strict) });
    await eleventy(folder);
    const first = await everything(folder);
    await writeFile(join(folder, "b.md"), post("Deux", "figures:\n  - 11 milliards de dollars\n"));
    const { code, output } = await build(folder);
    expect(code).toBe(1);
    expect(output).toMatch(/b\.md:5:5: .*11 milliards de dollars/);
    expect(await everything(folder)).toEqual(first);
    await writeFile(join(folder, "b.md"), post("Deux"));
    expect(await build(folder)).toMatchObject({ code: 0 });
    expect(await everything(folder)).toEqual(first);
  });

  it("says why an article was read again where the environment asks for it", async () => {
    const folder = await site({
      "a.md": post("Un").replace("title: Un\n", ""),
      "a.11tydata.json": `{ "title": "Un" }`,
      "eleventy.config.js": config(plain),
    });
    const said = async () => {
      process.env.DEBUG = "other,keyfigures";
      const { output } = await build(folder);
      delete process.env.DEBUG;
      return output.split("\n").filter((line) => line.includes("was read"));
    };
    expect(await said()).toEqual(["[keyfigures] a.md was read: nothing is kept of an earlier build"]);
    expect(await said()).toEqual([]);
    await writeFile(join(folder, "a.md"), (await readFile(join(folder, "a.md"), "utf8")).replace("750", "751"));
    expect(await said()).toEqual(["[keyfigures] a.md was read: its text changed"]);
    await writeFile(join(folder, "a.11tydata.json"), `{ "title": "Autre" }`);
    expect(await said()).toEqual(["[keyfigures] a.md was read: what the site says of it changed"]);
    await writeFile(
      join(folder, "eleventy.config.js"),
      config(`{ url: "https://example.com", pages: false, feeds: false }`),
    );
    expect(await said()).toEqual(["[keyfigures] a.md was read: options changed"]);
    await writeFile(join(folder, "b.md"), post("Deux"));
    expect(await said()).toEqual(["[keyfigures] b.md was read: it is new"]);
    expect((await build(folder)).output).not.toContain("was read");
  });

  it("refuses wrong options as ever", async () => {
    const folder = await site({ "a.md": post("Un"), "eleventy.config.js": config(plain) });
    await eleventy(folder);
    await writeFile(join(folder, "eleventy.config.js"), config(`{ url: "https://example.org", count: "3" }`));
    const { code, output } = await eleventy(folder);
    expect(code).toBe(1);
    expect(output).toContain("option `count`");
  });

  it("survives another one that runs at the same time", async () => {
    const folder = await site({ "a.md": post("Un"), "b.md": post("Deux"), "eleventy.config.js": config(plain) });
    const both = await Promise.all([build(folder), build(folder)]);
    expect(both.map(({ code }) => code)).toEqual([0, 0]);
    expect(await build(folder)).toMatchObject({ code: 0, read: false });
  });
});

describe("the data of an article", () => {
  it("is there for the computed data of a site, and for Markdown that is paginated", async () => {
    const folder = await site({
      "a.md": post("Un"),
      "a.11tydata.js": `export default { eleventyComputed: {
  said: ({ keyfigures }) => keyfigures.figures.map(({ value }) => value).join(" + "),
  second: (data) => data.keyfigures?.figures?.length,
} };`,
      "_includes/post.liquid": `<html><head></head><body><p>{{ said }}, {{ second }}</p>{{ keyfigures.figures[1].value }}{{ content }}</body></html>`,
      "b.md": post("Deux", `pagination: { data: parts, size: 1 }\nparts: [x, y]\n`),
      "eleventy.config.js": config(plain),
    });
    const { code, output } = await eleventy(folder);
    expect(output).not.toContain("rror");
    expect(code).toBe(0);
    const html = await page(folder, "a");
    expect(html).toContain("<p>$10B + 750\u00a0MW, 2</p>750\u00a0MW");
    for (const path of ["b", "b/1"]) {
      const part = await page(folder, path);
      expect(part).toContain("750\u00a0MW");
      expect(part).toMatch(/og:image" content="https:\/\/example\.org\/cards\/b\.og\./);
      expect(part).toContain(`<span class="figure-sentence"`);
    }
  });
});
