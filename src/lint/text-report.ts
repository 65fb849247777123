import { formatPlace } from "../base/error.ts";
import type { Report, Severity } from "./finding.ts";

/** Shows a text in the manner of what it is. */
export type Paint = (style: Severity | "faint", text: string) => string;

const plain: Paint = (_style, text) => text;

/**
 * A paragraph a finding: its place, its rule, and its line with what is meant underlined.
 * @param read - the text of a file
 * @param paint - where colours can be shown
 */
export function textReport(
  reports: readonly Report[],
  read: (path: string) => string | undefined,
  paint = plain,
): string {
  const lines = reports.flatMap((report) => {
    const { place, severity, rule, message } = report;
    const head = `${formatPlace(place)}: ${paint(severity, `${severity} ${rule}`)}: ${message}`;
    return [head, ...frameOf(report, read(place.path), paint)];
  });
  return [...lines, summary(reports)].join("\n");
}

/** What of a file is no more than its first line speaks of the whole of it, and needs no frame. */
function frameOf(
  { place: { line, column }, length = 1, severity }: Report,
  text: string | undefined,
  paint: Paint,
): string[] {
  if (text === undefined || line === undefined || column === undefined || (line === 1 && column === 1)) return [];
  const lines = text.split("\n");
  const number = (at: number) => String(at).padStart(String(line + 1).length);
  const shown = [line - 1, line, line + 1].filter((at) => at >= 1 && at <= lines.length);
  return shown.flatMap((at) => {
    const row = `${at === line ? ">" : " "} ${number(at)} | ${cut(lines[at - 1] ?? "", column)}`.trimEnd();
    const from = Math.min(column, before + 1);
    return at === line
      ? [row, `  ${" ".repeat(number(at).length)} | ${" ".repeat(from - 1)}${paint(severity, "^".repeat(length))}`]
      : [paint("faint", row)];
  });
}

/** A paragraph is a line: what is far from the place is left out. */
const before = 40;
const longest = 100;

function cut(line: string, column: number): string {
  const start = Math.max(0, column - 1 - before);
  return (start > 0 ? `…${line.slice(start + 1)}` : line).slice(0, longest);
}

function summary(reports: readonly Report[]): string {
  const count = (severity: string, noun: string) => {
    const number = reports.filter((each) => each.severity === severity).length;
    return `${number} ${noun}${number === 1 ? "" : "s"}`;
  };
  const hints = reports.some(({ severity }) => severity === "info") ? `, ${count("info", "hint")}` : "";
  return `${count("error", "error")}, ${count("warning", "warning")}${hints}`;
}
