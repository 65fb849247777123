import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { basename, extname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { defaultEffects } from "../base/effects.ts";
import { InputError } from "../base/error.ts";
import { cacheFolder } from "../cache/folder.ts";
import type { Template } from "../card/template.ts";

/** A site's own templates, below the folder a command runs in. */
const siteTemplates = join("templates", "cards");

/** Whether the site of the working folder wrote templates itself, as most have not; this repository's are ours already. */
export function hasSiteTemplates(): boolean {
  if (!existsSync(siteTemplates)) return false;
  return (
    resolve(siteTemplates) !== fileURLToPath(new URL("templates/cards", import.meta.resolve("keyfigures/package.json")))
  );
}

/**
 * Loads the templates that a site wrote itself, again after each edit.
 * @param cache - folder for their compiled code
 * @returns what tells them from others, "" where there are none
 */
export async function loadSiteTemplates(cache = cacheFolder().templates): Promise<string> {
  // Without, what draws for them need not be loaded.
  if (!hasSiteTemplates()) return "";
  await loadTemplates(siteTemplates, cache);
  const { templateVersions } = await import("../render/template-registry.ts");
  return templateVersions();
}

/** `quiet.card.njk`: a template of its own kind of name, since a site may have other files of its languages beside it. */
const markupFile = /^([^_.][^.]*)\.card\.(njk|liquid|html|webc)$/;

/**
 * Adds a project's own templates: each `.tsx`, `.jsx` or `.js` file of a folder whose default export is a function, by the
 * file's name, and each `.card.njk`, `.card.liquid`, `.card.html` or `.card.webc` file. Loading the folder again reads what changed.
 * @param cache - a folder inside the project, for the compiled code: `.cache/keyfigures/templates`
 * @returns the names added; none when there is no such folder
 * @throws InputError for a file that does not compile, or fails as it loads
 */
export async function loadTemplates(folder: string, cache: string): Promise<string[]> {
  const { addMarkupTemplate, addOther, addTemplate } = await import("../render/template-registry.ts");
  const { compileTemplate } = await import("./compile-template.ts");
  const names: string[] = [];
  for (const file of (await filesIn(folder)).sort()) {
    const path = join(folder, file);
    const [, name, language] = markupFile.exec(file) ?? [];
    if (name && language) {
      addMarkupTemplate(name, { path, language, source: await readFile(path, "utf8") });
      names.push(name);
    }
  }
  for (const file of (await filesIn(folder)).filter((name) => /^[^_.].*\.(tsx|jsx|js)$/.test(name)).sort()) {
    const path = join(folder, file);
    const { url, digest } = await compileTemplate(path, cache);
    const module = await load(url, path);
    const name = basename(file, extname(file));
    if (typeof module.default !== "function") {
      addOther(name, path);
      continue;
    }
    addTemplate(name, module.default as Template, digest);
    names.push(name);
  }
  return names;
}

/** One that ends the program as it loads would end it well, with nothing built. */
async function load(url: string, path: string): Promise<{ default?: unknown }> {
  const refuse = () => {
    process.exitCode = 1;
    defaultEffects.log(`${path}: the template ends the program as it loads`);
  };
  process.once("exit", refuse);
  try {
    return await import(/* @vite-ignore */ url);
  } catch (error) {
    throw new InputError(`the template does not load: ${(error as Error).message}`, { path });
  } finally {
    process.off("exit", refuse);
  }
}

async function filesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}
