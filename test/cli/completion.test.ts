import { spawnSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { keyfigures, temporaryFolder } from "./run.ts";

/** What bash offers for the last word of a command line, by the script that we print. */
async function offered(...line: string[]): Promise<string[]> {
  const { stdout: script } = await keyfigures(["completion", "bash"]);
  const file = join(await temporaryFolder(), "completion.bash");
  await writeFile(file, script);
  const words = ["keyfigures", ...line].map((word) => `'${word}'`).join(" ");
  const { stdout, stderr } = spawnSync(
    "bash",
    [
      "-c",
      `source ${file}; COMP_WORDS=(${words}); COMP_CWORD=${line.length}; _keyfigures; printf '%s\\n' "\${COMPREPLY[@]}"`,
    ],
    { encoding: "utf8" },
  );
  expect(stderr).toBe("");
  return stdout.split("\n").filter(Boolean);
}

describe("keyfigures completion", () => {
  it.each([
    [["ch"], ["check"]],
    [["card", "--si"], ["--size"]],
    [
      ["card", "--size", "s"],
      ["square", "story"],
    ],
    [
      ["card", "a.md", "--theme", ""],
      ["paper", "ink", "signal"],
    ],
    [["check", "--reporter", "sa"], ["sarif"]],
    [["check", "con"], []],
    [["import", "--out", ""], []],
    [["completion", "f"], ["fish"]],
  ])("completes in bash: %j", async (line, words) => {
    expect(await offered(...line)).toEqual(words);
  });

  it("names every command, in each shell", async () => {
    const commands = await offered("");
    expect(commands).toContain("import");
    const { stdout: help } = await keyfigures(["--help"]);
    const listed = [...help.matchAll(/^ {2}(\w+) (?:\[options\]|<)/gm)].map(([, name]) => name);
    expect(listed.filter((name) => name !== "help" && !commands.includes(name as string))).toEqual([]);
    const zsh = (await keyfigures(["completion", "zsh"])).stdout;
    const fish = (await keyfigures(["completion", "fish"])).stdout;
    for (const name of commands.filter((each) => !each.startsWith("--"))) {
      expect(zsh).toContain(`'${name}:`);
      expect(fish).toContain(`__fish_use_subcommand -a ${name} `);
    }
  });

  it("quotes what its shells take for marks", async () => {
    const { stdout: zsh } = await keyfigures(["completion", "zsh"]);
    expect(zsh).toContain(
      "'--size[its size, or pixels as 1600x900 (default\\: the article'\\''s, or og)]:value:(og wide",
    );
    const { stdout: fish } = await keyfigures(["completion", "fish"]);
    expect(fish).toContain(
      "-l size -d 'its size, or pixels as 1600x900 (default: the article\\'s, or og)' -x -a 'og wide",
    );
  });

  it("knows no other shell", async () => {
    expect(await keyfigures(["completion", "bsh"])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("Did you mean bash?"),
    });
  });
});
