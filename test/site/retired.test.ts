import { describe, expect, it } from "vitest";
import { correctionPageHtml, correctionPages } from "../../src/site/correction-page.ts";
import type { PageFigure } from "../../src/site/key-figures.ts";
import type { PageData } from "../../src/site/page.ts";
import type { CardPicture } from "../../src/site/picture.ts";
import { placesOf } from "../../src/site/places.ts";
import { readPublished } from "../../src/site/published.ts";
import { retire } from "../../src/site/retired.ts";
import { languages, wordsOf } from "../../src/site/words.ts";

const path = "/dam/";
const url = `https://example.org${path}`;
const day = { path, today: "2026-11-28", days: 180 };

function picture(name: string, digest: string): CardPicture {
  const file = `/cards/${name}.og.${digest.repeat(16)}.png`;
  return {
    size: "og",
    path: file,
    url: `https://example.org${file}`,
    width: 1200,
    height: 630,
    type: "image/png",
    alt: "",
  };
}

/** The dam's article as it is when it says this cost, in millions; none where it says none. */
function article(cost: number | undefined, digest: string, lang = "en"): PageData {
  const figures: PageFigure[] = cost
    ? [
        {
          value: `€${cost}M`,
          label: "cost",
          words: `${cost} million`,
          sentence: `The dam costs ${cost} million euros.`,
          page: `/dam/cards/${cost}-million/`,
          cards: [picture(`dam.${cost}-million`, digest)],
        },
      ]
    : [];
  const meta = { url, title: "The dam", lang, pictures: [] };
  return {
    figures,
    cards: [picture("dam", digest)],
    animated: [],
    others: [],
    marks: [],
    conflicts: [],
    meta,
    places: placesOf(path),
  };
}

function published({ figures, cards, animated }: PageData, retired: object = { pictures: [], pages: [] }) {
  const listed = figures.map((each) => ({ ...each, source: { text: each.words, sentence: each.sentence } }));
  const list = { articles: [{ url, title: "The dam", cards, animated, figures: listed, retired }] };
  const [first] = readPublished(JSON.stringify(list), "published.json").articles;
  if (!first) throw new Error("no article");
  return first;
}

describe("retire", () => {
  it("shows under the old name of a card that moves the one that moves now, and the still one where none does", () => {
    const moving = (digest: string) => ({
      ...picture("dam", digest),
      path: `/cards/dam.og.animated.${digest.repeat(16)}.webp`,
    });
    const before = published({ ...article(40, "a"), animated: [moving("a")] });
    const shows = (now: PageData) =>
      retire(before, now, day)?.pictures.find(({ path }) => path === moving("a").path)?.shows;
    expect(shows({ ...article(14, "b"), animated: [moving("b")] })).toBe(moving("b").path);
    expect(shows(article(14, "b"))).toBe(picture("dam", "b").path);
  });

  it("keeps nothing of an article that is as it was", () => {
    expect(retire(published(article(40, "a")), article(40, "a"), day)).toBeUndefined();
  });

  it("follows a figure through a second correction", () => {
    const first = retire(published(article(40, "a")), article(14, "b"), day);
    expect(first?.pages).toEqual([
      { path: "/dam/cards/40-million/", since: "2026-11-28", now: "/dam/cards/14-million/" },
    ]);
    const later = { ...day, today: "2027-01-10" };
    const second = retire(published(article(14, "b"), first), article(15, "c"), later);
    expect(second?.pages).toEqual([
      { path: "/dam/cards/14-million/", since: "2027-01-10", now: "/dam/cards/15-million/" },
      { path: "/dam/cards/40-million/", since: "2026-11-28", now: "/dam/cards/15-million/" },
    ]);
    expect(second?.pictures.map(({ path: old, shows }) => [old.split(".")[1], shows.split(".")[1]])).toEqual([
      ["og", "og"],
      ["14-million", "15-million"],
      ["og", "og"],
      ["40-million", "15-million"],
    ]);
  });

  it("gives a name back to the picture and the page that have it again", () => {
    const first = retire(published(article(40, "a")), article(14, "b"), day);
    const back = retire(published(article(14, "b"), first), article(40, "a"), day);
    expect(back?.pages.map((page) => page.path)).toEqual(["/dam/cards/14-million/"]);
    expect(back?.pictures.map((each) => each.path)).toEqual(
      published(article(14, "b"))
        .cards.map((card) => card.path)
        .concat(article(14, "b").figures.flatMap(({ cards }) => cards.map((card) => card.path))),
    );
  });

  it("takes no page for the article's own that stands elsewhere, and believes no day to come", () => {
    const pages = ["/", "/other/cards/x/", "/dam/cards/", "/dam/cards/x/y/", "/dam/cards/x/"];
    const retired = { pictures: [], pages: pages.map((each) => ({ path: each, since: "2999-01-01" })) };
    expect(retire(published(article(40, "a"), retired), article(40, "a"), day)?.pages).toEqual([
      { path: "/dam/cards/x/", since: "2026-11-28" },
    ]);
  });

  it("forgets a name when its days are over", () => {
    const first = retire(published(article(40, "a")), article(14, "b"), day);
    const on = (today: string) => retire(published(article(14, "b"), first), article(14, "b"), { ...day, today });
    expect(on("2027-05-27")?.pages).toHaveLength(1);
    expect(on("2027-05-28")).toBeUndefined();
  });
});

describe("an article that has moved", () => {
  const was = "/barrage/";
  const elsewhere = (page: PageData): PageData => ({
    ...page,
    figures: page.figures.map((each) => ({ ...each, page: each.page?.replace("/dam/", was) ?? "" })),
  });
  const before = published(elsewhere(article(40, "a")));

  it("answers where it was with what it says as before", () => {
    expect(retire(before, article(40, "a"), { ...day, was })).toEqual({
      pictures: [],
      pages: [
        { path: "/barrage/cards/40-million/", since: "2026-11-28", now: "/dam/cards/40-million/", moved: true },
        { path: "/barrage/cards/", since: "2026-11-28", kind: "gallery", moved: true },
        { path: "/barrage/embed/", since: "2026-11-28", kind: "embed", moved: true },
      ],
      formerly: ["/barrage/"],
    });
  });

  it("is one that has changed where its number has, then or later", () => {
    const atOnce = retire(before, article(14, "b"), { ...day, was });
    const first = retire(before, article(40, "a"), { ...day, was });
    const later = retire(published(article(40, "a"), first), article(14, "b"), day);
    for (const each of [atOnce, later]) {
      expect(each?.pages.filter(({ path: page }) => page.startsWith(was)).map(({ moved }) => moved)).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
      expect(each?.pages.find(({ path: page }) => page === "/barrage/cards/40-million/")?.now).toBe(
        "/dam/cards/14-million/",
      );
    }
    expect(JSON.stringify(atOnce).replaceAll("40-million", "")).not.toContain("40");
  });

  it("moves again and back, and is over when its days are", () => {
    const first = retire(before, article(40, "a"), { ...day, was });
    const again = retire(published(article(40, "a"), first), article(40, "a"), { ...day, today: "2027-01-10" });
    expect(again).toEqual(first);
    const back = retire(published(article(40, "a"), first), elsewhere(article(40, "a")), {
      ...day,
      path: was,
      was: path,
    });
    expect(back?.formerly).toEqual(["/dam/"]);
    expect(back?.pages.every(({ path: page }) => page.startsWith("/dam/"))).toBe(true);
    const on = { ...day, today: "2027-05-28" };
    expect(retire(published(article(40, "a"), first), article(40, "a"), on)).toBeUndefined();
  });

  it("takes no page for its own that is at neither of its places", () => {
    const pages = ["/", "/barrage/", "/other/cards/x/", "/barrage/cards/x/y/", "/barrage/cards/x/"];
    const retired = { pictures: [], pages: pages.map((each) => ({ path: each, since: "2026-11-28" })) };
    const found = retire(published(article(40, "a"), { ...retired, formerly: [was] }), article(40, "a"), day);
    expect(found?.pages.map((each) => each.path)).toEqual(["/barrage/cards/x/"]);
    expect(retire(published(article(40, "a"), retired), article(40, "a"), day)).toBeUndefined();
  });

  it.each(languages)("says so in %s, once for a figure and once for its gallery", (lang) => {
    const now = article(40, "a", lang);
    const retired = retire(before, now, { ...day, was }) ?? { pictures: [], pages: [] };
    const shown = correctionPages(now, { path }, retired);
    expect(shown.map((each) => each.path)).toEqual(["/barrage/cards/40-million/", "/barrage/cards/"]);
    for (const each of shown) {
      const options = { root: "https://example.org", script: "/share.js", link: (to: string) => to };
      const html = correctionPageHtml(each, options);
      expect(html).toContain(wordsOf(lang).movedSince);
      expect(html).not.toContain(wordsOf(lang).changedSince);
      expect(html).toContain('href="/dam/');
      expect(each.meta.url).toBe(url);
    }
    expect(lang === "en" || wordsOf(lang).movedSince !== wordsOf("en").movedSince).toBe(true);
  });
});

it.each(languages)("the page of a figure that is gone says so in %s, and not what it was", (lang) => {
  const now = article(undefined, "b", lang);
  const retired = retire(published(article(40, "a")), now, day);
  const [page] = correctionPages(now, { path }, retired ?? { pictures: [], pages: [] });
  if (!page) throw new Error("no page");
  const html = correctionPageHtml(page, { root: "https://example.org", script: "/share.js", link: (each) => each });
  expect(page.meta.url).toBe(url);
  expect(html).toContain(wordsOf(lang).changedSince);
  expect(html).toContain(wordsOf(lang).readArticle);
  expect(html).not.toContain("40");
});
