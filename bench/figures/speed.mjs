import { existsSync, readFileSync } from "node:fs";
import MarkdownIt from "markdown-it";
import { extractFigures } from "../../dist/src/figure/extract.js";

/** The best of several runs, in ms a call: a shared machine only ever makes a run slower. */
function time(work, { warm, runs, each }) {
  for (let count = 0; count < warm; count++) work();
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    for (let count = 0; count < each; count++) work();
    best = Math.min(best, (performance.now() - start) / each);
  }
  return best;
}

/** Repeats `unit` to `size` characters. */
const grown = (unit, size) => unit.repeat(Math.ceil(size / unit.length)).slice(0, size);

const articles = {
  "articles of the seed": (seed) => `${seed}\n\n`,
};
const pathological = {
  digits: () => "1",
  "digits and commas": () => "1,",
  commas: () => ",",
  "digits in groups": () => "123 456 ",
  "numbers on a line": () => "12 % de 3 M€ ",
  "nested emphasis": () => "**a *b ",
  brackets: () => "[",
  "figure spans": () => "[10 euros]{.figure} ",
  words: () => "deux cent mille ",
  dashes: () => "1-",
  "one long line": () => "Il vaut jusqu’à 10 milliards de dollars et 750 mégawatts ",
};

function curve(name, make, sizes) {
  const times = sizes.map((size) => {
    const text = grown(make, size);
    return time(() => extractFigures(text, { lang: "fr" }), { warm: 1, runs: 2, each: 1 });
  });
  const perMegabyte = times.map((ms, index) => (ms / sizes[index]) * 1e6);
  const cells = times.map((ms, index) => `${ms.toFixed(1)} ms (${perMegabyte[index].toFixed(0)}/MB)`.padStart(22));
  console.log(name.padEnd(22), ...cells);
}

async function recognizers(seed, warmRuns) {
  if (!existsSync(new URL("../node_modules/@microsoft/recognizers-text-suite", import.meta.url))) {
    console.log("Recognizers: not installed; npm install --prefix bench");
    return;
  }
  const suite = await import("@microsoft/recognizers-text-suite");
  const { recognizeCurrency, recognizeDimension, recognizePercentage, recognizeNumber, recognizeDateTime } =
    suite.default ?? suite;
  const all = () =>
    [recognizeCurrency, recognizeDimension, recognizePercentage, recognizeNumber, recognizeDateTime].map((recognize) =>
      recognize(seed, "fr-fr"),
    );
  return time(all, { warm: 1, runs: warmRuns, each: 1 });
}

/** Prints the engine's time on the seed beside markdown-it's and Recognizers', then how time grows. */
export async function benchSpeed(seedPath) {
  const seed = readFileSync(seedPath, "utf8");
  const markdown = new MarkdownIt();
  const often = { warm: 15_000, runs: 9, each: 1000 };
  const parse = time(() => markdown.parse(seed, {}), often);
  const extract = time(() => extractFigures(seed, { lang: "fr" }), often);
  const peer = await recognizers(seed, 2);
  console.log("\nWarm, on the seed article");
  console.log(`markdown-it parse     ${(parse * 1000).toFixed(0)} µs`);
  console.log(
    `extractFigures        ${(extract * 1000).toFixed(0)} µs, ${(extract / parse).toFixed(2)} × markdown-it's time, parse included`,
  );
  if (peer) console.log(`Recognizers           ${peer.toFixed(0)} ms, ${(peer / extract).toFixed(0)} times ours`);

  const sizes = [1e5, 1e6, 1e7];
  console.log("\nGrowth               ", ...sizes.map((size) => `${size / 1e6} MB`.padStart(22)));
  for (const [name, make] of Object.entries(articles)) curve(name, make(seed), sizes);
  const small = [1e4, 1e5, 1e6];
  console.log("\nPathological         ", ...small.map((size) => `${size / 1e6} MB`.padStart(22)));
  for (const [name, make] of Object.entries(pathological)) curve(name, make(), small);
}
