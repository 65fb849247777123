#!/usr/bin/env node
import { Command, CommanderError, Option } from "commander";
import { defaultEffects, type Effects } from "../base/effects.ts";
import { version } from "../base/package-version.ts";
import { exitCodeOf, faultLines } from "./fault.ts";

type CommandName = keyof typeof commands;

/** In the order of the help. Each is loaded for itself: what reads articles takes a second, and a site that has not changed needs none of it. */
const commands = {
  figures: async (effects: Effects) => (await import("./figures.ts")).figuresCommand(effects),
  card: async (effects: Effects) => (await import("./card.ts")).cardCommand(effects),
  build: async (effects: Effects) => (await import("./build.ts")).buildCommand(effects),
  check: async (effects: Effects) => (await import("./check.ts")).checkCommand(effects),
  import: async (effects: Effects) => (await import("./import.ts")).importCommand(effects),
  kit: async (effects: Effects) => (await import("./kit.ts")).kitCommand(effects),
  clean: async (effects: Effects) => (await import("./clean.ts")).cleanCommand(effects),
  gallery: async (effects: Effects) => (await import("./gallery.ts")).galleryCommand(effects),
  serve: async () => (await import("./serve.ts")).serveCommand(),
  worker: async (effects: Effects) => (await import("./worker.ts")).workerCommand(effects),
  init: async (effects: Effects) => (await import("./init.ts")).initCommand(effects),
  completion: async (effects: Effects) => (await import("./completion.ts")).completionCommand(effects),
};

/** The command that a command line names; all of them where it names none, as for help, and for `completion`, which tells of the others. */
function namesFor(first = ""): CommandName[] {
  const isOne = Object.hasOwn(commands, first) && first !== "completion";
  return isOne ? [first as CommandName] : (Object.keys(commands) as CommandName[]);
}

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
  for (const name of namesFor(args[0])) {
    const command = await commands[name](effects);
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
