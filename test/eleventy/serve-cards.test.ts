import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { BorrowedPictures } from "../../src/build/borrowed-pictures.ts";
import { sizes } from "../../src/card/size.ts";
import type { Config } from "../../src/config.ts";
import { type CardFile, storeName } from "../../src/render/card-file.ts";
import { cardFileName, digestCard } from "../../src/render/digest.ts";
import { openStore } from "../../src/store/store.ts";
import { sample } from "../card/sample.ts";
import { compiled } from "../farm/worker-process.ts";
import { type HttpStore, startHttp } from "../store/http.ts";

const { serveCards } = await compiled<typeof import("../../src/eleventy/serve-cards.ts")>("eleventy/serve-cards.js");

let folder: string;
let store: HttpStore;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "keyfigures-serve-"));
  store = await startHttp();
});
afterEach(async () => {
  await store.stop();
  await rm(folder, { recursive: true, force: true });
});

const digest = digestCard({ card: sample, size: "og" });
const name = cardFileName("a", "og", digest);
const file: CardFile = {
  name,
  digest,
  article: "a.md",
  card: sample,
  size: "og",
  ...sizes.og,
  theme: "paper",
  format: "png",
};

type Answer = (request: { patternGroups: Record<string, string> }) => Promise<Response>;

/** What a server of this site answers for its card. */
function serve(cache = "cache") {
  const said: string[] = [];
  let answer: Answer | undefined;
  const eleventyConfig = {
    setServerOptions: ({ onRequest }: { onRequest: Record<string, Answer> }) => {
      answer = onRequest["/cards/:name"];
    },
  };
  const config = { folder: "cards", store: { url: store.url, readOnly: false } };
  const { requested } = serveCards(eleventyConfig as never, config as Config, join(folder, cache), (line) =>
    said.push(line),
  );
  requested().offer([{ name, file: () => file }]);
  const look = async () => {
    const response = await answer?.({ patternGroups: { name } });
    return new Uint8Array((await response?.arrayBuffer()) as ArrayBuffer);
  };
  return { look, said };
}

const isPng = (bytes: Uint8Array) => Buffer.from(bytes.subarray(1, 4)).toString() === "PNG";

test("shows what another machine has drawn, asks for it once, and gives the store nothing", async () => {
  const other = await openStore(store.url, { environment: {} });
  await other.put(storeName(digest), Uint8Array.of(1, 2, 3));
  store.asked.length = 0;
  const { look } = serve();
  expect(await look()).toEqual(Uint8Array.of(1, 2, 3));
  expect(await look()).toEqual(Uint8Array.of(1, 2, 3));
  expect(store.asked).toEqual([expect.stringMatching(/^GET .*pictures/)]);
});

test("draws what the store has not, and keeps it to this machine: it may be a draft's", async () => {
  const { look, said } = serve();
  expect(isPng(await look())).toBe(true);
  expect(store.asked.filter((line) => !line.startsWith("GET"))).toEqual([]);
  expect(said).toEqual([]);
});

test("waits a second for a store that does not answer, says so once, and then draws without asking", async () => {
  store.instead = () => {};
  const { look, said } = serve();
  expect(isPng(await look())).toBe(true);
  await rm(join(folder, "cache"), { recursive: true });
  expect(isPng(await look())).toBe(true);
  expect(store.asked).toHaveLength(1);
  expect(said).toEqual([
    expect.stringMatching(/^warning: the store http:\S+ cannot be read: no answer in 1 s; cards are drawn here$/),
  ]);
});

test("says of an address that is none what is wrong with it, and draws", async () => {
  store.url = "ftp://host/cards";
  const { look, said } = serve();
  expect(isPng(await look())).toBe(true);
  expect(said).toEqual([expect.stringMatching(/^warning: .*ftp.*; cards are drawn here$/)]);
});

test("a store that failed is asked again after its rest, and one that nobody asks is closed", async () => {
  let opened = 0;
  let closed = 0;
  let isDown = true;
  const get = async () => {
    if (isDown) throw new Error("it is down");
    return Uint8Array.of(7);
  };
  const close = async () => {
    closed += 1;
  };
  const open = async () => {
    opened += 1;
    return { name: "", readOnly: true, has: async () => true, get, put: async () => {}, close };
  };
  const borrowed = new BorrowedPictures({ open, idle: 5, rest: 60, warn: () => {} });
  expect(await borrowed.get(digest)).toBeUndefined();
  isDown = false;
  expect(await borrowed.get(digest)).toBeUndefined();
  await expect.poll(() => borrowed.get(digest)).toEqual(Uint8Array.of(7));
  await expect.poll(() => closed).toBe(opened);
  expect(opened).toBeGreaterThan(1);
});
