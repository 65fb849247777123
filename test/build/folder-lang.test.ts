import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { folderLang } from "../../src/build/folder-lang.ts";

let site: string;

beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), "keyfigures-folder-"));
  const dutch = "---\ntitle: The of and to\n---\nHet bestuur van de vereniging heeft ook een huis en het bos.";
  await mkdir(join(site, "news"));
  await mkdir(join(site, "notes"));
  await writeFile(join(site, "news/a.md"), "---\ntitle: Agenda\n---\n- Rondvraag");
  await writeFile(join(site, "news/b.md"), dutch);
  await writeFile(join(site, "news/c.md"), `<div class="o um uma do em com para">\n\n${dutch}`);
  await writeFile(join(site, "news/d.md"), "The board of the club is to meet in the house by the sea.");
  await writeFile(join(site, "notes/a.md"), "Agenda");
});

afterAll(() => rm(site, { recursive: true }));

it("is what most files of a page's folder are in, and none where they show none", () => {
  expect(folderLang(join(site, "news/a.md"))).toBe("nl");
  expect(folderLang(join(site, "notes/a.md"))).toBeUndefined();
  expect(folderLang(join(site, "gone/a.md"))).toBeUndefined();
});
