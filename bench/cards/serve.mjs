import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { createSite } from "./site.mjs";

/** Milliseconds from saving an article to its new page on disk or from the server, and to its new card. */
export async function benchServe({ rounds, spawn, eleventy, articles }) {
  const servers = {};
  for (const [kind, port] of [
    ["alone", 8191],
    ["keyfigures", 8192],
  ]) {
    const folder = await createSite(kind, articles);
    const child = spawn(process.execPath, [eleventy, "--serve", "--incremental", `--port=${port}`, "--quiet"], {
      cwd: folder,
      stdio: "ignore",
    });
    servers[kind] = { folder, child, url: `http://localhost:${port}` };
    await until(async () => (await fetch(`${servers[kind].url}/articles/a0/`)).ok);
  }
  const results = { alone: [], ours: [], card: [] };
  for (let round = 0; round < rounds; round++) {
    for (const [kind, list] of [
      ["alone", results.alone],
      ["keyfigures", results.ours],
    ]) {
      const { folder, url } = servers[kind];
      const path = join(folder, "articles/a1.md");
      const text = (await readFile(path, "utf8")).replace(/^title: .*$/m, `title: Version ${round} de l’article`);
      await setTimeout(500);
      const started = performance.now();
      await writeFile(path, text);
      let html = "";
      await until(async () => {
        html = await (await fetch(`${url}/articles/a1/`)).text();
        return html.includes(`Version ${round} `);
      });
      list.push(performance.now() - started);
      if (kind === "alone") continue;
      const asked = performance.now();
      const card = /og:image" content="https:\/\/example\.org([^"]+)"/.exec(html)?.[1];
      const answer = await fetch(url + card);
      if (!answer.ok || answer.headers.get("content-type") !== "image/png") throw new Error(`no card at ${card}`);
      await answer.arrayBuffer();
      results.card.push(performance.now() - asked);
    }
  }
  for (const { child } of Object.values(servers)) child.kill();
  return results;
}

async function until(done) {
  for (let tries = 0; tries < 3000; tries++) {
    if (await done().catch(() => false)) return;
    await setTimeout(10);
  }
  throw new Error("the server did not answer in time");
}
