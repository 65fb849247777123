import { relative } from "node:path";

/** "83.3 %", "–" for a share of nothing. */
export const percent = (share) => (share === undefined ? "–" : `${(100 * share).toFixed(1)} %`);

/** A path as it is read best: from here, unless that climbs. */
export function shortPath(path) {
  const short = relative(process.cwd(), path);
  return short.startsWith("..") ? path : short;
}

/** Prints rows of cells under a head, the first column to the left and the others to the right. */
export function printTable(head, rows) {
  const lines = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(...lines.map((row) => row[column].length)));
  for (const row of lines) {
    console.log(
      row.map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[0]))).join("  "),
    );
  }
}

/** The members of a list by what `keyOf` says of them, in the order of their first. */
export function groupBy(list, keyOf) {
  const groups = new Map();
  for (const each of list) groups.set(keyOf(each), [...(groups.get(keyOf(each)) ?? []), each]);
  return groups;
}
