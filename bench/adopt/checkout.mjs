import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

const sharp = "^0.34.5";
const root = fileURLToPath(new URL("../../", import.meta.url));
const ownEleventy = join(root, "node_modules/@11ty/eleventy");

/** The address that a site is given, so that its pictures can be looked for. */
export const url = "https://adopt.example";

/** Names under which Eleventy looks for a configuration: https://www.11ty.dev/docs/config/ */
const configNames = [".eleventy.js", "eleventy.config.js", "eleventy.config.mjs", "eleventy.config.cjs"];

/**
 * Copies a checkout into the work folder, where an earlier copy may stand, and installs its packages without their scripts and its tooling.
 * A site of another Eleventy than 3.1 or a later 3 is given ours.
 * @returns its folder, its configuration and the version of its Eleventy
 * @throws where it cannot be tried
 */
export async function prepare(checkout, work) {
  const name = basename(checkout);
  const folder = join(work, name);
  if (!existsSync(folder)) await cp(checkout, folder, { recursive: true, preserveTimestamps: true });
  const text = await readFile(join(folder, "package.json"), "utf8").catch(() => "{}");
  const scripts = JSON.stringify(JSON.parse(text).scripts ?? {});
  const named = /--config[= ]([\w./-]+)/.exec(scripts)?.[1];
  const config = [named, ...configNames].find((each) => each && existsSync(join(folder, each)));
  if (!config) throw new Error("no configuration of Eleventy at its root");
  await install(folder);
  const eleventy = join(folder, "node_modules/@11ty/eleventy");
  const version = await versionOf(eleventy);
  if (/^3\.[1-9]/.test(version)) return { name, folder, config, eleventy: version };
  await rm(eleventy, { recursive: true, force: true });
  await mkdir(join(eleventy, ".."), { recursive: true });
  await symlink(ownEleventy, eleventy);
  return { name, folder, config, eleventy: `${await versionOf(ownEleventy)} for ${version || "none"}` };
}

/** Packages that check or test a site, and do not build it. */
const tooling =
  /eslint|stylelint|prettier|husky|lint-staged|semantic-release|jest|vitest|cypress|playwright|puppeteer|netlify-c/;

async function install(folder) {
  const path = join(folder, "package.json");
  if (!existsSync(path) || existsSync(join(folder, "node_modules/.package-lock.json"))) return;
  const spec = JSON.parse(await readFile(path, "utf8"));
  const lists = ["dependencies", "devDependencies"];
  for (const list of lists) {
    const kept = Object.entries(spec[list] ?? {}).filter(([name]) => !tooling.test(name));
    // Older ones build themselves with a script, which is not run.
    spec[list] = Object.fromEntries(kept.map(([name, range]) => [name, name === "sharp" ? sharp : range]));
  }
  spec.overrides = { ...spec.overrides, sharp };
  await writeFile(path, JSON.stringify(spec, null, 2));
  const flags = ["--ignore-scripts", "--no-audit", "--no-fund", "--legacy-peer-deps", "--no-package-lock"];
  const { status, stderr } = spawnSync("npm", ["install", ...flags], { cwd: folder, encoding: "utf8" });
  if (status === 0) return;
  const lines = stderr.split("\n").filter((line) => line.includes("error"));
  throw new Error(`npm install: ${lines.slice(0, 3).join(" ") || status}`);
}

async function versionOf(folder) {
  const text = await readFile(join(folder, "package.json"), "utf8").catch(() => "{}");
  return JSON.parse(text).version ?? "";
}

/**
 * Writes a configuration that is the site's own, with one line more or without it, and that tells where the site's output
 * stands.
 * @param config the site's own
 * @param options of the plugin; false leaves it out
 */
export async function writeConfig({ folder, config }, options) {
  const name = "keyfigures-adopt.config.mjs";
  const plugin = join(root, "dist/src/index.js");
  const line = options && `  eleventyConfig.addPlugin(keyfigures, ${JSON.stringify(options)});\n`;
  const text = `import { writeFileSync } from "node:fs";
${options ? `import keyfigures from ${JSON.stringify(`file://${plugin}`)};\n` : ""}import * as module from "./${config}";

const site = module.default?.default ?? module.default;

export default async function (eleventyConfig) {
  const result = typeof site === "function" ? await site.call(this, eleventyConfig) : site;
  eleventyConfig.on("eleventy.after", ({ directories, dir }) =>
    writeFileSync(process.env.ADOPT_OUTPUT, (directories ?? dir).output),
  );
${line || ""}  return result;
}

export const config = module.config ?? module.default?.config ?? site?.config;
`;
  await writeFile(join(folder, name), text);
  return name;
}
