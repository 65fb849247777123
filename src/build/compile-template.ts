import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { lstat, readFile } from "node:fs/promises";
import { basename, extname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { defaultEffects, type Effects } from "../base/effects.ts";
import { InputError } from "../base/error.ts";

interface CompiledTemplate {
  /** Address of the module to import: it changes when the code does, so that a running server reads it anew. */
  url: string;
  /** Hash of the code and of all it imports from beside it. */
  digest: string;
}

/** Our own modules by the names that a project imports them by; found from here wherever we are installed. */
const own: Record<string, URL> = {
  "keyfigures/card": new URL(`../card/index${extname(import.meta.url)}`, import.meta.url),
  "keyfigures/jsx-runtime": new URL(`../card/jsx-runtime${extname(import.meta.url)}`, import.meta.url),
};

const specifier = /(?<=\b(?:from|import)\s*\(?\s*)(["'])([^"'\n]+)\1/g;

/**
 * Compiles a template's `.tsx`, `.jsx`, `.ts` or `.js` file, and those it imports by a relative path, into the
 * cache folder. Packages are imported as from the file's own project, which the cache folder must be inside of.
 * @throws InputError with the place of a syntax error
 */
export async function compileTemplate(
  path: string,
  cache: string,
  effects: Effects = defaultEffects,
): Promise<CompiledTemplate> {
  const source = await readFile(path, "utf8");
  const code = await transpile(source, path);
  const imports = new Map<string, string>();
  /** Of the code as it was before it named files of this machine. */
  const hash = createHash("sha256").update(code);
  for (const [, , name = ""] of code.matchAll(specifier)) {
    const ours = own[name];
    if (ours) imports.set(name, ours.href);
    else if (/^\.{1,2}\//.test(name)) {
      const target = fileURLToPath(new URL(name, pathToFileURL(resolve(path))));
      const compiled = /\.([jt]sx?)$/.test(target) ? await compileTemplate(target, cache, effects) : undefined;
      hash.update(compiled?.digest ?? readFileSync(target));
      imports.set(name, compiled?.url ?? pathToFileURL(target).href);
    }
  }
  const linked = code.replace(specifier, (all, quote, name) =>
    imports.has(name) ? quote + imports.get(name) + quote : all,
  );
  const digest = hash.digest("hex").slice(0, 16);
  // In another place, or with us in another one, it is another file.
  const place = createHash("sha256").update(linked).digest("hex").slice(0, 16);
  const file = join(resolve(cache), `${basename(path, extname(path))}.${place}.mjs`);
  // Each process of a build compiles it, and the first has written it.
  if (!(await holds(file, linked, effects))) await effects.write(file, linked);
  return { url: pathToFileURL(file).href, digest };
}

/** Whether a file is there with this text; a pipe in its place would be waited for. */
async function holds(file: string, text: string, effects: Effects): Promise<boolean> {
  const found = await lstat(file).catch(() => undefined);
  return found?.isFile() === true && (await effects.read(file).catch(() => "")) === text;
}

/** TypeScript and JSX away; only a site with templates of its own loads the compiler. */
async function transpile(source: string, path: string): Promise<string> {
  const { transform } = await import("sucrase");
  try {
    return transform(source, {
      transforms: ["typescript", "jsx"],
      jsxRuntime: "automatic",
      jsxImportSource: "keyfigures",
      production: true,
      disableESTransforms: true,
    }).code;
  } catch (error) {
    const { message, loc } = error as Error & { loc?: { line: number; column: number } };
    throw new InputError(message.replace(/^Error transforming.*?: | \(\d+:\d+\)$/g, ""), { path, ...loc });
  }
}
