import { cp, mkdir, readdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join, resolve } from "node:path";
import { createInterface } from "node:readline/promises";
import { Command, Option } from "commander";
import type { Effects } from "../base/effects.ts";
import { InputError, UsageError } from "../base/error.ts";
import { themeNames } from "../card/themes.ts";
import { normalizeConfig } from "../config.ts";
import { languageCodes } from "../figure/lexicon/read-languages.ts";
import { choice } from "./choice.ts";
import { writePages } from "./starter-pages.ts";

/** What of this package makes a site beside its pages: layouts, and the file that configures Eleventy. */
const parts = ["templates/site", "eleventy.config.js"];

/** What a new site says of itself. */
interface Answers {
  name: string;
  url: string;
  theme: string;
  /** Of its pages; the first one's stand at its root. */
  languages: string[];
}

interface Options extends Partial<Answers> {
  yes?: boolean;
}

/** `keyfigures init <dir>`: a ready site in a folder that is new or empty. */
export function initCommand(effects: Effects): Command {
  return new Command("init")
    .description("make a ready site in a new folder")
    .argument("<dir>", "the folder, new or empty")
    .option("--yes", "ask nothing")
    .option("--name <name>", "what the site is called")
    .option("--url <url>", "its address, https://example.org")
    .addOption(languagesOption())
    .addOption(choice("--theme <theme>", "what its cards wear", themeNames))
    .addHelpText(
      "after",
      '\nExamples:\n  keyfigures init site --yes\n  keyfigures init site --name "The Valley Post" --languages en,de --theme ink',
    )
    .action(async (folder: string, options: Options) => {
      await refuseFull(folder);
      const answers = await ask(options, folder);
      normalizeConfig({ url: answers.url, site: answers.name, theme: answers.theme }, "init");
      await writeSite(folder, answers);
      effects.print(`${folder}: a site. Next: cd ${folder} && npm install && npm run build`);
    });
}

async function ask({ yes, name, url, theme, languages }: Options, folder: string): Promise<Answers> {
  const defaults: Answers = {
    name: name ?? basename(resolve(folder)),
    url: url ?? "https://example.org",
    theme: theme ?? "paper",
    languages: languages ?? ["fr", "en"],
  };
  if (yes || !process.stdin.isTTY) return defaults;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const say = async (question: string, otherwise: string) =>
      (await terminal.question(`${question} (${otherwise}): `)).trim() || otherwise;
    return {
      name: name ?? (await say("What is the site called?", defaults.name)),
      url: url ?? (await say("What is its address?", defaults.url)),
      languages:
        languages ??
        readLanguages(await say(`In which languages, of ${languageCodes.join(", ")}?`, defaults.languages.join(", "))),
      theme: theme ?? (await say(`What do its cards wear, ${themeNames.join(", ")}?`, defaults.theme)),
    };
  } finally {
    terminal.close();
  }
}

async function writeSite(folder: string, answers: Answers): Promise<void> {
  const require = createRequire(import.meta.url);
  const manifest = require.resolve("keyfigures/package.json");
  const { version, devDependencies } = require(manifest);
  await mkdir(folder, { recursive: true });
  for (const part of parts) await cp(join(dirname(manifest), part), join(folder, part), { recursive: true });
  await writePages(dirname(manifest), join(folder, "content"), answers.languages);
  const site = {
    private: true,
    type: "module",
    scripts: { build: "keyfigures build", serve: "keyfigures serve", check: "keyfigures check" },
    // The versions that this one is tested with; search is made by Pagefind.
    dependencies: {
      "@11ty/eleventy": exact(devDependencies["@11ty/eleventy"]),
      keyfigures: `^${version}`,
      pagefind: exact(devDependencies.pagefind),
    },
  };
  await writeFile(join(folder, "package.json"), json(site));
  await writeFile(join(folder, "keyfigures.config.js"), configOf(answers));
  await writeFile(join(folder, ".gitignore"), "node_modules/\noutput/\n.cache/\n");
  await mkdir(join(folder, ".vscode"), { recursive: true });
  await writeFile(join(folder, ".vscode/settings.json"), json(editorSettings));
}

function languagesOption(): Option {
  const languages = `the languages of its pages, the first one's at its root: ${languageCodes.join(", ")}`;
  return new Option("--languages <languages>", languages).argParser(readLanguages);
}

/** "en, de" */
function readLanguages(given: string): string[] {
  const codes = [
    ...new Set(
      given
        .toLowerCase()
        .split(/[\s,]+/)
        .filter(Boolean),
    ),
  ];
  const unknown = codes.find((code) => !languageCodes.includes(code));
  if (codes.length > 0 && unknown === undefined) return codes;
  throw new UsageError(
    `languages are some of ${languageCodes.join(", ")}, with commas between them: “${unknown ?? ""}” is none`,
  );
}

function exact(range: string): string {
  return range.replace(/^[~^]/, "");
}

/** What helps an editor write options in JSON, and data files that hold front matter for a folder. */
const editorSettings = {
  "json.schemas": [
    { fileMatch: ["keyfigures.config.json"], url: "./node_modules/keyfigures/schemas/config.schema.json" },
    { fileMatch: ["content/**/*.11tydata.json"], url: "./node_modules/keyfigures/schemas/front-matter.schema.json" },
  ],
};

function configOf({ name, url, theme, languages }: Answers): string {
  const said = (text: string) => JSON.stringify(text);
  return `/**
 * Options of this site: \`eleventy.config.js\` hands them to the plugin, and the command line reads them.
 * @type {import("keyfigures").ConfigSpec}
 */
export default {
  url: ${said(url)},
  site: ${said(name)},
  lang: ${said(languages[0] ?? "")},
  articleType: "NewsArticle",
  theme: ${said(theme)},
  pages: true,
  feeds: true,
  marks: true,
  sitemap: true,
  gallery: true,
  sizes: ["og", "wide", "news43", "square", "portrait", "story"],
  figureSizes: ["og", "square"],
  layouts: { figure: "page.njk", gallery: "page.njk" },
  strict: true,
};
`;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

async function refuseFull(folder: string): Promise<void> {
  try {
    if ((await readdir(folder)).length > 0) throw new InputError("is not empty", { path: folder });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOTDIR") throw new InputError("is a file", { path: folder });
    if (code !== "ENOENT") throw error;
  }
}
