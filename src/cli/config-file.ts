import { access } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Config, normalizeConfig } from "../config.ts";

/** A site's options, next to its `eleventy.config.js`, which hands the same object to the plugin. */
const name = "keyfigures.config.js";

/** The options of the folder a command runs in; the defaults where it has none. */
export async function readConfig(folder: string): Promise<Config> {
  const path = join(folder, name);
  try {
    await access(path);
  } catch {
    return normalizeConfig({});
  }
  const module = await import(pathToFileURL(path).href);
  return normalizeConfig(module.default, name);
}
