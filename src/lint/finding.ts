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
  /** Of a figure that was shared with a number that the article does not say any more. */
  shared?: {
    /** Address of the article. */
    url: string;
    /** The words that said it, and those that say it now, if any do. */
    was: string;
    is?: string;
    /** Its share page and the pictures that show it, from the site's root. */
    page?: string;
    pictures: readonly string[];
  };
}

/** A finding as it is reported. */
export interface Report extends Finding {
  rule: string;
  severity: Severity;
}
