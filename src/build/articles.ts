import { debug } from "../base/debug.ts";
import type { Effects } from "../base/effects.ts";
import type { EleventyData } from "../base/eleventy-types.ts";
import { InputError, InputErrors } from "../base/error.ts";
import { lazy } from "../base/lazy.ts";
import type { Warning } from "../base/warning.ts";
import type { Action, Cache } from "../cache/cache.ts";
import type { Scratch } from "../cache/scratch.ts";
import type { Config } from "../config.ts";
import { type CardFile, digestIn } from "../render/card-file.ts";
import type { PageData } from "../site/page.ts";
import { type Circumstances, type CircumstancesOptions, circumstancesOf, textIn } from "./circumstances.ts";
import type { ArticleInput, Compilation } from "./compile-article.ts";
import {
  type CompiledArticle,
  decodeArticle,
  encodeArticle,
  type KeptArticle,
  pictureNames,
} from "./compiled-article.ts";
import { FinalNames } from "./final-names.ts";
import { isFindable, isMarkdown } from "./page-kind.ts";
import type { WantedPicture } from "./pictures.ts";
import { waiting } from "./waiting.ts";

/** What reads and plans: a build whose articles are all kept does not load it. */
const compiler = lazy<typeof import("./compile-article.ts")>(import.meta.url, "./compile-article");

const article: Action<Circumstances, CompiledArticle> = {
  name: "article",
  key: ({ article, textless, shown, told, marks, path, root, site, templates }) =>
    JSON.stringify([article, textless, shown, told, marks, path, root, site, templates]),
  encode: encodeArticle,
  decode: decodeArticle,
};

interface ArticlesOptions extends CircumstancesOptions {
  config: Config;
  cache: Cache;
  /** Takes the cards that wait to be drawn. */
  scratch: Scratch;
  /** Is called once for each article with what it wants drawn. */
  want(pictures: WantedPicture[]): void;
  effects: Effects;
}

/** A compiled article that wants a card. */
export type BuiltArticle = KeptArticle & { page: PageData };

/** Milliseconds of compiling after which what else is under way gets a turn. */
const turn = 5;

/** The articles of one build. */
export class Articles {
  readonly #options: ArticlesOptions;
  readonly #noted = new Set<EleventyData>();
  /** By the page's address: pagination makes several of one file. */
  readonly #results = new Map<string, KeptArticle | Error>();
  /** By the same. */
  readonly #keys = new Map<string, string>();
  /** What a template language has made of the text of a page, by the same. */
  readonly #shown = new Map<string, string>();
  /** Compiled before the text of their page was known, by the same. */
  readonly #early = new Map<string, EleventyData>();
  #again: ({ key: string } & Compilation) | undefined;
  /** The data of each page, by its address. */
  readonly #data = new Map<string, EleventyData>();
  /** Addresses of pages whose cards have markup to be written. */
  readonly #unwritten = new Set<string>();
  /** The names that their pictures have since then. */
  readonly finalNames = new FinalNames();

  constructor(options: ArticlesOptions) {
    this.#options = options;
  }

  /** Notes a page that may want a card. */
  note(data: EleventyData): void {
    this.#noted.add(data);
  }

  /** Loads what reads articles, where it is certain to be needed. */
  prepare(): void {
    compiler();
  }

  /** Notes what Markdown is given for a page: a template language may have run before. */
  render(data: EleventyData, text: string): void {
    if (!this.#wantsCard(data)) return;
    const url = data.page.url as string;
    if (text === data.page.rawInput) {
      this.#early.delete(url);
      this.#compileAt(url, data);
      return;
    }
    // A part of a page may be rendered by itself, before the whole.
    const before = this.#shown.get(url);
    this.#shown.set(url, before === undefined ? text : `${before}\n\n${text}`);
  }

  /** All pages are rendered: compiles again what was compiled before its page's text was known. */
  settle(): void {
    for (const [url, data] of this.#early) {
      if (!this.#shown.has(url)) continue;
      this.#results.delete(url);
      this.#compileAt(url, data);
    }
    this.#early.clear();
  }

  /**
   * Writes the markup of cards whose templates are in template languages of the site, and asks for their pictures, whose names
   * are known then.
   * @returns what is wrong with them
   */
  async writeMarkup(write: (file: CardFile, data: EleventyData) => Promise<CardFile>): Promise<InputError[]> {
    const faults: InputError[] = [];
    for (const url of this.#unwritten) {
      const data = this.#data.get(url) as EleventyData;
      const article = this.compiledAt(url);
      const names = new Map<string, string>();
      for (const file of article?.unwritten ?? []) {
        try {
          const written = await write(file, data);
          names.set(file.name, written.name);
          this.#options.want([waiting(written, this.#options.scratch)]);
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
          faults.push(error);
        }
      }
      if (!article || names.size === 0) continue;
      this.finalNames.add(article.key, names);
      article.rename(names);
    }
    this.#unwritten.clear();
    return faults;
  }

  /** How many pages were noted. */
  get count(): number {
    return this.#noted.size;
  }

  /** What is made of an article; undefined for a page that is none, is faulty, or has no address yet. */
  compiledOf(data: EleventyData): KeptArticle | undefined {
    const result = this.#resultOf(data);
    return result instanceof Error ? undefined : result;
  }

  /** What is made for the page at an address, also where nobody has asked for it yet. */
  find(url: string): KeptArticle | undefined {
    if (this.#results.has(url)) return this.compiledAt(url);
    for (const data of this.#noted) if (data.page.url === url) return this.compiledOf(data);
    return undefined;
  }

  /** What was made for the page at an address. */
  compiledAt(url: string | false): KeptArticle | undefined {
    const result = url === false ? undefined : this.#results.get(url);
    return result instanceof Error ? undefined : result;
  }

  /** Compiles all that have an address by now, with pauses in which drawing can go on. */
  async compileAll(): Promise<void> {
    let began = performance.now();
    for (const data of this.#noted) {
      this.#resultOf(data);
      if (performance.now() - began < turn) continue;
      await new Promise(setImmediate);
      began = performance.now();
    }
  }

  /** All pages that were compiled or are faulty, by address. */
  all(): ReadonlyMap<string, KeptArticle | Error> {
    return this.#results;
  }

  /** What the page at an address is compiled from, and its data. */
  inputOf(url: string): { input: ArticleInput; data: EleventyData } | undefined {
    const data = this.#data.get(url);
    if (!data) return undefined;
    const told = this.#circumstances(data);
    return { input: { ...told, markdown: textIn(data, told) }, data };
  }

  faults(): InputError[] {
    return [...this.#results.values()].flatMap((each) =>
      each instanceof InputErrors ? each.errors : each instanceof InputError ? [each] : [],
    );
  }

  /** What was left aside of all of them. */
  warnings(): Warning[] {
    return [...this.#results.values()].flatMap((each) => (each instanceof Error ? [] : (each.warnings ?? [])));
  }

  /** All that want a card, in the order in which they were first asked. */
  published(): BuiltArticle[] {
    return [...this.#results.values()].filter((each): each is BuiltArticle => !(each instanceof Error) && !!each.page);
  }

  /** The key of each, also of those that want no card. */
  keys(): readonly string[] {
    return [...this.#keys.values()];
  }

  /** Reads an article by its key, and holds nothing of it. */
  read(key: string): KeptArticle | undefined {
    const kept = this.#options.cache.read(article, key) as KeptArticle | undefined;
    const names = this.finalNames.of(key);
    if (names) kept?.rename(names);
    return kept;
  }

  /** Lets go of what no page will be made of any more; the cache has it, on disk. */
  release(): void {
    this.#noted.clear();
    this.#data.clear();
    this.#results.clear();
    this.#shown.clear();
  }

  /** An article, or whatever else has an address where every page gets a card. */
  #wantsCard(data: EleventyData): boolean {
    return (this.#options.config.covers || isMarkdown(data)) && isFindable(data);
  }

  #resultOf(data: EleventyData): KeptArticle | Error | undefined {
    const { url } = data.page;
    if (!this.#wantsCard(data) || typeof url !== "string" || url === "") return undefined;
    const known = this.#results.get(url);
    if (known) return known;
    if (!this.#shown.has(url)) this.#early.set(url, data);
    return this.#compileAt(url, data);
  }

  #compileAt(url: string, data: EleventyData): KeptArticle | Error {
    const known = this.#results.get(url);
    if (known) return known;
    const result = this.#compile(data);
    this.#results.set(url, result);
    this.#data.set(url, data);
    if (!(result instanceof Error) && result.unwritten) this.#unwritten.add(url);
    return result;
  }

  #compile(data: EleventyData): KeptArticle | Error {
    const { config, cache, scratch, want, effects } = this.#options;
    const told = this.#circumstances(data);
    const file = { path: data.page.inputPath, text: () => textIn(data, told) };
    let files: CardFile[] | undefined;
    try {
      const { key, output } = cache.memoFile(article, file, told, (markdown) => {
        const compiled = compiler().compileArticle({ ...told, markdown }, config);
        files = compiled.files;
        return compiled.article;
      });
      this.#keys.set(told.path, key);
      if (files) {
        debug(effects, () => `${told.article} was read: ${cache.why(article, key)}`);
        want(files.map((each) => waiting(each, scratch)));
        // The words of a compiled article are cut out of its text, and each would hold the whole of it.
        return this.read(key) as KeptArticle;
      }
      const whole = () => ({ ...told, markdown: file.text() });
      want(
        pictureNames(output).map((name) => ({
          name,
          digest: digestIn(name),
          file: () => this.#fileNamed(name, key, whole),
        })),
      );
      return output as KeptArticle;
    } catch (error) {
      if (error instanceof InputError || error instanceof InputErrors) return error;
      if (config.strict) throw error;
      // A fault of ours is none of the site's.
      return new InputError(`its card cannot be made: ${String((error as Error)?.message ?? error)}`, {
        path: told.article,
      });
    }
  }

  #circumstances(data: EleventyData): Circumstances {
    return circumstancesOf(data, { ...this.#options, shown: this.#shown.get(data.page.url || "/") });
  }

  /** A kept article's card, whose picture is lost: the article says it again. */
  #fileNamed(name: string, key: string, told: () => ArticleInput): CardFile {
    // The pictures of one article are mostly drawn one after the other.
    if (this.#again?.key !== key) {
      this.#again = { key, ...compiler().compileArticle(told(), this.#options.config) };
    }
    const file = this.#again.files.find((each) => each.name === name);
    if (file) return file;
    const path = this.#again.article.article;
    throw new InputError(`what its card ${name} is drawn from has changed; build again`, { path });
  }
}
