import { existsSync, readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Command, InvalidArgumentError } from "commander";
import { z } from "zod";
import type { Effects } from "../base/effects.ts";
import { InputError } from "../base/error.ts";
import { warningLines } from "../base/warning.ts";
import { readConfig } from "../build/config-file.ts";
import type { KitFile } from "../kit/kit.ts";
import { type Network, networkNames, networks } from "../kit/networks.ts";
import { langOption, oneOf } from "./choice.ts";
import { createProgress, type Progress } from "./progress.ts";
import { readArticle } from "./read-article.ts";

interface Options {
  out: string;
  url?: string;
  networks: Network[];
  theme?: string;
  lang?: string;
}

/** `keyfigures kit <file>`: all that is shared of an article, in a folder or an archive. */
export function kitCommand(effects: Effects): Command {
  return new Command("kit")
    .description("make an article's share kit: cards in every size, carousel, texts for each network, alt texts")
    .argument("<file>", "a Markdown or text file, or - for standard input")
    .requiredOption("--out <path>", "a folder, or a file that ends in .zip")
    .option("--url <address>", "the article's address, for the texts", addressOf)
    .option("--networks <names>", `which networks: ${networkNames.join(",")}`, networksOf, [...networks])
    .option("--theme <name>", "the cards' theme (default: the article's, or the site's)")
    .addOption(langOption())
    .addHelpText(
      "after",
      "\nExamples:\n  keyfigures kit article.md --out kit --url https://example.org/article/\n  keyfigures kit article.md --out kit.zip --networks x,bluesky,linkedin",
    )
    .action(async (file: string, { out, url, networks: chosen, theme, lang }: Options) => {
      const { planArticle } = await import("../build/plan-article.ts");
      const { loadSiteTemplates } = await import("../build/site-templates.ts");
      const { makeKit } = await import("../kit/kit.ts");
      const { cardOptions, cardsOf } = await import("../story/plan.ts");
      const isZip = out.endsWith(".zip");
      if (isZip) await (await import("../kit/zip.ts")).needZip();
      await loadSiteTemplates();
      const config = await readConfig(".");
      const article = await readArticle(file, config, lang, effects);
      const publication = url ? { url } : {};
      const plan = planArticle(article, config, publication, { sizes: ["og"], ...(theme ? { theme } : {}) });
      const [first] = plan.files;
      if (!first) throw new InputError("has no card, so there is nothing to share", { path: article.path });
      for (const line of warningLines(plan.warnings)) effects.log(line);
      for (const { message } of plan.story.conflicts) effects.log(`warning: ${article.path}: ${message}`);
      if (!url) effects.log(`note: without --url the texts have no link`);
      const others = cardsOf(plan.article, plan.story, cardOptions(config, publication))
        .filter(({ template }) => template !== first.card.template)
        .map((card) => ({ ...card, ...plan.dress }));
      let progress: Progress | undefined;
      const kit = await makeKit({
        cards: [first.card, ...others],
        figures: plan.figures,
        path: article.path,
        tags: article.front.tags,
        url,
        theme: first.theme,
        networks: chosen,
        onPicture: (name, all) => {
          progress ??= createProgress("pictures", all, effects);
          progress.step(name);
        },
      });
      progress?.end();
      for (const line of kit.warnings) effects.log(`warning: ${line}`);
      if (isZip) await writeZip(out, kit.files, effects);
      else await writeFolder(out, kit.files, effects);
      effects.print(out);
    });
}

function addressOf(given: string): string {
  if (!/^https?:$/.test(URL.parse(given)?.protocol ?? ""))
    throw new InvalidArgumentError("An address begins with https://.");
  return given;
}

function networksOf(given: string): Network[] {
  const names = given.split(",").map((name) => oneOf(networkNames)(name.trim()));
  return names.flatMap((name) => networks.filter((network) => network.name === name));
}

async function writeZip(path: string, files: readonly KitFile[], effects: Effects): Promise<void> {
  const { isKitZip, zipOf } = await import("../kit/zip.ts");
  if (existsSync(path) && !(await isKitZip(await readFile(path))))
    throw new InputError("is there already, and is no share kit", { path });
  await effects.write(path, await zipOf(files));
}

/** A kit's own list of its files, as far as it can be believed: names below its folder. */
const listed = z.object({ cards: z.array(z.object({ file: z.string().regex(/^cards\/[\w.-]+$/) })) });

/** Takes an earlier kit's place, and no other file's. */
async function writeFolder(folder: string, files: readonly KitFile[], effects: Effects): Promise<void> {
  const earlier = await earlierFiles(folder);
  if (earlier === undefined && existsSync(folder) && readdirSync(folder).length > 0)
    throw new InputError("is no empty folder, and no share kit", { path: folder });
  const written = new Set(files.map(({ path }) => path));
  for (const name of earlier ?? []) if (!written.has(name)) await effects.remove(join(folder, name));
  for (const { path, data } of files) await effects.write(join(folder, path), data);
}

/** The cards of a kit that an earlier run wrote to the folder. */
async function earlierFiles(folder: string): Promise<string[] | undefined> {
  try {
    const kit = listed.parse(JSON.parse(await readFile(join(folder, "kit.json"), "utf8")));
    return kit.cards.map(({ file }) => file);
  } catch {
    return undefined;
  }
}
