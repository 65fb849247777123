import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, extname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { noteSource } from "../cache/inputs.ts";

/*
 * Which of our code decides a card's pixels, found by what imports what: a card's name must change when they can, and with
 * nothing else, for every picture of every site has a new address with it.
 */

/** What is imported where cards are drawn, and draws nothing: errors, the list of all templates, and what notes which files were read. */
const drawsNothing = /\/(?:base\/error|cache\/inputs|render\/template-(?:of|registry))\.[jt]s$/;

/** Loaded by `require`, which is not searched for. */
const required = ["satori", "sharp"];

/** `import type` is nothing of the program. */
const imported = /^(?:import|export)\b(?!\s+type\b)(?:[^"';]*?\bfrom)?\s*["']([^"']+)["']/gm;

const digests = new Map<string, string>();

/** Our own drawing code and the versions of the packages that it uses. */
export function engineDigest(): string {
  return digestOf(["./picture"], required);
}

/** What draws a card that moves, beside what draws it. */
export function animationDigest(): string {
  return digestOf(["./animate"]);
}

/** The code of one of our templates, with all that it is made of. */
export function ownTemplateDigest(name: string): string {
  return digestOf([`../../templates/cards/${name}`]);
}

/** All that we give to templates of others. */
export function templateKitDigest(): string {
  return digestOf(["../card/index", "../card/jsx-runtime"]);
}

/** @param modules from here, without their extension */
function digestOf(modules: readonly string[], packages: readonly string[] = []): string {
  const name = modules.join();
  const known = digests.get(name);
  if (known !== undefined) return known;
  const files = new Map<string, string>();
  const used = new Set(packages);
  for (const module of modules) follow(moduleFile(module), files, used);
  const hash = createHash("sha256");
  // In the order in which one imports the other, which no place on a disk decides.
  for (const code of files.values()) hash.update(`${code.length}\n`).update(code);
  for (const each of [...used].sort()) hash.update(`${each}@${versionOf(each)}\n`);
  const digest = hash.digest("hex");
  digests.set(name, digest);
  return digest;
}

/** Compiled, or from its source. */
function moduleFile(module: string): string {
  const path = fileURLToPath(new URL(module, import.meta.url));
  return (
    [extname(import.meta.url), ".tsx"].map((extension) => path + extension).find((file) => existsSync(file)) ?? path
  );
}

function follow(file: string, files: Map<string, string>, packages: Set<string>): void {
  if (files.has(file) || drawsNothing.test(pathToFileURL(file).pathname)) return;
  const code = readFileSync(file, "utf8");
  files.set(file, code);
  for (const [, name = ""] of code.matchAll(imported)) {
    if (name.startsWith(".")) follow(join(dirname(file), name), files, packages);
    else if (!name.startsWith("node:")) packages.add(packageOf(name));
  }
}

/** "@fontsource/newsreader" of "@fontsource/newsreader/400.css" */
function packageOf(name: string): string {
  return name.split("/", name.startsWith("@") ? 2 : 1).join("/");
}

/**
 * What a package says of its own version, however it was installed: npm and pnpm lay packages out in folders, Yarn's PnP asks
 * to be asked.
 */
export function versionOf(name: string): string {
  const require = createRequire(import.meta.url);
  const direct = [`${name}/package.json`, name].flatMap((path) => resolved(require, path) ?? []);
  const folders = (require.resolve.paths(name) ?? []).map((folder) => join(folder, name, "package.json"));
  // Where it is looked for in vain it may come.
  for (const path of direct.length > 0 ? [] : folders) noteSource(path);
  for (const start of [...direct, ...folders]) {
    for (let folder = dirname(start); folder !== dirname(folder); folder = dirname(folder)) {
      const path = join(folder, "package.json");
      const version = existsSync(path) && versionIn(path, name);
      if (!version) continue;
      noteSource(path);
      return version;
    }
  }
  return "unknown";
}

function resolved(require: NodeJS.Require, path: string): string | undefined {
  try {
    return require.resolve(path);
  } catch {
    // It is not installed, or does not export its `package.json`.
    return undefined;
  }
}

function versionIn(path: string, name: string): string | undefined {
  const found = JSON.parse(readFileSync(path, "utf8")) as { name?: string; version?: string };
  return found.name === name ? found.version : undefined;
}
