import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parseArticle } from "../../src/article/article.ts";
import { photoOf, portraitOf } from "../../src/build/article-photo.ts";
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

const portrait = (front: string, keys = normalizeConfig({ portraits: true }).portraits) =>
  portraitOf(parseArticle(`---\ntitle: A port\n${front}\n---\nText.`, { path: join(folder, "a.md") }), keys);

test("a portrait is named beside its author or within it, or under a key of the site's own", () => {
  const src = join(folder, "img/port.jpg");
  expect(portrait("author: Ana Roe\nauthorImage: img/port.jpg").portrait).toEqual({ src });
  expect(portrait("author: { name: Ana Roe, image: img/port.jpg, imageFocus: 50% 20% }").portrait).toEqual({
    src,
    focus: [0.5, 0.2],
  });
  expect(portrait("author:\n  - { name: Ana Roe, image: { src: img/port.jpg, focus: top } }").portrait).toEqual({
    src,
    focus: [0.5, 0],
  });
  expect(portrait("author: Ana Roe\nstaff: { face: { round: img/port.jpg } }", ["staff.face.round"]).portrait).toEqual({
    src,
  });
  expect(portrait("author: Ana Roe").portrait).toBeUndefined();
  expect(portrait("author: { name: Ana Roe, image: img/port.jpg }", normalizeConfig({}).portraits)).toEqual({
    warnings: [],
  });
});

test.each([
  ["author: Ana Roe\nauthorImage: https://example.org/a.jpg", "an author's portrait is a file of the site"],
  ["author: { name: Ana Roe, image: nowhere.jpg }", "`author.image` is nowhere.jpg, and there is no such file"],
  ["authorImage: img/port.jpg", "`author` names nobody"],
  ["author: [Ana Roe, Ben Li]\nauthorImage: img/port.jpg", "is by several, Ana Roe, Ben Li: it is not shown"],
])("one that cannot be shown is a warning: %s", (front, message) => {
  const { portrait: shown, warnings } = portrait(front);
  expect(shown).toBeUndefined();
  expect(warnings.map((warning) => warning.message)).toEqual([expect.stringContaining(message)]);
});

test("the keys of a portrait are the site's own", () => {
  expect(normalizeConfig({ portraits: true }).keys).toEqual(
    expect.arrayContaining(["authorImage", "authorImageFocus"]),
  );
  expect(normalizeConfig({ portraits: ["staff.face"] }).keys).toEqual(["staff"]);
});
