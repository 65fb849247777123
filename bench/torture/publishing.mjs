// `node bench/torture/publishing.mjs [pages]`: publishing killed before each thing that it asks of the file system, one after the other.
import { spawnSync } from "node:child_process";
import fs, { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

const [, script, first, work, killAt] = process.argv;
const pages = Number((work ? process.env.PAGES : first) ?? 5);

/** In a process of its own: publishes the old site, where there is none, and the new one, and dies before that step of the latter. */
async function publishAt(way, killAt) {
  let steps = Number.NEGATIVE_INFINITY;
  const asked = ["copyFile", "link", "mkdir", "open", "rename", "rm", "rmdir", "symlink", "writeFile"];
  for (const [target, name] of asked.flatMap((each) => [
    [fs.promises, each],
    [fs, `${each}Sync`],
  ])) {
    const real = target[name];
    target[name] = (...args) => {
      if (++steps === killAt) process.kill(process.pid, "SIGKILL");
      return real.apply(target, args);
    };
  }
  syncBuiltinESMExports();
  const dist = new URL("../../dist/src/", import.meta.url);
  const { defaultEffects } = await import(new URL("base/effects.js", dist));
  const { publish } = await import(new URL("output/publish.js", dist));
  const { buildsOf, swapIn } = await import(new URL("output/swap.js", dist));
  const output = join(work, "output");
  const cache = { ledger: () => join(work, "ledger") };
  for (const version of existsSync(output) ? ["new"] : ["old", "new"]) {
    const builds = buildsOf(output, way === "swap");
    const staging = join(builds?.staging ?? join(work, "staging"), `${process.pid}-${version}`);
    write(staging, version);
    steps = version === "new" ? 0 : Number.NEGATIVE_INFINITY;
    if (builds) await swapIn(staging, builds, cache, defaultEffects);
    else await publish(staging, output, cache, defaultEffects);
  }
  console.log(steps);
}

function write(folder, version) {
  for (let page = 0; page < pages; page++) {
    mkdirSync(join(folder, `${page}`), { recursive: true });
    writeFileSync(join(folder, `${page}/index.html`), `${version} ${page}/${version}.png `.repeat(2000));
    writeFileSync(join(folder, `${page}/${version}.png`), version.repeat(2000));
  }
}

/** Which versions pages are of, and whether each is whole and its picture there. */
function look(output) {
  const found = readdirSync(output, { recursive: true }).filter((name) => name.endsWith(".html"));
  const texts = found.map((name) => readFileSync(join(output, name), "utf8"));
  const versions = new Set(texts.map((text) => text.split(" ")[0]));
  const isWhole = texts.every((text) => {
    const [version, picture] = text.split(" ");
    return text === `${version} ${picture} `.repeat(2000) && existsSync(join(output, picture));
  });
  return { versions: [...versions].sort().join("+"), isWhole: isWhole && found.length === pages };
}

const run = (way, work, killAt) =>
  spawnSync(process.execPath, [script, way, work, `${killAt}`], {
    encoding: "utf8",
    env: { ...process.env, PAGES: `${pages}` },
    stdio: ["ignore", "pipe", "inherit"],
  });

function tryWay(way) {
  const counts = { old: 0, new: 0, "new+old": 0 };
  const faults = [];
  for (let killAt = 1; ; killAt++) {
    const work = mkdtempSync(join(tmpdir(), "publishing-"));
    try {
      if (run(way, work, killAt).signal !== "SIGKILL") return { kills: killAt - 1, counts, faults };
      const output = join(work, "output");
      const { versions, isWhole } = look(output);
      counts[versions] += 1;
      if (!isWhole) faults.push(`step ${killAt}: a page is not whole, or names a picture that is not there`);
      run(way, work, 0);
      const files = readdirSync(output, { recursive: true }).filter((name) => /\.\w+$/.test(name));
      const after = look(output);
      if (after.versions !== "new" || !after.isWhole || files.length !== 2 * pages) {
        faults.push(`step ${killAt}: the next one left ${files.length} files, ${after.versions}`);
      }
      const builds = join(work, ".keyfigures/output");
      const left = way === "swap" ? readdirSync(builds).filter((name) => name !== "staging").length : 0;
      if (left > 2) faults.push(`step ${killAt}: ${left} builds are left`);
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  }
}

function tryBoth() {
  for (const [way, promise] of [
    ["swap", "the old site or the new one"],
    ["files", "each page whole with its picture, old or new"],
  ]) {
    const { kills, counts, faults } = tryWay(way);
    if (way === "swap" && counts["new+old"] > 0) faults.push("a mix");
    for (const fault of faults) console.log(`  ${fault}`);
    const said = `${counts.old} old, ${counts.new} new, ${counts["new+old"]} mixed`;
    console.log(`${way}: ${kills} kills, ${said}, ${faults.length} faults; ${promise}, and the next one is whole`);
    if (faults.length > 0 || kills < 3) process.exitCode = 1;
  }
}

if (work) await publishAt(first, Number(killAt));
else tryBoth();
