/**
 * `node bench/cards/charts.mjs`: draws what `bench/results.md` says of first builds as charts of our own, for docs/speed.md.
 */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "./site.mjs";

const { renderCard } = await import(`${root}dist/src/index.js`);

const charts = {
  "300 alike": { file: "speed-300-alike.png", title: "A first build of 300 articles that are all alike" },
  "150 varied": { file: "speed-150-varied.png", title: "A first build of 150 articles of which no two are alike" },
};

const results = await readFile(join(root, "bench/results.md"), "utf8");
const section = results.split(/^(?=## )/m).find((part) => part.startsWith("## First builds")) ?? "";
const rows = section
  .split("\n")
  .flatMap((line) => (line.startsWith("| ") ? [line.split("|").map((cell) => cell.trim())] : []));

for (const [articles, { file, title }] of Object.entries(charts)) {
  const bars = rows
    .filter(([, of, name]) => of === articles && name !== "keyfigures, two processes")
    .map(([, , name, cpu]) => ({ label: name, value: /\*\*(.*?)\*\*/.exec(cpu)[1] }))
    .map((bar) => ({ ...bar, amount: Number(bar.value) }))
    .sort((a, b) => b.amount - a.amount);
  const card = {
    template: "bars",
    lang: "en",
    title,
    figures: [],
    bars: { label: "CPU seconds of all processes, Eleventy’s own with them", bars },
    alt: `${title}: ${bars.map(({ label, value }) => `${label} ${value}`).join(", ")} CPU seconds.`,
    source: { site: "Keyfigures", date: /Node v[\d.]+/.exec(results)?.[0], url: "bench/results.md" },
  };
  await writeFile(join(root, "docs", file), await renderCard(card, { size: "og" }));
}
