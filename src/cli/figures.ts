import { Command } from "commander";
import stringWidth from "string-width";
import { plainWords } from "../article/plain-words.ts";
import type { Effects } from "../base/effects.ts";
import { warningLines } from "../base/warning.ts";
import { readConfig } from "../build/config-file.ts";
import { isSameMention } from "../figure/fact.ts";
import type { Figure } from "../figure/figure.ts";
import { formatFigure } from "../figure/format/format.ts";
import { explainFigure } from "../story/explain.ts";
import { type Story, tellStory } from "../story/story.ts";
import { langOption } from "./choice.ts";
import { readArticle } from "./read-article.ts";

/** `keyfigures figures <file|->`: what the article says, what its card would show, where it disagrees. */
export function figuresCommand(effects: Effects): Command {
  return new Command("figures")
    .description("list an article's figures, each with its words and place")
    .argument("<file>", "a Markdown or text file, or - for standard input")
    .addOption(langOption())
    .option("--json", "print only JSON")
    .option("--explain", "say of each figure why it is or is not on the card")
    .addHelpText(
      "after",
      "\nExamples:\n  keyfigures figures article.md --explain\n  pbpaste | keyfigures figures - --lang fr --json",
    )
    .action(async (file: string, options: { lang?: string; json?: boolean; explain?: boolean }) => {
      const config = await readConfig(".");
      const article = await readArticle(file, config, options.lang, effects);
      const story = tellStory(article, config);
      const figures = story.figures.map(
        (figure) => story.chosen.find((chosen) => isSameMention(chosen, figure)) ?? figure,
      );
      const selected = story.chosen.map((chosen) => figures.indexOf(chosen));
      const { path, lang } = article;
      for (const line of warningLines([...article.warnings, ...story.warnings])) effects.log(line);
      if (options.json) {
        const reasons = options.explain ? { reasons: figures.map((figure) => explainFigure(figure, story, lang)) } : {};
        const { conflicts } = story;
        effects.print(JSON.stringify({ path, lang, figures, selected, conflicts, ...reasons }, null, 2));
        return;
      }
      for (const line of report(figures, selected, lang, story, options.explain)) effects.print(line);
    });
}

/** A line a figure, in reading order, with the chosen ones numbered; then the conflicts. */
function report(
  figures: readonly Figure[],
  selected: readonly number[],
  lang: string,
  story: Story,
  explain = false,
): string[] {
  const rows = figures.map((figure, index) => {
    const { value, qualifier } = formatFigure(figure, { locale: lang });
    const rank = selected.indexOf(index);
    const { line, column, text } = figure.source;
    return [
      rank === -1 ? "" : `${rank + 1}.`,
      value,
      qualifier ?? "",
      figure.kind,
      `${line}:${column}`,
      `“${plainWords(text)}”`,
      explain ? explainFigure(figure, story, lang) : (figure.label ?? ""),
    ];
  });
  const lines = columns(rows);
  if (lines.length === 0) lines.push("no figures");
  return [...lines, ...story.conflicts.map(({ message }) => `conflict: ${message}`)];
}

function columns(rows: readonly string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => stringWidth(row[column] ?? ""))));
  return rows.map((row) =>
    row
      .map((cell, column) => cell + " ".repeat((widths[column] ?? 0) - stringWidth(cell)))
      .join("  ")
      .trimEnd(),
  );
}
