import type { Place } from "../base/error.ts";

/** "info" is said and counts for nothing; only an "error" makes the command fail. */
const severities = ["info", "warning", "error"] as const;
export type Severity = (typeof severities)[number];

/** A change of a file's text that mends a finding, and nothing else. Offsets are UTF-16 units. */
export interface Fix {
  start: number;
  end: number;
  text: string;
}

/** What a rule finds at a place, before anyone has said how much it matters. */
export interface Finding {
  /** One line: what is wrong, and what was seen. */
  message: string;
  place: Place;
  /** UTF-16 units from the place on, on its line. */
  length?: number;
  fix?: Fix;
}

/** A finding as it is reported. */
export interface Report extends Finding {
  rule: string;
  severity: Severity;
}
