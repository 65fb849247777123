import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { codeFiles } from "./code-files.ts";
import { sourcesSeen } from "./render/sources.ts";

const ownFolder = fileURLToPath(new URL("../", import.meta.url));

/**
 * The files that decide what an article tells and what its pictures are named: our code, the versions of the packages it
 * uses, the fonts and logos that were looked at. Paths from the working folder, so that a checkout elsewhere agrees.
 * @param before - of the build before: what this one had no need to look at still counts
 */
export function planSources(before: readonly string[] = []): string[] {
  const files = [...codeFiles(ownFolder), ...packageFiles(), ...sourcesSeen()];
  return [...new Set([...files.map((path) => relative(".", path)), ...before])].sort();
}

/** The `package.json` of each dependency, and what npm notes of theirs. */
function packageFiles(): string[] {
  const require = createRequire(import.meta.url);
  const own = require.resolve("keyfigures/package.json");
  const { dependencies } = JSON.parse(readFileSync(own, "utf8")) as { dependencies: Record<string, string> };
  const found = Object.keys(dependencies).flatMap((name) => {
    const places = (require.resolve.paths(name) ?? []).map((folder) => join(folder, name, "package.json"));
    return places.find((place) => existsSync(place)) ?? [];
  });
  const installed = new Set(
    found.map((path) => path.slice(0, path.lastIndexOf("node_modules") + "node_modules".length)),
  );
  return [own, ...found, ...[...installed].map((folder) => join(folder, ".package-lock.json"))];
}
