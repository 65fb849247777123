import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "./cli/run.ts";

const run = promisify(execFile);
const quiet = { ...process.env, npm_config_audit: "false", npm_config_fund: "false", URL: "" };

/** The package as it would be published. */
async function packed(folder: string): Promise<string> {
  const { stdout } = await run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], {
    cwd: root,
    env: quiet,
  });
  const [{ filename, files }] = JSON.parse(stdout) as [{ filename: string; files: { path: string }[] }];
  expect(files.some(({ path }) => path === "docs/options.md")).toBe(true);
  const { scripts } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  expect(scripts).not.toHaveProperty("prepare");
  const paths = files.map(({ path }) => path);
  for (const file of paths.filter((path) => /^(?:README|CHANGELOG|docs\/[\w-]+)\.md$/.test(path))) {
    const prose = (await readFile(join(root, file), "utf8")).replace(/^```[\s\S]*?^```$|`[^`\n]*`/gm, "");
    const targets = [...prose.matchAll(/\]\((?!https?:)([^)#\s]+)/g)].map(([, target = ""]) =>
      join(dirname(file), target),
    );
    expect(targets.filter((target) => !paths.includes(target))).toEqual([]);
  }
  expect(files.filter(({ path }) => /^(test|bench|scripts|src)\//.test(path))).toEqual([]);
  return join(folder, filename);
}

const managers = {
  npm: { install: ["npm", "install", "--prefer-offline"], run: ["npx"] },
  pnpm: {
    install: ["npx", "--yes", "pnpm@10", "install", "--prefer-offline"],
    run: ["npx", "--yes", "pnpm@10", "exec"],
  },
};

let tarball: string;
let home: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "keyfigures-"));
  tarball = await packed(home);
});
afterAll(() => rm(home, { recursive: true, force: true }));

const installed = new Map<keyof typeof managers, Promise<string>>();

/** A folder that had nothing in it, into which a package manager has installed the package: once for all tests. */
function folderOf(name: keyof typeof managers): Promise<string> {
  const install = async () => {
    const folder = join(home, name);
    await mkdir(folder);
    const manifest = { private: true, type: "module", dependencies: { keyfigures: `file:${tarball}` } };
    await writeFile(join(folder, "package.json"), JSON.stringify(manifest));
    const [command = "", ...args] = managers[name].install;
    await run(command, args, { cwd: folder, env: quiet });
    return folder;
  };
  const folder = installed.get(name) ?? install();
  installed.set(name, folder);
  return folder;
}

describe("the package, as someone installs it in an empty folder", () => {
  it.each(["npm", "pnpm"] as const)(
    "makes with %s a site that builds, with cards, tags and search",
    async (name) => {
      const cwd = await folderOf(name);
      const { install, run: runner } = managers[name];
      const [command = "", ...args] = install;
      const shell = (line: readonly string[], at: string) =>
        run(line[0] as string, line.slice(1), { cwd: at, env: quiet, maxBuffer: 1e8 });
      await shell([...runner, "keyfigures", "init", "news", "--yes", "--name", "The Valley Post"], cwd);
      const site = join(cwd, "news");
      const manifest = JSON.parse(await readFile(join(site, "package.json"), "utf8"));
      expect(manifest.dependencies["@11ty/eleventy"]).toMatch(/^\d+\.\d+\.\d+$/);
      manifest.dependencies.keyfigures = `file:${tarball}`;
      await writeFile(join(site, "package.json"), JSON.stringify(manifest));
      if (command === "npx") await writeFile(join(site, "pnpm-workspace.yaml"), "packages: []\n");
      await run(command, args, { cwd: site, env: quiet });
      const { stderr } = await shell([...runner, "keyfigures", "build"], site);
      expect(stderr).toMatch(/output\/: \d+ files, \d+ of them cards/);
      const html = await readFile(join(site, "output/openai-cerebras/index.html"), "utf8");
      expect(html).toContain('<meta property="og:site_name" content="The Valley Post">');
      const card = /og:image" content="https:\/\/example\.org\/(cards\/[^"]+)"/.exec(html)?.[1] ?? "";
      expect(existsSync(join(site, "output", card))).toBe(true);
      expect(existsSync(join(site, "output/pagefind/pagefind.js"))).toBe(true);
      const cards = await readdir(join(site, "output/cards"));
      expect(cards.some((name) => name.startsWith("method"))).toBe(false);
      expect((await shell([...runner, "keyfigures", "check"], site)).stdout).toContain("0 errors");
    },
    300_000,
  );

  it.each([
    ["publint", ["publint@0.3.25", "run", "--strict"]],
    ["attw", ["@arethetypeswrong/cli@0.18.5", "--profile", "esm-only"]],
  ])(
    "is found well made by %s",
    async (_name, command) => {
      // Ends with another code than 0, and rejects, for any fault.
      const { stdout } = await run("npx", ["--yes", ...command, tarball], { cwd: tmpdir(), env: quiet });
      expect(stdout).toMatch(/All good|node16 \(from ESM\): 🟢/u);
    },
    120_000,
  );

  it("has types that a project finds no fault with, whose compiler looks into those of packages", async () => {
    const folder = await folderOf("npm");
    await writeFile(join(folder, "site.ts"), siteOfTypes);
    await writeFile(join(folder, "shout.tsx"), template);
    const tsc = join(root, "node_modules/.bin/tsc");
    const types = ["--typeRoots", join(root, "node_modules/@types"), "--types", "node"];
    for (const [module, resolution, jsx] of [
      ["nodenext", "nodenext", "react-jsx"],
      ["esnext", "bundler", "react-jsxdev"],
    ] as const) {
      const strict = ["--noEmit", "--strict", "--skipLibCheck", "false", "--target", "es2022", ...types];
      const modules = ["--module", module, "--moduleResolution", resolution];
      const files = ["--jsx", jsx, "--jsxImportSource", "keyfigures", "site.ts", "shout.tsx"];
      const { stdout } = await run(tsc, [...strict, ...modules, ...files], { cwd: folder }).catch((error) => error);
      expect(stdout).toBe("");
    }
  }, 120_000);
});

const siteOfTypes = `import keyfigures, { type ConfigSpec, extractFigures, type Figure, findConflicts, formatFigure, planCards, renderCard, selectFigures } from "keyfigures";
const figures: Figure[] = extractFigures("It feeds 750 megawatts.", { lang: "en" });
const config: ConfigSpec = { url: "https://example.org" };
console.log(selectFigures(figures), findConflicts(figures), formatFigure(figures[0]!, { locale: "en" }), keyfigures, planCards, renderCard, config);
`;

const template = `import { Frame, roomOf, type Template, Text } from "keyfigures/card";
const shout: Template = (card, theme, size, type) => {
  const room = roomOf(theme, size, type);
  const title = type.set(card.title, "cover", { field: "title", width: room.width, lines: 4, height: room.height });
  return <Frame card={card} theme={theme} size={size} type={type}><div style={{ display: "flex" }}><Text of={title} color="#000" /></div></Frame>;
};
export default shout;
`;
