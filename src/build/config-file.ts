import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { InputError } from "../base/error.ts";
import { cacheFolder } from "../cache/folder.ts";
import { type Config, normalizeConfig } from "../config.ts";

/** A site's options beside its `eleventy.config.js`; the first of these that there is. */
const names = ["keyfigures.config.ts", "keyfigures.config.js", "keyfigures.config.mjs", "keyfigures.config.json"];

/** The path of a folder's options; undefined where it has none. */
export function configFile(folder: string): string | undefined {
  return names.map((name) => join(folder, name)).find((path) => existsSync(path));
}

/** What a file of options says, as it says it. @throws InputError for one that cannot be read */
export async function readConfigFile(path: string): Promise<unknown> {
  try {
    if (path.endsWith(".json")) return withoutSchema(JSON.parse(readFileSync(path, "utf8")));
    const module = (await import(await moduleOf(path))) as { default?: unknown };
    return module.default;
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(`cannot be read: ${(error as Error).message.split("\n")[0]}`, { path });
  }
}

/** The options of the folder a command runs in; the defaults where it has none. */
export async function readConfig(folder: string): Promise<Config> {
  const path = configFile(folder);
  return path === undefined ? normalizeConfig({}) : normalizeConfig(await readConfigFile(path), path);
}

async function moduleOf(path: string): Promise<string> {
  if (!path.endsWith(".ts")) return pathToFileURL(path).href;
  // Node 20 knows no TypeScript.
  const { compileTemplate } = await import("./compile-template.ts");
  return (await compileTemplate(path, cacheFolder().templates)).url;
}

/** Editors find a JSON file's schema by this member, which is no option. */
function withoutSchema(spec: unknown): unknown {
  if (typeof spec !== "object" || spec === null) return spec;
  const { $schema: _, ...options } = spec as Record<string, unknown>;
  return options;
}
