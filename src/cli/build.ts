import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import { join, relative } from "node:path";
import { Command, InvalidArgumentError, Option } from "commander";
import type { Effects } from "../base/effects.ts";
import type { EleventyConfig } from "../base/eleventy-types.ts";
import { cacheFolder } from "../cache/blobs.ts";
import { moveWritten } from "../output/ledger.ts";
import { publish } from "../output/publish.ts";
import { isCardFile } from "../render/card-file.ts";
import { loadEleventy } from "./load-eleventy.ts";

/** `keyfigures build`: the site of this folder, whole or not at all. */
export function buildCommand(effects: Effects): Command {
  return new Command("build")
    .description("build the site of this folder into its output folder")
    .addOption(
      new Option("--concurrency <cards>", "cards drawn at once (default: one a core but one)").argParser(wholeNumber),
    )
    .action(async ({ concurrency }: { concurrency?: number }) => {
      // The site's own configuration loads the plugin, so what is said here reaches it through the environment.
      if (concurrency) process.env.KEYFIGURES_CONCURRENCY = String(concurrency);
      const started = effects.now().getTime();
      const EleventySite = await loadEleventy();
      let configuration: EleventyConfig | undefined;
      const configured = new EleventySite(undefined, undefined, {
        quietMode: true,
        config: (eleventyConfig) => {
          configuration = eleventyConfig;
        },
      });
      await configured.initializeConfig();
      const output = configured.directories.output;
      const cache = configuration?.keyfigures?.cache ?? cacheFolder();
      // Built aside and moved in file by file, so a failed or killed build leaves the last good site as it was.
      const staging = join(cache, `build-${randomUUID()}`);
      try {
        // Eleventy leaves out the folder it writes to, and takes what stands in the site's own for pages.
        const published = `${relative(".", output).replaceAll("\\", "/")}/**`;
        const config = ({ ignores }: Pick<EleventyConfig, "ignores">) => void ignores.add(published);
        await new EleventySite(undefined, staging, { quietMode: true, source: "cli", config }).write();
        const files = await publish(staging, output, join(cache, "published.json"), effects);
        await moveWritten(cache, staging, output, effects);
        const seconds = ((effects.now().getTime() - started) / 1000).toFixed(1);
        const cards = files.filter(isCardFile).length;
        effects.log(`${relative(".", output)}/: ${files.length} files, ${cards} of them cards, in ${seconds} s`);
      } finally {
        await rm(staging, { recursive: true, force: true });
      }
    });
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError("It must be a whole number from 1 up.");
  return Number(text);
}
