import type { Command } from "commander";
import { choicesOf } from "../choice.ts";

/** A command as a shell completes it. */
export interface CommandLine {
  name: string;
  description: string;
  options: Flag[];
  /** What its argument is one of; none where that is a file or a folder. */
  words: readonly string[];
}

export interface Flag {
  /** "--size" */
  name: string;
  description: string;
  takesValue: boolean;
  /** What its value is one of, or may be; none for a path or free text. */
  words: readonly string[];
}

/** @param suggestions - words by flag, for what the program cannot list: sites have names of their own */
export function commandLines(
  program: Command,
  suggestions: Readonly<Record<string, readonly string[]>> = {},
): CommandLine[] {
  return program.commands.map((command) => ({
    name: command.name(),
    description: command.description(),
    options: command.options.map((option) => ({
      name: option.long ?? option.flags,
      // A list of names is what the shell shows anyway.
      description: option.description.replace(/: [\w, -]+$/, ""),
      takesValue: option.required || option.optional,
      words: choicesOf(option).length > 0 ? choicesOf(option) : (suggestions[option.long ?? ""] ?? []),
    })),
    words: command.registeredArguments.flatMap((argument) => choicesOf(argument)),
  }));
}
