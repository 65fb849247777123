import { expect, test } from "vitest";
import { sectionOf } from "../../src/card/section.ts";

test("the first tag that has a section decides, however it is written", () => {
  const sections = { Économie: "#1f5f8b", sport: { accent: "#2c6e49", frame: "poster" as const } };
  expect(sectionOf(["post", "économie", "sport"], sections)).toEqual({ accent: "#1f5f8b" });
  expect(sectionOf(["Sport"], sections)).toEqual({ accent: "#2c6e49", frame: "poster" });
  expect(sectionOf(["post"], sections)).toEqual({});
  expect(sectionOf([], true)).toEqual({});
  expect(sectionOf(["sport"], false)).toEqual({});
});

test("with `true` each first tag has its colour, the same each time, and tags have several", () => {
  const tags = ["economy", "sport", "culture", "science", "politics", "local", "opinion", "health", "travel", "food"];
  const colors = tags.map((tag) => sectionOf([tag, "other"], true).accent);
  expect(colors).toEqual(tags.map((tag) => sectionOf([tag.toUpperCase()], true).accent));
  expect(new Set(colors).size).toBeGreaterThan(4);
});
