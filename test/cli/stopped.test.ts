import { execFileSync, spawn } from "node:child_process";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, it, onTestFinished, vi } from "vitest";
import { post, site } from "../someone-elses-site.ts";
import { root, temporaryFolder } from "./run.ts";

const slow = {
  "slow.md": "---\nlayout: slow.11ty.js\n---\n",
  "_includes/slow.11ty.js": "export default () => new Promise((done) => setTimeout(done, 60000));",
};
const endless = {
  "b.md": post("Deux", "cards: { template: endless }\n"),
  "templates/cards/endless.js": "export default () => {\n  for (;;);\n};\n",
};

const filesIn = (folder: string) => readdir(folder, { recursive: true }).catch(() => []);

/** Starts a program at the head of a group, to which what it starts belongs too. */
function start(args: readonly string[], cwd: string) {
  const child = spawn(process.execPath, args, { cwd, detached: true });
  const pid = child.pid as number;
  const closed = new Promise<number | null>((resolve) => child.on("close", resolve));
  // Who is a zombie has ended; its new parent takes its time to hear of it.
  const isAnyLeft = () =>
    execFileSync("ps", ["-A", "-o", "pgid=,stat="], { encoding: "utf8" })
      .split("\n")
      .some((line) => new RegExp(`^ *${pid} +[^Z ]`).test(line));
  onTestFinished(() => void (isAnyLeft() && process.kill(-pid, "SIGKILL")));
  return { child, closed, isAnyLeft };
}

it.each([
  ["SIGINT", 130, "a page is made", slow],
  ["SIGTERM", 143, "a card is drawn", endless],
] as const)(
  "ends a build within 2 seconds of %s with code %i while %s, and nothing of it stays",
  async (signal, code, _, files) => {
    const folder = await site({ "a.md": post("Un"), ...files });
    const { child, closed, isAnyLeft } = start([join(root, "dist/src/cli/main.js"), "build"], folder);
    const before = new Set(await filesIn(folder));
    const staging = join(folder, ".cache/keyfigures/staging");
    await vi.waitUntil(async () => (await filesIn(staging)).length > 1, { timeout: 20_000, interval: 20 });
    const began = performance.now();
    child.kill(signal);
    expect(await closed).toBe(code);
    expect(performance.now() - began).toBeLessThan(2000);
    await vi.waitUntil(() => !isAnyLeft(), { timeout: 2000 - (performance.now() - began), interval: 20 });
    const left = (await filesIn(folder)).filter((file) => !before.has(file));
    expect(left.filter((file) => !file.startsWith(".cache"))).toEqual([]);
    expect(left.filter((file) => file.endsWith(".tmp") || /staging.|scratch/.test(file))).toEqual([]);
  },
);

it.each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
] as const)(
  "heeds a %s that comes while files are published at the end, however often it comes",
  async (signal, code) => {
    const folder = await temporaryFolder();
    const script = `import { inStaging } from ${JSON.stringify(join(root, "dist/src/output/staging.js"))};
import { mkdirSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
await inStaging("staging", new Date(), async (staging) => mkdirSync(staging, { recursive: true }), async () => {
  for (const file of [1, 2, 3]) {
    process.kill(process.pid, "${signal}");
    await setTimeout(50);
    console.log(file);
    }
});
console.log("on");`;
    const { child, closed } = start(["--input-type=module", "-e", script], folder);
    let said = "";
    child.stdout.on("data", (data) => (said += data));
    expect(await closed).toBe(code);
    expect(said).toBe("1\n2\n3\n");
    expect(await filesIn(folder)).toEqual(["staging"]);
  },
);
