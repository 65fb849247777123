import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** What a row is a case of, by the member that only such rows have. */
const signs = [
  ["news", ["said"]],
  ["cases", ["expect", "top", "never"]],
  ["recognizers", ["model"]],
  ["probes", ["results"]],
  ["newsquant", ["quantities"]],
];

/** Files of a path: the file itself, or those of a folder whose names end in .jsonl. */
export function filesAt(path) {
  if (!existsSync(path)) throw new Error(`${path}: no such file or folder`);
  if (!statSync(path).isDirectory()) return [path];
  const files = readdirSync(path).filter((name) => name.endsWith(".jsonl"));
  if (files.length === 0) throw new Error(`${path}: no .jsonl file in this folder`);
  return files.sort().map((name) => join(path, name));
}

function parse(line, place) {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new Error(`${place}: not JSON: ${error.message}`);
  }
}

/** The rows of a file with their places: one a line, or all in one array, as NewsQuant is published. */
function placedRows(path) {
  const text = readFileSync(path, "utf8");
  if (text.trimStart().startsWith("[")) return parse(text, path).map((row, index) => [`${path}: row ${index}`, row]);
  return text
    .split("\n")
    .map((line, index) => [`${path}:${index + 1}`, line])
    .filter(([, line]) => line.trim())
    .map(([place, line]) => [place, parse(line, place)]);
}

/** The rows of a file, and which kind all of them are: "news", "cases", "recognizers", "probes" or "newsquant". */
export function readRows(path) {
  const rows = [];
  let kind;
  for (const [place, row] of placedRows(path)) {
    const own = signs.find(([, members]) => members.some((member) => Object.hasOwn(row, member)))?.[0];
    if (!own)
      throw new Error(
        `${place}: neither news (\`said\`), a case (\`expect\`, \`top\`, \`never\`) nor \`results\` or \`quantities\``,
      );
    kind ??= own;
    if (own !== kind) throw new Error(`${place}: ${own}, where the rows above are ${kind}`);
    rows.push(row);
  }
  if (!kind) throw new Error(`${path}: no rows`);
  return { path, kind, rows };
}
