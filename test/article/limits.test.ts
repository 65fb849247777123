import { describe, expect, test } from "vitest";
import { parseArticle } from "../../src/article/article.ts";
import { extractFigures } from "../../src/library.ts";

const body = "OpenAI achète pour 10 milliards de dollars de puces.\n";
/** A list of 9¹² words in twelve lines. */
const bomb = [
  "a0: &a0 [x, x, x, x, x, x, x, x, x]",
  ...Array.from({ length: 11 }, (_, at) => `a${at + 1}: &a${at + 1} [${Array(9).fill(`*a${at}`).join(", ")}]`),
].join("\n");
const article = (front: string, strict = false) =>
  parseArticle(`---\ntitle: A\nlang: fr\n${front}\n---\n${body}`, { path: "a.md", strict });
const warned = (front: string) =>
  article(front).warnings.map(({ message, place }) => `${place.line}:${place.column}: ${message}`);

describe("front matter", () => {
  test.each(["tags", "figures", "author", "cards", "card", "date", "description"])(
    "whose `%s` is an alias bomb is read without it",
    (key) => {
      expect(warned(`${bomb}\n${key}: *a11`)).toEqual([
        `16:${key.length + 3}: \`${key}\` holds more than 20000 values`,
      ]);
      expect(() => article(`${bomb}\n${key}: *a11`, true)).toThrow("holds more than 20000 values");
    },
  );

  test.each([
    ["tags: &x [*x]", "tags"],
    ["author: &x [*x]", "author"],
    ["figures: &x [*x]", "figures"],
    ["figures: &x\n  - value: *x", "figures"],
    ["cards: &x {theme: *x}", "cards"],
    ["card: &x {title: [*x]}", "card"],
    ["description: &x {a: {b: *x}}", "description"],
  ])("that holds itself is read without it: %s", (front, key) => {
    expect(warned(front)[0]).toMatch(new RegExp(`^[45]:\\d+: \`${key}\` holds itself$`));
  });

  test("that is too deep has one error with its place", () => {
    expect(() => article(`x: ${"[".repeat(1000)}${"]".repeat(1000)}`)).toThrow(
      /^a\.md:4:\d+: broken YAML: nesting exceeded/,
    );
    expect(warned(`tags: ${"[".repeat(50)}a${"]".repeat(50)}`)).toEqual(["4:7: `tags` is more than 32 levels deep"]);
  });

  test("with a bomb in a key that is nobody's, or with 100,000 of them, is read", () => {
    expect(article(`${bomb}\nfurther: *a11`).warnings).toEqual([]);
    const keys = Array.from({ length: 100_000 }, (_, at) => `k${at}: ${at}`).join("\n");
    expect(article(keys)).toMatchObject({ title: "A", warnings: [] });
  });

  test("may have an object of the site's that knows its own articles", () => {
    const author: Record<string, unknown> = { name: "Ann Lee" };
    author.posts = [{ author }];
    const { front, warnings } = parseArticle(body, { data: { author } });
    expect(front.author).toBe("Ann Lee");
    expect(warnings).toEqual([]);
  });
});

describe("a text of ten million characters", () => {
  const long = `---\ntitle: A\n---\n${body.repeat(190_000)}`;

  test("is read up to a million, to the end of a line, and its reader is told", () => {
    const { markdown, warnings } = parseArticle(long, { path: "a.md" });
    expect(markdown.length).toBeLessThanOrEqual(1_000_017);
    expect(markdown.endsWith(body)).toBe(true);
    expect(warnings[0]?.message).toMatch(/^has a text of \d+ characters; 1000000 are the most that are read$/);
    expect(parseArticle("mot ".repeat(2_500_000)).markdown).toHaveLength(1_000_000);
  });

  test("is an error in a strict site", () => {
    expect(() => parseArticle(long, { path: "a.md", strict: true })).toThrow(/^a\.md: has a text of \d+ characters/);
  });
});

test.each([
  ["quotes", ">".repeat(1000)],
  ["lists", "- ".repeat(1000)],
  ["brackets", "[".repeat(50_000)],
  ["emphasis", "*_".repeat(50_000)],
  ["tags", "<a ".repeat(50_000)],
  ["tags of HTML", `<p>${'<a "'.repeat(50_000)}`],
  ["blanks of HTML", `<p>${`<a${" ".repeat(5000)}`.repeat(10)}`],
  ["lists of HTML", "<ul><li>5 km\n".repeat(5000)],
  ["backticks", Array.from({ length: 400 }, (_, at) => "`".repeat(at)).join(" ")],
])("a thousand %s in one another are read in time", (_, nested) => {
  const before = process.cpuUsage();
  extractFigures(`${nested} ${body}`);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1e6).toBeLessThan(10);
});
