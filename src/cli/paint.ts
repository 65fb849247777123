import type { Paint } from "../lint/text-report.ts";

/** SGR parameters: https://en.wikipedia.org/wiki/ANSI_escape_code#SGR */
const codes = { error: 31, warning: 33, info: 36, faint: 2 } as const;

/** Whether what is written there may have colours: https://no-color.org, https://force-color.org, and what the terminal can. */
export function hasColors(
  stream: { isTTY?: boolean; hasColors?: () => boolean },
  { NO_COLOR, FORCE_COLOR }: NodeJS.ProcessEnv = process.env,
): boolean {
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== "0";
  return stream.isTTY === true && stream.hasColors?.() === true;
}

export const paint: Paint = (style, text) => `\u001b[${codes[style]}m${text}\u001b[0m`;
