import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

/** Of our code. */
const ownFolders = ["../", "../../templates/cards/"].map((path) => fileURLToPath(new URL(path, import.meta.url)));

let installedFiles: readonly string[] | undefined;

/**
 * The files that decide what an article tells, what its Markdown becomes and what its pictures are named: our code, the
 * versions of the packages it uses and of Eleventy's Markdown, the fonts and logos that were looked at. Paths from the
 * working folder, so that a checkout elsewhere agrees.
 * @param before - of the build before: what this one had no need to look at still counts
 */
export function inputFiles(before: readonly string[] = []): string[] {
  // Looked for once: what is installed while a program runs is not what runs.
  installedFiles ??= [
    ...ownFolders.flatMap((folder) => codeFiles(relative(".", folder))),
    ...[...packageFiles(), ...markdownFiles()].map(fromHere),
  ];
  return [...new Set([...installedFiles, ...[...seen].map(fromHere), ...before])].sort();
}

function fromHere(path: string): string {
  return relative(".", path);
}

/** The `package.json` of each dependency, and what npm notes of theirs. */
function packageFiles(): string[] {
  const own = createRequire(import.meta.url).resolve("keyfigures/package.json");
  const folders = packageFolders(own);
  const found = dependenciesOf(own).flatMap((name) => packageFile(name, folders) ?? []);
  const installed = new Set(
    found.map((path) => path.slice(0, path.lastIndexOf("node_modules") + "node_modules".length)),
  );
  // Yarn's PnP has no folders of packages, and one file that says which version of each is meant.
  const pnp = process.versions.pnp ? [createRequire(import.meta.url).resolve("pnpapi")] : [];
  return [own, ...pnp, ...found, ...[...installed].map((folder) => join(folder, ".package-lock.json"))];
}

/** The `package.json` of the markdown-it of each Eleventy that a site may run, and of what that uses. */
function markdownFiles(): string[] {
  const files = new Set<string>();
  for (const place of [resolve("package.json"), fileURLToPath(import.meta.url)]) {
    const eleventy = packageFile("@11ty/eleventy", packageFolders(place));
    if (eleventy) add("markdown-it", packageFolders(eleventy));
  }
  return [...files];

  function add(name: string, folders: readonly string[]): void {
    const file = packageFile(name, folders);
    if (!file || files.has(file)) return;
    files.add(file);
    const own = packageFolders(file);
    for (const used of dependenciesOf(file)) add(used, own);
  }
}

function dependenciesOf(file: string): string[] {
  const { dependencies = {} } = JSON.parse(readFileSync(file, "utf8")) as { dependencies?: Record<string, string> };
  return Object.keys(dependencies);
}

/** Where a file at this path gets the packages from that it asks for, the first one first. */
function packageFolders(user: string): readonly string[] {
  // pnpm links packages to where their own are beside them.
  const from = existsSync(user) ? realpathSync(user) : user;
  return createRequire(from).resolve.paths("any") ?? [];
}

/** The `package.json` of a package in the first of these folders that has it. */
function packageFile(name: string, folders: readonly string[]): string | undefined {
  for (const folder of folders) {
    const file = join(folder, name, "package.json");
    if (existsSync(file)) return file;
  }
  return undefined;
}

/**
 * Our modules and data in a folder and those below it, compiled or not. With `recursive`, Node would ask of each file what it is; to
 * make eight hundred paths relative one by one, or to join them, takes as long as to read the folders.
 */
function codeFiles(folder: string): string[] {
  const files: string[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = folder + sep + entry.name;
    if (entry.isDirectory()) files.push(...codeFiles(path));
    else if (/(?<!\.d)\.(js|json|tsx?)$/.test(entry.name)) files.push(path);
  }
  return files;
}

/**
 * Files beside the code that a card's digest was made of, and places where one was looked for: as long as they are
 * what they were, the digest is too.
 */
const seen = new Set<string>();

export function noteSource(path: string): void {
  seen.add(path);
}
