import Markdown, { type MarkdownIt } from "markdown-it";
import footnote from "markdown-it-footnote";
import { expect, test } from "vitest";
import { isPlain, rulesKey, vouchFor } from "../../src/eleventy/plain-markdown.ts";
import { siteMarkdown } from "../../src/site/markdown.ts";

const eleventys = () => new Markdown({ html: true }).disable("code");

test("what Eleventy brings is plain, with whatever plain options", () => {
  expect(isPlain(eleventys(), true)).toBe(true);
  expect(isPlain(eleventys().set({ typographer: true, breaks: true }), true)).toBe(true);
});

test.each<[string, (md: MarkdownIt) => unknown]>([
  ["a plugin's rules", (md) => md.use(footnote)],
  [
    "a renderer derived from its own",
    (md) => {
      class Renderer extends (md.renderer.constructor as new () => typeof md.renderer) {}
      const { rules } = md.renderer;
      md.renderer = Object.assign(new Renderer(), { rules });
    },
  ],
  ["a renderer of its own", (md) => Object.assign(md.renderer.rules, { image: () => "" })],
  ["a highlighter", (md) => md.set({ highlight: () => "" })],
  ["another `render`", (md) => Object.assign(md, { render: () => "" })],
  ["links that it finds by itself", (md) => md.set({ linkify: true })],
  ["something that holds the library", (md) => Object.assign(md, { mine: { md, now: () => Date.now() } })],
])("one with %s is not", (_what, change) => {
  const md = eleventys();
  change(md);
  expect(isPlain(md, true)).toBe(false);
});

test("a site's own is not, since nobody knows its version; ours is, as long as nothing is added", () => {
  expect(isPlain(eleventys(), false)).toBe(false);
  const ours = vouchFor(siteMarkdown());
  expect(isPlain(ours, false)).toBe(true);
  ours.renderer.rules.strong_open = () => "<b>";
  expect(isPlain(ours, false)).toBe(false);
});

test("rules and options have a key of their own", () => {
  const changes: ((md: MarkdownIt) => unknown)[] = [
    () => {},
    (md) => md.set({ breaks: true }),
    (md) => md.enable("code"),
    (md) => md.core.ruler.after("inline", "again", md.core.ruler.getRules("")[0] as never),
    (md) => Object.assign(md.renderer.rules, { softbreak: md.renderer.rules.hardbreak }),
  ];
  const keys = changes.map((change) => {
    const md = eleventys();
    change(md);
    expect(isPlain(md, true)).toBe(true);
    return rulesKey(md);
  });
  expect(new Set(keys).size).toBe(changes.length);
  expect(rulesKey(eleventys())).toBe(keys[0]);
});
