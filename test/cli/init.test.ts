import { access, mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { keyfigures, root, temporaryFolder } from "./run.ts";

it("makes a site that builds", async () => {
  const cwd = await temporaryFolder();
  expect(await keyfigures(["init", "site"], { cwd })).toMatchObject({ code: 0, stderr: "" });
  const site = join(cwd, "site");
  // What `npm install` would put there.
  await mkdir(join(site, "node_modules/@11ty"), { recursive: true });
  await symlink(root, join(site, "node_modules/keyfigures"));
  await symlink(join(root, "node_modules/@11ty/eleventy"), join(site, "node_modules/@11ty/eleventy"));
  const built = await keyfigures(["build"], { cwd: site });
  expect(built.code).toBe(0);
  expect(built.stderr).toMatch(/output\/: \d+ files, \d+ of them cards/);
  await access(join(site, "output/openai-cerebras/index.html"));
});

it("leaves a folder alone that holds something", async () => {
  const cwd = await temporaryFolder();
  await writeFile(join(cwd, "mine.txt"), "mine");
  expect(await keyfigures(["init", "."], { cwd })).toEqual({ code: 1, stdout: "", stderr: ".: is not empty\n" });
  expect(await keyfigures(["init", "mine.txt"], { cwd })).toMatchObject({ code: 1, stderr: "mine.txt: is a file\n" });
});
