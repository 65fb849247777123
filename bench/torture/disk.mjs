// `sudo node bench/torture/disk.mjs`: a site built on a disk that is full, and on one that is read-only, then on one with room.
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { build, digest, drafts, newSite } from "./site.mjs";

const { work, site, output } = newSite();

function tried(name, options) {
  execFileSync("mount", ["-t", "tmpfs", "-o", options, "tmpfs", output]);
  const { status, lines } = build(site);
  const left = drafts(output).length;
  execFileSync("mount", ["-o", "remount,rw,size=500m", output]);
  const after = build(site);
  const same = digest(output);
  execFileSync("umount", [output]);
  console.log(`${name}: exit ${status}, ${lines.length} line(s): ${lines.at(-1)}; ${left} drafts left`);
  console.log(`  next build: exit ${after.status}, ${same}`);
  return status === 1 && left === 0 && after.status === 0 ? same : undefined;
}

try {
  build(site);
  const undisturbed = digest(output);
  rmSync(output, { recursive: true });
  mkdirSync(output);
  console.log(`undisturbed: ${undisturbed}`);
  const all = [tried("full at 256 kB", "size=256k"), tried("full at 1 MB", "size=1m"), tried("read-only", "ro")];
  process.exitCode = all.every((each) => each === undisturbed) ? 0 : 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}
