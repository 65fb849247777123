import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** A site's own templates, and where their compiled code is kept; both below the folder a command runs in. */
const siteTemplates = join("templates", "cards");
const compiledTemplates = join(".cache", "keyfigures", "templates");

/**
 * Loads the templates that a site wrote itself, again after each edit. This repository's are ours already.
 * @returns what tells them from others, "" where there are none
 */
export async function loadSiteTemplates(): Promise<string> {
  // Most sites have none, and need not load what draws for it.
  if (!existsSync(siteTemplates)) return "";
  const own = fileURLToPath(new URL("templates/cards", import.meta.resolve("keyfigures/package.json")));
  if (resolve(siteTemplates) === own) return "";
  const { loadTemplates, templateVersions } = await import("./render/template-of.ts");
  await loadTemplates(siteTemplates, compiledTemplates);
  return templateVersions();
}
