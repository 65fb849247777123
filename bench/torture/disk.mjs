// `sudo node bench/torture/disk.mjs`: a site built on a disk that is full, and on one that is read-only, then on one with room.
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const main = join(root, "dist/src/cli/main.js");
const work = mkdtempSync(join(tmpdir(), "disk-"));
const site = join(work, "site");
const output = join(site, "output");

execFileSync(process.execPath, [main, "init", "site"], { cwd: work });
mkdirSync(join(site, "node_modules/@11ty"), { recursive: true });
symlinkSync(root, join(site, "node_modules/keyfigures"));
symlinkSync(join(root, "node_modules/@11ty/eleventy"), join(site, "node_modules/@11ty/eleventy"));
mkdirSync(output);

function build() {
  const { status, stderr } = spawnSync(process.execPath, [main, "build"], { cwd: site, encoding: "utf8" });
  return { status, lines: stderr.trim().split("\n") };
}

/** Of all files, their names and bytes. The search index has the time in it. */
function digest() {
  const hash = createHash("sha256");
  const files = readdirSync(output, { recursive: true })
    .sort()
    .map((name) => join(output, name))
    .filter((path) => statSync(path).isFile() && !path.includes("/pagefind/"));
  for (const path of files) hash.update(relative(output, path)).update(readFileSync(path));
  return `${files.length} files ${hash.digest("hex").slice(0, 12)}`;
}

function drafts() {
  return readdirSync(output, { recursive: true }).filter((name) => name.endsWith(".tmp")).length;
}

function tried(name, options) {
  execFileSync("mount", ["-t", "tmpfs", "-o", options, "tmpfs", output]);
  const { status, lines } = build();
  const left = drafts();
  execFileSync("mount", ["-o", "remount,rw,size=500m", output]);
  const after = build();
  const same = digest();
  execFileSync("umount", [output]);
  console.log(`${name}: exit ${status}, ${lines.length} line(s): ${lines.at(-1)}; ${left} drafts left`);
  console.log(`  next build: exit ${after.status}, ${same}`);
  return status === 1 && left === 0 && after.status === 0 ? same : undefined;
}

try {
  build();
  const undisturbed = digest();
  rmSync(output, { recursive: true });
  mkdirSync(output);
  console.log(`undisturbed: ${undisturbed}`);
  const all = [tried("full at 256 kB", "size=256k"), tried("full at 1 MB", "size=1m"), tried("read-only", "ro")];
  process.exitCode = all.every((each) => each === undisturbed) ? 0 : 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}
