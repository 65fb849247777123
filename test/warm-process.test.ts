import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { temporaryFolder } from "./cli/run.ts";
import { runWarm } from "./warm-process.ts";

async function run(code: string, { args = [] as string[], env = {} } = {}) {
  const cwd = await temporaryFolder();
  const script = join(cwd, "script.mjs");
  await writeFile(script, code);
  return { ...(await runWarm({ script, args, cwd, env })), cwd };
}

it("is to each script a process of its own, and the same one", async () => {
  const code = `globalThis.before = (globalThis.before ?? 0) + 1;
console.log(JSON.stringify([process.cwd(), process.argv.slice(2), { ...process.env }]));
console.error(process.exitCode, before, process.listenerCount("SIGHUP"));
process.on("SIGHUP", () => {});
process.on("exit", (code) => console.log("ends with", code));
setTimeout(() => (process.exitCode = 3), 20);`;
  for (const [args, env, nth] of [
    [["a"], { A: "1" }, 1],
    [["b"], { B: "2" }, 2],
  ] as const) {
    const { code: exit, stdout, stderr, cwd } = await run(code, { args: [...args], env });
    expect(stdout).toBe(`${JSON.stringify([cwd, args, env])}\nends with 3\n`);
    expect(stderr).toBe(`undefined ${nth} 0\n`);
    expect(exit).toBe(3);
  }
});

it("ends as one does: by its script, by an error, and where that waits for what will never be", async () => {
  expect(await run("console.log(1); process.exit(4);")).toMatchObject({ code: 4, stdout: "1\n" });
  const thrown = await run('await 0; throw new Error("no more");');
  expect(thrown).toMatchObject({ code: 1, stderr: expect.stringContaining("Error: no more") });
  expect(await run("await new Promise(() => {});")).toMatchObject({ code: 13 });
  expect(await run("console.log(process.exitCode);")).toMatchObject({ code: 0, stdout: "undefined\n" });
});
