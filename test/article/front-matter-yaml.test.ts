import { expect, test } from "vitest";
import { parseYaml } from "../../src/article/front-matter-yaml.ts";

test("front matter that is asked for again is parsed once, and another one anew", () => {
  const text = "title: A port\nphoto: quay.jpg\n";
  const first = parseYaml(text, "a.md");
  expect(parseYaml(`${text}`, "a.md")).toBe(first);
  expect(parseYaml("title: Another\n", "b.md")).toEqual({ title: "Another" });
  expect(parseYaml(text, "a.md")).toEqual(first);
});

test("what is broken is said each time it is asked for, with the file that has it", () => {
  const broken = "title: [A port\n";
  for (const path of ["a.md", "b.md"])
    expect(() => parseYaml(broken, path)).toThrow(
      expect.objectContaining({ place: expect.objectContaining({ path }) }),
    );
  expect(parseYaml("title: A port\n", "a.md")).toEqual({ title: "A port" });
});
