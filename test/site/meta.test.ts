import { describe, expect, it } from "vitest";
import { metaTags } from "../../src/site/meta.ts";

describe("metaTags", () => {
  it("guesses no territory", () => {
    const of = (lang: string) =>
      metaTags({ url: "https://example.org/", title: "a", lang, pictures: [] }).find(({ name }) => name === "og:locale")
        ?.html;
    expect(of("en")).toBeUndefined();
    expect(of("en-GB")).toContain('content="en_GB"');
  });
});
