import { Command } from "commander";
import type { Article } from "../article/article.ts";
import type { Effects } from "../base/effects.ts";
import { InputError, placed, UsageError } from "../base/error.ts";
import { warningLines } from "../base/warning.ts";
import { readConfig } from "../build/config-file.ts";
import { animatedFormats, type FileFormat, formatFor, formats } from "../card/format.ts";
import { type PixelsName, type SizeName, sizeFor } from "../card/size.ts";
import { choice, langOption } from "./choice.ts";
import { readArticle } from "./read-article.ts";
import { sizeOption } from "./size-option.ts";

interface CardOptions {
  template?: string;
  size?: SizeName | PixelsName;
  theme?: string;
  format?: FileFormat;
  animated?: boolean;
  lang?: string;
  out: string;
}

/** `keyfigures card <file>`: an article's card as a picture, with no site at all. */
export function cardCommand(effects: Effects): Command {
  return new Command("card")
    .description("make an article's card and print its path")
    .argument("<file>", "a Markdown or text file, or - for standard input")
    .option("--template <name>", "the template that draws it (default: chosen by what the article says)")
    .addOption(sizeOption())
    .option("--theme <name>", "its theme (default: the article's, or the site's)")
    .addOption(
      choice("--format <format>", "its file format (default: png, jpeg with a photograph, webp if animated)", [
        ...formats,
        ...animatedFormats.filter((each) => !formats.some((still) => still === each)),
      ]),
    )
    .option("--animated", "make one that moves once: its figures count up, its bars grow or its lines are drawn")
    .addOption(langOption())
    .option("--out <folder>", "where to write it", ".")
    .addHelpText(
      "after",
      "\nExamples:\n  keyfigures card article.md\n  keyfigures card article.md --template hero --size story --theme ink --out cards\n  keyfigures card article.md --size 1500x500\n  keyfigures card article.md --animated --format gif\n  pbpaste | keyfigures card - --lang fr",
    )
    .action(async (file: string, { template, size, theme, format, animated = false, lang, out }: CardOptions) => {
      // Drawing needs the large libraries; the other commands start without them.
      const { planArticle } = await import("../build/plan-article.ts");
      const { renderFiles } = await import("../build/pictures.ts");
      const { loadSiteTemplates } = await import("../build/site-templates.ts");
      const { refuseStill } = await import("../render/animate.ts");
      const { knownTemplate } = await import("../render/template-registry.ts");
      const { resolveTheme } = await import("../card/theme-spec.ts");
      await loadSiteTemplates();
      const drawn = asUsage(() => {
        if (template) knownTemplate(template);
        if (theme) resolveTheme(theme);
        return format === undefined && !animated ? undefined : formatFor(format, animated);
      });
      const config = await readConfig(".");
      const article = await readArticle(file, config, lang, effects);
      const plan = planArticle(
        article,
        config,
        {},
        {
          ...(template ? { template } : {}),
          ...(size ? { sizes: [size] } : hasOwnSizes(article) ? {} : { sizes: ["og"] }),
          ...(theme ? { theme } : {}),
          ...(drawn?.animated ? { animated: drawn.animated } : drawn ? { format: drawn.still } : {}),
        },
      );
      if (plan.files.length === 0) {
        throw new InputError(reasonForNone(article), { path: article.path });
      }
      for (const line of warningLines(plan.warnings)) effects.log(line);
      for (const { message } of plan.story.conflicts) effects.log(`warning: ${article.path}: ${message}`);
      const files = animated ? plan.animatedFiles : plan.files;
      const [still] = plan.files;
      if (still && files.length === 0) placing(article.path, () => refuseStill(still.card, sizeFor(still.size)));
      const paths = await renderFiles(files, out, { strict: config.strict, effects });
      if (paths.length === 0) throw new InputError("its card cannot be drawn", { path: article.path });
      for (const path of paths) effects.print(path);
    });
}

/** What the command line names is its user's to mend. @throws UsageError for a name that there is not */
function asUsage<Checked>(check: () => Checked): Checked {
  try {
    return check();
  } catch (error) {
    throw error instanceof InputError ? new UsageError(error.reason) : error;
  }
}

/** What an article's card cannot do is said with its path. */
function placing(path: string, check: () => void): void {
  try {
    check();
  } catch (error) {
    throw placed(error, { path });
  }
}

/** Whether the front matter asks for sizes: `cards: { sizes: [og, square] }`. */
function hasOwnSizes({ front }: Article): boolean {
  return front.cards !== false && front.cards.sizes !== undefined;
}

function reasonForNone({ front, title }: Article): string {
  if (title === "") return "has no title to put on a card";
  return front.draft ? "is a draft" : "asks for no card (`cards: false`)";
}
