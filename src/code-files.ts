import { readdirSync } from "node:fs";
import { join } from "node:path";

/** Our modules and data in a folder and those below it, compiled or not, in one order everywhere. */
export function codeFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(js|json|tsx?)$/.test(name) && !name.endsWith(".d.ts"))
    .sort()
    .map((name) => join(folder, name));
}
