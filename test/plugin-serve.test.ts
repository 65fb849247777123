import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { command, post, site } from "./someone-elses-site.ts";

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, "close");
  return port;
}

/** Eleventy's development server, with what it has said so far. */
async function develop(folder: string, ...args: string[]): Promise<{ url: string; said: () => string }> {
  const port = await freePort();
  const child: ChildProcess = spawn(process.execPath, [command, "--serve", `--port=${port}`, ...args], { cwd: folder });
  let output = "";
  child.stdout?.on("data", (data) => (output += data));
  child.stderr?.on("data", (data) => (output += data));
  onTestFinished(async () => {
    const closed = once(child, "close");
    child.kill("SIGKILL");
    await closed;
  });
  const url = `http://localhost:${port}`;
  await until(
    async () => output.includes("Server at") && (await fetch(url)).status > 0,
    () => output,
  );
  return { url, said: () => output };
}

/** Waits for what a watcher will do in its own time; the test's own limit is the only one. */
async function until(happened: () => Promise<boolean>, said: () => string): Promise<void> {
  const last = Date.now() + 45_000;
  while (!(await happened().catch(() => false))) {
    if (Date.now() > last) throw new Error(`did not happen; Eleventy said:\n${said()}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const pictureOf = (html: string) => /og:image" content="https:\/\/example\.org(\/cards\/[^"]+)"/.exec(html)?.[1] ?? "";

describe.each([[[]], [["--incremental"]]])("eleventy --serve %s", (args) => {
  it("serves cards, and after an edit the edited ones, without building in circles", async () => {
    const folder = await site({ "a.md": post("Avant"), "b.md": post("Autre"), "index.md": post("Accueil") });
    const { url, said } = await develop(folder, ...args);
    const text = async (path: string) => (await fetch(url + path)).text();

    const before = pictureOf(await text("/a/"));
    expect((await fetch(url + before)).headers.get("content-type")).toBe("image/png");
    expect((await text("/a/cards/750-megawatts/")).includes("La centrale livre")).toBe(true);

    await writeFile(join(folder, "a.md"), post("Après").replace("750", "800"));
    await until(async () => (await text("/a/")).includes('og:title" content="Après"'), said);
    const after = pictureOf(await text("/a/"));
    expect(after).not.toBe(before);
    // A page is there a moment before its card.
    await until(async () => (await fetch(url + after)).headers.get("content-type") === "image/png", said);
    await until(async () => (await fetch(`${url}/a/cards/800-megawatts/`)).status === 200, said);
    // The page that was not edited keeps its card.
    expect((await fetch(url + pictureOf(await text("/b/")))).status).toBe(200);

    const builds = () => said().match(/Wrote \d+ files?/g)?.length ?? 0;
    await until(async () => builds() === 2, said);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(builds()).toBe(2);
  });
});
