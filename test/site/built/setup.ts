import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { root } from "../../cli/run.ts";
import { serve } from "../server.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Folder of the built site. */
    folder: string;
    /** Where it is served, without a slash at its end. */
    origin: string;
  }
}

/** Builds this repository's site into a folder of the tests' own and serves it to all of them. */
export default async function setup(project: TestProject) {
  const folder = await mkdtemp(join(tmpdir(), "keyfigures-site-"));
  // Its name is a variable because it ships no types to check an import against.
  const name = "@11ty/eleventy";
  const { default: Eleventy } = await import(name);
  const cwd = process.cwd();
  process.chdir(root);
  try {
    await new Eleventy(undefined, folder, { quietMode: true, source: "cli" }).write();
  } finally {
    process.chdir(cwd);
  }
  const server = await serve(folder);
  project.provide("folder", folder);
  project.provide("origin", server.url);
  return async () => {
    await server.close();
    await rm(folder, { recursive: true, force: true });
  };
}
