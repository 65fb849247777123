import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
import { freePort } from "../free-port.ts";

/** A redis-server on a port of its own, in memory alone. */
export interface Redis {
  url: string;
  port: number;
  stop(): Promise<void>;
}

/** @param at a port, where it is to be one of before @returns undefined where redis-server is not installed */
export async function startRedis(settings: readonly string[] = [], at?: number): Promise<Redis | undefined> {
  const port = at ?? (await freePort());
  const child = spawn("redis-server", ["--port", String(port), "--bind", "127.0.0.1", "--save", "", ...settings], {
    stdio: "ignore",
    // A loop of its own would outlive a test that is cut off.
    detached: false,
  });
  if (!(await started(child))) return undefined;
  await answers(port);
  return {
    port,
    url: `redis://127.0.0.1:${port}`,
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, "exit");
      child.kill("SIGKILL");
      await ended;
    },
  };
}

/** Whether the tests that need it can run; says so where they cannot. */
export async function hasRedis(): Promise<boolean> {
  const there = await started(spawn("redis-server", ["--version"], { stdio: "ignore" }));
  if (!there)
    process.stderr.write("redis-server is not installed (apt-get install redis-server): its tests are skipped\n");
  return there;
}

function started(child: ChildProcess): Promise<boolean> {
  return new Promise((resolve) => {
    child.once("spawn", () => resolve(true));
    child.once("error", () => resolve(false));
  });
}

async function answers(port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    const socket = connect(port, "127.0.0.1");
    const is = await new Promise((resolve) => {
      socket.once("connect", () => resolve(true));
      socket.once("error", () => resolve(false));
    });
    socket.destroy();
    if (is) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error("redis-server does not answer");
}
