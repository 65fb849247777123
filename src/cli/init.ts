import { cp, readdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Command } from "commander";
import type { Effects } from "../base/effects.ts";
import { InputError } from "../base/error.ts";
import { makeFolder } from "../base/make-folder.ts";

/** What of this package makes a site: articles to begin with, layouts, and the two files that configure it. */
const parts = ["content", "templates/site", "eleventy.config.js", "keyfigures.config.js"];

/** `keyfigures init <dir>`: a ready site in a folder that is new or empty. */
export function initCommand(effects: Effects): Command {
  return new Command("init")
    .description("make a ready site in a new folder")
    .argument("<dir>", "the folder, new or empty")
    .action(async (folder: string) => {
      await refuseFull(folder);
      const require = createRequire(import.meta.url);
      const manifest = require.resolve("keyfigures/package.json");
      const { version, peerDependencies } = require(manifest);
      await makeFolder(folder);
      for (const part of parts) await cp(join(dirname(manifest), part), join(folder, part), { recursive: true });
      const site = {
        private: true,
        type: "module",
        scripts: { build: "keyfigures build", serve: "keyfigures serve" },
        dependencies: { "@11ty/eleventy": peerDependencies["@11ty/eleventy"], keyfigures: `^${version}` },
      };
      await writeFile(join(folder, "package.json"), `${JSON.stringify(site, null, 2)}\n`);
      await writeFile(join(folder, ".gitignore"), "node_modules/\noutput/\n.cache/\n");
      effects.print(`${folder}: a site. Set its address in keyfigures.config.js, then: npm install && npm run build`);
    });
}

async function refuseFull(folder: string): Promise<void> {
  try {
    if ((await readdir(folder)).length > 0) throw new InputError("is not empty", { path: folder });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOTDIR") throw new InputError("is a file", { path: folder });
    if (code !== "ENOENT") throw error;
  }
}
