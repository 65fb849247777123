import { Command } from "commander";
import type { Effects } from "../base/effects.ts";
import { InputError, InputErrors } from "../base/error.ts";
import { createProgress, type Progress } from "./progress.ts";

/** `keyfigures gallery`: every template, size and theme on one page, each card with what the checks found. */
export function galleryCommand(effects: Effects): Command {
  return new Command("gallery")
    .description("draw and check every template in every size and theme, on one page")
    .option("--out <folder>", "where to write it", "output/gallery")
    .addHelpText("after", "\nExamples:\n  keyfigures gallery --out /tmp/gallery")
    .action(async ({ out }: { out: string }) => {
      const { renderGallery } = await import("../check/gallery.ts");
      let progress: Progress | undefined;
      const entries = await renderGallery(
        {
          folder: out,
          onCard: ({ name, size, theme }, _done, all) => {
            progress ??= createProgress("cards", all, effects);
            progress.step(`${name} at ${size} in ${theme}`);
          },
        },
        effects,
      );
      progress?.end();
      const faults = entries.flatMap(({ name, size, theme, problems }) =>
        problems
          .filter(({ severity }) => severity === "error")
          .map(({ message }) => new InputError(`${size} in ${theme}: ${message}`, { path: name })),
      );
      effects.log(`${out}/index.html: ${entries.length} cards, ${faults.length} errors`);
      if (faults.length > 0) throw new InputErrors(faults);
    });
}
