import { createHash } from "node:crypto";
import { InputError, nearest } from "../base/error.ts";
import type { Template } from "../card/template.ts";
import { templateNames } from "../card/template-names.ts";
import { ownTemplateDigest, templateKitDigest } from "./code-digest.ts";

interface KnownTemplate {
  /** A project's own; ours are loaded where they draw. */
  template?: Template;
  /** Of a project's own code, and of ours that it uses. */
  digest: string;
}

/** Our cover by a name that no template of a site takes from it. */
export const ownCover = "cover of keyfigures";

const known = new Map<string, KnownTemplate>(templateNames.map((name) => [name, { digest: "" }]));

/** A template in a template language of the site: Eleventy makes HTML of it, with a page's data, which is then drawn. */
export interface MarkupTemplate {
  path: string;
  /** As Eleventy calls it: "njk", "liquid", "html", "webc". */
  language: string;
  source: string;
}

const markups = new Map<string, MarkupTemplate>();

/** Adds a project's own template in one of its template languages. */
export function addMarkupTemplate(name: string, template: MarkupTemplate): void {
  markups.set(name, template);
  const { path, source } = template;
  const digest = createHash("sha256").update(source).digest("hex").slice(0, 16);
  addTemplate(
    name,
    () => {
      throw new InputError("the template needs the data of a page; `keyfigures build` or Eleventy draws it", { path });
    },
    digest,
  );
}

/** The template of this name, where it is written in a template language of the site. */
export function markupTemplateOf(name: string): MarkupTemplate | undefined {
  return markups.get(name);
}

/** Files beside a project's templates that are none, such as data that they share: a fault only where a card asks for one. */
const others = new Map<string, string>();

/** Adds a project's own template; one named like ours takes its place. @param digest of its code */
export function addTemplate(name: string, template: Template, digest: string): void {
  known.set(name, { template, digest });
}

/** The names of a project's own templates. */
export function ownTemplateNames(): string[] {
  const added = [...known].filter(([, { digest }]) => digest !== "").map(([name]) => name);
  return [...new Set([...added, ...markups.keys()])];
}

/** Notes a file of such a name that is no template. */
export function addOther(name: string, path: string): void {
  others.set(name, path);
}

/** What tells this version of a template from another. */
export function templateDigest(name: string): string {
  if (name === ownCover) return ownTemplateDigest("cover");
  const { digest } = knownTemplate(name);
  return digest === "" ? ownTemplateDigest(name) : digest + templateKitDigest();
}

/** What tells this set of a project's own templates from another. */
export function templateVersions(): string {
  return [...known.values()].map(({ digest }) => digest).join("");
}

/** The names of all templates: ours, and a project's own once they are loaded. */
function knownTemplates(): string[] {
  return [...known.keys()];
}

/** @throws InputError for a name that no template has */
export function knownTemplate(name: string): KnownTemplate {
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
