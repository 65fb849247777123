import { statSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join } from "node:path";
import { decodedPath } from "../base/decoded-path.ts";
import type { EleventyData } from "../base/eleventy-types.ts";
import type { Articles } from "../build/articles.ts";
import type { ArticleInput } from "../build/compile-article.ts";
import { answerDesk, type DeskSite, type DeskSource } from "../desk/answer.ts";
import type { FrontMatterEdit } from "../desk/front-matter-edit.ts";
import type { CardFile } from "../render/card-file.ts";
import { packageFolder } from "../render/font-files.ts";
import { markupTemplateOf } from "../render/template-registry.ts";
import { assetAddress } from "./asset.ts";
import { opening, ownAddress } from "./assets.ts";
import { listedPages } from "./desk-list.ts";
import { deskPath } from "./desk-path.ts";
import type { Site } from "./site.ts";

/** The build whose pages the desk shows. */
export interface ShownBuild {
  articles: Articles;
  /** Counts up. */
  number: number;
  /** When it began, in milliseconds of the clock that files are dated by. */
  at: number;
  /** The folder that Eleventy reads. */
  input: string;
  /** Makes the markup of a card whose template is in a template language of the site. */
  write(file: CardFile, data: EleventyData): Promise<CardFile>;
}

/** The typefaces of an article's text. */
const reading = ["newsreader-latin-400-normal", "newsreader-latin-400-italic"];

/** Longest edit, in bytes. */
const longest = 65_536;

/** What the desk's pages wear beside the style sheet of all our pages. */
const ownFile = (name: string) => join(packageFolder("keyfigures"), "templates/parts", name);

const files: Readonly<Record<string, string>> = {
  "desk.css": "text/css",
  "desk.js": "text/javascript",
  "desk-approver.js": "text/javascript",
  "desk-list.js": "text/javascript",
};

/** Answers the development server's requests for the desk, and leaves all others to it. */
export function createDesk(site: Site, shown: () => ShownBuild | undefined) {
  const offered = new Map<string, CardFile>();
  /** What an edit took out of an article's `cards`, which the data of the build before it still say. */
  const removed = new Map<string, { of: Articles; keys: readonly ("template" | "theme")[] }>();

  return async function serveDesk(req: IncomingMessage, res: ServerResponse, next: () => unknown): Promise<void> {
    const url = new URL(req.url ?? "/", "http://localhost");
    const home = site.addresses.finalLink(deskPath);
    if (!url.pathname.startsWith(home)) return void (await next());
    const header = (name: string) => String(req.headers[name] ?? "") || undefined;
    try {
      const path = decodedPath(url.pathname.slice(home.length));
      if (path === undefined) return send(res, 404, {}, "");
      const request = {
        path,
        query: url.searchParams,
        method: req.method ?? "GET",
        remote: req.socket.remoteAddress,
        host: header("host") ?? header(":authority"),
        origin: header("origin"),
        site: header("sec-fetch-site"),
        mode: header("sec-fetch-mode"),
        contentType: header("content-type"),
        accept: header("accept"),
        token: header("x-keyfigures-token"),
        body: req.method === "POST" ? await bodyOf(req) : "",
      };
      const build = shown();
      const answer = await answerDesk(request, siteOf(home, build));
      if (!answer) return send(res, 404, { "content-type": "text/plain" }, "There is nothing here.\n");
      send(res, answer.status, answer.headers, answer.body);
    } catch (error) {
      // The server waits for ever for what is thrown.
      const { message } = error as Error;
      site.warn(`error: ${message}`);
      send(res, 500, { "content-type": "text/plain; charset=utf-8" }, `${message}\n`);
    }
  };

  function siteOf(home: string, build: ShownBuild | undefined): DeskSite {
    const { config, addresses } = site;
    const link = addresses.finalLink;
    return {
      config,
      home,
      styles: [link(ownAddress("keyfigures.css", config.folder)), assetAddress(`${home}desk.css`, ownFile("desk.css"))],
      script: assetAddress(`${home}desk.js`, ownFile("desk.js")),
      fonts: [...opening, ...reading].map((font) => link(`/${config.folder}/fonts/${font}.woff2`)),
      build: build?.number ?? 0,
      link,
      asset: (name) => (files[name] ? { type: files[name], path: ownFile(name) } : undefined),
      pages: () => (build ? listedPages(build.articles, build.at) : []),
      article: (path) => (build ? sourceOf(path, build) : undefined),
      async offer(planned, path) {
        const data = build?.articles.inputOf(path)?.data;
        const ready: CardFile[] = [];
        for (const file of planned) {
          ready.push(build && data && markupTemplateOf(file.card.template) ? await build.write(file, data) : file);
        }
        site.requested().offer(ready.map((file) => ({ name: file.name, file: () => file })));
        for (const file of ready) offered.set(file.name, file);
        return ready;
      },
      picture: (name) => site.requested().answer(name),
      async checked(name) {
        const file = offered.get(name);
        return file && site.checked(file);
      },
      edited: (input, edit) => withoutKeys(input, removedBy(edit)),
      wrote(path, edit) {
        const keys = removedBy(edit);
        if (build && keys.length > 0) removed.set(path, { of: build.articles, keys });
      },
    };
  }

  function sourceOf(path: string, { articles, input: folder }: ShownBuild): DeskSource | undefined {
    const found = articles.inputOf(path);
    if (!found) return undefined;
    const { input, data } = found;
    const gone = removed.get(path);
    const told = gone?.of === articles ? withoutKeys(input, gone.keys) : input;
    if (input.textless || !isFile(data.page.inputPath)) return { input: told };
    const scratch = join(site.folder.path, "desk");
    return {
      input: told,
      writable: { path: data.page.inputPath.replace(/^\.\//, ""), within: [folder, "."], scratch },
    };
  }
}

function removedBy({ template, theme }: FrontMatterEdit): ("template" | "theme")[] {
  return [...(template === null ? ["template" as const] : []), ...(theme === null ? ["theme" as const] : [])];
}

function withoutKeys(input: ArticleInput, keys: readonly ("template" | "theme")[]): ArticleInput {
  const { cards } = input.told;
  if (!cards) return input;
  const left = Object.fromEntries(Object.entries(cards).filter(([key]) => !keys.includes(key as "theme")));
  return { ...input, told: { ...input.told, cards: left } };
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

async function bodyOf(req: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of req) {
    length += (part as Buffer).length;
    if (length > longest) return "";
    parts.push(part as Buffer);
  }
  return Buffer.concat(parts).toString("utf8");
}

/** As bytes: the server adds to HTML that is a string what loads it again after an edit, and an edit here would be lost. */
function send(res: ServerResponse, status: number, headers: Record<string, string>, body: string | Uint8Array): void {
  const bytes = Buffer.from(body);
  res.statusCode = status;
  for (const [name, value] of Object.entries(headers)) res.setHeader(name, value);
  res.setHeader("content-length", bytes.length);
  res.end(bytes);
}
