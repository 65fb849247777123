import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createHtmlLines, type HtmlLines } from "../../src/cache/kept-html.ts";
import { keyOf } from "../../src/cache/key.ts";
import { openSpool } from "../../src/cache/scratch.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "keyfigures-html-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const create = () => createHtmlLines(openSpool(folder));

/** What the next build finds. */
function next(before: HtmlLines): HtmlLines {
  const after = create();
  const [, ...lines] = Buffer.concat([...before.parts()])
    .toString()
    .split("\n");
  for (const line of lines) expect(after.take(Buffer.from(line))).toBe(true);
  return after;
}

const keys = Array.from({ length: 20 }, (_, index) => keyOf(`page ${index}`));
const html = (key: string) => `<p>${key}\t“10 €”</p>\n<p>é</p>\n`;

function filled(): HtmlLines {
  const kept = create();
  for (const key of keys) kept.keep(key, html(key));
  return kept;
}

test("what is kept is found as it was, in this build and in the next", () => {
  const first = filled();
  const second = next(first);
  for (const key of keys) {
    expect(first.find(key)).toBe(html(key));
    expect(second.find(key)).toBe(html(key));
  }
  expect(second.find(keyOf("another"))).toBeUndefined();
});

test("a line of another kind is not taken", () => {
  expect(create().take(Buffer.from(`${keys[0]}{}`))).toBe(false);
});

test("what a build did not ask for is forgotten with it", () => {
  const second = next(filled());
  second.find(keys[0] as string);
  const third = next(second);
  expect(third.find(keys[0] as string)).toBeDefined();
  expect(third.find(keys[1] as string)).toBeUndefined();
});

test("the file is worth writing for a first build or many new pages, not for none or a few", () => {
  expect(create().changed()).toBe(false);
  expect(filled().changed()).toBe(true);
  const same = next(filled());
  for (const key of keys) same.find(key);
  expect(same.changed()).toBe(false);
  same.keep(keyOf("one more"), "");
  expect(same.changed()).toBe(false);
  for (const key of keys.slice(10)) same.keep(keyOf(`${key}, edited`), "");
  expect(same.changed()).toBe(true);
});

test("the file is worth writing when many pages are gone", () => {
  const fewer = next(filled());
  for (const key of keys.slice(10)) fewer.find(key);
  expect(fewer.changed()).toBe(true);
});
