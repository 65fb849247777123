import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { root, temporaryFolder } from "./cli/run.ts";

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

describe("the package, as someone installs it in an empty folder", () => {
  it.each(Object.entries(managers))(
    "makes with %s a site that builds, with cards, tags and search",
    async (_name, { install, run: runner }) => {
      const folder = await temporaryFolder();
      const tarball = await packed(folder);
      const cwd = join(folder, "site");
      await mkdir(cwd);
      await writeFile(
        join(cwd, "package.json"),
        JSON.stringify({ private: true, dependencies: { keyfigures: `file:${tarball}` } }),
      );
      const [command = "", ...args] = install;
      const shell = (line: readonly string[], at: string) =>
        run(line[0] as string, line.slice(1), { cwd: at, env: quiet, maxBuffer: 1e8 });
      await run(command, args, { cwd, env: quiet });
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
});
