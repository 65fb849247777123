import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { CardFile } from "../../src/render/card-file.ts";
import { sample } from "../card/sample.ts";
import { root } from "../cli/run.ts";

/** A module as workers have it: the code that is compiled, and not its source, is what a picture's digest tells. */
export const compiled = <Module>(path: string): Promise<Module> => import(join(root, "dist/src", path));

/** A card as a build asks for it. */
export async function fileOf(title: string): Promise<CardFile> {
  const { cardFileName, digestCard } = await compiled<typeof import("../../src/render/digest.ts")>("render/digest.js");
  const card = { ...sample, title };
  const digest = digestCard({ card, size: "og" });
  const name = cardFileName(title.toLowerCase(), "og", digest);
  const article = `content/${title.toLowerCase()}.md`;
  return { name, digest, article, card, size: "og", width: 1200, height: 630, theme: "paper", format: "png" };
}

export interface WorkerProcess {
  process: ChildProcess;
  said(): string;
  /** Resolves when it says so. */
  says(part: string): Promise<void>;
  /** @returns the exit code, or the signal that ended it */
  end(signal: NodeJS.Signals): Promise<number | NodeJS.Signals>;
}

/** `keyfigures worker` in a folder, when it takes cards. */
export async function startWorker(
  args: readonly string[],
  { cwd, env = {} }: { cwd: string; env?: Record<string, string> },
): Promise<WorkerProcess> {
  const child = spawn(process.execPath, [join(root, "dist/src/cli/main.js"), "worker", "--concurrency", "1", ...args], {
    cwd,
    env: { ...process.env, NO_COLOR: "1", ...env },
    stdio: ["ignore", "ignore", "pipe"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (said += text));
  const worker: WorkerProcess = {
    process: child,
    said: () => said,
    async says(part) {
      const until = Date.now() + 20_000;
      while (!said.includes(part)) {
        if (Date.now() > until || child.exitCode !== null) throw new Error(`the worker never said ${part}: ${said}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    async end(signal) {
      const ended = once(child, "close");
      child.kill(signal);
      const [code, by] = await ended;
      return code ?? by;
    },
  };
  await worker.says("takes cards");
  return worker;
}
