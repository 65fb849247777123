#!/usr/bin/env node
import { Command, CommanderError, Option } from "commander";
import { defaultEffects } from "../base/effects.ts";
import { version } from "../base/package-version.ts";
import { buildCommand } from "./build.ts";
import { cardCommand } from "./card.ts";
import { checkCommand } from "./check.ts";
import { cleanCommand } from "./clean.ts";
import { completionCommand } from "./completion.ts";
import { exitCodeOf, faultLines } from "./fault.ts";
import { figuresCommand } from "./figures.ts";
import { galleryCommand } from "./gallery.ts";
import { importCommand } from "./import.ts";
import { initCommand } from "./init.ts";
import { kitCommand } from "./kit.ts";
import { serveCommand } from "./serve.ts";
import { workerCommand } from "./worker.ts";

/** Runs a command line and resolves to its exit code: 0 fine, 1 problems found, 2 wrong use. */
export async function main(args: readonly string[], effects = defaultEffects): Promise<number> {
  const program = new Command("keyfigures")
    .description("Static sites and share cards from articles; every number is proved by a sentence.")
    .version(version())
    .exitOverride()
    .configureOutput({
      writeOut: (text) => effects.print(text.trimEnd()),
      writeErr: (text) => effects.log(text.trimEnd()),
    });
  for (const command of [
    figuresCommand(effects),
    cardCommand(effects),
    buildCommand(effects),
    checkCommand(effects),
    importCommand(effects),
    kitCommand(effects),
    cleanCommand(effects),
    galleryCommand(effects),
    serveCommand(),
    workerCommand(effects),
    initCommand(effects),
    completionCommand(effects),
  ]) {
    if (!command.options.some(({ long }) => long === "--debug")) command.addOption(debugOption());
    program.addCommand(command.exitOverride().copyInheritedSettings(program));
  }
  try {
    await program.parseAsync(args, { from: "user" });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    for (const line of faultLines(error, args.includes("--debug"))) effects.log(line);
    return exitCodeOf(error);
  }
}

function debugOption(): Option {
  return new Option("--debug", "show where a fault of the program comes from");
}

// Who reads, as `head` does, may have had enough: what is left to say is for nobody.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

process.exitCode = await main(process.argv.slice(2));
