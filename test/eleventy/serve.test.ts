import { spawn } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { expect, it } from "vitest";
import { freePort } from "../free-port.ts";
import { cards, command, post, site } from "../someone-elses-site.ts";
import { until } from "../until.ts";

const port = await freePort();

it("draws a card when it is asked for while serving, and none on saving", async () => {
  const folder = await site({ "a.md": post("Avant"), "b.md": post("Un autre") });
  const server = spawn(process.execPath, [command, "--serve", `--port=${port}`, "--quiet"], { cwd: folder });
  try {
    const cardOf = async (title: string) => {
      const html = await (await fetch(`http://localhost:${port}/a/`)).text();
      const path = /og:image" content="https:\/\/example\.org([^"]+)"/.exec(html)?.[1];
      return html.includes(`<title>${title}</title>`) ? path : undefined;
    };
    const before = await until(() => cardOf("Avant"));
    await writeFile(join(folder, "a.md"), (await readFile(join(folder, "a.md"), "utf8")).replace("Avant", "Après"));
    const after = await until(() => cardOf("Après"));
    expect(after).not.toBe(before);
    expect(await cards(folder)).toEqual([]);

    // A tab that still shows the page as it was before has its card too.
    for (const path of [before, after]) {
      const answer = await fetch(`http://localhost:${port}${path}`);
      expect(answer.headers.get("content-type")).toBe("image/png");
      const { width, height } = await sharp(Buffer.from(await answer.arrayBuffer())).metadata();
      expect([width, height]).toEqual([1200, 630]);
    }
    expect((await fetch(`http://localhost:${port}/cards/nobodys.png`)).status).toBe(404);
  } finally {
    server.kill();
  }
});

it("keeps share pages as the article is, also when an edit is taken back", async () => {
  const folder = await site({ "a.md": post("Avant"), "b.md": post("Un autre") });
  const server = spawn(process.execPath, [command, "--serve", `--port=${port}`, "--quiet"], { cwd: folder });
  try {
    const says = (title: string) => async () => {
      const html = await (await fetch(`http://localhost:${port}/a/cards/750-megawatts/`)).text();
      return html.includes(`>${title}</a>`) || undefined;
    };
    await until(says("Avant"));
    for (const title of ["Après", "Avant", "Après"]) {
      await writeFile(join(folder, "a.md"), post(title));
      await until(says(title));
    }
  } finally {
    server.kill();
  }
});
