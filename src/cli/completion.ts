import { Command } from "commander";
import type { Effects } from "../base/effects.ts";
import { languageCodes } from "../figure/lexicon/read-languages.ts";
import { choiceArgument } from "./choice.ts";
import { bashCompletion } from "./completion/bash.ts";
import { commandLines } from "./completion/command-line.ts";
import { fishCompletion } from "./completion/fish.ts";
import { zshCompletion } from "./completion/zsh.ts";

const shells = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion };

/** `keyfigures completion <shell>`: the script by which a shell completes commands, options and what they take. */
export function completionCommand(effects: Effects): Command {
  return new Command("completion")
    .description("print a script that completes command lines in a shell")
    .addArgument(choiceArgument("<shell>", "the shell", Object.keys(shells)))
    .addHelpText(
      "after",
      `
Examples:
  keyfigures completion bash > ~/.local/share/bash-completion/completions/keyfigures
  keyfigures completion zsh > "\${fpath[1]}/_keyfigures"
  keyfigures completion fish > ~/.config/fish/completions/keyfigures.fish`,
    )
    .action(async (shell: keyof typeof shells, _options: unknown, command: Command) => {
      // Drawing needs the large libraries; the other commands start without them.
      const { templateNames } = await import("../card/template-names.ts");
      const { themeNames } = await import("../card/themes.ts");
      const suggestions = { "--template": templateNames, "--theme": themeNames, "--lang": languageCodes };
      const program = command.parent as Command;
      effects.print(shells[shell](commandLines(program, suggestions)).trimEnd());
    });
}
