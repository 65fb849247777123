import { expect, it } from "vitest";
import { InputError } from "../../src/base/error.ts";
import { warningLines } from "../../src/base/warning.ts";

it("is one line, whatever a template's own error says", () => {
  expect(new InputError("cannot be drawn: boom\r\n  at x\n\nmore\n", { path: "a.md" }).message).toBe(
    "a.md: cannot be drawn: boom at x more",
  );
  expect(warningLines([{ message: "a\n b", place: { path: "a.md" } }])).toEqual(["warning: a.md: a b"]);
  expect(new InputError("is gone", { path: "a\n\u001b[31m.md", line: 1 }).message).toBe(
    "a\ufffd\ufffd[31m.md:1: is gone",
  );
});
