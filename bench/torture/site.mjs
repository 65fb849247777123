import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const main = join(root, "dist/src/cli/main.js");

/** What builds a site, as arguments of Node. */
export const commands = {
  "keyfigures build": [main, "build"],
  eleventy: [join(root, "node_modules/@11ty/eleventy/cmd.cjs"), "--quiet"],
};

/** A new site, with what `npm install` would put there. @returns its folder, in one of its own */
export function newSite() {
  const work = mkdtempSync(join(tmpdir(), "torture-"));
  const site = join(work, "site");
  execFileSync(process.execPath, [main, "init", "site"], { cwd: work });
  mkdirSync(join(site, "node_modules/@11ty"), { recursive: true });
  symlinkSync(root, join(site, "node_modules/keyfigures"));
  symlinkSync(join(root, "node_modules/@11ty/eleventy"), join(site, "node_modules/@11ty/eleventy"));
  return { work, site, output: join(site, "output") };
}

export function build(site, command = commands["keyfigures build"]) {
  const { status, stderr } = spawnSync(process.execPath, command, { cwd: site, encoding: "utf8" });
  return { status, lines: stderr.trim().split("\n") };
}

/** Of all files, their names and bytes, but for the search index, which has the time in it. */
export function digest(output) {
  const hash = createHash("sha256");
  const files = readdirSync(output, { recursive: true })
    .sort()
    .map((name) => join(output, name))
    .filter((path) => statSync(path).isFile() && !path.includes("/pagefind/"));
  for (const path of files) hash.update(relative(output, path)).update(readFileSync(path));
  return `${files.length} files ${hash.digest("hex").slice(0, 12)}`;
}

export function drafts(output) {
  return readdirSync(output, { recursive: true }).filter((name) => name.endsWith(".tmp"));
}
