import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";

const require = createRequire(import.meta.url);

/** The folder of a package that this one depends on, or its own, relative to where the command runs. */
export function packageFolder(name: string): string {
  return relative(".", dirname(require.resolve(`${name}/package.json`)));
}

/** A file of this package's `templates/site/assets`, which styles and scripts the pages that the plugin makes. */
export function ownAsset(file: string): string {
  return join(packageFolder("keyfigures"), "templates/site/assets", file);
}
