import { expect, it } from "vitest";
import { InputError, InputErrors } from "../../src/base/error.ts";
import { buildFaults } from "../../src/eleventy/build-fault.ts";
import { codeFrame } from "../../src/eleventy/code-frame.ts";
import { overlayHtml } from "../../src/eleventy/overlay-html.ts";

const files: Record<string, string> = {
  "a.md": "---\ntitle: Réseau\n---\nUn\n{{ x | y }}\nTrois\n",
  "_includes/post.njk": "<p>\n{{ title() }}\n</p>\n",
};
const read = (path: string) => files[path];
const wrapped = (message: string, originalError: Error) => Object.assign(new Error(message), { originalError });

it("lists each of our own faults at its place", () => {
  const errors = new InputErrors([
    new InputError("no title", { path: "a.md", line: 2, column: 3 }),
    new InputError("no file", { path: "gone.md" }),
  ]);
  const [first, second] = buildFaults(wrapped("Having trouble", errors), read);
  expect(first).toMatchObject({ reason: "no title", place: { path: "a.md", line: 2, column: 3 } });
  expect(first?.frame.map(({ number, caret }) => [number, caret])).toEqual([
    [1, undefined],
    [2, 2],
    [3, undefined],
    [4, undefined],
  ]);
  expect(second).toEqual({ reason: "no file", place: { path: "gone.md" }, frame: [] });
});

it("reads the place out of what template engines say, which never see front matter", () => {
  const liquid = wrapped(
    "Having trouble rendering liquid template ./a.md",
    new Error("undefined filter: y, file:./a.md, line:2, col:1"),
  );
  expect(buildFaults(liquid, read)[0]?.place).toEqual({ path: "a.md", line: 5, column: 1 });
  const nunjucks = wrapped(
    "Having trouble rendering njk template ./a.md",
    new Error("(./_includes/post.njk) [Line 2, Column 9]\n  TypeError: title is not a function"),
  );
  expect(buildFaults(nunjucks, read)[0]).toMatchObject({
    reason: "TypeError: title is not a function",
    place: { path: "_includes/post.njk", line: 2, column: 9 },
  });
});

it("names the page where no more is known, and has words for what is no error", () => {
  const [fault] = buildFaults(wrapped("Having trouble rendering njk template ./a.md", new Error("boom")), read);
  expect(fault).toEqual({ reason: "boom", place: { path: "a.md" }, frame: [] });
  expect(buildFaults("lost", read)).toEqual([{ reason: "lost", place: undefined, frame: [] }]);
});

it("keeps the caret under its character where a line is a paragraph", () => {
  const source = `${"mot ".repeat(100)}faute ${"mot ".repeat(100)}`;
  const [line] = codeFrame(source, 1, 401);
  expect(line?.text.length).toBeLessThan(100);
  expect([...(line?.text ?? "")].slice(line?.caret).join("")).toMatch(/^faute/);
});

it("escapes what comes from files and messages", () => {
  const html = overlayHtml([
    {
      reason: "<script>1</script>",
      place: { path: "<b>.md", line: 1 },
      frame: [{ number: 1, text: "</pre><img>", caret: 0 }],
    },
  ]);
  expect(html).not.toMatch(/<script|<img|<b>\.md/);
  expect(html).toContain("&lt;/pre&gt;&lt;img&gt;");
});
