import { readFileSync, statSync } from "node:fs";
import { relative } from "node:path";
import type { Effects } from "../base/effects.ts";
import type { EleventyData } from "../base/eleventy-types.ts";
import { InputError, InputErrors } from "../base/error.ts";
import { lazy } from "../base/lazy.ts";
import { type Plans, planKey } from "../cache/plans.ts";
import type { Spool } from "../cache/scratch.ts";
import type { Config } from "../config.ts";
import type { CardFile } from "../render/card-file.ts";
import type { PageData } from "../site/page.ts";
import type { Told } from "./compile-article.ts";
import { type KnownTelling, picturesOf, type Telling } from "./compiled-article.ts";
import type { WantedPicture } from "./pictures.ts";

/** What reads, tells and plans: a build whose articles all told it before does not load it. */
const teller = lazy<typeof import("./compile-article.ts")>(import.meta.url, "./compile-article");

/** The articles of one build after the other. */
export interface Articles {
  /** Begins a build. @param templates what tells the site's own templates from others */
  begin(templates: string): void;
  /** Notes a Markdown page that may be an article. */
  note(data: EleventyData): void;
  /** How many pages were noted. */
  count(): number;
  /** What an article tells; undefined for a page that is none, is faulty, or has no address yet. */
  tellingOf(data: EleventyData): KnownTelling | undefined;
  /** What was told for the page at an address: pagination makes several of one file. */
  tellingAt(url: string | false): KnownTelling | undefined;
  /** Tells all that have an address by now, with pauses in which drawing can go on. */
  tellAll(): Promise<void>;
  faults(): InputError[];
  /** All that want a card, in the order in which they were first asked. */
  tellings(): ShownTelling[];
  /** The digest of each telling, also of those that want no card. */
  keys(): string[];
  /** Lets go of what no page will be made of any more; the plans have it, on disk. */
  release(): void;
}

export interface ArticlesOptions {
  config: Config;
  plans: Plans;
  /** Takes the cards that wait to be drawn. */
  spool: Spool;
  /** The site's address with its path prefix, and its name. */
  site(data: EleventyData): { root: string; name?: string | undefined };
  /** Is called once in a build with what an article wants drawn. */
  want(pictures: WantedPicture[]): void;
  effects: Effects;
}

/** A telling of an article that wants a card. */
export type ShownTelling = KnownTelling & { page: PageData };

/** Milliseconds of telling after which what else is under way gets a turn. */
const turn = 5;

export function createArticles({ config, plans, spool, site, want, effects }: ArticlesOptions): Articles {
  let templates = "";
  const noted = new Set<EleventyData>();
  /** By the page's address. */
  const results = new Map<string, KnownTelling | Error>();
  const keys = new Map<string, string>();
  let again: { key: string; telling: Telling; files: CardFile[] } | undefined;

  function circumstances(data: EleventyData): Omit<Told, "markdown"> {
    const { inputPath, url } = data.page;
    const { root, name } = site(data);
    const lang = typeof data.lang === "string" ? data.lang : config.lang;
    return {
      article: inputPath.startsWith("./") ? inputPath.slice(2) : relative(".", inputPath),
      ...(lang ? { lang } : {}),
      ...(typeof data.title === "string" ? { title: data.title } : {}),
      path: url || "/",
      root,
      ...(name ? { site: name } : {}),
    };
  }

  function tell(data: EleventyData): KnownTelling | Error {
    const { inputPath, rawInput } = data.page;
    const told = circumstances(data);
    const markdown = () => textOf(inputPath) ?? rawInput;
    const state = stateOf(inputPath, effects.now());
    const look = state === undefined ? undefined : planKey(state, told, templates);
    const seen = look === undefined ? undefined : plans.keyAt(look);
    const text = seen === undefined ? markdown() : "";
    const key = seen ?? planKey(text, told, templates);
    keys.set(told.path, key);
    if (look !== undefined && seen === undefined) plans.note(look, key);
    const kept = plans.find(key);
    if (kept) {
      const whole = () => ({ ...told, markdown: markdown() });
      want(picturesOf(kept).map((picture) => ({ ...picture, file: () => fileNamed(picture.name, key, whole) })));
      return kept;
    }
    try {
      const { telling, files } = teller().tell({ ...told, markdown: text }, config);
      const plain = plans.keep(key, telling);
      want(files.map((file) => waiting(file, spool)));
      return plain;
    } catch (error) {
      if (error instanceof InputError || error instanceof InputErrors) return error;
      throw error;
    }
  }

  /** A kept telling's card, whose picture is lost: the article says it again. */
  function fileNamed(name: string, key: string, told: () => Told): CardFile {
    // The pictures of one article are mostly drawn one after the other.
    if (again?.key !== key) again = { key, ...teller().tell(told(), config) };
    const file = again.files.find((each) => each.name === name);
    if (file) return file;
    const { article } = again.telling;
    throw new InputError(`what its card ${name} is drawn from has changed; build again`, { path: article });
  }

  function resultOf(data: EleventyData): KnownTelling | Error | undefined {
    const { url } = data.page;
    if (!isArticle(data) || typeof url !== "string" || url === "") return undefined;
    const known = results.get(url);
    if (known) return known;
    const result = tell(data);
    results.set(url, result);
    return result;
  }

  return {
    begin(versions) {
      templates = versions;
      noted.clear();
      results.clear();
      keys.clear();
    },
    note: (data) => void noted.add(data),
    count: () => noted.size,
    tellingOf(data) {
      const result = resultOf(data);
      return result instanceof Error ? undefined : result;
    },
    tellingAt(url) {
      const result = url === false ? undefined : results.get(url);
      return result instanceof Error ? undefined : result;
    },
    async tellAll() {
      let began = performance.now();
      for (const data of noted) {
        resultOf(data);
        if (performance.now() - began < turn) continue;
        await new Promise(setImmediate);
        began = performance.now();
      }
    },
    faults: () =>
      [...results.values()].flatMap((each) =>
        each instanceof InputErrors ? each.errors : each instanceof InputError ? [each] : [],
      ),
    tellings: () =>
      [...results.values()].filter((each): each is ShownTelling => !(each instanceof Error) && !!each.page),
    keys: () => [...keys.values()],
    release() {
      noted.clear();
      results.clear();
      plans.release();
    },
  };
}

/** A card that waits for its turn, out of memory: thousands may, and their words, cut out of articles, would hold those. */
function waiting(file: CardFile, spool: Spool): WantedPicture {
  const place = spool.put(JSON.stringify(file));
  return { name: file.name, digest: file.digest, file: () => JSON.parse(spool.read(place).toString()) as CardFile };
}

/** A file so young may be written again without a sign that a look at it would show. */
const youngMilliseconds = 2000;

/**
 * What a look at a file shows: while that stays, so does the text. Nobody sets `ctime`, so neither an editor nor a
 * tool that keeps a file's size and time hides a change.
 * @returns undefined for a page without a file, and for one written just now
 */
function stateOf(path: string, now: Date): string | undefined {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found || now.getTime() - found.ctimeMs < youngMilliseconds) return undefined;
  return `${found.size} ${found.mtimeMs} ${found.ctimeMs} ${found.ino}`;
}

/** Undefined for a page without a file. */
function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

/** A Markdown page that is published and wants cards. */
function isArticle(data: EleventyData): boolean {
  const { inputPath } = data.page;
  return typeof inputPath === "string" && inputPath.endsWith(".md") && data.permalink !== false && data.draft !== true;
}
