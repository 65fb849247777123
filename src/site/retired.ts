import type { PageFigure } from "./key-figures.ts";
import type { PageData } from "./page.ts";
import type { CardPicture } from "./picture.ts";
import { placesOf } from "./places.ts";
import type { PublishedArticle } from "./published.ts";
import { successorsOf } from "./successor.ts";

/** What an article was shared as, and is no more. Of an old number there is no word but in the names themselves. */
export interface Retired {
  pictures: RetiredPicture[];
  pages: RetiredPage[];
}

/** An old name of a picture. */
interface RetiredPicture {
  size: string;
  /** From the site's root. */
  path: string;
  /** Of the picture that it shows now. */
  shows: string;
  width: number;
  height: number;
  /** The day of the first build without it: "2026-11-28". */
  since: string;
  /** The share page of the figure that it is of, where it is one figure's. */
  of?: string;
}

/** A share page of a figure that is gone. */
interface RetiredPage {
  /** From the site's root. */
  path: string;
  since: string;
  /** The share page of the figure that it is now; absent where nothing takes its place. */
  now?: string;
}

interface RetireOptions {
  /** The article's page, from the site's root. */
  path: string;
  /** The build's day, in UTC. */
  today: string;
  /** How long a name is kept. */
  days: number;
}

/** @returns undefined where nothing that was published is gone, or all of it is long gone */
export function retire(
  before: PublishedArticle,
  now: PageData,
  { path, today, days }: RetireOptions,
): Retired | undefined {
  const successors = successorsOf(before.figures, now.figures);
  const byPage = new Map(before.figures.flatMap((old) => (old.page ? [[old.page, successors.get(old)] as const] : [])));
  const current = new Set([...now.cards, ...now.others, ...now.figures.flatMap(({ cards }) => cards)].map(pathOf));
  const isKept = ({ since }: { since: string }) => daysBetween(since, today) <= days;

  /** The figure that a share page's is now. */
  function figureOf(page: string | undefined): PageFigure | undefined {
    return page === undefined ? undefined : (now.figures.find((each) => each.page === page) ?? byPage.get(page));
  }

  const pictures = new Map<string, RetiredPicture>();
  function retirePicture(old: OldPicture, { cards, page: of }: Shown = { cards: [] }, since = today): void {
    const { size, path, width, height } = old;
    const shown = nearest(old, cards.length > 0 ? cards : now.cards);
    if (!shown || current.has(path) || pictures.has(path)) return;
    pictures.set(path, { size, path, shows: shown.path, width, height, since, ...(of ? { of } : {}) });
  }
  for (const card of before.cards) retirePicture(card);
  for (const old of before.figures) for (const card of old.cards) retirePicture(card, successors.get(old));
  for (const other of before.others) {
    retirePicture(other, { cards: now.others.filter(({ template }) => template === other.template) });
  }
  for (const old of before.retired.pictures) retirePicture(old, figureOf(old.of), earlier(old.since, today));

  const pages = new Map<string, RetiredPage>();
  const gallery = now.places ? placesOf(path).gallery : undefined;
  function retirePage(page: string, since: string, figure: PageFigure | undefined): void {
    const isOurs = gallery !== undefined && page.startsWith(gallery) && /^[^/]+\/$/.test(page.slice(gallery.length));
    if (!isOurs || pages.has(page) || now.figures.some((each) => each.page === page)) return;
    pages.set(page, { path: page, since, ...(figure?.page ? { now: figure.page } : {}) });
  }
  for (const old of before.figures) if (old.page) retirePage(old.page, today, successors.get(old));
  for (const old of before.retired.pages) retirePage(old.path, earlier(old.since, today), figureOf(old.now));

  const retired = { pictures: [...pictures.values()].filter(isKept), pages: [...pages.values()].filter(isKept) };
  return retired.pictures.length + retired.pages.length > 0 ? retired : undefined;
}

/** What a picture is shown of now. */
type Shown = Pick<PageFigure, "cards" | "page">;

type OldPicture = Pick<RetiredPicture, "size" | "path" | "width" | "height">;

function pathOf({ path }: { path: string }): string {
  return path;
}

/** The picture that stands in for an old one: of its format, for its name says so, of its size or of nearly its shape. */
function nearest(old: OldPicture, pictures: readonly CardPicture[]): CardPicture | undefined {
  const isVector = endingOf(old.path) === "svg";
  const distance = (picture: CardPicture) =>
    (endingOf(picture.path) === endingOf(old.path) ? 0 : 100) +
    (picture.size === old.size ? 0 : 10) +
    Math.abs(picture.width / picture.height - old.width / old.height);
  // Browsers and networks look into a picture, not at its name; only SVG is no picture to them under another one.
  const possible = pictures.filter(({ path }) => (endingOf(path) === "svg") === isVector);
  return possible.toSorted((one, other) => distance(one) - distance(other))[0];
}

function endingOf(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1);
}

/** Days as ISO writes them are in order. */
function earlier(one: string, other: string): string {
  return one < other ? one : other;
}

function daysBetween(since: string, today: string): number {
  return (Date.parse(today) - Date.parse(since)) / 86_400_000;
}
