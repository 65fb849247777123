import type { IncomingMessage, ServerResponse } from "node:http";

/**
 * The members of Eleventy 3.1 that we use: it ships no types.
 * https://www.11ty.dev/docs/config/
 */

export interface EleventyDirectories {
  input: string;
  output: string;
  /** Relative to the project. */
  includes?: string;
  layouts?: string | undefined;
}

/** A page's supplied data: https://www.11ty.dev/docs/data-eleventy-supplied/#page-variable */
export interface EleventyPage {
  inputPath: string;
  url: string | false;
  outputPath: string | false;
  rawInput: string;
  date?: Date;
  /** Of Eleventy's i18n plugin. */
  lang?: string;
}

export interface EleventyData {
  page: EleventyPage;
  [key: string]: unknown;
}

export type RunMode = "build" | "serve" | "watch";

export interface EleventyEvents {
  "eleventy.before": {
    directories: EleventyDirectories;
    runMode: RunMode;
    incremental?: boolean;
    /** "fs" where pages become files; otherwise they are printed. */
    outputMode?: string;
  };
  /** By the address of each page that Eleventy writes, from the site's root. */
  "eleventy.contentMap": { urlToInputPath: Record<string, { inputPath: string }> };
  /** The content of each page is rendered, and none is written. */
  "eleventy.layouts": object;
  /** How Eleventy renders: what its own render plugin is given. */
  "eleventy.config": unknown;
  "eleventy.extensionmap": unknown;
  "eleventy.after": { directories: EleventyDirectories; runMode: RunMode; incremental?: boolean };
}

/** A chain of markdown-it's rules. It forgets what it has made of them as soon as they change. */
interface Ruler {
  __cache__?: unknown;
}

/** markdown-it of any version. */
export interface MarkdownLibrary {
  options?: { linkify?: boolean };
  renderer?: { rules?: object };
  core?: { ruler?: Ruler };
  block?: { ruler?: Ruler };
  inline?: { ruler?: Ruler; ruler2?: Ruler };
  render(text: string, env?: object | null): string;
}

interface UsesPlugins {
  use(plugin: (md: never) => void): UsesPlugins;
}

/** A page as a collection holds it: https://www.11ty.dev/docs/collections/ */
export interface CollectionItem {
  data: EleventyData;
  page: EleventyPage;
  url: string | false;
  date: Date;
}

export interface CollectionApi {
  getAll(): CollectionItem[];
}

/** What the development server takes for an answer. */
type ServerAnswer = Response | { headers: Record<string, string>; body: string };

/** What the development server hands to a function of `onRequest`: https://www.11ty.dev/docs/dev-server/ */
export interface ServerRequest {
  patternGroups: Record<string, string | undefined>;
}

export interface EleventyConfig {
  /** Not Eleventy's: what our plugin and our command line tell each other, which may be two copies of this package:
   * the cache's folder, the store that the options name, whether that does not answer, and the output folder of a site that is built
   * aside. */
  keyfigures?: {
    cache?: string;
    store?: { url: string; readOnly: boolean } | undefined;
    storeIsDown?: boolean;
    output?: string;
  };
  /** Globs of what is no page of the site, and of what changes nothing in it. */
  ignores: Set<string>;
  watchIgnores: Set<string>;
  versionCheck(range: string): void;
  /** A collection may hold anything: pages, or what pagination makes pages of. */
  addCollection(name: string, collect: (api: CollectionApi) => unknown): void;
  /** A page without a file: https://www.11ty.dev/docs/virtual-templates/ */
  addTemplate(path: string, content: string, data: Record<string, unknown>): void;
  addTemplateFormats(extension: string): void;
  /** A template language: https://www.11ty.dev/docs/languages/custom/ */
  addExtension(
    extension: string,
    language: { outputFileExtension: string; compile(content: string): (data: EleventyData) => string },
  ): void;
  hasPlugin(name: string): boolean;
  resolvePlugin(name: "@11ty/eleventy/render-plugin"): unknown;
  getFilter(name: "url"): (path: string) => string;
  /** Of Eleventy's plugin for a base, where the site has it. */
  getFilter(name: "htmlBaseUrl"): ((path: string, base: string | undefined, page: string) => string) | undefined;
  addFilter(name: string, filter: (...values: never[]) => unknown): void;
  addGlobalData(name: string, data: unknown): void;
  addWatchTarget(path: string): void;
  addPassthroughCopy(paths: Record<string, string>): void;
  /** A file for which it answers `false` is left out. */
  addPreprocessor(name: string, extension: string, process: (data: EleventyData) => false | undefined): void;
  addShortcode(name: string, shortcode: (this: { page?: EleventyPage }, ...args: never[]) => string): void;
  addTransform(
    name: string,
    transform: (this: { page: EleventyPage }, content: string) => string | Promise<string>,
  ): void;
  /** By name. */
  transforms?: Record<string, unknown>;
  /** Node's emitter of the events that `on` listens to. */
  events: unknown;
  setServerOptions(options: {
    onRequest?: Record<string, (request: ServerRequest) => Promise<ServerAnswer | undefined>>;
    /** A site's own comes beside these. */
    middleware?: ((req: IncomingMessage, res: ServerResponse, next: () => unknown) => Promise<unknown>)[];
  }): void;
  /** Parsers of front matter, by the language behind its first three dashes. */
  setFrontMatterParsingOptions(options: {
    engines: Record<string, FrontMatterParser | { parse: FrontMatterParser }>;
  }): void;
  setLibrary(engine: "md", library: object): void;
  /** Libraries that took the place of those which Eleventy brings. */
  libraryOverrides?: { md?: object };
  amendLibrary(engine: "md", amend: (library: MarkdownLibrary & UsesPlugins) => void): void;
  on<Name extends keyof EleventyEvents>(
    name: Name,
    listener: (event: EleventyEvents[Name]) => void | Promise<void>,
  ): void;
}

type FrontMatterParser = (code: string, context?: { filePath?: string }) => unknown;
