import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Log } from "sarif";
import { describe, expect, it } from "vitest";
import { ruleIds } from "../../src/lint/rules.ts";
import { sarifLog } from "../../src/lint/sarif-report.ts";
import { keyfigures, temporaryFolder } from "./run.ts";
import { sarifFaults } from "./sarif-schema.ts";

const good = `---
title: A plant for the valley
description: What it will cost, and what it gives.
date: 2026-11-01
---
The plant will cost up to 10 billion dollars. It feeds 750 megawatts into the grid.
`;

async function site(files: Record<string, string>): Promise<string> {
  const folder = await temporaryFolder();
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}

async function findings(files: Record<string, string>, ...args: string[]) {
  const cwd = await site(files);
  const { code, stdout } = await keyfigures(["check", "--reporter", "json", ...args], { cwd });
  const { findings: found } = JSON.parse(stdout) as {
    findings: { rule: string; severity: string; path: string; line?: number; column?: number; message: string }[];
  };
  return { code, found, rules: found.map(({ rule }) => rule) };
}

/** A text in which a rule finds something, its line, and what is said of it. */
const faulty: [rule: string, text: string, line: number | undefined, message: string][] = [
  [
    "figure-unsaid",
    good.replace("date:", "figures: [{ value: 12 billion dollars }]\ndate:"),
    4,
    "it says “10 billion dollars” at 7:27",
  ],
  ["conflict", `${good}\nAt least 10 billion dollars, the ministry says.\n`, 8, "line 6 says"],
  ["alt-unsaid", `${good}\n![The plant, 900 megawatts](plant.jpg)\n`, 8, "“900 megawatts”"],
  ["front-matter", good.replace("description:", "decription:"), 3, "did you mean `description`?"],
  ["title-missing", "---\ndescription: a\n---\n", 1, "has no title"],
  ["title-long", good.replace("A plant", `A plant ${"that is large ".repeat(6)}`), 1, "X shows 70"],
  ["description-missing", good.replace(/description.*\n/, ""), 1, "has no `description`"],
  ["date-missing", good.replace(/date.*\n/, ""), 1, "has no `date`"],
  ["link-dead", `${good}\n[More](more.md), [a page](/about/), [elsewhere](https://example.org/a.md).\n`, 8, "more.md"],
  ["alt-missing", `${good}\n![](plant.jpg)\n`, 8, "plant.jpg has no alt text"],
  ["unreadable", "---\ntitle: [\n---\n", undefined, ""],
  ["card-warning", good.replace("date:", "cards: { theme: nothing, template: nothing }\ndate:"), undefined, "nothing"],
];

describe("keyfigures check", () => {
  it("finds nothing in an article in which nothing is wrong", async () => {
    const cwd = await site({ "content/plant.md": good });
    const { stderr, ...run } = await keyfigures(["check"], { cwd });
    expect(run).toEqual({ code: 0, stdout: "0 errors, 0 warnings\n" });
    // Where it takes more than five seconds it tells how far it is.
    expect(stderr.replace(/^checked: .*\n/, "")).toBe("");
  });

  // One run for all of them: most of its time is the program's start.
  describe("in an article with one fault", () => {
    let run: ReturnType<typeof findings> | undefined;
    const all = () => {
      const files = faulty.map(([rule, text]) => [`content/${rule}.md`, text]);
      run ??= findings({ ...Object.fromEntries(files), "content/plant.jpg": "" });
      return run;
    };

    it.each(faulty)("finds %s, at its place", async (rule, _text, line, message) => {
      const { found } = await all();
      const [finding] = found.filter((each) => each.rule === rule && each.path === `content/${rule}.md`);
      expect(finding).toBeDefined();
      if (line !== undefined) expect(finding?.line).toBe(line);
      expect(finding?.message).toContain(message);
    });
  });

  it("finds what has no translation into a language that other articles have", async () => {
    const keyed = (key: string, lang: string) => good.replace("date:", `translationKey: ${key}\nlang: ${lang}\ndate:`);
    const { found } = await findings({
      "content/a.en.md": keyed("a", "en"),
      "content/a.fr.md": keyed("a", "fr"),
      "content/b.en.md": keyed("b", "en"),
    });
    const missing = found.filter(({ rule }) => rule === "translation-missing");
    expect(missing).toMatchObject([{ path: "content/b.en.md", message: "`b` has no translation into fr" }]);
  });

  it("ends with 1 for errors alone, and takes severities from the configuration", async () => {
    const files = { "content/plant.md": good.replace(/description.*\n/, "") };
    expect((await findings(files)).code).toBe(0);
    const strict = {
      ...files,
      "package.json": '{"type":"module"}',
      "keyfigures.config.js": `export default { rules: { "description-missing": "error" } };`,
    };
    expect(await findings(strict)).toMatchObject({ code: 1, rules: ["description-missing"] });
    const off = { ...strict, "keyfigures.config.js": `export default { rules: { "description-missing": "off" } };` };
    expect(await findings(off)).toMatchObject({ code: 0, rules: [] });
  });

  it("says nothing of a line that a comment turns a rule off for", async () => {
    const conflict = "At least 10 billion dollars, the ministry says.\n";
    const comment = (rules: string) => `${good}\n<!-- keyfigures-disable-next-line${rules} -->\n${conflict}`;
    expect((await findings({ "content/a.md": comment(" conflict") })).rules).toEqual([]);
    expect((await findings({ "content/a.md": comment("") })).rules).toEqual([]);
    expect((await findings({ "content/a.md": comment(" link-dead") })).rules).toEqual(["conflict"]);
    const whole = good
      .replace("---\n", "---\n# keyfigures-disable-next-line description-missing\n")
      .replace(/description:.*\n/, "");
    expect((await findings({ "content/a.md": whole })).rules).toEqual([]);
  });

  it("mends a misspelt key, and nothing else", async () => {
    const cwd = await site({ "content/a.md": good.replace("description:", "decription:") });
    const { stdout } = await keyfigures(["check", "--fix"], { cwd });
    expect(stdout).toBe("0 errors, 0 warnings\n");
    expect(await readFile(join(cwd, "content/a.md"), "utf8")).toBe(good);
  });

  it("shows the line that it means", async () => {
    const cwd = await site({ "content/a.md": `${good}\n[More](more.md) of it.\n` });
    const { code, stdout } = await keyfigures(["check"], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain(
      "content/a.md:8:1: error link-dead: leads to more.md, and there is no such file\n  7 |\n> 8 | [More](more.md) of it.\n    | ^\n",
    );
  });

  it("speaks to GitHub, and in SARIF", async () => {
    const cwd = await site({ "content/a.md": `${good}\n![a: 5%, b](x.png)\n` });
    const github = await keyfigures(["check", "--reporter", "github", "--no-cards"], { cwd });
    expect(github.stdout).toContain("::warning file=content/a.md,line=8,col=6,endColumn=8,title=alt-unsaid::");
    const { stdout } = await keyfigures(["check", "--reporter", "sarif", "--no-cards"], { cwd });
    const log = JSON.parse(stdout) as Log;
    expect(log.version).toBe("2.1.0");
    expect(log.runs[0]?.results?.map(({ ruleId }) => ruleId)).toEqual(
      ["link-dead", "alt-unsaid"].filter((id) => id !== "link-dead" || stdout.includes("link-dead")),
    );
    expect(log.runs[0]?.tool.driver.rules?.map(({ id }) => id)).toEqual(ruleIds);
    expect(sarifFaults(log)).toEqual([]);
    // As the standard's own types have it.
    expect(sarifLog([], "1") satisfies Log).toBeTruthy();
  });

  it("writes SARIF that its schema takes, whatever is found", () => {
    const finding = { rule: "conflict", severity: "warning", message: "“a” and “b”" } as const;
    const places = [
      { path: "content/l’été 1%.md" },
      { path: "a\\b.md", line: 1 },
      { path: "a.md", line: 3, column: 7 },
    ];
    for (const length of [undefined, 4]) {
      const reports = places.map((place) => ({ ...finding, place, ...(length ? { length } : {}) }));
      expect(sarifFaults(sarifLog(reports, "0.1.0"))).toEqual([]);
    }
    expect(sarifFaults({ ...sarifLog([], "1"), version: "2.0.0" })).not.toEqual([]);
    expect(sarifFaults({ version: "2.1.0", runs: [{ tool: {} }] })).toEqual([
      ".runs[0].tool should have required property 'driver'",
    ]);
  });

  it("finds a card with more bytes than networks take, and one that is hard to see, by rules of their own", async () => {
    const noise = `<svg xmlns='http://www.w3.org/2000/svg' width='1200' height='630'><filter id='n'><feTurbulence baseFrequency='0.9' numOctaves='4'/></filter><rect width='1200' height='630' filter='url(#n)'/></svg>`;
    const template = (inside: string) => `import { Frame, roomOf, Text } from "keyfigures/card";
export default (card, theme, size, type) => {
  const { width, height } = roomOf(theme, size, type);
  const title = type.set(card.title, "cover", { field: "title", width, lines: 4, height });
  return <Frame card={card} theme={theme} size={size} type={type}>${inside}</Frame>;
};
`;
    const picture = `data:image/svg+xml;base64,${Buffer.from(noise).toString("base64")}`;
    const { found } = await findings({
      "content/plant.md": good.replace("date:", "cards: { template: noise }\ndate:"),
      "content/pale.md": good.replace("date:", "cards: { template: pale }\ndate:"),
      "templates/cards/noise.tsx": template(
        `<Text of={title} color="#000000" /><img width="1200" height="400" src="${picture}" />`,
      ),
      "templates/cards/pale.tsx": template(`<Text of={title} color="#f0f0f0" />`),
    });
    const budget = found.filter(({ rule }) => rule === "budget");
    expect(budget).toMatchObject([{ path: "content/plant.md", severity: "error" }]);
    expect(budget[0]?.message).toMatch(/^noise at og: the picture has \d{6,} bytes; 300000 is the most for og$/);
    expect(found.find(({ rule }) => rule === "contrast")).toMatchObject({ path: "content/pale.md", severity: "error" });
  });

  it("finds a card that its template cannot draw, and goes on", async () => {
    const { found, code } = await findings({
      "content/a.md": good.replace("date:", "cards: { template: bare }\ndate:"),
      "content/b.md": good.replace(/description.*\n/, ""),
      // Without a text of ours satori has no font to measure with.
      "templates/cards/bare.tsx": "export default () => <div>bare</div>;\n",
    });
    expect(code).toBe(1);
    expect(found).toMatchObject([
      { rule: "card-error", path: "content/a.md", message: expect.stringContaining("draw: bare at og: No fonts") },
      { rule: "description-missing", path: "content/b.md" },
    ]);
  });

  it("finds a card's picture that was drawn before its article changed", async () => {
    const cwd = await site({ "content/plant.md": good });
    const card = async (...args: string[]) =>
      (await keyfigures(["card", "content/plant.md", ...args], { cwd })).stdout.trim().split("/").at(-1) ?? "";
    const beside = await card("--out", "content", "--theme", "ink", "--template", "hero", "--format", "jpeg");
    const named = await card("--out", "content/img", "--size", "square");
    const text = `${good}\n![The card](img/${named})\n`;
    await writeFile(join(cwd, "content/plant.md"), text);
    const stale = async () => {
      const { stdout } = await keyfigures(["check", "--reporter", "json"], { cwd });
      const { findings: found } = JSON.parse(stdout) as {
        findings: { rule: string; line: number; column: number; message: string }[];
      };
      return found.filter(({ rule }) => rule === "stale-picture");
    };
    expect(await stale()).toEqual([]);
    await writeFile(join(cwd, "content/plant.md"), text.replaceAll("10 billion", "12 billion"));
    expect(await stale()).toMatchObject([
      { line: 1, message: expect.stringContaining(`${beside} was drawn before the article changed`) },
      { line: 8, column: 17, message: expect.stringContaining("`keyfigures card content/plant.md --size square`") },
    ]);
  });

  it("asks for an approval of the card as it is now, where the site wants one", async () => {
    const wants = { "keyfigures.config.js": 'export default { rules: { unapproved: "error" } };' };
    const { code, found } = await findings({ ...wants, "content/plant.md": good });
    expect(code).toBe(1);
    expect(found).toMatchObject([{ rule: "unapproved", severity: "error", message: "nobody has approved its card" }]);

    const { parseArticle } = await import("../../src/article/article.ts");
    const { planArticle } = await import("../../src/build/plan-article.ts");
    const { normalizeConfig } = await import("../../src/config.ts");
    const { approve } = await import("../../src/desk/approve.ts");
    const [card] = planArticle(parseArticle(good, { path: "plant.md" }), normalizeConfig({})).files;
    if (!card) throw new Error("no card");
    const approved = approve(good, { by: "Ana", at: new Date("2026-11-02"), card });
    expect(await findings({ ...wants, "content/plant.md": approved })).toMatchObject({ code: 0, rules: [] });
    const since = await findings({ ...wants, "content/plant.md": approved.replace("750", "760") });
    expect(since.found).toMatchObject([
      { rule: "unapproved", message: "its card changed since Ana approved it on 2026-11-02; look at it again" },
    ]);
  });

  it("wants articles to look at", async () => {
    const cwd = await site({ "README.md": "# A\n" });
    expect(await keyfigures(["check"], { cwd })).toMatchObject({ code: 2, stderr: "no Markdown files in .\n" });
    expect(await keyfigures(["check", "nowhere"], { cwd })).toMatchObject({
      code: 1,
      stderr: "nowhere: no such file or folder\n",
    });
    expect(await keyfigures(["check", "--reporter", "xml"], { cwd })).toMatchObject({ code: 2 });
  });
});
