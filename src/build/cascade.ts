import type { Article } from "../article/article.ts";
import { blocksOf } from "../article/article-blocks.ts";
import { titleBlock } from "../article/block.ts";
import { type Fault, readCards } from "../article/front-matter-normalize.ts";
import type { CardsChoice, FrontMatter } from "../article/front-matter-shape.ts";
import { readDate, readLang, readNames, readText } from "../article/front-matter-values.ts";
import type { EleventyData } from "../base/eleventy-types.ts";

/**
 * What Eleventy says of a page, where we have a use for it: of its front matter, directory data, computed data and
 * layouts, which only Eleventy has put together. What a site means by a key of another kind is left out.
 */
export interface Cascade {
  title?: string;
  /** What the site's navigation calls the page. */
  navigation?: string;
  description?: string;
  /** ISO 8601. */
  date?: string;
  updated?: string;
  /** BCP 47. */
  lang?: string;
  /** The same of the whole site, which its starter may have said. */
  siteLang?: string;
  author?: string;
  translationKey?: string;
  cards?: CardsChoice;
  card?: FrontMatter["card"];
  /** Wrong values of `cards`, wherever the page has them from. */
  faults?: CascadeFault[];
}

interface CascadeFault {
  /** Of `cards`: "sizes". */
  member: string;
  message: string;
}

/** Words by which Eleventy finds a date in a file's history: https://www.11ty.dev/docs/dates/ */
const historyDate = /^(git )?(last modified|created)$/i;

/** Eleventy takes a date from the path of a file that has none of its own. */
const datedPath = /\d{4}-\d{2}-\d{2}/;

export function cascadeOf(data: EleventyData): Cascade {
  const { page } = data;
  const told: Cascade = {};
  // Member by member, without what is undefined: this is done for every article of every build.
  const tell = <Key extends keyof Cascade>(key: Key, value: Cascade[Key] | undefined) => {
    if (value !== undefined) told[key] = value;
  };
  tell("title", wordsOf(data.title));
  if (told.title === undefined) tell("navigation", navigationOf(data.eleventyNavigation));
  tell("description", wordsOf(data.description));
  tell("date", isDated(data) ? readDate(page.date).value : undefined);
  tell("updated", readDate(data.updated).value);
  tell("lang", readLang(data.lang).value ?? readLang(page.lang).value);
  if (told.lang === undefined) tell("siteLang", siteLang(data.site) ?? siteLang(data.metadata));
  tell("author", readNames(data.author).value);
  tell("translationKey", wordsOf(data.translationKey));
  const { cards, faults } = cardsOf(data.cards);
  tell("cards", cards);
  tell("faults", faults.length > 0 ? faults : undefined);
  tell("card", textsOf(data.card, ["title", "alt"]));
  return told;
}

/** Gives an article what Eleventy says of its page; where that says the same as the file, the file's own writing stays. */
export function applyCascade(article: Article, told: Cascade): void {
  const { front } = article;
  const { title, navigation, lang: _, siteLang: ___, date, updated, cards, card, faults: __, ...words } = told;
  if (title !== undefined) article.title = title;
  else if (navigation !== undefined && !isTitled(article)) article.title = navigation;
  const next: FrontMatter = {
    ...front,
    ...words,
    cards: cards === false ? false : { ...cards, ...(front.cards || {}) },
    card: { ...card, ...front.card },
  };
  for (const key of ["description", "author", "translationKey"] as const) if (told[key] === undefined) delete next[key];
  setDate(next, "date", date);
  setDate(next, "updated", updated);
  // Eleventy leaves a draft out, or shows it on purpose.
  article.front = { ...next, draft: false };
}

/** Whether an article says its title itself, in its front matter or as a heading of the first level. */
function isTitled(article: Article): boolean {
  return article.front.title !== undefined || titleBlock(blocksOf(article)) !== undefined;
}

function setDate(front: FrontMatter, key: "date" | "updated", told: string | undefined): void {
  const written = front[key];
  if (told === undefined) delete front[key];
  else if (written === undefined || Date.parse(written) !== Date.parse(told)) front[key] = told;
}

/** Whether somebody has dated a page: Eleventy dates every one, if only by its file. */
function isDated({ date, page }: EleventyData): boolean {
  if (typeof date === "string" && historyDate.test(date.trim())) return false;
  return (date !== undefined && date !== null) || datedPath.test(page.inputPath);
}

/** Space that is not single. */
const otherSpace = /[^\S ]| {2}/;

/** On one line. */
function wordsOf(value: unknown): string | undefined {
  const text = readText(value).value?.trim();
  return text && otherSpace.test(text) ? text.replace(/\s+/g, " ") : text;
}

/** A page's name in `eleventyNavigation`, which is its key where it has no title: https://www.11ty.dev/docs/plugins/navigation/ */
function navigationOf(value: unknown): string | undefined {
  const { title, key } = Object(value) as Record<string, unknown>;
  return wordsOf(title) ?? wordsOf(key);
}

/** A site's language as its data call it: `metadata.language` of Eleventy's own starter, `site.lang` of many. */
function siteLang(value: unknown): string | undefined {
  const { language, lang, locale } = Object(value) as Record<string, unknown>;
  return readLang(language).value ?? readLang(lang).value ?? readLang(locale).value;
}

/** Members of `cards` of which a wrong value is a slip: a site's own `cards` have no such. */
const ours: readonly unknown[] = ["sizes", "animated", "country"];

function cardsOf(value: unknown): { cards?: CardsChoice; faults: CascadeFault[] } {
  if (value === false) return { cards: false, faults: [] };
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { faults: [] };
  const found: Fault[] = [];
  const cards = readCards(value, found);
  const faults = found.flatMap(({ path: [, member], message, understood }) =>
    ours.includes(member) && !understood ? [{ member: String(member), message }] : [],
  );
  return { cards, faults };
}

function textsOf<Key extends string>(value: unknown, keys: readonly Key[]): { [K in Key]?: string } | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const texts = keys.flatMap((key) => {
    const text = (value as Record<string, unknown>)[key];
    return isText(text) ? [[key, text]] : [];
  });
  return Object.fromEntries(texts);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}
