import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sample } from "../card/sample.ts";
import { root } from "../cli/run.ts";

/*
 * What the compiled program names cards, in installations of its own: an edit of its code, of a font or of a package must give
 * those cards another name whose pixels it can change, and no other card.
 */

let folder: string;
let installed: string;
/** What cards are named by the installation as it is: each test leaves it so. */
let usual: Record<string, string>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "keyfigures-names-"));
  installed = join(folder, "npm/node_modules/keyfigures");
  await install(installed);
  await mkdir(join(folder, "npm/node_modules"), { recursive: true });
  await linkPackages(join(folder, "npm/node_modules"));
  await writeFile(join(folder, "names.mjs"), script);
  usual = await names();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function install(place: string): Promise<void> {
  await mkdir(place, { recursive: true });
  for (const part of ["dist", "package.json"]) await cp(join(root, part), join(place, part), { recursive: true });
}

/** Every package of this repository, as one folder or one link each. */
async function linkPackages(modules: string): Promise<void> {
  for (const name of await readdir(join(root, "node_modules"))) {
    if (name === "keyfigures" || (name.startsWith(".") && name !== ".package-lock.json")) continue;
    await symlink(join(root, "node_modules", name), join(modules, name)).catch(() => {});
  }
}

const script = `
import { pathToFileURL } from "node:url";
const { digestCard } = await import(pathToFileURL(process.argv[2] + "/dist/src/render/digest.js").href);
const sample = ${JSON.stringify(sample)};
const names = ["trio", "hero", "cover", "trend"].map((template) => [template, digestCard({ card: { ...sample, template }, size: "og" })]);
console.log(JSON.stringify(Object.fromEntries(names)));
`;

async function names(place = installed, ...flags: string[]): Promise<Record<string, string>> {
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, join(folder, "names.mjs"), place], {
    cwd: folder,
  });
  return JSON.parse(stdout) as Record<string, string>;
}

/** Which cards have another name while a file of the installation is another one. */
async function renamed(file: string, edit: (text: string) => string): Promise<string[]> {
  const path = join(installed, file);
  const text = await readFile(path, "utf8");
  expect(edit(text)).not.toBe(text);
  await writeFile(path, edit(text));
  const after = await names();
  await writeFile(path, text);
  return Object.keys(usual).filter((name) => after[name] !== usual[name]);
}

const commented = (text: string) => `${text}\n// Nothing.\n`;
const all = ["trio", "hero", "cover", "trend"];

describe("a card has another name", () => {
  it.each([
    ["dist/src/render/pool.js", []],
    ["dist/src/build/progress.js", []],
    ["dist/src/build/on-request.js", []],
    ["dist/src/card/samples/sample-cards.js", []],
    ["dist/src/cache/inputs.js", []],
    ["dist/src/eleventy/photo.js", []],
    ["dist/src/site/page.js", []],
    ["dist/src/render/carousel.js", []],
    ["dist/templates/cards/quote.js", []],
    ["dist/templates/cards/trio.js", ["trio"]],
    ["dist/templates/cards/trend.js", ["trend"]],
    ["dist/src/render/strike.js", all],
    ["dist/src/render/paint.js", all],
    ["dist/src/card/typesetter.js", all],
    ["dist/src/card/frame.js", all],
  ])("after an edit of %s: %j", async (file, expected) => {
    expect(await renamed(file, commented)).toEqual(expected);
  });

  it.each([
    ["satori", all],
    ["sharp", all],
    ["d3-shape", ["trend"]],
    ["commander", []],
  ])("after another version of %s: %j", async (name, expected) => {
    const link = join(folder, "npm/node_modules", name);
    await rm(link);
    await cp(join(root, "node_modules", name), link, { recursive: true });
    const path = join(link, "package.json");
    await writeFile(path, (await readFile(path, "utf8")).replace(/"version": "[^"]+"/, '"version": "99.0.0"'));
    const after = await names();
    await rm(link, { recursive: true });
    await symlink(join(root, "node_modules", name), link);
    expect(all.filter((each) => after[each] !== usual[each])).toEqual(expected);
  });

  it("after another file of a font that it is set in", async () => {
    const scope = join(folder, "npm/node_modules/@fontsource");
    await rm(scope);
    await mkdir(scope);
    for (const name of await readdir(join(root, "node_modules/@fontsource"))) {
      const from = join(root, "node_modules/@fontsource", name);
      if (name === "newsreader") await cp(from, join(scope, name), { recursive: true });
      else await symlink(from, join(scope, name));
    }
    expect(await names()).toEqual(usual);
    for (const file of await readdir(join(scope, "newsreader/files"))) {
      if (!/newsreader-latin-\d+-normal\.woff2?$/.test(file)) continue;
      const path = join(scope, "newsreader/files", file);
      await writeFile(path, Buffer.concat([await readFile(path), Buffer.from("\0")]));
    }
    const after = await names();
    await rm(scope, { recursive: true });
    await symlink(join(root, "node_modules/@fontsource"), scope);
    expect(all.filter((each) => after[each] === usual[each])).toEqual([]);
  });
});

describe("a card has the same name", () => {
  it("where pnpm installs: a store of links, each package beside its own", async () => {
    const own = join(folder, "pnpm/node_modules/.pnpm/keyfigures@0.1.0/node_modules");
    await install(join(own, "keyfigures"));
    await linkPackages(own);
    await symlink(".pnpm/keyfigures@0.1.0/node_modules/keyfigures", join(folder, "pnpm/node_modules/keyfigures"));
    expect(await names(join(folder, "pnpm/node_modules/keyfigures"))).toEqual(usual);
  });

  it("where Yarn's PnP installs, which has no folders to look for packages in", async () => {
    // As PnP does: what is asked for is found, and `require.resolve.paths` knows of no folder.
    const pnp = join(folder, "pnp.cjs");
    await writeFile(
      pnp,
      `const Module = require("node:module");
const { _resolveFilename: resolve, _resolveLookupPaths: lookup } = Module;
let resolving = 0;
Module._resolveFilename = (...given) => {
  resolving += 1;
  try { return resolve.apply(Module, given); } finally { resolving -= 1; }
};
Module._resolveLookupPaths = (...given) => (resolving > 0 ? lookup.apply(Module, given) : []);
`,
    );
    const { stdout } = await promisify(execFile)(process.execPath, [
      "--require",
      pnp,
      "--eval",
      `console.log(require("node:module").createRequire(${JSON.stringify(join(installed, "package.json"))}).resolve.paths("satori").length)`,
    ]);
    expect(stdout.trim()).toBe("0");
    expect(await names(installed, "--require", pnp)).toEqual(usual);
  });

  it("in a checkout elsewhere", async () => {
    const other = join(folder, "elsewhere/deeper/node_modules/keyfigures");
    await install(other);
    await linkPackages(dirname(other));
    expect(await names(other)).toEqual(usual);
  });
});
