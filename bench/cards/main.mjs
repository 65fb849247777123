/**
 * `npm run bench [-- --only=draw,build,cold,warm,serve,growth] [-- --rounds=5]`: Keyfigures beside its peers, on the
 * same articles, in turns. Writes bench/results.md. Ratios are of two measurements of one round.
 */
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { arch, cpus, loadavg, platform, release, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { benchCold } from "./cold.mjs";
import { run, spread } from "./run.mjs";
import { benchServe } from "./serve.mjs";
import { createSite, removeSites, root } from "./site.mjs";

const { processFlags } = await import(`${root}dist/src/render/pool.js`);

const option = (name, fallback) => process.argv.find((arg) => arg.startsWith(`--${name}=`))?.split("=")[1] ?? fallback;
const rounds = Number(option("rounds", 5));
const only = option("only", "draw,build,cold,warm,serve,growth").split(",");
const count = Number(option("articles", 300));
const eleventy = join(root, "node_modules/@11ty/eleventy/cmd.cjs");
const lines = [];
/** What ran beside: a quiet machine has less than one before it begins. */
const loadBefore = loadavg()[0].toFixed(1);
/** What kept a contender from running, by its name. */
const failures = {};

const shown = ({ min, median, max }, digits = 2) =>
  `${min.toFixed(digits)} / **${median.toFixed(digits)}** / ${max.toFixed(digits)}`;
const say = (line) => {
  lines.push(line);
  console.error(line);
};
const table = (head, rows) => {
  for (const row of [head, head.map(() => "---"), ...rows]) say(`| ${row.join(" | ")} |`);
  say("");
};

/** Runs each contender once a round, in turns and every second time the other way round, and gives every value of each. */
async function inTurns(contenders, times = rounds) {
  const results = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
  for (let round = 0; round < times; round++) {
    const order = Object.entries(contenders);
    for (const [name, measure] of round % 2 ? order.reverse() : order) {
      if (!results[name]) continue;
      try {
        results[name].push(await measure());
      } catch (error) {
        console.error(`${name}: ${String(error.message).slice(-400)}`);
        results[name] = undefined;
        failures[name] = error.message;
      }
    }
  }
  return results;
}

/** How many files a folder holds. */
const filesIn = async (folder) =>
  (await readdir(folder, { recursive: true, withFileTypes: true })).filter(
    (entry) => entry.isFile() && !entry.name.endsWith(".png"),
  ).length;

/** A package that asks for another Node than this one says so itself. */
function whyNot(name) {
  const manifest = join(root, "bench/node_modules", name, "package.json");
  if (!existsSync(manifest)) return "is not installed: npm ci --prefix bench";
  const { engines } = JSON.parse(readFileSync(manifest, "utf8"));
  const [wanted] = /\d+/.exec(engines?.node ?? "") ?? [0];
  if (Number(wanted) > Number(process.versions.node.split(".")[0])) return `asks for Node ${engines.node}`;
  return `fails: ${/^.*Error.*$/m.exec(failures[name])?.[0] ?? "see above"}`;
}

const ratio = (a, b, of) => spread(a.map((each, index) => of(each) / of(b[index])));

if (only.includes("draw")) {
  say("## Drawing alone\n");
  say(
    `Cards of 1200 × 630 from their data, without a site: CPU milliseconds a card (threads and all, and of Chromium all its processes), after as many again to warm up; ${rounds} rounds in turns, min / **median** / max.\n`,
  );
  const draw = (name, cards, warm, env) => async () =>
    JSON.parse(
      (await run(join(root, `bench/cards/peers/${name}.mjs`), [cards, warm], root, env)).output
        .trim()
        .split("\n")
        .at(-1),
    );
  const results = await inTurns({
    keyfigures: draw("keyfigures", count, count, { flags: processFlags }),
    takumi: draw("takumi", count, count),
    "satori + resvg": draw("satori-resvg", 60, 60),
    "@vercel/og": draw("vercel-og", 60, 60),
    "Chromium screenshot": draw("chromium", 40, 40),
  });
  table(
    ["", "CPU ms a card", "wall ms a card", "bytes a card", "keyfigures' CPU time over its"],
    Object.entries(results).map(([name, list]) =>
      list
        ? [
            name,
            shown(spread(list.map(({ cpu }) => cpu))),
            shown(spread(list.map(({ wall }) => wall))),
            Math.round(list[0].bytes),
            name === "keyfigures" ? "" : shown(ratio(results.keyfigures, list, ({ cpu }) => cpu)),
          ]
        : [name, whyNot(name), "", "", ""],
    ),
  );
}

/** What builds before left. */
const away = join(tmpdir(), `keyfigures-bench-${process.pid}-away`);
let movedAway = 0;

const build = (folder, fresh, env) => async () => {
  if (fresh) {
    for (const name of ["_site", ".cache"]) {
      // Moved away and not removed: for half a minute after thousands were removed, ext4 makes new files ten times as slowly.
      await mkdir(away, { recursive: true });
      await rename(join(folder, name), join(away, String(movedAway++))).catch(() => {});
    }
  }
  return run(eleventy, ["--quiet"], folder, env);
};

if (only.includes("build")) {
  say(`## A cold build of ${count} articles\n`);
  say(
    "A real Eleventy build, nothing kept. “Cards a second” and “a CPU second” leave out what Eleventy alone takes.\n",
  );
  const theirName = "eleventy-plugin-og-image";
  const sameName = "keyfigures, their template";
  const [alone, ours, three, same, theirs] = [
    await createSite("alone", count),
    await createSite("keyfigures", count),
    await createSite("keyfigures", count, ["og", "square", "story"]),
    await createSite("theirTemplate", count),
    await createSite("ogImage", count),
  ];
  const results = await inTurns({
    "Eleventy alone": build(alone, true),
    keyfigures: build(ours, true),
    "keyfigures, 3 sizes": build(three, true),
    [sameName]: build(same, true),
    [theirName]: build(theirs, true),
  });
  const base = results["Eleventy alone"];
  const cards = { keyfigures: count, "keyfigures, 3 sizes": count * 3, [sameName]: count, [theirName]: count };
  /** Cards for each second beyond Eleventy's own, round by round: `of` is "wall" or "cpu". */
  const rates = (name, of) =>
    results[name].map((each, index) => (cards[name] * 1000) / Math.max(1, each[of] - base[index][of]));
  table(
    ["", "seconds", "cards a second", "CPU seconds", "cards a CPU second", "peak MB"],
    Object.entries(results).map(([name, list]) =>
      list
        ? [
            name,
            shown(spread(list.map(({ wall }) => wall / 1000))),
            cards[name] ? shown(spread(rates(name, "wall")), 0) : "",
            shown(spread(list.map(({ cpu }) => cpu / 1000))),
            cards[name] ? shown(spread(rates(name, "cpu")), 0) : "",
            Math.round(spread(list.map(({ memory }) => memory)).median),
          ]
        : [name, whyNot(name), "", "", "", ""],
    ),
  );
  if (results[theirName]) {
    const times = (name, of) => {
      const others = rates(theirName, of);
      return shown(spread(rates(name, of).map((each, index) => each / others[index])), 1);
    };
    say(
      `Keyfigures makes ${times("keyfigures", "wall")} times its cards a second, and ${times("keyfigures", "cpu")} times its cards a second of CPU time, for it uses one core. With the same template in HTML it is ${times(sameName, "wall")} and ${times(sameName, "cpu")} times.\n`,
    );
  }
}

if (only.includes("cold")) {
  say("## First builds, beside a site that calls takumi\n");
  say(
    `Nothing kept; CPU seconds of all processes, Eleventy’s own with them. “takumi, called by the site” is \`bench/cards/takumi-transform.mjs\`: a title and three numbers on a card of the same layout, and nothing proved. ${rounds} rounds in turns, min / **median** / max.\n`,
  );
  const sizes = option("cold", "10,100,300,1000").split(",").map(Number);
  const { head, rows, words } = await benchCold(sizes, { inTurns, build, rounds, shown });
  table(head, rows);
  for (const line of words) say(`- ${line}`);
  say("");
}

if (only.includes("warm")) {
  const articles = Number(option("warm", 1000));
  say(`## An unchanged rebuild of ${articles.toLocaleString("en")} articles\n`);
  say(
    `“The same pages” is with \`pages: false, feeds: false\`: as many files as Eleventy alone writes. “With pages and feeds” has a share page for each figure, a gallery, an embeddable card and its oEmbed answer for each article, and feeds, which Eleventy alone does not; it writes those that have changed. ${3 * rounds} rounds.\n`,
  );
  const [alone, same, installed] = [
    await createSite("alone", articles),
    await createSite("keyfigures", articles),
    await createSite("defaults", articles),
  ];
  for (const folder of [same, installed]) await build(folder, true)();
  // The first rebuild looks for the first time at files that had just been written.
  for (const folder of [alone, same, installed]) await build(folder, false)();
  // A second each, so there is time for many; and apart, for what thousands of files leave to be written is there for the next.
  const pages = await inTurns({ alone: build(alone, false), same: build(same, false) }, 3 * rounds);
  const whole = await inTurns({ alone: build(alone, false), installed: build(installed, false) }, 3 * rounds);
  const results = {
    "Eleventy alone": pages.alone,
    "keyfigures, the same pages": pages.same,
    "keyfigures, with pages and feeds": whole.installed,
  };
  const bases = [undefined, pages.alone, whole.alone];
  table(
    ["", "files", "seconds", "CPU seconds", "peak MB", "times Eleventy alone"],
    await Promise.all(
      Object.entries(results).map(async ([name, list], index) => [
        name,
        (await filesIn(join([alone, same, installed][index], "_site"))).toLocaleString("en"),
        shown(spread(list.map(({ wall }) => wall / 1000))),
        shown(spread(list.map(({ cpu }) => cpu / 1000))),
        Math.round(spread(list.map(({ memory }) => memory)).median),
        bases[index] ? shown(ratio(list, bases[index], ({ wall }) => wall)) : "",
      ]),
    ),
  );
}

if (only.includes("serve")) {
  const { alone, ours, card } = await benchServe({ rounds, spawn, eleventy, articles: 100 });
  say("## One edit while serving 100 articles\n");
  table(
    ["", "milliseconds from save to new page"],
    [
      ["Eleventy alone", shown(spread(alone), 0)],
      ["keyfigures", shown(spread(ours), 0)],
      ["… then its card, on request", shown(spread(card), 0)],
    ],
  );
  say(`Ratio ${shown(spread(ours.map((each, index) => each / alone[index])))}.\n`);
}

if (only.includes("growth")) {
  say("## Growth, cold\n");
  say("Medians; of the largest site one build.\n");
  const rows = [];
  const peaks = new Map();
  for (const articles of option("growth", "100,500,1000,5000").split(",").map(Number)) {
    const [alone, ours] = [await createSite("alone", articles), await createSite("keyfigures", articles)];
    const results = { alone: [], ours: [] };
    for (let turn = 0; turn < (articles > 1000 ? 1 : 3); turn++) {
      results.alone.push(await build(alone, true)());
      results.ours.push(await build(ours, true)());
    }
    const median = (list, of) => spread(list.map(of)).median;
    const wall = median(results.ours, (each) => each.wall);
    peaks.set(
      articles,
      median(results.ours, ({ memory }) => memory),
    );
    rows.push([
      articles.toLocaleString("en"),
      (wall / 1000).toFixed(1),
      (wall / articles).toFixed(1),
      Math.round(peaks.get(articles)),
      (median(results.alone, (each) => each.wall) / 1000).toFixed(1),
      Math.round(median(results.alone, ({ memory }) => memory)),
    ]);
    for (const folder of [alone, ours]) await rm(folder, { recursive: true });
  }
  table(["articles", "seconds", "ms an article", "peak MB", "Eleventy alone: seconds", "peak MB"], rows);
  if (peaks.has(500) && peaks.has(5000))
    say(`Peak memory at 5,000 articles is **${(peaks.get(5000) / peaks.get(500)).toFixed(2)}** times that at 500.\n`);
}

const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
const head = `# Benchmarks\n\nWritten by \`npm run bench\`. Keyfigures ${version}, Node ${process.version}, ${cpus().length} × ${cpus()[0].model}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${platform()} ${release()} ${arch()}. Compare ratios, not milliseconds: they are taken in turns on one machine, whose load was ${loadBefore} when the last run began.\n\n`;
const path = option("out", join(root, "bench/results.md"));
await writeFile(path, head + (await sections(path, lines.join("\n"))));
await rm(away, { recursive: true, force: true });
await removeSites();
console.error(path);

/** What was measured now, and of what was not the figures of before. */
async function sections(path, measured) {
  const parts = (text) => text.split(/^(?=## )/m).filter((part) => part.startsWith("## "));
  // A heading less how many articles there were.
  const kindOf = (part) => part.slice(0, part.indexOf("\n")).replace(/[\d,]+/g, "");
  const now = new Map(parts(measured).map((part) => [kindOf(part), part]));
  const before = parts(await readFile(path, "utf8").catch(() => ""));
  const kept = before.map((part) => {
    const newer = now.get(kindOf(part));
    now.delete(kindOf(part));
    return newer ?? part;
  });
  return [...kept, ...now.values()].map((part) => `${part.trimEnd()}\n`).join("\n");
}
