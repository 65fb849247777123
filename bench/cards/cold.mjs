/**
 * First builds beside those that a site would have instead: the same site with takumi called by itself, and the incumbent.
 * CPU seconds are those of all processes.
 */
import { spread } from "./run.mjs";
import { createSite, varied } from "./site.mjs";

const takumi = "takumi, called by the site";
const incumbent = "eleventy-plugin-og-image";

/** The incumbent takes a tenth of a second for each card: the largest site is not waited for. */
const mostOfTheIncumbent = 300;

async function contenders(count, article, build) {
  const site = (kind) => createSite(kind, count, ["og"], article);
  const ours = await site("keyfigures");
  return {
    "Eleventy alone": build(await site("alone"), true),
    keyfigures: build(ours, true),
    "keyfigures, two processes": build(ours, true, { KEYFIGURES_CONCURRENCY: "2" }),
    [takumi]: build(await site("takumi"), true),
    ...(count <= mostOfTheIncumbent ? { [incumbent]: build(await site("ogImage"), true) } : {}),
  };
}

/** `list` beside the same round of `other`, both less what `base` took. */
const beside = (list, other, of, base) =>
  spread(
    list.map(
      (each, index) => (of(each) - (base ? of(base[index]) : 0)) / (of(other[index]) - (base ? of(base[index]) : 0)),
    ),
  );

/**
 * A row for each contender: CPU seconds and seconds of the whole build, and Keyfigures' share of the takumi site's and of the
 * incumbent's.
 * @returns rows of a table, and what the bars are about in words
 */
async function benchSite(name, count, article, { inTurns, build, rounds, shown }) {
  const results = await inTurns(await contenders(count, article, build), rounds);
  const base = results["Eleventy alone"];
  const cpu = ({ cpu }) => cpu;
  const wall = ({ wall }) => wall;
  const rows = Object.entries(results).map(([contender, list]) =>
    list
      ? [
          name,
          contender,
          shown(spread(list.map((each) => each.cpu / 1000))),
          shown(spread(list.map((each) => each.wall / 1000))),
          results[takumi] ? spread(list.map((each, i) => each.cpu / results[takumi][i].cpu)).median.toFixed(2) : "",
          Math.round(spread(list.map(({ memory }) => memory)).median),
        ]
      : [name, contender, "fails", "", "", ""],
  );
  const words = [];
  const { keyfigures: ours } = results;
  if (ours && results[takumi])
    words.push(`${shown(beside(ours, results[takumi], cpu))} times the CPU time of the takumi site`);
  if (ours && results[incumbent])
    words.push(
      `${shown(beside(results[incumbent], ours, cpu, base), 1)} times the incumbent’s cards a CPU second and ${shown(beside(results[incumbent], ours, wall, base), 1)} by the clock, less what Eleventy alone takes`,
    );
  if (ours)
    words.push(
      `${shown(spread(ours.map((each, i) => (each.wall - base[i].wall) / 1000)))} seconds over Eleventy alone`,
    );
  return { rows, words: `${name}: ${words.join("; ")}.` };
}

/** @param sizes how many articles, of those alike; 150 varied ones come with them */
export async function benchCold(sizes, tools) {
  const sites = [
    ...sizes.map((count) => [`${count.toLocaleString("en")} alike`, count, undefined]),
    ["150 varied", 150, varied()],
  ];
  const rows = [];
  const words = [];
  for (const [name, count, article] of sites) {
    const site = await benchSite(name, count, article, tools);
    rows.push(...site.rows);
    words.push(site.words);
  }
  return { head: ["articles", "", "CPU seconds", "seconds", "CPU over takumi’s", "peak MB"], rows, words };
}
