import { describe, expect, it } from "vitest";
import { siteMarkdown } from "../../src/site/markdown.ts";

const render = (markdown: string) => siteMarkdown().render(markdown, { lang: "en" });

describe("HTML in an article of our starter", () => {
  it.each([
    ["<script>alert(1)</script>", ""],
    ["a <img src=x onerror=alert(1)> b", '<p>a <img src="x" /> b</p>\n'],
    ['a <a href="javascript:alert(1)">b</a>', "<p>a <a>b</a></p>\n"],
    ['a <a href="&#106;ava\nscript:alert(1)">b</a>', "<p>a <a>b</a></p>\n"],
    ['a <a href="data:text/html,x">b</a>', "<p>a <a>b</a></p>\n"],
    ["<iframe srcdoc='<script>alert(1)</script>'></iframe>", ""],
    ["<svg onload=alert(1)><script>alert(1)</script></svg>", "<p></p>\n"],
    ["<math><mtext><table><mglyph><style><img src onerror=alert(1)>", "<p><table></table></p>"],
    ["<form action=//x><input name=body></form>", ""],
    ["a <b style='position:fixed'>b</b>", "<p>a <b>b</b></p>\n"],
  ])("does nothing: %s", (html, clean) => {
    expect(render(html)).toBe(clean);
  });

  it("stays where it says something, around Markdown too", () => {
    const html =
      '<details open>\n<summary>More</summary>\n\n- *One*\n\n</details>\n\nH<sub>2</sub>O, <kbd class="k">a</kbd>\n';
    expect(render(html)).toBe(
      '<details open>\n<summary>More</summary>\n\n<ul>\n<li><em>One</em></li>\n</ul>\n</details>\n<p>H<sub>2</sub>O, <kbd class="k">a</kbd></p>\n'.replace(
        "\n\n<ul>",
        "\n<ul>",
      ),
    );
  });

  it("leaves what we make of Markdown as it is beside it", () => {
    const markdown =
      "## A\n\n| City | Homes |\n| :-- | --: |\n| Lyon | 10 |\n| Lille | 30 |\n| Metz | 20 |\n| Nice | 15 |\n\nA note[^1].\n\n[^1]: It.\n";
    const beside = render(`${markdown}\nA<br>b\n`);
    expect(render(markdown)).toContain("<svg");
    for (const part of render(markdown)
      .split("\n")
      .filter((line) => line.startsWith("<h2") || line.includes("<svg")))
      expect(beside).toContain(part);
    expect(beside).toContain('class="footnote-backref"');
    expect(beside).toContain("A<br />b");
  });
});

it("takes links of Markdown to a page or an address, never to a script or data", () => {
  expect(render("[a](javascript:alert(1)) [b](data:text/html;base64,PHN2) ![c](data:image/png;base64,AA)")).not.toMatch(
    /href|src/,
  );
  expect(render("[a](https://example.org) [b](/b) [c](mailto:a@example.org)").match(/href/g)).toHaveLength(3);
});
