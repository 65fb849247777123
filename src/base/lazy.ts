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

/** The same where its caller can wait: then sources may be TypeScript, which a test's loader takes through `import` only. */
export function load<Module>(from: string, path: string): Promise<Module> {
  const isSource = extname(from) === ".ts";
  return isSource ? import(new URL(`${path}.ts`, from).href) : Promise.resolve(lazy<Module>(from, path)());
}
