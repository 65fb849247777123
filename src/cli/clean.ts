import { relative } from "node:path";
import { Command } from "commander";
import type { Effects } from "../base/effects.ts";
import { cacheFolder } from "../cache/folder.ts";
import { Ledger } from "../output/ledger.ts";
import { loadEleventy } from "./load-eleventy.ts";
import { refuseNoSite } from "./refuse-no-site.ts";
import { configurationOf } from "./site-configuration.ts";

/** `keyfigures clean`: the output folder without what is ours. */
export function cleanCommand(effects: Effects): Command {
  return new Command("clean")
    .description("remove what Keyfigures wrote from the output folder, and nothing else")
    .addHelpText(
      "after",
      "\nWhat somebody has changed since it was written stays. The tags in the heads of pages go with the next build without the plugin.\n\nExamples:\n  keyfigures clean",
    )
    .action(async () => {
      refuseNoSite();
      const { output, cache } = await configurationOf(await loadEleventy());
      const ledger = new Ledger({ path: cacheFolder(cache).ledger(output), at: output, effects });
      const files = ledger.leftovers(false).length;
      await ledger.finish({ whole: true });
      effects.log(`${relative(".", output) || "."}/: ${files} files removed`);
    });
}
