import { expect, it } from "vitest";
import { dataSchema } from "../../src/article/data-schema.ts";

const page = { inputPath: "./posts/a.md" };

it("lets a page's data pass whose values of our keys can be read, and all other keys", () => {
  expect(() =>
    dataSchema({ page, title: 2024, tags: ["a"], author: { name: "A" }, layout: 1, decription: 2 }),
  ).not.toThrow();
  expect(() => dataSchema({})).not.toThrow();
  expect(() => dataSchema(undefined)).not.toThrow();
});

it.each([
  [{ figures: 3 }, "posts/a.md: `figures` must be a list of figures"],
  [{ cards: "big" }, "posts/a.md: `cards` must be false or a map"],
  [{ date: "some day" }, "posts/a.md: `date`"],
])("refuses %j", (wrong, message) => {
  expect(() => dataSchema({ page, ...wrong })).toThrow(message);
});
