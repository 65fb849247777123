import { extractFigures, findConflicts, parseArticle, planCards } from "../../dist/src/index.js";
import { failedArticle, measures, scoreArticle } from "./article-score.mjs";
import { groupBy, percent, printTable, shortPath } from "./report.mjs";

function score(row) {
  try {
    const article = parseArticle(row.markdown, { path: `${row.id}.md`, defaultLang: row.lang, strict: false });
    const [card] = planCards(article, {});
    const conflicts = findConflicts(extractFigures(row.markdown, { lang: row.lang }));
    return scoreArticle(row, { card, conflicts });
  } catch (error) {
    return failedArticle(row, error);
  }
}

const head = ["", "articles", "false", "publishable", "labels", "must-have", "slots", "lone heroes"];

function line(name, scores) {
  const { articles, ...shares } = measures(scores);
  return [name, articles, ...Object.values(shares).map(percent)];
}

/** Prints how good the cards of news sets are, by file and language; with `verbose`, first what is wrong with each card. */
export function benchNews(files, { verbose }) {
  const lines = [];
  const all = [];
  for (const { path, rows } of files) {
    const scored = rows.map((row) => ({ row, score: score(row) }));
    for (const { row, score } of verbose ? scored : []) {
      if (score.faults.length > 0) console.log(row.id);
      for (const { kind, text } of score.faults) console.log(`  ${kind}: ${text}`);
    }
    const languages = groupBy(scored, ({ row }) => row.lang);
    const scores = scored.map(({ score }) => score);
    lines.push(line(`${shortPath(path)}${languages.size === 1 ? ` ${rows[0].lang}` : ""}`, scores));
    if (languages.size > 1)
      for (const [lang, group] of languages)
        lines.push(
          line(
            `  ${lang}`,
            group.map(({ score }) => score),
          ),
        );
    all.push(...scores);
  }
  if (files.length > 1) lines.push(line("all", all));
  console.log("\nNews: shares of the cards, of the figures shown, and of the figures wanted");
  printTable(head, lines);
}
