import { Command, InvalidArgumentError } from "commander";
import { loadEleventy } from "./load-eleventy.ts";
import { refuseNoSite } from "./refuse-no-site.ts";

/** `keyfigures serve`: the site of this folder, live: each save is built and shown. */
export function serveCommand(): Command {
  return new Command("serve")
    .description("serve the site of this folder, and build it again at each save")
    .option("--port <port>", "where it listens", readPort, 8080)
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

function readPort(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new InvalidArgumentError("A port is a number from 1 to 65535.");
}
