import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parseArticle } from "../../src/article/article.ts";
import { photoOf } from "../../src/build/article-photo.ts";
import { normalizeConfig } from "../../src/config.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "photo-"));
  await mkdir(join(folder, "img"));
  await writeFile(join(folder, "img/port.jpg"), "");
});
afterAll(() => rm(folder, { recursive: true }));

const read = (front: string, keys = ["image", "cover"]) =>
  photoOf(parseArticle(`---\ntitle: A port\n${front}\n---\nText.`, { path: join(folder, "a.md") }), keys);

test("a photograph is named by a path, or by an object, under the first key that there is", () => {
  const src = join(folder, "img/port.jpg");
  expect(read("image: img/port.jpg").photo).toEqual({ src });
  expect(read("cover: ./img/port.jpg").photo).toEqual({ src });
  expect(read("image: [img/port.jpg, img/other.jpg]").photo).toEqual({ src });
  expect(read("image: { url: img/port.jpg, credit: Ana Roe, focus: 30% 60% }").photo).toEqual({
    src,
    credit: "Ana Roe",
    focus: [0.3, 0.6],
  });
  expect(read("hero: img/port.jpg\nhero_credit: Ana Roe\nheroFocus: top right", ["hero"]).photo).toEqual({
    src,
    credit: "Ana Roe",
    focus: [1, 0],
  });
  expect(read("description: none").photo).toBeUndefined();
});

test.each([
  ["https://example.org/a.jpg", "nothing is fetched"],
  ["img/nowhere.jpg", "there is no such file"],
])("one that is not there is a warning: %s", (named, message) => {
  const { photo, warnings } = read(`image: ${named}`);
  expect(photo).toBeUndefined();
  expect(warnings.map((warning) => warning.message)).toEqual([expect.stringContaining(message)]);
  expect(warnings[0]?.message).toContain(named);
});

test("the option names the keys, which are then the site's own", () => {
  expect(normalizeConfig({}).photos).toEqual([]);
  expect(normalizeConfig({ photos: true }).photos).toEqual(["image", "cover"]);
  expect(normalizeConfig({ photos: ["hero"] }).keys).toContain("heroCredit");
  expect(normalizeConfig(normalizeConfig({ photos: true })).photos).toEqual(["image", "cover"]);
});
