import { describe, expect, it } from "vitest";
import { formersOf } from "../../src/site/former.ts";
import { readPublished } from "../../src/site/published.ts";

const at = (path: string) => `https://example.org${path}`;

/** Which published page each built one is taken for; each is written "file path". */
function found(before: string[], built: string[], moved: Record<string, string> = {}) {
  const articles = before.map((each) => {
    const [source, path = ""] = each.split(" ");
    return { url: at(path), title: "", cards: [], figures: [], ...(source === "-" ? {} : { source }) };
  });
  const published = readPublished(JSON.stringify({ articles }), "published.json").articles;
  const now = built.map((each) => {
    const [article = "", path = ""] = each.split(" ");
    return { article, url: at(path) };
  });
  const { of, gone } = formersOf(published, now, moved);
  const pathOf = ({ url }: { url: string }) => new URL(url).pathname;
  return { of: Object.fromEntries([...of].map(([is, was]) => [pathOf(is), pathOf(was)])), gone: gone.map(pathOf) };
}

describe("formersOf", () => {
  it.each<[string, string[], string[], Record<string, string>, string[]]>([
    ["stayed", ["a.md /a/"], ["a.md /a/"], { "/a/": "/a/" }, []],
    ["stayed, in a list that names no files", ["- /a/"], ["a.md /a/"], { "/a/": "/a/" }, []],
    ["has another permalink", ["a.md /a/"], ["a.md /b/"], { "/b/": "/a/" }, []],
    ["has another file", ["a.md /a/"], ["b.md /a/"], { "/a/": "/a/" }, []],
    ["is gone", ["a.md /a/"], ["b.md /b/"], {}, ["/a/"]],
    [
      "changed places with another",
      ["a.md /a/", "b.md /b/"],
      ["a.md /b/", "b.md /a/"],
      { "/a/": "/b/", "/b/": "/a/" },
      [],
    ],
    ["gave its address to a new one", ["a.md /a/"], ["a.md /b/", "c.md /a/"], { "/b/": "/a/" }, []],
    ["is one of many pages of a file", ["a.md /1/", "a.md /2/"], ["a.md /1/", "a.md /3/"], { "/1/": "/1/" }, ["/2/"]],
  ])("knows an article that %s", (_, before, built, of, gone) => {
    expect(found(before, built)).toEqual({ of, gone });
  });

  it("believes what the team says of a file's name", () => {
    const moved = { "a.md": "b.md" };
    expect(found(["a.md /a/"], ["b.md /b/"], moved)).toEqual({ of: { "/b/": "/a/" }, gone: [] });
    expect(found(["a.md /a/"], ["c.md /c/"], moved)).toEqual({ of: {}, gone: ["/a/"] });
  });
});
