import { createRequire } from "node:module";
import { extname } from "node:path";

const require = createRequire(import.meta.url);

/**
 * A module of this folder that is loaded when it is first called for. Not by `import()`: functions that answer at
 * once need it too, and while Eleventy runs, whose hook every `import` passes through, this takes half the time.
 * @param path from here, without its extension: "./tell"
 */
export function lazy<Module>(path: string): () => Module {
  return () => require(path + extname(import.meta.url)) as Module;
}
