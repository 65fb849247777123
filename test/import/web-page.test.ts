import fc from "fast-check";
import { parseHTML } from "linkedom";
import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { importDocument } from "../../src/import/import.ts";

const options = { count: 3, name: "page" };

const filler =
  "<p>The ministry said on Monday that the work goes on as it was planned, and that the valley will be told of each step before it is taken by the builders.</p>".repeat(
    4,
  );

const page = (content: string, head = "") =>
  `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>A plant for the valley | The Post</title>${head}</head>
<body><nav><a href="/">Home</a><a href="/about">About us</a></nav><article><h1>A plant for the valley</h1>${content}${filler}</article><footer>© The Post</footer></body></html>`;

const read = (html: string | Uint8Array, path = "page.html") => importDocument(Buffer.from(html), path, options);
const bodyOf = (markdown: string) => markdown.replace(/^---\n[\s\S]*?\n---\n\n/, "");

describe("a page", () => {
  it("becomes its article: what it says of itself, its text, and nothing around it", async () => {
    const { markdown, metadata, figures } = await read(
      page(
        "<p>The plant feeds 750&nbsp;megawatts into the grid.</p>",
        `<meta name="description" content="What it gives."><meta name="author" content="Ana Roe"><meta property="article:published_time" content="2027-11-12T23:30:00-05:00">`,
      ),
    );
    expect(metadata).toEqual({
      title: "A plant for the valley",
      description: "What it gives.",
      author: "Ana Roe",
      date: "2027-11-12",
      lang: "en-GB",
    });
    expect(figures.map(({ value }) => value)).toEqual(["750 megawatts"]);
    expect(markdown).toContain("figures:\n  # Proposed by `keyfigures import`");
    expect(markdown).not.toMatch(/Home|About us|©|# A plant/);
  });

  it("keeps links and pictures, written from where the page stands", async () => {
    const { markdown } = await read(
      page(
        '<p>See <a href="../grid?of=(1)">the grid</a> and <a href="#later">later</a>.</p><figure><img src="/i/plant.jpg" alt="The plant"><figcaption>In May</figcaption></figure><img src="/count.gif" width="1" height="1" alt="">',
        '<link rel="canonical" href="https://post.example/news/plant/">',
      ),
    );
    expect(bodyOf(markdown)).toContain(
      "See [the grid](https://post.example/news/grid?of=%281%29) and later.\n\n![The plant](https://post.example/i/plant.jpg)\n\nIn May\n",
    );
    expect(markdown).not.toContain("count.gif");
  });

  it("writes tables, lists and notes as Markdown has them", async () => {
    const { markdown } = await read(
      page(`<p>It was late<sup id="b1"><a href="#n1">[1]</a></sup>, and dear.<a id="b2" href="#n2">2</a></p>
        <table><caption>Power</caption><tr><th>Year</th><th colspan="2">Power</th></tr><tr><td>2027</td><td><p>250</p><p>MW</p></td><td>a|b</td></tr></table>
        <table><tr><td><p>Only laid out</p></td></tr></table>
        <ol start="3"><li>three</li><li>four<ul><li>below</li></ul></li></ol>
        <h2>Notes</h2><ol><li id="n1">By a year. <a href="#b1">↩</a></li><li id="n2"><p>By half.</p><a href="#b2">↩</a></li></ol>`),
    );
    expect(bodyOf(markdown)).toContain(
      "It was late[^1], and dear.[^2]\n\nPower\n\n| Year | Power |  |\n| --- | --- | --- |\n| 2027 | 250 MW | a\\|b |\n\nOnly laid out\n\n3. three\n4. four\n   - below\n",
    );
    expect(bodyOf(markdown)).toMatch(/\n\n\[\^1\]: By a year\.\n\n\[\^2\]: By half\.\n$/);
  });

  it.each([
    ["a script", "<p>One</p><script>alert(1)</script><p>two</p>"],
    ["a handler", '<p onclick="alert(1)">One</p><img src="x.png" onerror="alert(1)" alt="two">'],
    ["a frame", '<p>One</p><iframe src="https://evil.example/"></iframe><object data="x"></object>'],
    ["a link that runs", '<p><a href="java\nscript:alert(1)">One</a> <a href=" &#1;javascript:alert(1)">two</a></p>'],
    ["data as a link", '<p><a href="data:text/html,<script>alert(1)</script>">One</a></p>'],
    ["a drawing that runs", '<p>One</p><img src="data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+" alt="two">'],
    [
      "text that names tags",
      "<p>One &lt;script&gt;alert(1)&lt;/script&gt; &amp;lt;img src=x onerror=alert(1)&amp;gt;</p>",
    ],
    ["an alt text that is a link", '<p>One</p><img src="x.png" alt="](javascript:alert(1)) <b onclick=alert(1)>">'],
  ])("lets nothing run: %s", async (_name, html) => {
    for (const each of [page(html), html]) {
      const { markdown } = await read(each, "-");
      expect(markdown).toContain("One");
      const rendered = new MarkdownIt({ html: true }).render(bodyOf(markdown));
      const { document } = parseHTML(`<body>${rendered}</body>`);
      const elements = [...document.body.querySelectorAll("*")];
      expect(elements.filter(({ tagName }) => !/^(?:P|A|IMG|H2)$/.test(tagName))).toEqual([]);
      const attributes = elements.flatMap((element) => [...element.attributes]);
      expect(attributes.filter(({ name }) => !/^(?:href|src|alt)$/.test(name))).toEqual([]);
      expect(attributes.filter(({ name, value }) => name !== "alt" && !/^(?:https?:|[\w./-]+$)/.test(value))).toEqual(
        [],
      );
    }
  });

  it("keeps what would be a template language's own from being run by one", async () => {
    const { markdown } = await read(page("<p>Write {{ secrets }} or {% include x %}.</p>"));
    expect(markdown).toMatch(/^templateEngineOverride: md$/m);
    expect((await read(page("<p>Nothing.</p>"))).markdown).not.toContain("templateEngineOverride");
  });

  it("says in its rendering what the page's text says, whatever that is", async () => {
    const text = fc
      .array(
        fc.constantFrom(
          "*",
          "_",
          "`",
          "#",
          "[",
          "]",
          "(",
          ")",
          "<b>",
          "&lt;",
          "!",
          "\\",
          "~",
          "|",
          "1.",
          "-",
          ">",
          "a",
          " ",
          "{",
        ),
      )
      .map((parts) => parts.join(""));
    await fc.assert(
      fc.asyncProperty(text, async (said) => {
        const escaped = said.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
        const { markdown } = await read(`<h1>Title</h1><p>a${escaped}a</p>`, "-");
        const rendered = new MarkdownIt({ html: true }).render(bodyOf(markdown));
        expect(rendered.replace(/<\/?(?:p)>/g, "")).not.toMatch(/<[a-z/!]/i);
        const shown = rendered
          .replace(/<[^>]*>/g, "")
          .replace(/&lt;/g, "<")
          .replace(/&gt;/g, ">")
          .replace(/&quot;/g, '"')
          .replace(/&amp;/g, "&");
        expect(shown.split("\n")[0]).toBe(`a${said}a`.replace(/\s+/g, " ").trim());
      }),
      { numRuns: 60 },
    );
  });

  it("reads the encoding that it says, and the one it has", async () => {
    const latin = Buffer.from(
      "<!doctype html><html><meta charset=iso-8859-1><p>Modell für 3 Städte: 40 €".replace("€", "\u0080"),
      "latin1",
    );
    expect((await read(latin)).markdown).toContain("Modell für 3 Städte: 40 €");
    expect((await read(Buffer.from("\ufeff<html><p>Modell für alle</p></html>", "utf16le"))).markdown).toContain(
      "Modell für alle",
    );
  });

  it("takes a page without a body tag, and all of one that has no article", async () => {
    const { markdown, metadata } = await read(
      "<!doctype html><html><head><title>T</title></head><h1>Short</h1><p>It is short.</p></html>",
    );
    expect(metadata.title).toBeTruthy();
    expect(markdown).toContain("It is short.");
  });

  it("refuses one that says nothing", async () => {
    await expect(read("<!doctype html><html><body><script>x</script></body></html>")).rejects.toThrow(
      "page.html: has no text",
    );
  });
});
