import { join } from "node:path";
import type { EleventyData, EleventyEvents, RunMode } from "../base/eleventy-types.ts";
import { type InputError, InputErrors } from "../base/error.ts";
import { lazy } from "../base/lazy.ts";
import { warningLines } from "../base/warning.ts";
import { Articles } from "../build/articles.ts";
import { listedPictures } from "../build/listed-pictures.ts";
import type { Pictures } from "../build/pictures.ts";
import { pruneDaily } from "../cache/folder.ts";
import { Output } from "../output/output.ts";
import { openPageFiles } from "../output/page-files.ts";
import type { CardFile } from "../render/card-file.ts";
import { siteName } from "../site/address.ts";
import { insertTags } from "../site/insert-tags.ts";
import type { PageMeta } from "../site/page-meta.ts";
import type { Asset } from "./assets.ts";
import type { ShownBuild } from "./desk.ts";
import { unmarkPictures } from "./image-plugin.ts";
import { OwnPictures } from "./own-pictures.ts";
import type { PageSet } from "./page-sets.ts";
import type { Site } from "./site.ts";
import { SiteCorrections } from "./site-corrections.ts";
import { type Drawing, openPictures } from "./site-pictures.ts";
import { translate } from "./translations.ts";

// Loaded when they are needed: an unchanged site needs little of it.
const assets = lazy<typeof import("./assets.ts")>(import.meta.url, "./assets");
const markup = lazy<typeof import("../build/write-markup.ts")>(import.meta.url, "../build/write-markup");
const metas = lazy<typeof import("../site/meta.ts")>(import.meta.url, "../site/meta");
const restore = lazy<typeof import("./restore.ts")>(import.meta.url, "./restore");
const manifests = lazy<typeof import("./site-manifest.ts")>(import.meta.url, "./site-manifest");

/** One build of a site: from Eleventy's `before` to its `after`. */
export class SiteBuild {
  readonly articles: Articles;
  readonly #site: Site;
  readonly #output: Output;
  readonly #runMode: RunMode;
  readonly #folders: EleventyEvents["eleventy.before"]["directories"];
  /** Whether it is of all that the output folder shall have. */
  readonly #isWhole: boolean;
  /** Whether pages become files, and are not only printed. */
  readonly #writes: boolean;
  readonly #pictures: Pictures | undefined;
  readonly #pages: ReturnType<typeof openPageFiles>;
  /** What the heads of the added pages say, by path. */
  readonly #metas = new Map<string, PageMeta>();
  /** What Eleventy does not write, until it is asked for, by the page that it belongs to. */
  readonly #waiting = new Map<string, { pages: PageSet; missing: string[] }>();
  /** All that Eleventy does not write. */
  #own: readonly PageSet[] = [];
  /** The pictures that are in their places. */
  #placed: readonly string[] = [];
  readonly #corrections: SiteCorrections;
  readonly #ownPictures = new OwnPictures();
  readonly #began = Date.now();
  #finished = false;
  #assets: Asset[] = [];
  /** The pages of Eleventy, by address. */
  #places: Readonly<Record<string, { inputPath: string }>> = {};
  #manifest: { path: string; key: string } | undefined;
  #drawing: Promise<string[]> = Promise.resolve([]);
  /** The site's address with its path prefix, once a page's data has told it. */
  #root = "";

  constructor(site: Site, event: EleventyEvents["eleventy.before"], drawing: Drawing) {
    const { config, cache, scratch, effects, folder } = site;
    this.#site = site;
    this.#runMode = event.runMode;
    this.#isWhole = event.runMode === "build" && event.incremental !== true;
    // Eleventy tells nobody of its dry runs.
    this.#writes = (event.outputMode ?? "fs") === "fs" && !process.argv.includes("--dryrun");
    const as = site.eleventyConfig.keyfigures?.output;
    const at = event.directories.output;
    this.#folders = event.directories;
    const lost = () => listedPictures(join(at, `${config.folder}.json`), config.folder, config.strict);
    this.#output = new Output({ at, as, cache: folder, lost, effects });
    this.#pages = openPageFiles(this.#output, (text) => this.#picturesOf(text));
    this.#pictures = this.#writes && event.runMode !== "serve" ? openPictures(site, this.#output, drawing) : undefined;
    this.#corrections = new SiteCorrections(site, this.#output);
    site.guard.begin(this.#output);
    site.addresses.begin();
    cache.begin();
    this.articles = new Articles({
      config,
      cache,
      scratch,
      templates: drawing.templates,
      marks: (data) => config.marks ?? (site.showsFigures || /\bkeyFigures\b/.test(data.page.rawInput ?? "")),
      site: (data) => ({ root: this.#rootOf(data), name: config.site ?? siteName(data) }),
      want: (pictures) =>
        this.#runMode === "serve" ? site.requested().offer(pictures) : this.#pictures?.want(pictures),
      effects,
    });
  }

  /** Loads what reads articles, where nothing is kept. */
  prepare(): void {
    if (this.#site.cache.known === undefined) this.articles.prepare();
  }

  /** Notes a page that may want a card. As soon as they are many, what draws them loads while the others are read. */
  note(data: EleventyData): void {
    this.articles.note(data);
    const { sizes, figureSizes, count, pages, animated } = this.#site.config;
    const cards = sizes.length * (animated ? 2 : 1) + (pages ? count * figureSizes.length : 0);
    // Where nothing is kept of the build before, it is likely that none of its pictures will do.
    if (this.#site.cache.known === undefined) this.#pictures?.expect(this.articles.count * cards);
  }

  /** All pages of Eleventy have an address, and their contents are rendered next. */
  place(pages: Readonly<Record<string, { inputPath: string }>>): void {
    this.#places = pages;
  }

  /** A page's text, as Markdown is given it. */
  render(data: EleventyData, text: string): void {
    this.articles.render(data, text);
  }

  /** Compiles all articles that have an address by now. */
  compileAll(): Promise<void> {
    return this.articles.compileAll();
  }

  /** What the desk shows of it. */
  shown(): Omit<ShownBuild, "number"> {
    const write = (file: CardFile, data: EleventyData) => this.#writeMarkup(file, data);
    return { articles: this.articles, at: this.#began, input: this.#folders.input, write };
  }

  #writeMarkup(file: CardFile, data: EleventyData): Promise<CardFile> {
    return markup().writeMarkup(file, data, this.#site.render, this.#folders);
  }

  /** Gives the page at a path its share tags. */
  setMeta(path: string, meta: PageMeta): void {
    this.#metas.set(path, meta);
  }

  /** The contents of all pages are rendered and none is written yet: refuses faulty ones, all in one, and begins to write pictures. */
  async arrange(): Promise<void> {
    const { guard, added, warn, config } = this.#site;
    const pages = this.#places;
    await this.articles.compileAll();
    this.articles.settle();
    const unwritten = await this.articles.writeMarkup((file, data) => this.#writeMarkup(file, data));
    const published = this.articles.published();
    const own = added.own(published, this.#root, pages);
    if (this.#writes && this.#isWhole)
      own.pages.push(...(await this.#corrections.pages(published, own.pages, { taken: pages, root: this.#root })));
    const misplaced = guard.faults(pages);
    const elsewhere = misplaced.length > 0 ? [] : guard.warnings(pages);
    const faulty = [...this.articles.faults(), ...own.faults, ...elsewhere];
    const faults = [...unwritten, ...misplaced, ...(config.strict ? faulty : [])];
    // A site that adopts us builds as it did before: what we cannot read stays as it was.
    if (!config.strict) for (const { message } of faulty) warn(`warning: ${message}`);
    if (this.#writes && misplaced.length === 0) faults.push(...this.#claim(own.pages));
    if (faults.length > 0) return this.abandon(new InputErrors(faults));
    for (const { article, page } of published) {
      for (const conflict of page.conflicts) warn(`warning: ${article}: ${conflict}`);
    }
    for (const line of warningLines(this.articles.warnings())) warn(line);
    translate(published);
    if (!this.#writes) return;
    await this.#output.begin();
    if (!this.#pictures) return;
    this.#drawing = this.#pictures.finish();
    // Awaited after the pages; until then a failure must not count as unhandled.
    this.#drawing.catch(() => {});
  }

  /** A page as it is written, with its share tags; what belongs to it is written meanwhile. */
  page(rendered: string, { inputPath, outputPath, url }: EleventyData["page"]): string | Promise<string> {
    const content = this.articles.finalNames.replaceIn(rendered);
    if (typeof outputPath !== "string") return content;
    this.#site.guard.refuse(outputPath, inputPath);
    if (!outputPath.endsWith(".html")) return content;
    const page = this.#withTags(unmarkPictures(content), url);
    const beside = [this.#writeBeside(""), url ? this.#writeBeside(url) : undefined, this.#picturesOf(page)];
    // Written before the last page is, so that whatever else a site does after a build finds them.
    return beside.some((writing) => writing)
      ? Promise.all(beside).then(
          () => page,
          (error) => this.abandon(error),
        )
      : page;
  }

  /** All pages are written. */
  async finish(): Promise<void> {
    this.#finished = true;
    if (!this.#writes) return;
    const { config, spec, cache, folder, effects, warn } = this.#site;
    // Cards may still be drawn for a long time, and the processes that draw them need the memory.
    if (this.#runMode === "build") this.articles.release();
    const saves = this.#runMode === "build" || !this.#site.saved;
    try {
      await Promise.all([...this.#waiting.keys()].map((path) => this.#writeBeside(path)));
      await Promise.all(this.#assets.map(({ from, to, key }) => this.#output.copy(to, key, from)));
      if (saves) cache.survey();
    } catch (error) {
      await this.abandon(error);
    }
    const pictures = await this.#drawing;
    this.#placed = pictures;
    for (const line of this.#ownPictures.lines()) warn(line);
    await this.#corrections.write();
    if (this.#manifest) await this.#writeManifest(this.#manifest, pictures);
    await this.#output.finish(this.#isWhole);
    if (this.#isWhole) await pruneDaily(folder.path, effects);
    if (saves) await cache.save({ spec, known: config });
    this.#site.saved = true;
  }

  /** Everyone else has ended too: what a plugin took away with the output folder is put there again. */
  async putBack(): Promise<void> {
    if (!this.#writes || this.#output.isAside || !this.#isWhole || this.#placed.length === 0) return;
    const placed = { at: this.#folders.output, pictures: this.#placed, pages: this.#own };
    if (!(await restore().restored(this.#site, { ...placed, oldNames: this.#corrections.pictures }))) return;
    if (this.#manifest) await this.#writeManifest(this.#manifest, this.#placed);
  }

  /** Draws nothing more, where Eleventy has failed without a word: it tells nobody, but begins again. */
  async leave(): Promise<void> {
    if (this.#finished) return;
    await this.#pictures?.abandon();
    await this.#drawing.catch(() => {});
  }

  /** Draws nothing more, and fails. What is written is known by what was claimed; the next whole build removes it. */
  async abandon(error: unknown): Promise<never> {
    await this.#pictures?.abandon();
    await this.#drawing.catch(() => {});
    throw error;
  }

  /** What a page waits for. The command line puts pictures in their places before pages. */
  #picturesOf(page: string): Promise<unknown> | undefined {
    return this.#output.isAside ? undefined : this.#pictures?.awaited.namedIn(page);
  }

  #rootOf(data: EleventyData): string {
    this.#root = this.#site.addresses.root(data);
    return this.#root;
  }

  /** Notes what is to be written beside Eleventy's pages. @returns a fault for each file that would really go elsewhere */
  #claim(own: readonly PageSet[]): InputError[] {
    const { folder } = this.#site.config;
    const option = "keyfigures option `folder`";
    const faults = [folder, `${folder}/fonts`].flatMap((path) => this.#output.faultOf(path, option) ?? []);
    this.#own = own;
    for (const pages of own) {
      if (this.#site.served.get(pages.of) === pages.key) continue;
      const missing = this.#pages.missing(pages);
      this.#waiting.set(pages.of, { pages, missing });
      const whose = pages.article ?? "keyfigures options";
      faults.push(...missing.flatMap((name) => this.#output.faultOf(name, whose) ?? []));
    }
    this.#assets = assets()
      .assetsIn(folder)
      .filter(({ to, key }) => this.#output.wants(to, key));
    faults.push(...this.#corrections.claim());
    if (this.#isWhole && this.#corrections.areListed(this.articles.published())) {
      const path = `${folder}.json`;
      const key = manifests().manifestKey(this.#site.cache.epoch, this.articles, this.#corrections.key);
      if (this.#output.wants(path, key)) this.#manifest = { path, key };
    }
    return faults;
  }

  /** Writes what belongs to a page and is not Eleventy's to write. @returns undefined where nothing is to be done */
  #writeBeside(path: string): Promise<void> | undefined {
    const found = this.#waiting.get(path);
    if (!found) return undefined;
    this.#waiting.delete(path);
    const { pages, missing } = found;
    const note = () => void (this.#runMode === "serve" && this.#site.served.set(path, pages.key));
    if (missing.length > 0) return this.#pages.write(pages, missing).then(note);
    note();
    return undefined;
  }

  #writeManifest({ path, key }: { path: string; key: string }, pictures: readonly string[]): Promise<void> {
    return this.#output.write(path, key, manifests().manifestOf(pictures, this.articles, this.#corrections));
  }

  #withTags(content: string, url: string | false): string {
    const { added } = this.#site;
    const meta = url ? this.#metas.get(url) : undefined;
    if (meta) return insertTags(content, [...metas().metaTags(meta), ...added.tags(meta, this.#root)]);
    const article = this.articles.compiledAt(url);
    if (!article?.page) return content;
    const tags = [...article.tags, ...added.tags(article, this.#root)];
    return insertTags(content, tags, () => this.#ownPictures.note(article.article));
  }
}
