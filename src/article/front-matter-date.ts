/** Dates that Eleventy finds by itself: https://www.11ty.dev/docs/dates/ */
const eleventyDate = /^(git )?(last modified|created)$/i;

/**
 * Year, month and day with any of the usual marks between them, then a time. YAML 1.1, "Timestamp": one or two digits,
 * a space before the time or the zone; RFC 3339 and ISO 8601's short forms beside it; a zone by its name, as Eleventy allows.
 */
const written =
  /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:(?:[Tt]|\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d*)?)?\s*(?:([Zz]|UTC|GMT)|([+-])(\d{1,2})(?::?(\d{2}))?|[A-Za-z_]+\/[A-Za-z_/]+)?)?$/;

/** A month in letters, as `Date.parse` reads it: "5 March 2024", "Mar 5, 2024", RFC 2822. */
const inWords =
  /^(?=.*\b\d{4}\b)(?=.*\b\d{1,2}\b)(?:[A-Za-z]{3,9},? )?(?:\d{1,2} [A-Za-z]{3,9}|[A-Za-z]{3,9} \d{1,2},?) /;

/**
 * A date as ISO 8601: the day alone where no time is written; a time without a zone is UTC, as in YAML.
 * @returns null for words that leave it to Eleventy, undefined for what is no date
 */
export function isoDateOf(value: unknown): string | null | undefined {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : isoOf(value);
  if (typeof value !== "string") return undefined;
  const text = value.trim();
  if (eleventyDate.test(text)) return null;
  const found = written.exec(text);
  if (found) return fromParts(found);
  const time = inWords.test(text) ? Date.parse(`${text}${/\d:\d/.test(text) ? "" : " UTC"}`) : Number.NaN;
  return Number.isNaN(time) ? undefined : isoOf(new Date(time));
}

function fromParts(found: RegExpExecArray): string | undefined {
  const [, year, , month = "", day = "", hour, minute, second = "00", utc, sign, zoneHour = "", zoneMinute = "00"] =
    found;
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const time = hour === undefined ? "" : `T${hour.padStart(2, "0")}:${minute}:${second}`;
  const zone = time === "" ? "" : sign && !utc ? `${sign}${zoneHour.padStart(2, "0")}:${zoneMinute}` : "Z";
  const known = new Date(`${date}T00:00:00Z`);
  // The 31st of February becomes a day of March.
  if (Number.isNaN(known.getTime()) || !known.toISOString().startsWith(date)) return undefined;
  return Number.isNaN(Date.parse(date + time + zone)) ? undefined : date + time + zone;
}

/** YAML's dates are midnight UTC. */
function isoOf(date: Date): string {
  const iso = date.toISOString().replace(/\.\d+Z$/, "Z");
  return iso.endsWith("T00:00:00Z") ? iso.slice(0, 10) : iso;
}
