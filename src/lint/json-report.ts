import type { Report } from "./finding.ts";

/** `{ findings: [{ rule, severity, message, path, line?, column?, length?, fixable, shared? }] }` */
export function jsonReport(reports: readonly Report[]): string {
  const findings = reports.map(({ rule, severity, message, place, length, fix, shared }) => ({
    rule,
    severity,
    message,
    ...place,
    ...(length === undefined ? {} : { length }),
    fixable: fix !== undefined,
    ...(shared ? { shared } : {}),
  }));
  return JSON.stringify({ findings }, null, 2);
}
