import { Command } from "commander";
import type { Effects } from "../base/effects.ts";
import { InputError, InputErrors } from "../base/error.ts";
import { readConfig } from "../build/config-file.ts";
import { galleryThemes } from "../check/gallery-themes.ts";
import { createProgress, type Progress } from "./progress.ts";

/** `keyfigures gallery`: every template, size and theme on one page, each card with what the checks found. */
export function galleryCommand(effects: Effects): Command {
  return new Command("gallery")
    .description("draw and check every template in every size and theme, on one page")
    .option("--out <folder>", "where to write it", "output/gallery")
    .option("--theme <name>", "only this theme: one of ours, or the site's own, which is `brand` where it has no name")
    .addHelpText("after", "\nExamples:\n  keyfigures gallery --out /tmp/gallery\n  keyfigures gallery --theme brand")
    .action(async ({ out, theme }: { out: string; theme?: string }) => {
      const { renderGallery } = await import("../check/gallery.ts");
      const themes = galleryThemes((await readConfig(".")).theme, theme);
      let progress: Progress | undefined;
      const entries = await renderGallery(
        {
          folder: out,
          themes,
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
