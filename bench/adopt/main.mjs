/**
 * `npm run adopt -- <folder of site checkouts> [--only=a,b] [--runs=1] [--work=FOLDER] [--options=JSON]`: builds each site
 * without us and with one added line, and prints a row a site. The copies stay in the work folder, `.adopt` beside the
 * checkouts, and are used again. The time is CPU seconds of an unchanged rebuild, the median of `runs`.
 */
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { spread, tryRun } from "../cards/run.mjs";
import { prepare, url, writeConfig } from "./checkout.mjs";
import { compareOutputs, surveyOutput } from "./output.mjs";

const option = (name, fallback) =>
  process.argv.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3) ?? fallback;
const sites = resolve(process.argv.slice(2).find((arg) => !arg.startsWith("--")) ?? ".");
const work = resolve(option("work", join(sites, ".adopt")));
const only = option("only", "").split(",").filter(Boolean);
const runs = Number(option("runs", 1));
const options = { url, ...JSON.parse(option("options", "{}")) };
const minutes = 5;

/** Builds a site from nothing, and again as often as it is measured. */
async function build(site, plugin) {
  const config = await writeConfig(site, plugin);
  const note = join(work, `${site.name}.output`);
  const eleventy = join(site.folder, "node_modules/@11ty/eleventy/cmd.cjs");
  const once = () =>
    tryRun(eleventy, ["--quiet", `--config=${config}`], site.folder, { ADOPT_OUTPUT: note, timeout: minutes * 60_000 });
  const outputOf = async () => {
    const folder = join(site.folder, await readFile(note, "utf8"));
    // What is removed before each first build must be nothing that the site is made of.
    if (/^(?:\.\.|$)/.test(relative(site.folder, folder)))
      throw new Error(`it writes into ${folder}, among its own files`);
    return folder;
  };
  // A checkout may hold what an earlier build wrote; where that is, only a build tells.
  if (!existsSync(note)) await once();
  if (existsSync(note)) await rm(await outputOf(), { recursive: true, force: true });
  await rm(join(site.folder, ".cache/keyfigures"), { recursive: true, force: true });
  const first = await once();
  if (first.code !== 0) return { ...first, failed: true };
  const survey = await surveyOutput(await outputOf());
  const rebuilds = [];
  for (let round = 0; round < runs; round++) rebuilds.push(await once());
  const steady = await surveyOutput(await outputOf());
  return { ...first, survey, steady, rebuild: spread(rebuilds.map(({ cpu }) => cpu)).median };
}

const firstFault = (output) =>
  output
    .split("\n")
    .map((line) => stripVTControlCharacters(line).trim())
    .find(
      (line) => /error|is not|cannot|must|refus|fail|:\d+:\d+ /i.test(line) && !/^\[11ty\] (Wrote|Problem)/.test(line),
    );

const shownPaths = (paths) => (paths.length === 0 ? "0" : `${paths.length} (${paths.slice(0, 2).join(", ")})`);

async function row(checkout) {
  const site = await prepare(checkout, work);
  const without = await build(site, false);
  if (without.failed) return [site.eleventy, without.code, "", "", "", "", "", "", "", "", firstFault(without.output)];
  const ours = await build(site, options);
  await writeFile(join(work, `${site.name}.log`), ours.output);
  const warnings = ours.output.split("\n").filter((line) => /\[keyfigures\]|warning:/.test(line));
  const files = `${without.survey.size}`;
  if (ours.failed)
    return [site.eleventy, 0, ours.code, files, "", "", "", "", "", warnings.length, firstFault(ours.output)];
  const found = compareOutputs(without.survey, without.steady, ours.survey);
  const ratio = (ours.rebuild / without.rebuild).toFixed(2);
  const times = `${ratio} (${(without.rebuild / 1000).toFixed(1)} s)`;
  const changed = shownPaths([...found.changed, ...found.missing.map((path) => `-${path}`)]);
  const lost = shownPaths(found.lost.map(([path]) => path));
  const { length: added } = found.added;
  return [
    site.eleventy,
    0,
    0,
    files,
    times,
    added,
    found.tagged.length,
    changed,
    lost,
    warnings.length,
    warnings[0] ?? "",
  ];
}

const head = [
  "site",
  "Eleventy",
  "without",
  "with",
  "files",
  "rebuild ×",
  "added",
  "tagged",
  "changed outside head",
  "lost pictures",
  "warnings",
  "first line",
];
const say = (cells) =>
  console.log(
    `| ${cells
      .map((cell) =>
        String(cell ?? "")
          .replaceAll("|", "\\|")
          .slice(0, 160),
      )
      .join(" | ")} |`,
  );
await mkdir(work, { recursive: true });
say(head);
say(head.map(() => "---"));
for (const { name } of (await readdir(sites, { withFileTypes: true })).filter((each) => each.isDirectory())) {
  if (name.startsWith(".") || (only.length > 0 && !only.includes(name))) continue;
  const cells = await row(join(sites, name)).catch((error) => ["", "not tried", ...Array(8).fill(""), error.message]);
  say([name, ...cells]);
}
