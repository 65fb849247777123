import { extractFigures } from "../../dist/src/figure/extract.js";

const units = {
  MW: "megawatt",
  TWh: "terawatt-hour",
  km: "kilometer",
  mi: "mile",
  "°C": "celsius",
  "%": "percent",
  bp: "basis-point",
  x: null,
};
const qualifiers = { max: "up-to", gt: "more-than", min: "at-least", approx: "about" };

/** What is wrong with the figures found for a probe; empty when it is right. */
function faults(row, figures) {
  const found = [];
  if (figures.length !== row.results.length) found.push(`${figures.length} figures, not ${row.results.length}`);
  for (const [index, result] of row.results.entries()) {
    const figure = figures[index];
    if (!figure) continue;
    const [amount, to] = Array.isArray(result.value) ? result.value : [result.value];
    const [unit, per] = (result.unit ?? "").split("/");
    const { source } = figure;
    if (source.start !== result.start || source.end !== result.end)
      found.push(`“${source.text}”, not “${result.text}”`);
    if (result.kind === "date" ? figure.date !== amount : figure.amount !== amount || figure.to !== to) {
      found.push(`${figure.amount}, not ${result.value}`);
    }
    const expected = result.unit === null ? null : unit in units ? units[unit] : unit;
    if (figure.unit !== expected || figure.per !== per) found.push(`unit ${figure.unit}, not ${expected}`);
    const { qualifier } = result;
    if (qualifier === "up" || qualifier === "down") {
      if (figure.direction !== qualifier) found.push(`direction ${figure.direction}, not ${qualifier}`);
    } else if (
      qualifier !== "range" &&
      figure.qualifier !== (qualifier ? (qualifiers[qualifier] ?? qualifier) : undefined)
    ) {
      found.push(`qualifier ${figure.qualifier}, not ${qualifier}`);
    }
  }
  return found;
}

/** Prints how many probes are right, by language, and what is wrong with the others. */
export function benchProbes(files) {
  const rows = files.flatMap((file) => file.rows);
  const right = new Map();
  for (const row of rows) {
    const wrong = faults(row, extractFigures(row.input, { lang: row.lang }));
    const [good, all] = right.get(row.lang) ?? [0, 0];
    right.set(row.lang, [good + Number(wrong.length === 0), all + 1]);
    if (wrong.length > 0) console.log(`  wrong ${row.lang} “${row.input}”: ${wrong.join("; ")}`);
  }
  console.log("\nProbes right:", [...right].map(([lang, [good, all]]) => `${lang} ${good}/${all}`).join(", "));
}
