import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { HtmlValidate } from "html-validate";
import { LinkChecker } from "linkinator";
import { expect, inject, it } from "vitest";

const folder = inject("folder");
const origin = inject("origin");

it("writes no faulty HTML", async () => {
  const validator = new HtmlValidate({
    extends: ["html-validate:standard", "html-validate:a11y"],
    rules: {
      // Void elements without a slash, and Nunjucks' line ends.
      "no-trailing-whitespace": "off",
    },
  });
  const pages = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith(".html"));
  expect(pages.length).toBeGreaterThan(60);
  const faults: string[] = [];
  for (const page of pages) {
    const { results } = await validator.validateString(await readFile(join(folder, page), "utf8"));
    for (const { messages } of results) {
      for (const { line, ruleId, message } of messages) faults.push(`${page}:${line} ${ruleId} ${message}`);
    }
  }
  expect(faults).toEqual([]);
});

it("has no broken link", async () => {
  const checker = new LinkChecker();
  const { links } = await checker.check({
    path: `${origin}/`,
    recurse: true,
    concurrency: 20,
    timeout: 20_000,
    checkCss: true,
    checkFragments: true,
    urlRewriteExpressions: [{ pattern: /^https:\/\/keyfigures\.example/, replacement: origin }],
  });
  expect(links.filter(({ state }) => state !== "OK").map(({ url, status, parent }) => [url, status, parent])).toEqual(
    [],
  );
  expect(links.length).toBeGreaterThan(150);
});
