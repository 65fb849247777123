import { describe, expect, it } from "vitest";
import { nameFault } from "../../src/output/file-name.ts";

describe("nameFault", () => {
  it.each(["./_site/a/index.html", "../site/a.html", "a.b/c", ".well-known/x", "a/.htaccess", "é".repeat(127)])(
    "finds nothing wrong with %s",
    (path) => expect(nameFault(path)).toBeUndefined(),
  );

  it.each([
    ["./a./index.html", '"a."', true],
    ["./.../b", '"..."', true],
    ["a/ /b", '" "', true],
    ["a /b", '"a "', true],
    ["a/ .", '" ."', true],
    ["a/b..", '"b.."', true],
    ["a/Con.html", '"Con.html"', true],
    ["a?b", '"a?b"', true],
    ["a\nb", '"a\\nb"', false],
    [`a/${"é".repeat(128)}`, "256 bytes", false],
    [`a/${"水".repeat(86)}`, "258 bytes", false],
    [`${"a/".repeat(50)}${"b".repeat(256)}`, "256 bytes", false],
  ])("says what is wrong with %s", (path, said, elsewhere) => {
    const fault = nameFault(path);
    expect(fault?.reason).toContain(said);
    expect(fault?.elsewhere).toBe(elsewhere);
  });
});
