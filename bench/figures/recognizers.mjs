import { extractFigures } from "../../dist/src/figure/extract.js";
import { percent } from "./report.mjs";
import { precision, recall, scoreRow, sum } from "./score.mjs";

/** Prints precision and recall on the Recognizers specs by language and model, then the rows that fail. */
export function benchRecognizers(files, { verbose }) {
  const rows = files.flatMap((file) => file.rows);
  const groups = new Map();
  for (const row of rows) {
    const score = scoreRow(row, extractFigures(row.input, { lang: row.lang }));
    for (const key of [`${row.lang} ${row.model.replace("Model", "")}`, `${row.lang} all`]) {
      groups.set(key, [...(groups.get(key) ?? []), score]);
    }
  }
  console.log("\nRecognizers specs      rows  results  recall   precision  excluded");
  for (const [key, scores] of [...groups].sort(([a], [b]) => a.localeCompare(b))) {
    const total = sum(scores);
    const results = total.found + total.missed.length;
    console.log(
      key.padEnd(20),
      String(scores.length).padStart(6),
      String(results).padStart(8),
      percent(recall(total)).padStart(9),
      percent(precision(total)).padStart(10),
      String(total.excluded.length).padStart(8),
    );
  }
  for (const [key, scores] of groups) {
    if (!key.endsWith("all")) continue;
    const { missed, extra, excluded } = sum(scores);
    for (const { row, result, instead } of missed) {
      const said =
        instead.map(({ amount, unit, source }) => `${amount} ${unit} “${source.text}”`).join(", ") || "nothing";
      console.log(
        `  missed   ${row.lang} ${row.model.slice(0, 4)} “${result.text}” (${result.value} ${result.unit}): ${said}`,
      );
    }
    for (const { row, figure } of extra) {
      const { start, end } = figure.source;
      const context = row.input.slice(Math.max(0, start - 25), end + 15).replace(/\s+/g, " ");
      console.log(`  extra    ${row.lang} ${row.model.slice(0, 4)} ${figure.amount} ${figure.unit}: …${context}…`);
    }
    if (verbose)
      for (const { row, result, reason } of excluded) console.log(`  excluded ${row.lang} “${result.text}”: ${reason}`);
  }
}
