import { rename, writeFile } from "node:fs/promises";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { publishedAt } from "../../src/build/published-list.ts";
import { keyfigures, temporaryFolder } from "./run.ts";

const article = (cost: string) => `---
title: A tunnel
description: What it costs.
date: 2026-11-01
---
The tunnel will cost ${cost} euros. It takes 750 megawatts.
`;

const picture = (name: string) => ({
  size: "og",
  path: `/cards/${name}.og.0123456789abcdef.png`,
  width: 1200,
  height: 630,
});
const figure = (value: string, text: string, sentence: string, page: string) => ({
  value,
  label: "",
  source: { text, sentence },
  page: `/tunnel/cards/${page}/`,
  cards: [picture(`tunnel.${page}`)],
});

const list = {
  articles: [
    {
      url: "https://example.org/tunnel/",
      title: "A tunnel",
      source: "tunnel.md",
      cards: [picture("tunnel")],
      figures: [
        figure("€40M", "40 million euros", "The tunnel will cost 40 million euros.", "40-million-euros"),
        figure("750 MW", "750 megawatts", "It takes 750 megawatts.", "750-megawatts"),
      ],
    },
  ],
};

async function folderOf(cost: string): Promise<string> {
  const cwd = await temporaryFolder();
  await writeFile(join(cwd, "tunnel.md"), article(cost));
  await writeFile(join(cwd, "published.json"), JSON.stringify(list));
  return cwd;
}

const check = (cwd: string, ...args: string[]) => keyfigures(["check", ".", "--no-cards", ...args], { cwd });

describe("keyfigures check --since", () => {
  it("lists what was shared with an old number, and what it is now", async () => {
    const cwd = await folderOf("14 million");
    const { code, stdout } = await check(cwd, "--since", "published.json", "--reporter", "json");
    expect(code).toBe(0);
    const { findings } = JSON.parse(stdout) as { findings: { rule: string }[] };
    expect(findings.filter(({ rule }) => rule === "figure-shared")).toEqual([
      {
        rule: "figure-shared",
        severity: "warning",
        message:
          "€40M (“40 million euros”) was shared on /tunnel/cards/40-million-euros/ and in cards/tunnel.40-million-euros.og.0123456789abcdef.png, cards/tunnel.og.0123456789abcdef.png; the article now says “14 million euros”",
        path: "tunnel.md",
        line: 6,
        column: 22,
        length: 16,
        fixable: false,
        shared: {
          url: "https://example.org/tunnel/",
          was: "40 million euros",
          is: "14 million euros",
          page: "/tunnel/cards/40-million-euros/",
          pictures: ["/cards/tunnel.40-million-euros.og.0123456789abcdef.png", "/cards/tunnel.og.0123456789abcdef.png"],
        },
      },
    ]);
    expect((await check(cwd, "--since", "published.json", "--reporter", "sarif")).stdout).toContain(
      '"was": "40 million',
    );
    expect((await check(cwd, "--since", "published.json", "--reporter", "github")).stdout).toContain("::warning file=");
  });

  it("finds nothing where the numbers are what was shared, and none where an article is not listed", async () => {
    const cwd = await folderOf("40 million");
    await writeFile(join(cwd, "other.md"), article("14 million"));
    expect((await check(cwd, "--since", "published.json")).stdout).not.toContain("figure-shared");
  });

  it("lists what was shared of an article that is gone, or a draft, and follows one whose file was renamed", async () => {
    const cwd = await folderOf("14 million");
    const shared = async (...paths: string[]) => {
      const args = ["check", ...paths, "--no-cards", "--since", "published.json", "--reporter", "json"];
      const { stdout } = await keyfigures(args, { cwd });
      const { findings } = JSON.parse(stdout) as { findings: { rule: string; path: string; message: string }[] };
      return findings.filter(({ rule }) => rule === "figure-shared");
    };
    await rename(join(cwd, "tunnel.md"), join(cwd, "tube.md"));
    const gone = await shared(".");
    expect(gone.map(({ path, message }) => [path, message.split("; ")[1]])).toEqual([
      ["tunnel.md", "the article is not there any more"],
      ["tunnel.md", "the article is not there any more"],
    ]);
    expect(gone[0]).toMatchObject({ shared: { was: "40 million euros", page: "/tunnel/cards/40-million-euros/" } });
    expect(await shared("tube.md")).toEqual([]);

    const config = (corrections: object) =>
      writeFile(
        join(cwd, "keyfigures.config.json"),
        JSON.stringify({ corrections: { manifest: "published.json", ...corrections } }),
      );
    await config({ withdrawn: { "tunnel.md": "" } });
    expect((await shared("."))[0]?.message).toContain("; the article was taken back");
    await config({ moved: { "tunnel.md": "tube.md" } });
    expect((await shared(".")).map(({ path, message }) => [path, message.split("; ")[1]])).toEqual([
      ["tube.md", "the article now says “14 million euros”"],
    ]);

    await rename(join(cwd, "tube.md"), join(cwd, "tunnel.md"));
    await writeFile(join(cwd, "tunnel.md"), article("40 million").replace("---\n", "---\ndraft: true\n"));
    await config({});
    expect(await shared(".")).toHaveLength(2);
  });

  it("says in one line what is wrong with what it is given", async () => {
    const cwd = await folderOf("40 million");
    const fault = async (since: string) => {
      const { code, stderr } = await check(cwd, "--since", since);
      return [code, stderr.trim()];
    };
    expect(await fault("nowhere.json")).toEqual([1, "nowhere.json: no such file"]);
    expect(await fault("tunnel.md")).toEqual([1, "tunnel.md: is no list of published cards: it is no JSON"]);
    expect(await fault("file:///etc/passwd")).toEqual([
      2,
      "--since takes a file or an address of http or https, not file:",
    ]);
    expect((await fault("http://127.0.0.1:1/cards.json"))[1]).toMatch(/^http:\S+: cannot be fetched: .+$/);
  });
});

describe("publishedAt", () => {
  let server: Server | undefined;

  afterEach(() => {
    server?.closeAllConnections();
    server?.close();
  });

  async function serve(listener: RequestListener): Promise<string> {
    server = createServer(listener);
    await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/cards.json`;
  }

  it("reads what is online", async () => {
    const url = await serve((_, response) => response.end(JSON.stringify(list)));
    expect((await publishedAt(url)).articles).toHaveLength(1);
  });

  it.each<[string, RequestListener, string]>([
    ["is not found", (_, response) => void response.writeHead(404).end("<h1>no</h1>"), "answered 404"],
    ["is a page", (_, response) => void response.end("<!doctype html>"), "it is no JSON"],
    ["never answers", () => {}, "no answer within 0.2 s"],
    ["never ends", (_, response) => void response.write("{"), "no answer within 0.2 s"],
    [
      "says to be too large",
      (_, response) => void response.writeHead(200, { "content-length": 1e9 }),
      "has 1000000000",
    ],
    [
      "sends to a file",
      (_, response) => void response.writeHead(302, { location: "file:///etc/passwd" }).end(),
      "fetched",
    ],
  ])("refuses one that %s, in one line", async (_name, listener, said) => {
    const url = await serve((request, response) => {
      listener(request, response);
      response.flushHeaders();
    });
    await expect(publishedAt(url, 200)).rejects.toThrow(said);
  });
});
