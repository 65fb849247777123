import { createRequire } from "node:module";
import { extname } from "node:path";

/**
 * A module that is loaded when it is first called for. Not by `import()`: functions that answer at once need it too, and
 * while Eleventy runs, whose hook every `import` passes through, this takes half the time.
 * @param from the caller's `import.meta.url`
 * @param path from the caller, without its extension: "./tell"
 */
export function lazy<Module>(from: string, path: string): () => Module {
  const require = createRequire(from);
  return () => require(path + extname(from)) as Module;
}
