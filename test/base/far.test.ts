import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { defaultEffects } from "../../src/base/effects.ts";

// Two file systems, told apart by their paths as Linux tells them: a file is not moved from one to the other.
vi.mock("node:fs/promises", async (original) => {
  const real = await original<typeof import("node:fs/promises")>();
  const rename = async (from: string, to: string) => {
    if (from.includes("/far/") === to.includes("/far/")) return real.rename(from, to);
    throw Object.assign(new Error("EXDEV: cross-device link not permitted"), { code: "EXDEV" });
  };
  return { ...real, rename };
});

test("a file is moved whole to another file system, over what stood in its place", async () => {
  const folder = await mkdtemp(join(tmpdir(), "keyfigures-far-"));
  const to = join(folder, "far/a/b.txt");
  for (const text of ["one", "two"]) {
    await writeFile(join(folder, "b.txt"), text);
    await defaultEffects.move(join(folder, "b.txt"), to);
    expect(await readFile(to, "utf8")).toBe(text);
  }
  expect((await readdir(folder, { recursive: true })).sort()).toEqual(["far", "far/a", "far/a/b.txt"]);
  await rm(folder, { recursive: true });
});
