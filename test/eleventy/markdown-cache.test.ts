import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Markdown from "markdown-it";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Cache } from "../../src/cache/cache.ts";
import { openScratch } from "../../src/cache/scratch.ts";
import { renderOnce } from "../../src/eleventy/markdown-cache.ts";
import { markSentences } from "../../src/site/mark.ts";

let folder: string;
let kept: Cache;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "keyfigures-once-"));
  kept = new Cache(join(folder, "pack"), {}, openScratch(folder));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A library as Eleventy has it, and how often it rendered. */
function library() {
  const md = new Markdown({ html: true }).use(markSentences);
  const rendered = vi.spyOn(md, "render");
  renderOnce(md, kept);
  return { md, times: () => rendered.mock.calls.length };
}

const text = "La centrale livre **750 mégawatts** au réseau.\n\nElle coûte 10 €.\n";
const mark = { id: "figure-750", sentence: "La centrale livre 750 mégawatts au réseau.", words: "750 mégawatts" };

test("a text is rendered once, and so it is in the next build", () => {
  const first = library();
  const html = first.md.render(text, { lang: "fr" });
  expect(html).toBe(new Markdown().render(text));
  expect(first.md.render(text, { lang: "fr" })).toBe(html);
  const second = library();
  expect(second.md.render(text, { lang: "fr" })).toBe(html);
  expect([first.times(), second.times()]).toEqual([1, 0]);
});

test.each<[string, string, Record<string, unknown>]>([
  ["text", text.replace("10", "11"), { lang: "fr" }],
  ["language", text, { lang: "en" }],
  ["page", text, { lang: "fr", page: { inputPath: "./b.md" } }],
  ["mark", text, { lang: "fr", keyfigures: { marks: [mark] } }],
])("another %s is rendered anew", (_what, other, env) => {
  const { md, times } = library();
  md.render(text, { lang: "fr" });
  const html = md.render(other, env);
  expect(times()).toBe(2);
  expect(html).toBe(new Markdown({ html: true }).use(markSentences).render(other, env));
});

test("another option, or fewer rules, are another rendering", () => {
  const page = "a\nb\n\n> c\n";
  library().md.render(page);
  const broken = library();
  broken.md.set({ breaks: true });
  expect(broken.md.render(page)).toContain("<br>");
  const fewer = library();
  fewer.md.disable("blockquote");
  expect(fewer.md.render(page)).not.toContain("<blockquote>");
});

test("an option that changes between two texts counts for the second, and so does a rule", () => {
  const { md } = library();
  const page = "a\nb\n\n> c\n";
  expect(md.render(page)).not.toContain("<br>");
  expect(md.set({ breaks: true }).render(page)).toContain("<br>");
  expect(md.set({ breaks: false }).render(page)).not.toContain("<br>");
  expect(md.disable("blockquote").render(page)).not.toContain("<blockquote>");
});

test("a link that one text defines is there for the next one with the same data, in each build", () => {
  for (let build = 0; build < 3; build++) {
    const { md } = library();
    const env = { lang: "fr" };
    md.render("[source]: /source\n", env);
    expect(md.render("[source]", env)).toContain('href="/source"');
  }
});

test("a text without any data is rendered", () => {
  expect(library().md.render("a", null as never)).toBe("<p>a</p>\n");
  expect(library().md.render("a")).toBe("<p>a</p>\n");
});

test("where a rule is added later, each text is rendered each time", () => {
  library().md.render(text);
  const { md, times } = library();
  md.renderer.rules.strong_open = () => `<strong class="${times()}">`;
  expect(md.render(text)).toContain(`<strong class="1">`);
  expect(md.render(text)).toContain(`<strong class="2">`);
});

test("a page whose data defines links is rendered each time", () => {
  const { md } = library();
  const linked = (href: string) => md.render("[a]", { references: { A: { href, title: "" } } });
  expect(linked("/one")).toContain("/one");
  expect(linked("/two")).toContain("/two");
});
