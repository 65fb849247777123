import { readdir } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { templates as ours } from "../../templates/cards/index.ts";
import { InputError, nearest } from "../base/error.ts";
import type { Template } from "../card/template.ts";
import { compileTemplate } from "./compile-template.ts";

interface KnownTemplate {
  template: Template;
  /** Hash of a project's own code; ours is part of the engine's. */
  digest: string;
}

const known = new Map<string, KnownTemplate>(
  Object.entries(ours).map(([name, template]) => [name, { template, digest: "" }]),
);

/** Files beside a project's templates that are none, such as data that they share: a fault only where a card asks for one. */
const others = new Map<string, string>();

/** @throws InputError for a name that no template has */
export function templateOf(name: string): Template {
  return find(name).template;
}

/** What tells this version of a template from another. */
export function templateDigest(name: string): string {
  return find(name).digest;
}

/** What tells this set of a project's own templates from another. */
export function templateVersions(): string {
  return [...known.values()].map(({ digest }) => digest).join("");
}

/** The names of all templates: ours, and a project's own once they are loaded. */
export function knownTemplates(): string[] {
  return [...known.keys()];
}

function find(name: string): KnownTemplate {
  const found = known.get(name);
  if (found) return found;
  const path = others.get(name);
  if (path) {
    throw new InputError(
      "a template file exports its template as default: `export default (card, theme, size, type) => …`",
      { path },
    );
  }
  const near = nearest(name, known.keys());
  throw new InputError(
    `unknown template \`${name}\`${near ? `; did you mean \`${near}\`?` : `; the templates are ${knownTemplates().join(", ")}`}`,
  );
}

/**
 * Adds a project's own templates: each `.tsx`, `.jsx` or `.js` file of a folder whose default export is a function, by the
 * file's name. One named like ours takes its place. Loading the folder again reads what changed.
 * @param cache - a folder inside the project, for the compiled code: `.cache/keyfigures/templates`
 * @returns the names added; none when there is no such folder
 * @throws InputError for a file that does not compile, or fails as it loads
 */
export async function loadTemplates(folder: string, cache: string): Promise<string[]> {
  const names: string[] = [];
  for (const file of (await filesIn(folder)).filter((name) => /^[^_.].*\.(tsx|jsx|js)$/.test(name)).sort()) {
    const path = join(folder, file);
    const { url, digest } = await compileTemplate(path, cache);
    const module = (await import(/* @vite-ignore */ url).catch((error: unknown) => {
      throw new InputError(`the template does not load: ${(error as Error).message}`, { path });
    })) as { default?: unknown };
    const name = basename(file, extname(file));
    if (typeof module.default !== "function") {
      others.set(name, path);
      continue;
    }
    known.set(name, { template: module.default as Template, digest });
    names.push(name);
  }
  return names;
}

async function filesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}
