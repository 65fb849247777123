/** What a farm is made of, for its bench: a Redis, a store that counts, cards and workers. */
import { fork, spawn } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));
export const load = (path) => import(`${root}dist/src/${path}`);
export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A redis-server in memory alone: what it has is lost with it. */
export async function startRedis(port) {
  const child = spawn("redis-server", ["--port", port, "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"], {
    stdio: "ignore",
  });
  child.once("error", () => {
    console.error("redis-server is not installed: apt-get install redis-server");
    process.exit(1);
  });
  for (;;) {
    const socket = connect(port, "127.0.0.1");
    const answers = await Promise.race([
      once(socket, "connect").then(() => true),
      once(socket, "error").then(() => false),
    ]).catch(() => false);
    socket.destroy();
    if (answers) break;
    await pause(25);
  }
  return async function stop() {
    const ended = once(child, "exit");
    child.kill("SIGKILL");
    await ended;
  };
}

/** A store in a process of its own that counts what is put. */
export async function startStore() {
  const child = fork(fileURLToPath(new URL("store.mjs", import.meta.url)));
  const [port] = await once(child, "message");
  const url = `http://127.0.0.1:${port}`;
  return {
    url: `${url}/cards`,
    /** How many entries there are, and how many were put more than once. */
    counts: async () => (await fetch(`${url}/counts`)).json(),
    close: () => child.kill(),
  };
}

/** `keyfigures worker` with one process, once it takes cards. */
export async function startWorker(farm, store) {
  const args = [`${root}dist/src/cli/main.js`, "worker", "--farm", farm, "--store", store, "--concurrency", "1"];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text) => {
    said += text;
  });
  while (!said.includes("takes cards")) {
    if (child.exitCode !== null) throw new Error(said);
    await pause(50);
  }
  return {
    said: () => said,
    async end(signal) {
      const ended = once(child, "close");
      child.kill(signal);
      await ended;
    },
  };
}

/** Cards of every template of ours in turns, none like another. */
export async function cardFiles(count, from = 0) {
  const [{ sampleCards }, { cardFileName, digestCard }] = await Promise.all([
    load("card/samples/sample-cards.js"),
    load("render/digest.js"),
  ]);
  const samples = Object.values(sampleCards).flat();
  return Array.from({ length: count }, (_, index) => {
    const each = from + index;
    const sample = samples[each % samples.length];
    const card = { ...sample, title: `${sample.title} (${each})` };
    const digest = digestCard({ card, size: "og" });
    const name = cardFileName(`card-${each}`, "og", digest);
    return {
      name,
      digest,
      article: `content/${each}.md`,
      card,
      size: "og",
      width: 1200,
      height: 630,
      theme: "paper",
      format: "png",
    };
  });
}
