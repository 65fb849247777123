/** Paths, from the site's root, of the pages that belong to an article's page. */
export interface ArticlePlaces {
  gallery: string;
  embed: string;
  oembed: string;
  /** Its figures as data. */
  csv: string;
  json: string;
}

/** "/energie/" of "/energie/" and of "/energie.html". */
function below(path: string): string {
  return path.endsWith("/") ? path : `${path.replace(/\.[^./]+$/, "")}/`;
}

/** @param path the article's own, from the site's root: "/energie/" */
export function placesOf(path: string): ArticlePlaces {
  const base = below(path);
  return {
    gallery: `${base}cards/`,
    embed: `${base}embed/`,
    oembed: `${base}oembed.json`,
    csv: `${base}figures.csv`,
    json: `${base}figures.json`,
  };
}

/** What a page of ours beside an article's is. */
export type PlaceKind = "figure" | "gallery" | "embed";

/** What a page is to the article at a path; undefined where it is none of its own. */
export function placeKind(page: string, path: string): PlaceKind | undefined {
  const { gallery, embed } = placesOf(path);
  if (page === gallery) return "gallery";
  if (page === embed) return "embed";
  return page.startsWith(gallery) && /^[^/]+\/$/.test(page.slice(gallery.length)) ? "figure" : undefined;
}

/** The share page of one of the article's figures: "/energie/cards/750-megawatts/". */
export function figurePlace(path: string, name: string): string {
  return `${below(path)}cards/${name}/`;
}

/** Whether a path from the site's root names a file or folder below it. */
export function isInside(text: string): boolean {
  if (/[\\\p{Cc}]/u.test(text)) return false;
  const names = text.slice(1).split("/");
  if (names.at(-1) === "") names.pop();
  // No file system takes a name of more bytes.
  return names.every((name) => !["", ".", ".."].includes(name) && Buffer.byteLength(name) <= 255);
}
