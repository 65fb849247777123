import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { loadTemplates } from "./render/template-of.ts";

/** A site's own templates, and where their compiled code is kept; both below the folder a command runs in. */
const siteTemplates = join("templates", "cards");
const compiledTemplates = join(".cache", "keyfigures", "templates");

/** Loads the templates that a site wrote itself, again after each edit. This repository's are ours already. */
export async function loadSiteTemplates(): Promise<void> {
  const own = fileURLToPath(new URL("templates/cards", import.meta.resolve("keyfigures/package.json")));
  if (resolve(siteTemplates) !== own) await loadTemplates(siteTemplates, compiledTemplates);
}
