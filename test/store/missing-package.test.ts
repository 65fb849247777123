import { expect, test, vi } from "vitest";
import { openStore } from "../../src/store/store.ts";

vi.mock("../../src/base/optional-package.ts", () => ({ optionalPackage: async () => undefined }));

test.each([
  ["redis://host", "for a store at redis:, install what it takes: npm install --save-dev ioredis"],
  ["rediss://host", "for a store at rediss:, install what it takes: npm install --save-dev ioredis"],
  ["s3://cards", "for a store at s3:, install what it takes: npm install --save-dev aws4fetch"],
  ["unstorage:fs-lite", "for a store at unstorage:, install what it takes: npm install --save-dev unstorage"],
])("says what to install for %s", async (url, said) => {
  await expect(openStore(url, { environment: {} })).rejects.toThrow(said);
});

test("needs nothing for a folder and a server", async () => {
  for (const url of ["file:///tmp/cards", "https://host/cards"]) await (await openStore(url)).close();
});
