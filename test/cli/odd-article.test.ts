import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { post, site } from "../someone-elses-site.ts";
import { keyfigures, root, temporaryFolder } from "./run.ts";

const odd: [what: string, make: (path: string) => void][] = [
  ["a pipe", (path) => void execFileSync("mkfifo", [path])],
  ["a device", (path) => symlinkSync("/dev/null", path)],
];

it.each(odd)("a command says that %s is not an article, and does not wait for it", async (what, make) => {
  const cwd = await temporaryFolder();
  make(join(cwd, "b.md"));
  for (const command of ["figures", "check"]) {
    const { code, stderr } = await keyfigures([command, "b.md"], { cwd });
    expect(stderr).toBe(`b.md: is ${what}, not an article\n`);
    expect(code).toBe(1);
  }
});

it("an article that a shell hands over is read", async () => {
  const main = join(root, "dist/src/cli/main.js");
  const script = `"${process.execPath}" "${main}" figures <(echo "The plant delivers 750 megawatts.")`;
  expect(execFileSync("bash", ["-c", script], { encoding: "utf8", stdio: "pipe" })).toContain("750");
});

it("a build warns of what Eleventy passes over, and refuses what it would read for ever", async () => {
  const cwd = await site({ "a.md": post("Un") });
  mkdirSync(join(cwd, "posts"));
  execFileSync("mkfifo", [join(cwd, "posts/pipe.md")]);
  symlinkSync("nothing", join(cwd, "posts/link.md"));
  mkdirSync(join(cwd, "posts/folder.md"));
  const { code, stderr } = await keyfigures(["build"], { cwd });
  expect(stderr).toContain("warning: posts/pipe.md: is a pipe, not an article\n");
  expect(stderr).toContain("warning: posts/link.md: is a link to nothing, not an article\n");
  expect(code).toBe(0);
  unlinkSync(join(cwd, "posts/link.md"));
  symlinkSync("/dev/null", join(cwd, "posts/link.md"));
  expect(await keyfigures(["build"], { cwd })).toMatchObject({
    code: 1,
    stderr: "posts/link.md: is a device, not an article\n",
  });
});
