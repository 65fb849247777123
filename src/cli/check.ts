import { existsSync } from "node:fs";
import { Command } from "commander";
import type { Article } from "../article/article.ts";
import type { Effects } from "../base/effects.ts";
import { faultsIn, UsageError } from "../base/error.ts";
import { version } from "../base/package-version.ts";
import { readConfig } from "../build/config-file.ts";
import type { Config } from "../config.ts";
import type { Report, Severity } from "../lint/finding.ts";
import { applyFixes } from "../lint/fix.ts";
import { githubReport } from "../lint/github-report.ts";
import { jsonReport } from "../lint/json-report.ts";
import { lint, reported } from "../lint/rules.ts";
import { sarifReport } from "../lint/sarif-report.ts";
import { textReport } from "../lint/text-report.ts";
import type { PublishedArticle } from "../site/published.ts";
import { tellStory } from "../story/story.ts";
import { markdownFiles } from "./article-files.ts";
import { cardFindings } from "./card-findings.ts";
import { choice } from "./choice.ts";
import { hasColors, paint } from "./paint.ts";
import { createProgress } from "./progress.ts";
import { readArticle } from "./read-article.ts";
import { goneFigures, publishedOf, publishedSince, sharedFigures } from "./shared-figures.ts";

const reporters = ["text", "json", "github", "sarif"] as const;

interface Options {
  reporter: (typeof reporters)[number];
  fix?: boolean;
  cards: boolean;
  since?: string;
}

/** `keyfigures check [paths…]`: what is wrong with articles and their cards, before anyone shares them. */
export function checkCommand(effects: Effects): Command {
  return new Command("check")
    .description("find what is wrong with articles and their cards")
    .argument("[paths...]", "files and folders of Markdown (default: content, or this folder)")
    .addOption(choice("--reporter <name>", "what the findings are written as", reporters).default("text"))
    .option("--fix", "mend what can be mended safely")
    .option("--no-cards", "look at articles alone, which takes less time")
    .option(
      "--since <list>",
      "find what was shared with an old number: the site’s cards.json as it is online, a file or an address",
    )
    .addHelpText(
      "after",
      `
Examples:
  keyfigures check content
  keyfigures check content/grid.md --fix
  keyfigures check content --reporter github      in a GitHub workflow
  keyfigures check content --since https://example.org/cards.json

The option \`rules\` says how much each rule matters: { "title-long": "off", "conflict": "error" }.
<!-- keyfigures-disable-next-line conflict --> turns a rule off for one line.`,
    )
    .action(async (named: string[], options: Options) => {
      const paths = named.length > 0 ? named : [existsSync("content") ? "content" : "."];
      const config = await readConfig(".");
      const files = await markdownFiles(paths);
      if (files.length === 0) throw new UsageError(`no Markdown files in ${paths.join(", ")}`);
      const published = options.since === undefined ? [] : await publishedSince(options.since, effects);
      const texts = new Map<string, string>();
      const checking = { config, paths, published, cards: options.cards, effects };
      let reports = await checkFiles(files, { ...checking, texts });
      if (options.fix && (await mend(reports, texts, effects))) {
        reports = await checkFiles(files, { ...checking, texts });
      }
      const written = write(reports, options.reporter, texts);
      if (written !== "") effects.print(written);
      if (reports.some(({ severity }) => severity === "error")) process.exitCode = 1;
    });
}

interface Checking {
  config: Config;
  /** Files and folders, as they were named. */
  paths: readonly string[];
  /** What was published, where that was asked for. */
  published: readonly PublishedArticle[];
  /** Whether cards are looked at too. */
  cards: boolean;
  /** Takes the texts of the files. */
  texts: Map<string, string>;
  effects: Effects;
}

async function checkFiles(
  files: readonly string[],
  { config, paths, published, cards, texts, effects }: Checking,
): Promise<Report[]> {
  const severities = config.rules as Record<string, Severity | "off">;
  const lenient = { ...config, strict: false };
  const reports: Report[] = [];
  const articles: Article[] = [];
  for (const file of files) {
    try {
      const article = await readArticle(file, lenient, undefined, effects);
      texts.set(file, article.markdown);
      articles.push(article);
    } catch (error) {
      const faults = faultsIn(error);
      if (!faults) throw error;
      const found = faults.map(({ reason, place }) => ({
        rule: "unreadable",
        message: reason,
        place: place ?? { path: file },
      }));
      reports.push(...reported(found, severities));
    }
  }
  const translations = translationsOf(articles);
  const progress = createProgress("checked", articles.length, effects);
  for (const article of articles) {
    if (!article.front.draft) {
      const story = tellStory(article, lenient);
      const before = publishedOf(article, published, config.corrections?.moved);
      const shared = before ? sharedFigures(article, story, before) : [];
      const others = [
        ...(cards ? await cardFindings(article, lenient) : []),
        ...shared.map((each) => ({ ...each, rule: "figure-shared" })),
      ];
      reports.push(...lint({ article, story, translations, exists: existsSync }, severities, others));
    }
    progress.step(article.path);
  }
  progress.end();
  const drafts = new Set(articles.filter(({ front }) => front.draft).map(({ path }) => path));
  const gone = goneFigures(published, {
    paths,
    files: files.filter((file) => !drafts.has(file)),
    ...config.corrections,
  });
  reports.push(
    ...reported(
      gone.map((each) => ({ ...each, rule: "figure-shared" })),
      severities,
    ),
  );
  return reports;
}

function translationsOf(articles: readonly Article[]): Map<string, Set<string>> {
  const translations = new Map<string, Set<string>>();
  for (const { lang, front } of articles) {
    if (front.translationKey === undefined) continue;
    translations.set(front.translationKey, (translations.get(front.translationKey) ?? new Set()).add(lang));
  }
  return translations;
}

/** @returns whether anything was mended */
async function mend(
  reports: readonly Report[],
  texts: ReadonlyMap<string, string>,
  effects: Effects,
): Promise<boolean> {
  let mended = false;
  for (const [path, text] of texts) {
    const fixes = reports.flatMap(({ place, fix }) => (place.path === path && fix ? [fix] : []));
    if (fixes.length === 0) continue;
    await effects.write(path, applyFixes(text, fixes));
    mended = true;
  }
  return mended;
}

function write(reports: readonly Report[], reporter: Options["reporter"], texts: ReadonlyMap<string, string>): string {
  switch (reporter) {
    case "json":
      return jsonReport(reports);
    case "github":
      return githubReport(reports);
    case "sarif":
      return sarifReport(reports, version());
    case "text":
      return textReport(reports, (path) => texts.get(path), hasColors(process.stdout) ? paint : undefined);
  }
}
