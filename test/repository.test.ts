import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { chmod, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { root, temporaryFolder } from "./cli/run.ts";

interface Step {
  name?: string;
  uses?: string;
  run?: string;
}

interface Workflow {
  on: Record<string, unknown>;
  jobs: Record<string, { "runs-on": string; steps: Step[]; strategy?: { matrix: Record<string, unknown[]> } }>;
}

const read = (path: string) => readFileSync(join(root, path), "utf8");
const manifest = JSON.parse(read("package.json")) as Record<string, Record<string, string>>;

const docs = readdirSync(join(root, "docs")).filter((name) => name.endsWith(".md"));

/** What is YAML in docs, and no front matter: workflows, and steps of theirs. */
const blocks = docs.flatMap((name) =>
  [...read(`docs/${name}`).matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(
    ([, yaml = ""]) => [`docs/${name}`, yaml] as const,
  ),
);

describe("the repository", () => {
  it.each([
    ".github/workflows/ci.yml",
    ...readdirSync(join(root, ".github/ISSUE_TEMPLATE")).map((name) => `.github/ISSUE_TEMPLATE/${name}`),
  ])("has YAML without a fault: %s", (path) => {
    // A key that stands twice is a fault too.
    expect(parse(read(path), { strict: true, uniqueKeys: true })).toBeTypeOf("object");
  });

  it.each(blocks)("prints YAML without a fault: %s", (_path, yaml) => {
    expect(() => parse(yaml.replace(/^---\n|\n---$/gm, ""), { strict: true, uniqueKeys: true })).not.toThrow();
  });

  it("tests each Node with each Eleventy that it supports", () => {
    const { jobs } = parse(read(".github/workflows/ci.yml")) as Workflow;
    const matrix = jobs.matrix?.strategy?.matrix;
    expect(matrix).toMatchObject({ node: [20, 22, 24], eleventy: ["3.1.0", "3", "^4.0.0-alpha"] });
    expect(manifest.peerDependencies?.["@11ty/eleventy"]).toBe("^3.1.0 || ^4.0.0-alpha");
    expect(manifest.engines?.node).toBe(`>=${read(".nvmrc").trim()}.19`);
    const runs = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));
    for (const path of runs.flatMap((run) => run.match(/(?:\.ci|test)\/\S+/g) ?? []))
      expect(existsSync(join(root, path))).toBe(true);
  });

  it("has issue forms whose fields have names of their own", () => {
    const forms = readdirSync(join(root, ".github/ISSUE_TEMPLATE")).filter((name) => name !== "config.yml");
    expect(forms.length).toBeGreaterThan(1);
    for (const form of forms) {
      const { name, description, body } = parse(read(`.github/ISSUE_TEMPLATE/${form}`)) as {
        name: string;
        description: string;
        body: { type: string; id: string; attributes: { label: string } }[];
      };
      expect([name, description].every(Boolean)).toBe(true);
      expect(new Set(body.map(({ id }) => id)).size).toBe(body.length);
      for (const { type, attributes } of body) {
        expect(["textarea", "input", "dropdown", "checkboxes"]).toContain(type);
        expect(attributes.label).toBeTruthy();
      }
    }
  });

  it("has its updates ask for packages that it uses, within what it uses", () => {
    const { packageRules } = JSON.parse(read("renovate.json")) as {
      packageRules: { matchPackageNames?: string[]; allowedVersions?: string }[];
    };
    const used = { ...manifest.dependencies, ...manifest.devDependencies };
    for (const { matchPackageNames = [] } of packageRules)
      for (const name of matchPackageNames) expect(used).toHaveProperty([name]);
    expect(JSON.parse(read(".changeset/config.json"))).toMatchObject({ baseBranch: "main", access: "public" });
  });

  it("draws the cards of what a pull request changes, by the workflow that docs print", async () => {
    const [, workflow = ""] = blocks.find(([, yaml]) => yaml.includes("pull_request:")) ?? [];
    const { on, jobs } = parse(workflow) as Workflow;
    expect(on).toEqual({ pull_request: { paths: ["content/**"] } });
    const script = jobs.check?.steps.find(({ run }) => run?.includes("git diff"))?.run ?? "";
    const cwd = await temporaryFolder();
    const git = (...args: string[]) =>
      execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.org", ...args], { cwd, encoding: "utf8" });
    const write = async (name: string, text: string) => {
      await mkdir(join(cwd, "content/deep"), { recursive: true });
      await writeFile(join(cwd, "content", name), text);
    };
    const article = (title: string) => `---\ntitle: ${title}\n---\nIt feeds 750 megawatts into the grid.\n`;
    await mkdir(join(cwd, "bin"));
    // The site has the package installed; here it is this one.
    await writeFile(
      join(cwd, "bin/npx"),
      `#!/bin/sh\nshift\nexec "${process.execPath}" "${join(root, "dist/src/cli/main.js")}" "$@"\n`,
    );
    await chmod(join(cwd, "bin/npx"), 0o755);
    git("init", "-q", "-b", "main");
    await write("kept.md", article("Kept"));
    await write("gone.md", article("Gone"));
    git("add", "content");
    git("commit", "-qm", "a");
    const base = git("rev-parse", "HEAD").trim();
    await write("deep/a new one.md", article("New"));
    await write("none.md", article("None").replace("---\nIt", "cards: false\n---\nIt"));
    git("rm", "-q", "content/gone.md");
    git("add", "content");
    git("commit", "-qm", "b");
    const summary = join(cwd, "summary.md");
    const env = {
      ...process.env,
      BASE: base,
      GITHUB_STEP_SUMMARY: summary,
      PATH: `${join(cwd, "bin")}:${process.env.PATH}`,
    };
    const { status } = spawnSync("bash", ["-e", "-c", script], { cwd, env, encoding: "utf8" });
    expect(status).toBe(0);
    expect((await readdir(join(cwd, "cards"))).map((name) => name.replace(/[0-9a-f]{16}/, "*"))).toEqual([
      "a-new-one.og.*.png",
    ]);
    const said = (await readFile(summary, "utf8")).trim().split("\n");
    expect(said).toEqual([expect.stringMatching(/^cards\/a-new-one\.og\./), "content/none.md: no card"]);
  });
});
