import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";
import { faultLines } from "../../src/cli/fault.ts";
import { keyfigures, root, temporaryFolder } from "./run.ts";

const article = "content/articles/openai-cerebras.fr.md";

it.each([
  [["card", article, "--size", "ogg"], "Did you mean og?"],
  [["card", article, "--format", "jpg"], "Did you mean jpeg?"],
  [["card", article, "--theme", "papr"], "did you mean `paper`?"],
  [["card", article, "--template", "tri"], "did you mean `trio`?"],
  [["figures", article, "--lang", "xx-yyyyyyyyyy"], "A language is written as fr or en-GB."],
  [["figures", article, "--lng", "fr"], "Did you mean --lang?"],
  [["check", "--reporter", "sarf"], "Did you mean sarif?"],
  [["biuld"], "Did you mean build?"],
  [["serve", "--port", "x"], "A port is a number"],
])("answers wrong use with 2 and what was meant: %j", async (args, meant) => {
  const { code, stdout, stderr } = await keyfigures(args, { cwd: root });
  expect(code).toBe(2);
  expect(stdout).toBe("");
  expect(stderr).toContain(meant);
  expect(stderr).not.toContain("    at ");
});

it.each(["build", "serve"])("says that there is no site, and how to make one: %s", async (command) => {
  const cwd = await temporaryFolder();
  const { code, stderr } = await keyfigures([command], { cwd });
  expect(code).toBe(2);
  expect(stderr).toBe("no site in this folder: it has no eleventy.config.js; `keyfigures init <dir>` makes one\n");
});

it.each(["init", "build", "serve", "figures", "card", "check", "import", "gallery", "clean", "completion"])(
  "shows examples: %s --help",
  async (command) => {
    const { code, stdout } = await keyfigures([command, "--help"]);
    expect(code).toBe(0);
    expect(stdout).toContain(`Examples:\n  keyfigures ${command}`);
  },
);

it("shows where a fault of the program comes from to those who ask, and to others a line", () => {
  const error = new Error("wrapped", { cause: new TypeError("x is undefined\nin y") });
  expect(faultLines(error, false)).toEqual(["TypeError: x is undefined (a fault of the program; --debug shows where)"]);
  expect(faultLines(error, true)[0]).toContain("\n    at ");
});

it("takes --debug with every command", async () => {
  const { code, stdout } = await keyfigures(["figures", article, "--debug"], { cwd: root });
  expect(code).toBe(0);
  expect(stdout).toContain("$10B");
});

it("says nothing more where its reader has had enough", () => {
  const main = join(root, "dist/src/cli/main.js");
  const { stdout, stderr } = spawnSync(
    "bash",
    ["-c", `{ sleep 0.3; "${process.execPath}" "${main}" figures ${article}; echo $? >&2; } | true`],
    { cwd: root, encoding: "utf8" },
  );
  expect({ stdout, stderr }).toEqual({ stdout: "", stderr: expect.stringMatching(/^(?:warning: .*\n)*0\n$/) });
});
