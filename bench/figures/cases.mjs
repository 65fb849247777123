import { extractFigures, formatFigure, parseArticle, planCards } from "../../dist/src/index.js";
import { caseFaults } from "./case-faults.mjs";
import { groupBy, percent, printTable, shortPath } from "./report.mjs";

function faults(row) {
  const show = (figure) => formatFigure(figure, { locale: row.lang, style: "international" }).value;
  try {
    const figures = extractFigures(row.markdown, { lang: row.lang });
    // Only where a case asks for it: most are a sentence, and no article.
    const article = row.top && parseArticle(row.markdown, { defaultLang: row.lang, strict: false });
    const [card] = article ? planCards(article, {}) : [];
    return caseFaults(row, { figures, show, chosen: (card?.figures ?? []).map(({ value }) => value) });
  } catch (error) {
    return [`crash ${error.message}`];
  }
}

const line = (name, cases) => {
  const passed = cases.filter(({ wrong }) => wrong.length === 0).length;
  return [name, cases.length, passed, percent(passed / cases.length)];
};

/** Prints what share of small cases passes, by file and language; with `verbose`, first what is wrong with the others. */
export function benchCases(files, { verbose }) {
  const lines = [];
  for (const { path, rows } of files) {
    const cases = rows.map((row) => ({ row, wrong: faults(row) }));
    for (const { row, wrong } of verbose ? cases : []) {
      if (wrong.length === 0) continue;
      const start = row.markdown.replaceAll("\n", "⏎").slice(0, 160);
      console.log(`${row.lang} ${row.kind ?? ""}: ${start}\n  ${wrong.join("\n  ")}`);
    }
    lines.push(line(shortPath(path), cases));
    for (const [lang, group] of groupBy(cases, ({ row }) => row.lang)) lines.push(line(`  ${lang}`, group));
  }
  console.log("\nSmall cases");
  printTable(["", "cases", "pass", "share"], lines);
}
