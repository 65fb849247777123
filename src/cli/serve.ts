import { Command } from "commander";
import { loadEleventy } from "./load-eleventy.ts";
import { refuseNoSite } from "./refuse-no-site.ts";
import { portNumber } from "./whole-number.ts";

/** `keyfigures serve`: the site of this folder, live: each save is built and shown. */
export function serveCommand(): Command {
  return new Command("serve")
    .description("serve the site of this folder, and build it again at each save")
    .option("--port <port>", "where it listens", portNumber, 8080)
    .addHelpText("after", "\nExamples:\n  keyfigures serve --port 3000")
    .action(async ({ port }: { port: number }) => {
      refuseNoSite();
      const EleventySite = await loadEleventy();
      const site = new EleventySite(undefined, undefined, { source: "cli", runMode: "serve" });
      await site.init();
      await site.watch();
      await site.serve(port);
    });
}
