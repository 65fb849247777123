import { execFile } from "node:child_process";
import { mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { root, temporaryFolder } from "./cli/run.ts";
import { runWarm } from "./warm-process.ts";

const layout = `<!doctype html>
<html lang="fr"><head><title>{{ title }}</title></head><body>{% keyFigures %}{{ content }}</body></html>`;

export const post = (title: string, more = "") => `---
title: ${title}
layout: post.liquid
${more}---
Le chantier coûtera jusqu’à 10 milliards de dollars. La centrale livre **750 mégawatts** au réseau.
`;

/** Someone else's site: minimal Eleventy, with one line that adds the plugin and asks for all that it can make. */
export async function site(files: Record<string, string>, at?: string): Promise<string> {
  const folder = at ?? (await temporaryFolder());
  const all: Record<string, string> = {
    "package.json": '{ "type": "module" }',
    "eleventy.config.js": `import keyfigures from "keyfigures";
export default function (config) {
  config.addPlugin(keyfigures, { url: "https://example.org", pages: true, feeds: true });
}`,
    "_includes/post.liquid": layout,
    ...files,
  };
  for (const [name, text] of Object.entries(all)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  await mkdir(join(folder, "node_modules/@11ty"), { recursive: true });
  await symlink(root, join(folder, "node_modules/keyfigures"));
  await symlink(join(root, "node_modules/@11ty/eleventy"), join(folder, "node_modules/@11ty/eleventy"));
  return folder;
}

/** Eleventy's own command. */
export const command = join(root, "node_modules/@11ty/eleventy/cmd.cjs");

/** Runs it as a site's users do. */
export async function eleventy(cwd: string, ...args: string[]): Promise<{ code: number | null; output: string }> {
  const { code, stdout, stderr } = await runWarm({ script: command, args, cwd, env: process.env });
  return { code, output: stdout + stderr };
}

/** The same in a process of its own. */
export async function freshEleventy(cwd: string, ...args: string[]): Promise<{ code: number; output: string }> {
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [command, ...args], { cwd });
    return { code: 0, output: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, output: stdout + stderr };
  }
}

export const page = (folder: string, path: string) => readFile(join(folder, "_site", path, "index.html"), "utf8");

/** Names of the pictures a build has made. */
export async function cards(folder: string): Promise<string[]> {
  const files = await readdir(join(folder, "_site/cards")).catch(() => []);
  return files.filter((file) => file.endsWith(".png")).sort();
}
