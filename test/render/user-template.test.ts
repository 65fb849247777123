import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { loadTemplates } from "../../src/build/site-templates.ts";
import { sizeOf } from "../../src/card/size.ts";
import { themes } from "../../src/card/themes.ts";
import { digestCard } from "../../src/render/digest.ts";
import { cardToSvg } from "../../src/render/svg.ts";
import { templateOf } from "../../src/render/template-of.ts";
import { sample } from "../card/sample.ts";
import { linesOf } from "./svg-lines.ts";

const project = await mkdtemp(join(tmpdir(), "templates-"));
afterAll(() => rm(project, { recursive: true }));
const folder = join(project, "templates/cards");
const cache = join(project, ".cache");
await cp(new URL("../input/templates", import.meta.url), folder, { recursive: true });

const words = async (template: string) =>
  linesOf(await cardToSvg({ ...sample, template }, themes.paper, sizeOf("og"), { outlines: false })).join(" ");

test("a project's own template is found by its file's name, and draws with our primitives", async () => {
  expect(await loadTemplates(folder, cache)).toEqual(["gradient", "shout"]);
  expect(await words("shout")).toContain("UNE COMMANDE DE PUCES");
});

test("changed code, also in a file beside it, draws anew under a new digest", async () => {
  const digest = () => digestCard({ card: { ...sample, template: "shout" }, size: "og" });
  const before = digest();
  const beside = join(folder, "_letters.ts");
  await writeFile(beside, (await readFile(beside, "utf8")).replace("toUpperCase", "toLowerCase"));
  await loadTemplates(folder, cache);
  expect(digest()).not.toBe(before);
  expect(await words("shout")).toContain("une commande de puces");
});

test("no folder is no template", async () => {
  expect(await loadTemplates(join(project, "nowhere"), cache)).toEqual([]);
});

test("a file of data beside templates is none, and a card that asks for it is told so", async () => {
  const other = join(project, "with-data");
  await mkdir(other);
  await writeFile(join(other, "cities.js"), "export const cities = ['Lyon'];\n");
  await writeFile(join(other, "colours.js"), "export default { red: '#f00' };\n");
  await writeFile(join(other, "cities.json"), "[]\n");
  await writeFile(join(other, "plain.js"), "export default () => null;\n");
  expect(await loadTemplates(other, cache)).toEqual(["plain"]);
  await expect(templateOf("cities")).rejects.toThrow(/cities\.js: a template file exports its template as default/);
});

test.each([
  ["broken.tsx", "export default () => <div>;\n", /broken\.tsx:1:\d+: /],
  ["missing.js", 'import "./gone.js";\nexport default () => null;\n', /gone\.js/],
])("%s fails with its place", async (name, code, message) => {
  const other = join(project, name.replace(/\W/g, "-"));
  await mkdir(other);
  await writeFile(join(other, name), code);
  await expect(loadTemplates(other, cache)).rejects.toThrow(message);
});
