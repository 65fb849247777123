import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";

/** Options that had other defaults in 0.1. */
const changed = ["pages", "feeds", "strict"];

/**
 * Tells a site that was built with 0.1, once, of the options that have other defaults since, unless it says all of them itself. 0.1
 * kept its plans in a folder of their own, which nothing reads any more.
 * @param cache - the cache's folder
 */
export function tellOldDefaults(cache: string, options: object, warn: (line: string) => void): void {
  const plans = join(cache, "plans");
  if (!existsSync(plans)) return;
  rmSync(plans, { recursive: true, force: true });
  const unsaid = changed.filter((name) => !(name in options));
  if (unsaid.length === 0) return;
  const names = unsaid.map((name) => `\`${name}\``).join(", ");
  warn(`warning: ${names} are off by default since 0.1: say \`true\` for what this site had before; see CHANGELOG.md`);
}
