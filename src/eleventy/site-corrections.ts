import { existsSync } from "node:fs";
import { join } from "node:path";
import type { InputError } from "../base/error.ts";
import { lazy } from "../base/lazy.ts";
import type { BuiltArticle } from "../build/articles.ts";
import type { Output } from "../output/output.ts";
import type { PublishedArticle, WithdrawnArticle } from "../site/published.ts";
import type { Retired } from "../site/retired.ts";
import type { PageSet } from "./page-sets.ts";
import type { Site } from "./site.ts";

// Loaded where the option is on.
const published = lazy<typeof import("../build/published-list.ts")>(import.meta.url, "../build/published-list");
const formers = lazy<typeof import("../site/former.ts")>(import.meta.url, "../site/former");
const withdrawal = lazy<typeof import("../site/withdrawn.ts")>(import.meta.url, "../site/withdrawn");
const retirement = lazy<typeof import("../site/retired.ts")>(import.meta.url, "../site/retired");

type SiteOf = Pick<Site, "config" | "effects" | "warn" | "added">;

/** Paths from the output folder. */
export interface OldName {
  path: string;
  /** Of the picture that it shows. */
  from: string;
  key: string;
}

const option = "keyfigures option `corrections`";

/** What one build does for what was shared before, and is no more. */
export class SiteCorrections {
  readonly #site: SiteOf;
  readonly #output: Output;
  #wanted: OldName[] = [];
  /** Pictures that stand under their old names too. */
  pictures: OldName[] = [];
  /** What articles were shared as, by their addresses. */
  retired: ReadonlyMap<string, Retired> = new Map();
  withdrawn: readonly WithdrawnArticle[] = [];

  constructor(site: SiteOf, output: Output) {
    this.#site = site;
    this.#output = output;
  }

  /** Of all that it adds to the list of cards. */
  get key(): string {
    return JSON.stringify([...this.retired, ...this.withdrawn]);
  }

  /**
   * Compares with what was published.
   * @param own the pages beside Eleventy's
   * @param taken Eleventy's, by their addresses
   * @param root the site's address with its path prefix
   * @returns the pages that answer at addresses of former figures, and of articles that have moved or were taken back
   */
  async pages(
    built: readonly BuiltArticle[],
    own: readonly PageSet[],
    { taken, root }: { taken: object; root: string },
  ): Promise<PageSet[]> {
    const { config, effects, added, warn } = this.#site;
    if (!config.corrections) return [];
    const { manifest, days, moved, withdrawn: notes } = config.corrections;
    const before = await published().publishedIn(manifest, effects);
    if (!before) {
      // Before the first publication there is none.
      warn(`warning: ${manifest} is not there, so what was published is not known, and old names are gone`);
      return [];
    }
    const pages = new Set([...Object.keys(taken), ...own.flatMap(({ paths }) => paths)]);
    const today = effects.now().toISOString().slice(0, 10);
    const { of, gone } = formers().formersOf(before.articles, built, moved);
    const prefix = root === "" ? "" : new URL(root).pathname.replace(/\/$/, "");
    const placeOf = (url: string) => withdrawal().placeIn(prefix, url);
    const retired = retiredOf(of, built, { days, today, folder: config.folder, taken: pages, placeOf });
    this.retired = new Map([...retired].map(([article, each]) => [article.url, each]));
    for (const set of retired.values()) for (const { path } of set.pages) pages.add(path);
    const withdrawn = withdrawal().withdraw(gone, before.withdrawn, { notes, placeOf, today, days });
    this.withdrawn = withdrawn.map((each) => ({ ...each, pages: each.pages.filter((path) => !pages.has(path)) }));
    for (const line of goneLines(gone, notes)) warn(line);
    return [
      ...[...retired].flatMap(([article, each]) => added.corrections(article, each) ?? []),
      ...this.withdrawn.flatMap((each) => added.withdrawn(each, notes[each.source] ?? "", root) ?? []),
    ];
  }

  /** Whether there is anything for the list of cards to name. */
  areListed(built: readonly BuiltArticle[]): boolean {
    return this.withdrawn.length > 0 || built.some(({ pictures }) => pictures.length > 0);
  }

  /** Notes the pictures that are to stand under their old names too. @returns a fault for each that would really go elsewhere */
  claim(): InputError[] {
    this.pictures = [...this.retired.values()].flatMap(({ pictures }) =>
      pictures.map(({ path, shows }) => ({ path: path.slice(1), from: shows.slice(1), key: `as ${shows}` })),
    );
    const faults = this.pictures.flatMap(({ path }) => this.#output.faultOf(path, option) ?? []);
    if (faults.length === 0) this.#wanted = this.pictures.filter(({ path, key }) => this.#output.wants(path, key));
    return faults;
  }

  /** Writes them, when the pictures that they show are in their places. */
  async write(): Promise<void> {
    const { folder } = this.#output;
    for (const { path, from, key } of this.#wanted) {
      const source = join(folder, from);
      // A machine that draws a part of the pictures has no others.
      if (existsSync(source)) await this.#output.copy(path, key, source);
    }
  }
}

interface RetiringOptions {
  days: number;
  today: string;
  folder: string;
  /** Paths of all other pages. */
  taken: ReadonlySet<string>;
  placeOf(url: string): string | undefined;
}

/** What the team may want to say of articles that were shared and are not there. */
function goneLines(gone: readonly PublishedArticle[], notes: Readonly<Record<string, string>>): string[] {
  const untold = gone.filter(({ source, cards }) => source && cards.length > 0 && !Object.hasOwn(notes, source));
  const names = untold.slice(0, 3).map(({ source, url }) => `${source} (${url})`);
  if (names.length === 0) return [];
  const more = untold.length > names.length ? ` and ${untold.length - names.length} more` : "";
  return [
    `warning: ${names.join(", ")}${more}: published, and not built any more, so what was shared of it is gone; ` +
      "`corrections.moved` says what a file is called now, `corrections.withdrawn` that an article was taken back",
  ];
}

/**
 * What each article was shared as and is no more, by its address. An article with nothing gone is not read for it: of thousands few
 * are corrected.
 */
function retiredOf(
  former: ReadonlyMap<BuiltArticle, PublishedArticle>,
  built: readonly BuiltArticle[],
  { days, today, folder, taken: pages, placeOf }: RetiringOptions,
): Map<BuiltArticle, Retired> {
  const taken = new Set(built.flatMap(({ pictures }) => pictures.map((name) => `/${folder}/${name}`)));
  const retired = new Map<BuiltArticle, Retired>();
  for (const article of built) {
    const old = former.get(article);
    const was = old && placeOf(old.url);
    if (!old || (was === article.path && isAsItWas(old, taken, new Set(article.sharePages)))) continue;
    const found = retirement().retire(old, article.page, { path: article.path, was, days, today });
    if (!found) continue;
    // Another article's picture may have the name by now.
    const pictures = found.pictures.filter(({ path }) => !taken.has(path));
    const kept = { ...found, pictures, pages: found.pages.filter(({ path }) => !pages.has(path)) };
    if (kept.pictures.length + kept.pages.length > 0) retired.set(article, kept);
  }
  return retired;
}

function isAsItWas(old: PublishedArticle, pictures: ReadonlySet<string>, pages: ReadonlySet<string>): boolean {
  const shown = [
    ...old.cards,
    ...old.animated,
    ...old.others,
    ...old.figures.flatMap(({ cards }) => cards),
    ...old.retired.pictures,
  ];
  const shared = [...old.figures.flatMap(({ page }) => page ?? []), ...old.retired.pages.map(({ path }) => path)];
  return shown.every(({ path }) => pictures.has(path)) && shared.every((path) => pages.has(path));
}
