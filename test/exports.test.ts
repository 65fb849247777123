import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { root } from "./cli/run.ts";

/** What packages, workers and Eleventy load by name, or others import from us. */
const doors = [
  "src/index.ts",
  "src/exports/card.ts",
  "src/card/index.ts",
  "src/exports/jsx-runtime.ts",
  "src/exports/jsx-dev-runtime.ts",
];

/** TypeScript and JavaScript of ours, by path from the root. */
function sources(...folders: string[]): Map<string, string> {
  const paths = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs|js)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length)),
  );
  return new Map(
    paths
      .filter((path) => !/\.d\.ts$|node_modules/.test(path))
      .map((path) => [path, readFileSync(join(root, path), "utf8")]),
  );
}

/** Names that a module exports. */
function exportsOf(text: string): string[] {
  const declared = text.matchAll(
    /^export (?:declare )?(?:abstract )?(?:async )?(?:function\*?|const|let|class|interface|type|enum) (\w+)/gm,
  );
  const listed = text.matchAll(/^export (?:type )?\{([^}]*)\}/gm);
  return [
    ...[...declared].flatMap(([, name]) => name ?? []),
    ...[...listed].flatMap(([, names = ""]) => split(names).map((name) => name.split(" as ").at(-1) ?? name)),
  ];
}

const split = (names: string) =>
  names
    .split(",")
    .map((name) => name.replace(/^\s*type /, "").trim())
    .filter(Boolean);

/** `file#name` of each name that a module takes from one of ours; `file#*` where it may take any. */
function importsOf(path: string, text: string): string[] {
  const target = (from: string) => {
    const file = resolve(root, path, "..", from).slice(root.length);
    return from.endsWith(".js") ? file.replace(/^dist\//, "").replace(/\.js$/, ".ts") : file;
  };
  const named = [...text.matchAll(/(?:import|export)\s+(?:type\s+)?\{([^}]*)\}\s+from\s+"(\.[^"]+)"/g)].flatMap(
    ([, names = "", from = ""]) => split(names).map((name) => `${target(from)}#${name.split(" as ")[0]}`),
  );
  // `import()`, `lazy()` and namespaces take what is named somewhere in the file.
  const whole = [
    ...text.matchAll(/import\(\s*"(\.[^"]+)"\s*\)/g),
    ...text.matchAll(/(?:\* as \w+|\*)\s+from\s+"(\.[^"]+)"/g),
  ].flatMap(([, from = ""]) => `${target(from)}#*`);
  return [...named, ...whole];
}

test("nothing is exported that nobody imports", () => {
  const ours = sources("src", "templates/cards");
  const users = new Map([...ours, ...sources("test", "bench", "scripts")]);
  const taken = new Map([...users].map(([path, text]) => [path, new Set(importsOf(path, text))]));
  const isTaken = (path: string, name: string) =>
    [...users].some(([user, text]) => {
      if (user === path) return false;
      const names = taken.get(user);
      return names?.has(`${path}#${name}`) || (mayTakeAny(names, path, text) && new RegExp(`\\b${name}\\b`).test(text));
    });
  const unused = [...ours]
    .filter(([path]) => !doors.includes(path))
    .flatMap(([path, text]) => exportsOf(text).flatMap((name) => (isTaken(path, name) ? [] : `${path}: ${name}`)));
  expect(unused).toEqual([]);
});

/** Scripts load what is compiled by a path that they put together. */
function mayTakeAny(names: Set<string> | undefined, path: string, text: string): boolean {
  return names?.has(`${path}#*`) || text.includes(path.replace(/^src\//, "/").replace(/\.tsx?$/, ".js"));
}
