// `node bench/torture/kills.mjs [kills]`: builds killed at moments spread over a build's time, each followed by a whole one.
import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { build, digest, drafts, main, newSite } from "./site.mjs";

const kills = Number(process.argv[2] ?? 50);
const { work, site, output } = newSite();

/** Without a memory of builds before, so that all of it is under way when the kill comes. */
function forget() {
  for (const name of ["output", ".cache"]) rmSync(join(site, name), { recursive: true, force: true });
}

try {
  const began = performance.now();
  build(site);
  const lasts = performance.now() - began;
  const undisturbed = digest(output);
  let same = 0;
  for (let kill = 0; kill < kills; kill++) {
    forget();
    const running = spawn(process.execPath, [main, "build"], { cwd: site, stdio: "ignore" });
    const ended = new Promise((resolve) => running.on("exit", resolve));
    await setTimeout((lasts * (kill + 1)) / (kills + 1));
    running.kill("SIGKILL");
    await ended;
    const { status } = build(site);
    if (status === 0 && digest(output) === undisturbed && drafts(output) === 0) same += 1;
    else console.log(`kill ${kill + 1}: exit ${status}, ${digest(output)}, ${drafts(output)} drafts`);
  }
  console.log(`${same} of ${kills} builds after a kill are ${undisturbed}, the undisturbed one`);
  process.exitCode = same === kills ? 0 : 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}
