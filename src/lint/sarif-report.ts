import type { Report, Severity } from "./finding.ts";
import { type Rule, rules } from "./rules.ts";

const levels = { error: "error", warning: "warning", info: "note" } as const satisfies Record<Severity, string>;

/** SARIF 2.1.0: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html @param version - of this program */
export function sarifReport(reports: readonly Report[], version: string): string {
  return JSON.stringify(sarifLog(reports, version), null, 2);
}

export function sarifLog(reports: readonly Report[], version: string) {
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0" as const,
    runs: [
      {
        tool: { driver: { name: "keyfigures", version, rules: rules.map(descriptor) } },
        // Columns are UTF-16 units, as SARIF has them by default; said, for GitHub's sake.
        columnKind: "utf16CodeUnits" as const,
        results: reports.map(result),
      },
    ],
  };
}

function descriptor({ id, description, severity }: Rule) {
  return {
    id,
    shortDescription: { text: description },
    defaultConfiguration: severity === "off" ? { enabled: false } : { level: levels[severity] },
  };
}

function result({ rule, severity, message, place: { path, line, column }, length, shared }: Report) {
  const region =
    line === undefined
      ? undefined
      : {
          startLine: line,
          ...(column === undefined ? {} : { startColumn: column, ...(length ? { endColumn: column + length } : {}) }),
        };
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex(({ id }) => id === rule),
    level: levels[severity],
    message: { text: message },
    ...(shared ? { properties: shared } : {}),
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(path.replaceAll("\\", "/")) },
          ...(region ? { region } : {}),
        },
      },
    ],
  };
}
