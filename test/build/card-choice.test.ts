import { expect, it } from "vitest";
import { parseArticle } from "../../src/article/article.ts";
import { planArticle } from "../../src/build/plan-article.ts";
import { normalizeConfig } from "../../src/config.ts";

const planned = (cards: string, options = {}, strict = false) => {
  const article = parseArticle(
    `---\ntitle: A dam\nlang: en\ntags: [sport]\ncards: ${cards}\n---\nIt cost $5 million.`,
    {
      path: "a.md",
      strict,
    },
  );
  return planArticle(article, normalizeConfig({ strict, ...options }));
};

it("frames an article's cards as it asks, before its section and the site", () => {
  const frame = (cards: string, options = {}) => planned(cards, options).files[0]?.card.frame;
  expect(frame("{ frame: poster }")).toBe("poster");
  expect(frame("{ theme: ink }", { frame: "poster" })).toBe("poster");
  expect(frame("{ frame: classic }", { frame: "poster", sections: { sport: { frame: "poster" } } })).toBeUndefined();
  expect(planned("{ frame: poster }").dress).toEqual({ frame: "poster" });
});

it("refuses a frame that there is not by its name", () => {
  const { files, warnings } = planned("{ frame: postre }");
  expect(warnings.map(({ message }) => message)).toEqual(["unknown card frame `postre`; did you mean `poster`?"]);
  expect(files[0]?.card).not.toHaveProperty("frame");
  expect(() => planned("{ frame: gilded }", {}, true)).toThrow(
    "unknown card frame `gilded`; it is one of classic, poster",
  );
  expect(planned("{ frame: [poster] }").warnings[0]?.message).toContain("`cards.frame`");
});

it("makes a card that moves where the site or the article asks for one, in the format asked for", () => {
  const moving = (cards: string, options = {}) =>
    planned(cards, options).animatedFiles.map(({ size, format, animated }) => [size, format, animated]);
  expect(moving("{}")).toEqual([]);
  expect(moving("{}", { animated: true, sizes: ["og", "square"] })).toEqual([
    ["og", "webp", true],
    ["square", "webp", true],
  ]);
  expect(moving("{}", { animated: "gif" })).toEqual([["og", "gif", true]]);
  expect(moving("{ animated: yes }")).toEqual([["og", "webp", true]]);
  expect(moving("{ animated: gif }", { animated: true })).toEqual([["og", "gif", true]]);
  expect(moving("{ animated: false }", { animated: true })).toEqual([]);
  expect(moving("{ template: cover }", { animated: true })).toEqual([]);
});

it("says in which of several sizes a card does not move", () => {
  const sizes = ["og", { width: 2500, height: 2000 }];
  const { animatedFiles, warnings } = planned("{}", { animated: true, sizes });
  expect(animatedFiles.map(({ size }) => size)).toEqual(["og"]);
  expect(warnings).toEqual([
    { message: "does not move in 2500x2000: an animated card has 4000000 pixels at most", place: { path: "a.md" } },
  ]);
  expect(planned("{}", { sizes }).warnings).toEqual([]);
  expect(planned("{ template: cover }", { animated: true, sizes }).warnings).toEqual([]);
});

it("refuses a format that does not move by its name", () => {
  const { animatedFiles, warnings } = planned("{ animated: gfi }");
  expect(warnings.map(({ message }) => message)).toEqual(["unknown card format that moves `gfi`; did you mean `gif`?"]);
  expect(animatedFiles).toEqual([]);
  expect(() => planned("{ animated: mp4 }", {}, true)).toThrow(
    "unknown card format that moves `mp4`; it is one of webp, gif",
  );
  expect(() => normalizeConfig({ animated: "mp4" })).toThrow("option `animated`: must be true, false, webp or gif");
});

it("draws a card in pixels of an article's or a site's own, which its name has", () => {
  const names = (cards: string, options = {}) =>
    planned(cards, options).files.map(({ name, width, height }) => [name.replace(/\.\w{16}\./, ".…."), width, height]);
  const own = ["a.1500x500.….png", 1500, 500];
  expect(names("{ sizes: [og, { width: 1500, height: 500 }, 1500x500] }")).toEqual([["a.og.….png", 1200, 630], own]);
  expect(names("{ sizes: { width: 1500, height: 500 } }")).toEqual([own]);
  expect(names("{}", { sizes: [{ width: 1500, height: 500 }] })).toEqual([own]);
  const [one, other] = ["{ sizes: [1500x500] }", "{ sizes: [1500x501] }"].map(
    (cards) => planned(cards).files[0]?.digest,
  );
  expect(one).not.toBe(other);
});

it("says where an article asks for what there is not", () => {
  const places = (cards: string) => planned(cards).warnings.map(({ place }) => [place?.line, place?.column]);
  expect(places("{ sizes: [og, 100x100], theme: papre }")).toEqual([
    [5, 39],
    [5, 22],
  ]);
  expect(() => planned("{ sizes: [{ width: 5000, height: 2000 }] }", {}, true)).toThrow(
    expect.objectContaining({ place: { path: "a.md", line: 5, column: 18 } }),
  );
});

it("draws a map of the countries that an article names, and says where a map has none", () => {
  const { files } = planned("{ template: map, country: [fr, UK, FR] }");
  expect(files[0]?.card).toMatchObject({
    template: "map",
    map: {
      countries: [
        { code: "FR", name: "France" },
        { code: "GB", name: "United Kingdom" },
      ],
    },
  });
  const message = "template `map` asks for its countries: `cards: { template: map, country: FR }`";
  const { warnings, files: others } = planned("{ template: map }");
  expect(warnings.map((warning) => warning.message)).toEqual([message]);
  expect(others[0]?.card.template).toBe("hero");
  expect(() => planned("{ template: map }", {}, true)).toThrow(message);
});

it("names a map's picture by its countries", () => {
  const names = ["FR", "DE", "[FR, DE]", "fr"].map(
    (country) => planned(`{ template: map, country: ${country} }`).files[0]?.name,
  );
  expect(new Set(names).size).toBe(3);
  expect(names[3]).toBe(names[0]);
});
