import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { paragraph, picture, wordDocument } from "../import/word-document.ts";
import { freshKeyfigures, keyfigures, root, temporaryFolder } from "./run.ts";

const html = `<!doctype html><html lang="en"><head><title>A plant</title></head><body><h1>A plant</h1><p>It feeds 750 megawatts into the grid.</p></body></html>`;

async function folderWith(files: Record<string, string | Uint8Array>): Promise<string> {
  const folder = await temporaryFolder();
  for (const [name, data] of Object.entries(files)) await writeFile(join(folder, name), data);
  return folder;
}

describe("keyfigures import", () => {
  it("writes an article that the other commands read, and its pictures beside it", async () => {
    const docx = await wordDocument({
      body:
        paragraph("A plant", "Titre") + paragraph("It feeds 750 megawatts into the grid.") + picture("media-0", "It"),
      media: { "image1.png": Uint8Array.from([0x89, 0x50]) },
    });
    const cwd = await folderWith({ "plant.docx": docx });
    await mkdir(join(cwd, "content"));
    const { code, stdout, stderr } = await keyfigures(["import", "plant.docx", "--out", "content"], { cwd });
    expect({ code, stdout }).toEqual({ code: 0, stdout: "content/plant.md\ncontent/plant-1.png\n" });
    expect(stderr).toBe("proposed figures: 750 megawatts\nnot said by the document: description, date, author\n");
    const { stdout: figures } = await keyfigures(["figures", "content/plant.md", "--json"], { cwd });
    expect(JSON.parse(figures)).toMatchObject({ lang: "en", selected: [0], figures: [{ origin: "declared" }] });
    expect((await keyfigures(["check", "content", "--no-cards"], { cwd })).code).toBe(0);
  });

  it("writes over nothing, neither the article nor a picture of it", async () => {
    const cwd = await folderWith({ "page.html": html, "page.md": "mine" });
    expect(await keyfigures(["import", "page.html", "--out", "page.md"], { cwd })).toEqual({
      code: 1,
      stdout: "",
      stderr: "page.md: is there already, and an import writes over nothing\n",
    });
    expect(await readFile(join(cwd, "page.md"), "utf8")).toBe("mine");
    const withPicture = html.replace("</p>", '</p><img alt="x" src="data:image/png;base64,iVBORw==">');
    await writeFile(join(cwd, "b.html"), withPicture);
    await writeFile(join(cwd, "b-1.png"), "mine");
    expect((await keyfigures(["import", "b.html", "--out", "b.md"], { cwd })).code).toBe(1);
    expect(existsSync(join(cwd, "b.md"))).toBe(false);
  });

  it("reads standard input, and prints", async () => {
    const { code, stdout } = await freshKeyfigures(["import", "-"], { input: html });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^---\ntitle: "A plant"\n/);
    const text = await freshKeyfigures(["import", "-", "--lang", "fr"], {
      input: "La centrale\n\nElle livre 750 mégawatts.",
    });
    expect(text.stdout).toContain('title: "La centrale"\nlang: fr\n');
  });

  it("says what to install where a package is missing", async () => {
    const cwd = await folderWith({
      "page.html": html,
      "note.txt": "A plant\n\nIt is new.",
      "without.mjs": `import { register } from "node:module";
const hook = \`export async function resolve(name, context, next) {
  if (name === "turndown" || name === "linkedom") throw Object.assign(new Error(name), { code: "ERR_MODULE_NOT_FOUND" });
  return next(name, context);
}\`;
register("data:text/javascript," + encodeURIComponent(hook));
`,
    });
    const run = (file: string) =>
      spawnSync(process.execPath, ["--import", "./without.mjs", join(root, "dist/src/cli/main.js"), "import", file], {
        cwd,
        encoding: "utf8",
      });
    expect(run("page.html")).toMatchObject({
      status: 2,
      stderr: "to read HTML, install what it takes: npm install --save-dev linkedom turndown\n",
    });
    expect(run("note.txt")).toMatchObject({ status: 0 });
  });

  it.each(["figures", "card"])("is what %s names for a document that is no Markdown", async (command) => {
    const docx = await wordDocument({ body: paragraph("It feeds 750 megawatts into the grid.") });
    const cwd = await folderWith({ "page.html": html, "page.txt": html, "plant.docx": docx });
    for (const [file, what] of [
      ["page.html", "HTML"],
      ["page.txt", "HTML"],
      ["plant.docx", "a Word document"],
    ] as const) {
      expect(await keyfigures([command, file], { cwd })).toEqual({
        code: 1,
        stdout: "",
        stderr: `${file}: is ${what}, not Markdown: \`keyfigures import ${file}\` makes Markdown of it\n`,
      });
    }
  });

  it("says of a file that there is none", async () => {
    expect(await keyfigures(["import", "none.docx"])).toMatchObject({ code: 1, stderr: "none.docx: no such file\n" });
  });
});
