import { existsSync } from "node:fs";
import { UsageError } from "../base/error.ts";

/** Where Eleventy looks for its configuration: https://www.11ty.dev/docs/config/#configuration-options */
const names = [
  ".eleventy.js",
  "eleventy.config.js",
  "eleventy.config.mjs",
  "eleventy.config.cjs",
  "eleventy.config.ts",
];

/** @throws UsageError where the folder that a command runs in has no site */
export function refuseNoSite(): void {
  if (names.some((name) => existsSync(name))) return;
  throw new UsageError("no site in this folder: it has no eleventy.config.js; `keyfigures init <dir>` makes one");
}
