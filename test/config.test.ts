import { describe, expect, it } from "vitest";
import { normalizeConfig } from "../src/config.ts";

describe("normalizeConfig", () => {
  it("fills in the defaults", () => {
    expect(normalizeConfig()).toEqual({
      theme: "paper",
      sizes: ["og"],
      style: "international",
      figureSizes: ["og"],
      gallery: false,
      covers: false,
      pages: false,
      layouts: {},
      feeds: false,
      articleType: "BlogPosting",
      sitemap: false,
      count: 3,
      folder: "cards",
      photos: [],
      frame: "classic",
      sections: false,
      keys: [],
      rules: {},
      strict: false,
    });
  });

  it("is idempotent", () => {
    const config = normalizeConfig({ url: "https://example.org/blog/", folder: "/img/cards/" });
    expect(config).toMatchObject({ url: "https://example.org/blog", folder: "img/cards" });
    expect(normalizeConfig(config)).toEqual(config);
  });

  it.each([
    [{ sizez: ["og"] }, "site options: unknown option `sizez`; did you mean `sizes`?"],
    [{ sizes: ["ogg"] }, "site options: option `sizes.0`: unknown size `ogg`; did you mean `og`?"],
    [{ url: "example" }, "site options: option `url`: must be an address like https://example.org"],
    [{ url: "ftp://example.org" }, "site options: option `url`: must be an address like https://example.org"],
    [{ folder: "../x" }, "site options: option `folder`: must be a folder below the output folder"],
  ])("refuses %o", (spec, message) => {
    expect(() => normalizeConfig(spec, "site options")).toThrow(message);
  });
});
