import { isAnimatedFile } from "../render/card-file.ts";
import { daysBetween, earlier } from "./day.ts";
import type { PageFigure } from "./key-figures.ts";
import type { PageData } from "./page.ts";
import type { CardPicture } from "./picture.ts";
import { type PlaceKind, placeKind, placesOf } from "./places.ts";
import type { PublishedArticle, PublishedFigure } from "./published.ts";
import { successorsOf } from "./successor.ts";

/** What an article was shared as, and is no more. Of an old number there is no word but in the names themselves. */
export interface Retired {
  pictures: RetiredPicture[];
  pages: RetiredPage[];
  /** Where the article was before it moved, as long as a page there is kept: from the site's root. */
  formerly?: string[];
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

/** A share page of a figure that is gone, or a page of ours where the article was before it moved. */
interface RetiredPage {
  /** From the site's root. */
  path: string;
  since: string;
  /** The share page of the figure that it is now; absent where nothing takes its place. */
  now?: string;
  /** Where it is no share page. */
  kind?: Exclude<PlaceKind, "figure">;
  /** Whether it has changed its address alone: what it shows is what was shared. */
  moved?: true;
}

interface RetireOptions {
  /** The article's page, from the site's root. */
  path: string;
  /** Where it was when it was published. Default: the same. */
  was?: string | undefined;
  /** The build's day, in UTC. */
  today: string;
  /** How long a name is kept. */
  days: number;
}

/** @returns undefined where nothing that was published is gone, or all of it is long gone */
export function retire(
  before: PublishedArticle,
  now: PageData,
  { path, was = path, today, days }: RetireOptions,
): Retired | undefined {
  const successors = successorsOf(before.figures, now.figures);
  const byPage = new Map(before.figures.flatMap((old) => (old.page ? [[old.page, successors.get(old)] as const] : [])));
  const current = new Set(
    [...now.cards, ...now.animated, ...now.others, ...now.figures.flatMap(({ cards }) => cards)].map(pathOf),
  );
  const isKept = ({ since }: { since: string }) => daysBetween(since, today) <= days;

  /** The figure that a share page's is now. */
  function figureOf(page: string | undefined): PageFigure | undefined {
    return page === undefined ? undefined : (now.figures.find((each) => each.page === page) ?? byPage.get(page));
  }

  const pictures = new Map<string, RetiredPicture>();
  function retirePicture(old: OldPicture, { cards, page: of }: Shown = { cards: [] }, since = today): void {
    const { size, path, width, height } = old;
    const moving = isAnimatedFile(path) ? now.animated : [];
    const shown = nearest(old, [moving, cards, now.cards].find((each) => each.length > 0) ?? []);
    if (!shown || current.has(path) || pictures.has(path)) return;
    pictures.set(path, { size, path, shows: shown.path, width, height, since, ...(of ? { of } : {}) });
  }
  for (const card of [...before.cards, ...before.animated]) retirePicture(card);
  for (const old of before.figures) for (const card of old.cards) retirePicture(card, successors.get(old));
  for (const other of before.others) {
    retirePicture(other, { cards: now.others.filter(({ template }) => template === other.template) });
  }
  for (const old of before.retired.pictures) retirePicture(old, figureOf(old.of), earlier(old.since, today));

  /** Whether it says of each figure what it said when it was published, as far as `old` is one of it. */
  const says = (old: PublishedFigure) => {
    const successor = successors.get(old);
    return successor?.value === old.value && (successor.kicker ?? "") === (old.kicker ?? "");
  };
  const formerly = [...new Set([was, ...before.retired.formerly])].filter((place) => place !== path);
  const pages = new Map<string, RetiredPage>();
  function retirePage(page: string, since: string, figure: PageFigure | undefined, isSame: boolean): void {
    const kind = now.places ? kindOf(page, path, formerly) : undefined;
    if (!kind || pages.has(page) || now.figures.some((each) => each.page === page)) return;
    const shows = kind === "figure" ? (figure?.page ? { now: figure.page } : {}) : { kind };
    pages.set(page, { path: page, since, ...shows, ...(isSame ? { moved: true } : {}) });
  }
  const hasMoved = was !== path;
  const isSame = before.figures.length === now.figures.length && before.figures.every(says);
  for (const old of before.figures) {
    if (old.page) retirePage(old.page, today, successors.get(old), hasMoved && says(old));
  }
  if (hasMoved)
    for (const page of [placesOf(was).gallery, placesOf(was).embed]) retirePage(page, today, undefined, isSame);
  for (const { path: page, since, now: of, moved = false } of before.retired.pages) {
    const shown = before.figures.find((each) => each.page === of);
    retirePage(
      page,
      earlier(since, today),
      figureOf(of),
      moved && (of === undefined ? isSame : !!shown && says(shown)),
    );
  }

  const kept = { pictures: [...pictures.values()].filter(isKept), pages: [...pages.values()].filter(isKept) };
  if (kept.pictures.length + kept.pages.length === 0) return undefined;
  const places = formerly.filter((place) => kept.pages.some((each) => placeKind(each.path, place)));
  return places.length > 0 ? { ...kept, formerly: places } : kept;
}

/** A share page where the article is, or any page of ours where it was. */
function kindOf(page: string, path: string, formerly: readonly string[]): PlaceKind | undefined {
  if (placeKind(page, path) === "figure") return "figure";
  return formerly.map((place) => placeKind(page, place)).find((kind) => kind !== undefined);
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
