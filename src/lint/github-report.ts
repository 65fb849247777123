import type { Report } from "./finding.ts";

const commands = { error: "error", warning: "warning", info: "notice" } as const;

/** Workflow commands: https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions#setting-an-error-message */
export function githubReport(reports: readonly Report[]): string {
  return reports
    .map(({ rule, severity, message, place: { path, line, column }, length }) => {
      const properties = {
        file: path,
        line,
        col: column,
        endColumn: column !== undefined && length ? column + length : undefined,
        title: rule,
      };
      const said = Object.entries(properties).flatMap(([name, value]) =>
        value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`],
      );
      return `::${commands[severity]} ${said.join(",")}::${escapeData(message)}`;
    })
    .join("\n");
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
