import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { freshKeyfigures, keyfigures, root, temporaryFolder } from "./run.ts";

const article = "test/input/reseau.fr.md";

describe("keyfigures figures", () => {
  it("prints JSON whose every figure is a slice of the article", async () => {
    const { code, stdout, stderr } = await keyfigures(["figures", article, "--json"]);
    expect([code, stderr]).toEqual([0, ""]);
    const { path, lang, figures, selected, conflicts } = JSON.parse(stdout);
    const markdown = await readFile(join(root, article), "utf8");
    expect([path, lang]).toEqual([article, "fr"]);
    for (const { source } of figures) expect(markdown.slice(source.start, source.end)).toBe(source.text);
    expect(figures[0].source.text).toBe("2,4 milliards** d’euros");
    expect(selected.map((index: number) => figures[index].amount)).toEqual([2.4e9, 700, 2029]);
    expect(conflicts).toHaveLength(1);
    expect(conflicts[0].figures.map(({ source }: { source: { line: number } }) => source.line)).toEqual([5, 11]);
  });

  it("prints a table for people, with the chosen ones numbered and the conflicts named", async () => {
    const { code, stdout } = await keyfigures(["figures", article]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^.. +€2\.4B +jusqu’à +money +5:\d+ +“2,4 milliards d’euros”/m);
    expect(stdout).toMatch(/^1\. +€2\.4B/m);
    expect(stdout).toMatch(/^2\. +700.MW/m);
    expect(stdout).toMatch(/^3\. +2029/m);
    expect(stdout).toMatch(/^conflict: .*line 5.*line 11/m);
  });

  it("keeps its columns where an accent is a character of its own", async () => {
    const { stdout } = await freshKeyfigures(["figures", "-", "--explain"], {
      cwd: await temporaryFolder(),
      input: `The rise reached 12 kilome\u0300tres on Monday. The plant delivers 750 MW.`,
    });
    const starts = stdout
      .normalize("NFC")
      .split("\n")
      .filter((line) => line.includes("”  "))
      .map((line) => line.indexOf("”  ") + line.slice(line.indexOf("”  ")).search(/[a-z]/i));
    expect(starts).toHaveLength(2);
    expect(new Set(starts).size).toBe(1);
  });

  it("reads standard input", async () => {
    const { code, stdout } = await freshKeyfigures(["figures", "-", "--json"], {
      // Away from this repository's own configuration, whose default language is French.
      cwd: await temporaryFolder(),
      input: "The plant delivers 750 MW.",
    });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      path: "stdin.md",
      lang: "en",
      figures: [{ unit: "megawatt", amount: 750 }],
    });
  });

  it("warns of what it leaves aside on the other channel, so that JSON stays JSON", async () => {
    const input = "---\ntitle: The plant\nfigures: [9 MW]\ncard: big\n---\nThe plant delivers 750 MW.";
    const { code, stdout, stderr } = await freshKeyfigures(["figures", "-", "--json"], {
      cwd: await temporaryFolder(),
      input,
    });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ figures: [{ amount: 750 }], selected: [0] });
    expect(stderr.trim().split("\n")).toEqual([
      "warning: stdin.md:4:7: `card` must be a map of title and alt",
      expect.stringMatching(/^warning: stdin\.md:3:11: declared figure “9 MW” is not in the text/),
    ]);
  });

  it("says that front matter is in a language which it does not read", async () => {
    const input = "---js\nconst title = 'x';\n---\nThe plant delivers 750 MW.";
    const { code, stderr } = await freshKeyfigures(["figures", "-"], { cwd: await temporaryFolder(), input });
    expect([code, stderr]).toEqual([0, "warning: stdin.md:1:1: front matter in js is read by Eleventy only\n"]);
  });

  it("says what is wrong in one line", async () => {
    expect(await keyfigures(["figures", "missing.md"])).toEqual({
      code: 1,
      stdout: "",
      stderr: "missing.md: no such file\n",
    });
    expect(await keyfigures(["figures", "src"])).toMatchObject({
      code: 1,
      stderr: "src: is a folder, not an article\n",
    });
  });

  it("ends with 2 on wrong use", async () => {
    expect(await keyfigures(["figures"])).toMatchObject({ code: 2, stdout: "" });
    expect(await keyfigures(["figures", article, "--jsno"])).toMatchObject({
      code: 2,
      stderr: expect.stringMatching("--json"),
    });
    expect(await keyfigures(["figure"])).toMatchObject({ code: 2, stderr: expect.stringMatching("figures") });
  });
});
