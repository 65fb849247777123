import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import PQueue from "p-queue";
import { expect, it, vi } from "vitest";
import { freePort } from "../free-port.ts";
import { command, post, site } from "../someone-elses-site.ts";

const port = await freePort();

const articles = 10;
const requests = 2000;

it(`draws each card once for ${requests} requests, 64 at a time, to the server of a site`, async () => {
  const pages = Array.from({ length: articles }, (_, at) => [
    `a${at}.md`,
    post(`N ${at}`, "cards: { template: counted }\n"),
  ]);
  const folder = await site({
    ...Object.fromEntries(pages),
    "templates/cards/counted.js": `import { appendFileSync } from "node:fs";
export default (card) => {
  appendFileSync("drawn.txt", card.title + "\\n");
  return { type: "div", props: { style: { display: "flex", width: "100%", height: "100%", backgroundColor: "#fff" } } };
};`,
  });
  const server = spawn(process.execPath, [command, "--serve", `--port=${port}`, "--quiet"], { cwd: folder });
  try {
    const cards: string[] = [];
    for (let at = 0; at < articles; at++) {
      const path = await vi.waitFor(
        async () => {
          const html = await (await fetch(`http://localhost:${port}/a${at}/`)).text();
          return /og:image" content="https:\/\/example\.org([^"]+)"/.exec(html)?.[1] as string;
        },
        { timeout: 30_000 },
      );
      cards.push(path);
    }
    const queue = new PQueue({ concurrency: 64 });
    const answers = await queue.addAll(
      Array.from({ length: requests }, (_, at) => async () => {
        const answer = await fetch(`http://localhost:${port}${cards[at % articles]}`);
        return `${answer.status} ${(await answer.arrayBuffer()).byteLength > 100}`;
      }),
    );
    expect(new Set(answers)).toEqual(new Set(["200 true"]));
    const drawn = (await readFile(join(folder, "drawn.txt"), "utf8")).trim().split("\n");
    expect(drawn.sort()).toEqual(Array.from({ length: articles }, (_, at) => `N ${at}`).sort());
  } finally {
    server.kill();
  }
}, 120_000);
