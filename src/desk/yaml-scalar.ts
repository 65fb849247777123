import { parseYaml } from "../article/front-matter-yaml.ts";

/** How a text is written in YAML. */
export type Quoting = "plain" | "single" | "double";

export function quotingOf(raw: string): Quoting {
  return raw.startsWith('"') ? "double" : raw.startsWith("'") ? "single" : "plain";
}

/**
 * A text on one line of YAML, in the quotes that are wanted where it can stand in them.
 * @param inFlow - whether it stands between brackets or braces
 */
export function writeScalar(text: string, quoting: Quoting = "plain", inFlow = false): string {
  if (quoting === "single" && !/[\p{Cc}\u2028\u2029]/u.test(text)) return `'${text.replaceAll("'", "''")}'`;
  if (quoting === "plain" && isPlain(text, inFlow)) return text;
  return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}

/** Whether every parser takes it for this very text: dates, times of day ("12:30") and numbers are something else to some. */
function isPlain(text: string, inFlow: boolean): boolean {
  if (!/^[\p{L}\p{N}€$£¥][^\p{Cc}\u2028\u2029\ufeff:#]*$/u.test(text) || text !== text.trim()) return false;
  if ((inFlow && /[,[\]{}]/.test(text)) || /^\d{4}-\d/.test(text) || /^[\d.,_eExXoOab+-]+$/.test(text)) return false;
  // YAML 1.1, which some editors read by.
  if (/^(y|n|yes|no|on|off|true|false|null)$/i.test(text)) return false;
  return parseYaml(text, "") === text;
}
