// `node bench/torture/kills.mjs [kills]`: builds of `keyfigures build` and of plain Eleventy, killed at moments spread over their
// time, each followed by a whole one. Every other one starts from nothing, the rest from a site with other articles.
import { execFileSync, spawn } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { build, commands, digest, drafts, newSite } from "./site.mjs";

const kills = Number(process.argv[2] ?? 50);
const made = ["output", ".cache"];

/** Another state of the site: an article that is not there later, and one whose amounts are others. */
function otherArticles(site) {
  const folder = join(site, "content/articles");
  const corrected = join(folder, "openai-cerebras.en.md");
  const gone = join(folder, "gone.fr.md");
  const text = readFileSync(corrected, "utf8");
  writeFileSync(corrected, text.replace("750 megawatts", "640 megawatts"));
  copyFileSync(join(folder, "population-mondiale.fr.md"), gone);
  return () => {
    writeFileSync(corrected, text);
    rmSync(gone);
  };
}

/** As if the next build came two minutes later: a draft of the last minute may be one that another build is at. */
function ageDrafts(output) {
  const then = Date.now() / 1000 - 120;
  if (existsSync(output)) for (const draft of drafts(output)) utimesSync(join(output, draft), then, then);
}

async function tryKills(name, command) {
  const { work, site, output } = newSite();
  const forget = () => {
    for (const folder of made) rmSync(join(site, folder), { recursive: true, force: true });
  };
  const timed = () => {
    const began = performance.now();
    const { status, lines } = build(site, command);
    if (status !== 0) throw new Error(`${name} exits with ${status}: ${lines.at(-1)}`);
    return performance.now() - began;
  };
  try {
    const correct = otherArticles(site);
    timed();
    const before = join(work, "before");
    mkdirSync(before);
    for (const folder of made) renameSync(join(site, folder), join(before, folder));
    correct();
    const restore = () => {
      forget();
      // Node's own copy cuts times short, by which files are known again.
      execFileSync("cp", ["-a", ...made.map((folder) => join(before, folder)), site]);
    };
    const starts = [forget, restore].map((start) => {
      start();
      return { start, lasts: timed(), undisturbed: digest(output) };
    });
    let same = 0;
    for (let kill = 0; kill < kills; kill++) {
      const { start, lasts, undisturbed } = starts[kill % 2];
      start();
      const running = spawn(process.execPath, command, { cwd: site, stdio: "ignore" });
      const ended = new Promise((resolve) => running.on("exit", resolve));
      await setTimeout((lasts * (kill + 1)) / (kills + 1));
      running.kill("SIGKILL");
      await ended;
      ageDrafts(output);
      const { status } = build(site, command);
      if (status === 0 && digest(output) === undisturbed && drafts(output).length === 0) same += 1;
      else console.log(`  kill ${kill + 1}: exit ${status}, ${digest(output)}, ${drafts(output).length} drafts`);
    }
    const said = starts.map(({ undisturbed }) => undisturbed).join(" and ");
    console.log(`${name}: ${same} of ${kills} builds after a kill are the undisturbed one (${said})`);
    if (same < kills) process.exitCode = 1;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

for (const [name, command] of Object.entries(commands)) await tryKills(name, command);
