import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openScratch } from "../../src/cache/scratch.ts";

function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), "keyfigures-scratch-"));
}

test("what is put aside is read again, from memory and from disk, in any order", () => {
  const scratch = openScratch(join(emptyFolder(), "cache"));
  const texts = Array.from({ length: 400 }, (_, index) => `${index} — ${"é".repeat(index * 17)}`);
  const places = texts.map((text) => scratch.put(text));
  for (const index of [399, 0, 250, 120, 0]) {
    expect(scratch.read(places[index] as (typeof places)[number]).toString()).toBe(texts[index]);
  }
});

test("a text larger than what is held in memory is whole, and so is its neighbour", () => {
  const scratch = openScratch(emptyFolder());
  const large = "x".repeat(3 << 20);
  const places = ["before", large, "after"].map((text) => scratch.put(text));
  expect(places.map((place) => scratch.read(place).toString())).toEqual(["before", large, "after"]);
});

test("a few texts need no file, and many leave none", () => {
  const folder = emptyFolder();
  const few = openScratch(join(folder, "few"));
  few.put("a text");
  expect(readdirSync(folder)).toEqual([]);
  const many = openScratch(join(folder, "many"));
  for (let index = 0; index < 3; index++) many.put("y".repeat(700_000));
  expect(readdirSync(join(folder, "many"))).toEqual([]);
});
