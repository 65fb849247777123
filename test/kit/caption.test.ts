import { describe, expect, it } from "vitest";
import { captionFor } from "../../src/kit/caption.ts";
import { hashtagsOf } from "../../src/kit/hashtags.ts";
import { type Network, networks } from "../../src/kit/networks.ts";

const network = (name: string) => networks.find((each) => each.name === name) as Network;
const told = {
  title: "La centrale de Loumané ouvre",
  lines: [`La centrale livre 750 mégawatts ${"au réseau ".repeat(10)}`.trim(), "Elle a coûté 2 milliards d’euros"],
  url: "https://exemple.org/centrale/",
  hashtags: ["#Énergie", "#Loumané", "#Réseau"],
};

describe("captionFor", () => {
  it("says title, figures, link and hashtags where there is room", () => {
    const { text, length } = captionFor(network("mastodon"), told);
    expect(text).toBe(
      `${told.title}\n\n• ${told.lines[0]}\n• ${told.lines[1]}\n\n${told.url}\n\n#Énergie #Loumané #Réseau`,
    );
    expect(length).toBeLessThanOrEqual(500);
  });

  it("has as many hashtags as help, and a link only where it leads somewhere", () => {
    expect(captionFor(network("x"), told).text.match(/#/g) ?? []).toHaveLength(2);
    expect(captionFor(network("whatsapp"), told).text).not.toContain("#");
    expect(captionFor(network("instagram"), told).text).not.toContain("https:");
  });

  it.each(networks.map((each) => [each.name, each] as const))("keeps %s's limit, whatever is told", (_, each) => {
    for (const size of [1, 30, 80, 400, 30_000]) {
      const long = { ...told, title: "Titre ".repeat(size).trim(), lines: told.lines.map((line) => line.repeat(3)) };
      const { text, length } = captionFor(each, long);
      expect(length).toBeLessThanOrEqual(each.limit);
      expect(each.count(text, each.links ? told.url : undefined)).toBe(length);
      if (each.links) expect(text).toContain(told.url);
    }
  });
});

describe("a title that is too long for itself", () => {
  it.each([
    ["between words", "Titre ".repeat(100).trim(), /Titre…$/],
    ["between characters where a script has no spaces", "気候変動".repeat(100), /^(?:気候変動){30,}.{0,3}…$/u],
    ["never within an emoji", "👨‍👩‍👧‍👦".repeat(300), /^(?:👨‍👩‍👧‍👦){30,}…$/u],
    ["in a word without an end", `La ${"x".repeat(900)}`, /^La x{100,}…$/],
  ])("is cut %s", (_, title, cut) => {
    for (const name of ["x", "bluesky"]) {
      const { text, length } = captionFor(network(name), { ...told, title, lines: [] });
      const [head = "", ...rest] = text.split("\n\n");
      expect(head).toMatch(cut);
      expect(rest).toEqual([told.url]);
      expect(length).toBeLessThanOrEqual(network(name).limit);
      expect(length).toBeGreaterThan(network(name).limit - 10);
    }
  });
});

it("an address that has no room beside a title is left out where it counts as it is", () => {
  const url = `https://exemple.org/${"a".repeat(400)}/`;
  expect(captionFor(network("bluesky"), { ...told, url }).text).toBe(told.title);
  expect(captionFor(network("mastodon"), { ...told, url }).text).toContain(url);
});

it("hashtags go one by one", () => {
  const hashtags = ["#Énergie", `#${"R".repeat(300)}`, "#Réseau"];
  expect(captionFor(network("bluesky"), { ...told, lines: [], hashtags }).text).toMatch(/\n\n#Énergie$/);
});

describe("hashtagsOf", () => {
  it("takes capitals for no other word", () => {
    expect(hashtagsOf(["IA", "ia", "Énergie", "énergie", "気候変動", "🌍", "C++", "水"], "fr")).toEqual([
      "#IA",
      "#Énergie",
      "#気候変動",
      "#水",
    ]);
  });

  it("makes one word of each tag, and none of digits", () => {
    expect(hashtagsOf(["énergie solaire", "IA", "2028", "rock’n’roll", "énergie solaire", "—"], "fr")).toEqual([
      "#ÉnergieSolaire",
      "#IA",
      "#RockNRoll",
    ]);
  });
});
