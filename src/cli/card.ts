import { Command, Option } from "commander";
import type { Article } from "../article/article.ts";
import type { Effects } from "../base/effects.ts";
import { InputError } from "../base/error.ts";
import { warningLines } from "../base/warning.ts";
import { readConfig } from "../build/config-file.ts";
import { type Format, formats } from "../card/format.ts";
import { type SizeName, sizeNames } from "../card/size.ts";

import { readArticle } from "./read-article.ts";

interface CardOptions {
  template?: string;
  size: SizeName;
  theme?: string;
  format: Format;
  lang?: string;
  out: string;
}

/** `keyfigures card <file>`: an article's card as a picture, with no site at all. */
export function cardCommand(effects: Effects): Command {
  return new Command("card")
    .description("make an article's card and print its path")
    .argument("<file>", "a Markdown or text file, or - for standard input")
    .option("--template <name>", "the template that draws it (default: chosen by what the article says)")
    .addOption(new Option("--size <name>", "its size").choices(sizeNames).default("og"))
    .option("--theme <name>", "its theme (default: the article's, or the site's)")
    .addOption(new Option("--format <format>", "its file format").choices(formats).default("png"))
    .option("--lang <lang>", "the article's language, where it does not say so itself")
    .option("--out <folder>", "where to write it", ".")
    .action(async (file: string, { template, size, theme, format, lang, out }: CardOptions) => {
      // Drawing needs the large libraries; the other commands start without them.
      const { planArticle } = await import("../build/plan-article.ts");
      const { renderFiles } = await import("../build/pictures.ts");
      const { loadSiteTemplates } = await import("../build/site-templates.ts");
      await loadSiteTemplates();
      const config = await readConfig(".");
      const article = await readArticle(file, config, lang, effects);
      const plan = planArticle(
        article,
        config,
        {},
        {
          ...(template ? { template } : {}),
          sizes: [size],
          ...(theme ? { theme } : {}),
          format,
        },
      );
      if (plan.files.length === 0) {
        throw new InputError(reasonForNone(article), { path: article.path });
      }
      for (const line of warningLines(plan.warnings)) effects.log(line);
      for (const { message } of plan.story.conflicts) effects.log(`warning: ${article.path}: ${message}`);
      const paths = await renderFiles(plan.files, out, { strict: config.strict, effects });
      if (paths.length === 0) throw new InputError("its card cannot be drawn", { path: article.path });
      for (const path of paths) effects.print(path);
    });
}

function reasonForNone({ front, title }: Article): string {
  if (title === "") return "has no title to put on a card";
  return front.draft ? "is a draft" : "asks for no card (`cards: false`)";
}
