import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "./cli/run.ts";

const read = (path: string) => readFileSync(join(root, path), "utf8");
const text = read("docs/architecture.md");

/** Paths of files and folders that the document names; what a build writes, and examples of imports, are none of the house. */
const named = [...text.matchAll(/`((?:\.\.\/)?[\w-]+(?:\/[\w*.-]+)*(?:\.tsx?|\.json|\/))`/g)]
  .map(([, path = ""]) => path)
  .filter((path) => !/^(?:\.\.\/|content\/|output\/$|cards\.json$)/.test(path));

/** The rows of the table of rooms: a room, and what it imports. */
const rooms = new Map(
  [...text.matchAll(/^\| `(\w+)` \| [^|]* \|([^|]*)\|$/gm)].map(([, room = "", imports = ""]) => [
    room,
    imports.split(",").flatMap((each) => each.trim() || []),
  ]),
);

interface Override {
  includes: string[];
  linter?: { rules?: { style?: { noRestrictedImports?: { options: { patterns: { group: string[] }[] } } } } };
}

/** What `biome.json` lets a room import. */
function allowed(room: string): string[] | undefined {
  const { overrides } = JSON.parse(read("biome.json")) as { overrides: Override[] };
  const rule = overrides.find(({ includes }) => includes.includes(`src/${room}/**`))?.linter?.rules?.style
    ?.noRestrictedImports;
  return rule?.options.patterns.flatMap(({ group }) =>
    group.flatMap((each) => /^!(?:\.\.\/)+(.+?)(?:\/\*\*|\/(?:index|jsx-runtime)\.ts)?$/.exec(each)?.[1] ?? []),
  );
}

describe("docs/architecture.md", () => {
  it.each([...new Set(named)])("names what is there: %s", (path) => {
    const places = [path, `src/${path}`].map((each) => each.replace(/\*\.tsx$/, ""));
    expect(places.filter((each) => existsSync(join(root, each)))).not.toEqual([]);
  });

  it("has a row for each room", () => {
    const folders = readdirSync(join(root, "src"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect([...rooms.keys()].sort()).toEqual(folders.map(({ name }) => name).sort());
  });

  it.each([...rooms])("says what %s may import, as the linter does", (room, imports) => {
    expect([...new Set(allowed(room) ?? ["all"])].sort()).toEqual(imports.toSorted());
  });
});
