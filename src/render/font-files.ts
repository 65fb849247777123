import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { InputError } from "../base/error.ts";
import { noteSource } from "../cache/inputs.ts";

/**
 * Where packages are looked for: beside this package first, wherever a package manager put its
 * dependencies, then in the project that uses it, which brings the fonts of its own brand.
 */
const requires = () => [createRequire(import.meta.url), createRequire(join(process.cwd(), "package.json"))];

/** The `node_modules` in which packages are looked for. */
export function packageRoots(): string[] {
  return [...new Set(requires().flatMap((require) => require.resolve.paths("keyfigures") ?? []))];
}

/** The folder of a package, undefined where it is not installed. */
export function installedFolder(name: string): string | undefined {
  for (const require of requires()) {
    try {
      const path = require.resolve(`${name}/package.json`);
      noteSource(path);
      return dirname(path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "MODULE_NOT_FOUND") throw error;
    }
  }
  return undefined;
}

/**
 * The folder of an installed package.
 * @throws InputError that names the package to install
 */
export function packageFolder(name: string): string {
  const folder = installedFolder(name);
  if (folder !== undefined) return folder;
  throw new InputError(`font package \`${name}\` is not installed; run \`npm install ${name}\``);
}

/**
 * A font file's bytes, read once: satori keeps parsed fonts by the identity of their buffer.
 * @throws InputError that names the file, and the package to install again if it should be in one
 */
export function readFont(path: string, packageName?: string): Buffer {
  const key = resolve(path);
  let data = files.get(key);
  if (!data) {
    try {
      data = readFileSync(key);
    } catch (error) {
      const cause =
        (error as NodeJS.ErrnoException).code === "ENOENT"
          ? "is missing"
          : `cannot be read: ${(error as Error).message}`;
      const advice = packageName ? `; run \`npm install ${packageName}\`` : "";
      throw new InputError(`font file ${path} ${cause}${advice}`);
    }
    files.set(key, data);
    noteSource(key);
  }
  return data;
}

const files = new Map<string, Buffer>();
