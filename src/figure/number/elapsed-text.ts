import type { FigureKind, Part, Qualifier } from "../figure.ts";

/** What a figure or a mention tells of a time. */
interface Timed {
  kind: FigureKind;
  parts?: Part[] | undefined;
  digits: number;
}

/** Is a duration the time that someone took, written as results are? "3 hours, 12 minutes and 45 seconds" is not. */
export function isElapsed({ kind, parts = [], digits }: Timed): boolean {
  if (kind !== "duration" || parts.at(-1)?.unit !== "second") return false;
  return decimalsOf({ parts, digits }) > (parts.length === 3 ? -1 : 0);
}

/** A result, or a time that a change leads to, "from 31 to 47 weeks": they are told as measures are, and say more than how long. */
export function isMeasuredTime(time: Timed & { qualifier?: Qualifier | undefined }): boolean {
  return time.kind === "duration" && (time.qualifier === "to" || isElapsed(time));
}

/** "2:19:44", "1:42.37": as results print it. */
export function elapsedText({ parts = [], digits }: Timed, mark: string): string {
  const decimals = decimalsOf({ parts, digits });
  return parts
    .map(({ amount, unit }, index) => {
      if (index === 0) return String(amount);
      if (unit !== "second" || decimals === 0) return String(amount).padStart(2, "0");
      return amount
        .toFixed(decimals)
        .padStart(decimals + 3, "0")
        .replace(".", mark);
    })
    .join(":");
}

/** Places behind the seconds' mark, "1:42.30": what is left of the digits written beside two for each part but the first; below 0 where it is written in words. */
function decimalsOf({ parts = [], digits }: Pick<Timed, "parts" | "digits">): number {
  return digits - String(parts[0]?.amount).length - 2 * (parts.length - 1);
}
