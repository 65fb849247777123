import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { createOnRequest } from "../../src/build/on-request.ts";
import type { CardFile } from "../../src/render/card-file.ts";

it("answers for the small picture beside a card with the card, while a site is served", async () => {
  const cache = await mkdtemp(join(tmpdir(), "keyfigures-"));
  onTestFinished(() => rm(cache, { recursive: true }));
  const file = { name: "a.og.0123456789abcdef.png", digest: "0123456789abcdef", format: "png" } as CardFile;
  const pictures = createOnRequest(cache, async () => new Uint8Array([1, 2, 3]));
  pictures.offer([{ name: file.name, file: () => file }]);
  const answer = await pictures.answer("a.og.0123456789abcdef.thumb.webp");
  expect(answer?.headers.get("content-type")).toBe("image/png");
  expect(new Uint8Array((await answer?.arrayBuffer()) as ArrayBuffer)).toEqual(new Uint8Array([1, 2, 3]));
  expect(await pictures.answer("b.og.0123456789abcdef.thumb.webp")).toBeUndefined();
});
