import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import { cards, post, site } from "../someone-elses-site.ts";
import { startHttp } from "../store/http.ts";
import { freshKeyfigures, keyfigures, temporaryFolder } from "./run.ts";

const pages = { "a.md": post("Un"), "b.md": post("Deux"), "c.md": post("Trois") };
const key = "k3y-of-the-tests-0123";

/** A clone of the site on a machine of its own. */
async function machine(store: string, ...args: string[]) {
  const folder = await site(pages);
  const env = { KEYFIGURES_STORE: store, KEYFIGURES_STORE_KEY: key, DEBUG: "keyfigures" };
  const run = await freshKeyfigures(["build", ...args], { cwd: folder, env });
  return { folder, ...run };
}

async function textsIn(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !entry.parentPath.includes("node_modules"));
  const texts = await Promise.all(files.map((entry) => readFile(join(entry.parentPath, entry.name), "latin1")));
  return texts.join("\n");
}

it("draws a site in parts on fresh machines, and publishes it on another one that draws nothing", async () => {
  const store = pathToFileURL(await temporaryFolder()).href;
  const parts = await Promise.all(["1/2", "2/2"].map((shard) => machine(store, "--shard", shard)));
  const counts = parts.map(
    ({ stderr }) => /shard \d\/2: (\d+) of (\d+) cards, \1 of them drawn now/.exec(stderr) ?? [],
  );
  expect(parts.map(({ code }) => code)).toEqual([0, 0]);
  for (const { folder } of parts) expect(await cards(folder)).toEqual([]);
  const last = await machine(store);
  expect(last.code).toBe(0);
  // Nor does it read an article.
  expect(parts[0]?.stderr).toContain("a.md was read");
  expect(last.stderr).not.toContain("was read");
  // It tells of cards where it draws any.
  expect(last.stderr).not.toContain("from cache");
  const made = await cards(last.folder);
  expect(made.length).toBeGreaterThan(6);
  expect(counts.map(([, , all]) => Number(all))).toEqual([made.length, made.length]);
  const own = counts.map(([, part]) => Number(part));
  expect(Math.min(...own)).toBeGreaterThan(0);
  expect(own.reduce((sum, each) => sum + each)).toBe(made.length);
});

it("says no credentials, and keeps none", async () => {
  const server = await startHttp();
  onTestFinished(() => server.stop());
  server.instead = (request, response) => {
    request.resume();
    if (request.url?.includes("/articles/")) return void response.writeHead(request.method === "GET" ? 404 : 201).end();
    response.writeHead(500, `no ${request.headers.authorization}`).end(String(request.headers.authorization));
  };
  const address = `${server.url.replace("//", "//maria:s3cr3t-pass@")}?sig=sig-in-query`;
  const { code, stdout, stderr, folder } = await machine(address);
  expect(code).toBe(0);
  expect(stderr.match(/warning: .*/g)).toEqual([
    `warning: the store ${server.url} cannot be read: 500 Internal Server Error; this build goes on without it`,
  ]);
  const all = stdout + stderr + (await textsIn(folder));
  const sent = Buffer.from("maria:s3cr3t-pass").toString("base64");
  for (const secret of ["s3cr3t-pass", "sig-in-query", key, sent]) expect(all).not.toContain(secret);
});

it("refuses what is no part and no store, in one line", async () => {
  const folder = await site({ "a.md": post("Un") });
  const wrong: [string[], Record<string, string>, number, RegExp][] = [
    [["--shard", "3/2"], {}, 2, /--shard is a part of a whole, from 1\/4 to 4\/4, not "3\/2"/],
    [[], { KEYFIGURES_STORE: "ftp://maria:s3cr3t@host" }, 1, /^keyfigures store: a store at ftp: is unknown/m],
    [[], { KEYFIGURES_STORE: "file:///tmp/x", KEYFIGURES_STORE_READONLY: "yes" }, 1, /STORE_READONLY is 1 or 0/],
  ];
  for (const [args, env, expected, said] of wrong) {
    const { code, stderr } = await keyfigures(["build", ...args], { cwd: folder, env });
    expect(code).toBe(expected);
    expect(stderr).toMatch(said);
    expect(stderr).not.toMatch(/s3cr3t|^\s+at /m);
  }
});

it("takes a store that the site's options name, and no password in them", async () => {
  const store = await temporaryFolder();
  const folder = await site({ "a.md": post("Un") });
  const configure = (url: string) =>
    writeFile(
      join(folder, "eleventy.config.js"),
      `import keyfigures from "keyfigures";
export default (config) => config.addPlugin(keyfigures, { url: "https://example.org", store: "${url}" });`,
    );
  await configure(pathToFileURL(store).href);
  expect((await keyfigures(["build"], { cwd: folder })).code).toBe(0);
  expect(await readdir(join(store, "pictures"))).not.toEqual([]);
  await configure("https://maria:s3cr3t@host/cards");
  const { code, stderr } = await keyfigures(["build"], { cwd: folder });
  expect(code).toBe(1);
  expect(stderr).toContain("option `store`: must be an address without user, password or token");
  expect(stderr).not.toContain("s3cr3t");
});
