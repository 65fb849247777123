import { describe, expect, it } from "vitest";
import { normalizeConfig } from "../src/config.ts";

describe("normalizeConfig", () => {
  it("fills in the defaults", () => {
    expect(normalizeConfig()).toEqual({
      theme: "paper",
      animated: false,
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
      portraits: [],
      icons: false,
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

  it("takes pixels of a site's own for a size", () => {
    const { sizes } = normalizeConfig({ sizes: ["og", { width: 1500, height: 500 }, "800x400"] });
    expect(sizes).toEqual(["og", "1500x500", "800x400"]);
  });

  it.each([
    [{ sizez: ["og"] }, "site options: unknown option `sizez`; did you mean `sizes`?"],
    [{ sizes: ["ogg"] }, "site options: option `sizes.0`: unknown size `ogg`; did you mean `og`?"],
    [{ sizes: ["oog", "1500x9"] }, "site options: option `sizes.0`: unknown size `oog`; did you mean `og`?"],
    [
      { sizes: ["og", "1500x300"] },
      "site options: option `sizes.1`: size 1500 × 300: its height is under what a card is composed for: 320 to 4000 pixels",
    ],
    [
      { figureSizes: [{ width: 2000, height: 400 }] },
      "site options: option `figureSizes.0`: size 2000 × 400: one side is 4 times the other at most",
    ],
    [{ sizes: [{ width: 100, height: 500 }] }, "site options: option `sizes.0.width`: must be 320 to 4000 pixels"],
    [
      { sizes: [{ width: 500, heigth: 500 }] },
      "site options: option `sizes.0`: a size of one's own has a `width` and a `height`, and no `heigth`",
    ],
    [
      { sizes: [{ width: "500", height: 500 }] },
      "site options: option `sizes.0`: a size of one's own is `{ width, height }`, both whole numbers of pixels",
    ],
    [{ url: "example" }, "site options: option `url`: must be an address like https://example.org"],
    [{ url: "ftp://example.org" }, "site options: option `url`: must be an address like https://example.org"],
    [{ folder: "../x" }, "site options: option `folder`: must be a folder below the output folder"],
  ])("refuses %o", (spec, message) => {
    expect(() => normalizeConfig(spec, "site options")).toThrow(message);
  });
});

describe("icons", () => {
  const icons = (given: unknown) => normalizeConfig({ icons: given }).icons || undefined;

  it("are given their set, by tag and by kind, and the same twice", () => {
    expect(
      icons({ sections: { economy: "factory", sport: "tabler:ball-football" }, kinds: { money: "coins" } }),
    ).toEqual({
      set: "lucide",
      sections: { economy: "lucide:factory", sport: "tabler:ball-football" },
      kinds: { money: "lucide:coins" },
    });
    expect(icons(true)?.kinds.power).toBe("lucide:zap");
    expect(icons({ set: "tabler", kinds: true })?.kinds.money).toBe("lucide:banknote");
    expect(icons({ sections: {} })?.kinds).toEqual({});
    expect(normalizeConfig(normalizeConfig({ icons: true }))).toEqual(normalizeConfig({ icons: true }));
    expect(normalizeConfig({ icons: true }).keys).toEqual(["icon"]);
    expect(normalizeConfig({}).keys).toEqual([]);
  });

  it.each([
    [{ kinds: { mony: "coins" } }, "option `icons.kinds.mony`: figures are of no kind `mony`; did you mean `money`?"],
    [{ sections: { sport: "🏆" } }, "option `icons.sections.sport`: `🏆` is no name of an icon, as `factory` is"],
    [{ set: "../x" }, "option `icons.set`: must be a set as `@iconify-json/lucide` ends"],
  ])("what is none is refused by its name: %j", (given, message) => {
    expect(() => icons(given)).toThrow(message);
  });
});
