import { readFile } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";
import { parseFrontMatter } from "../article/front-matter.ts";
import { faultsIn, InputError } from "../base/error.ts";
import type { ArticleInput } from "../build/compile-article.ts";
import type { Config } from "../config.ts";
import type { CardFile } from "../render/card-file.ts";
import { approval } from "./approve.ts";
import { articleHtml, type DeskPlace, faultHtml } from "./article-html.ts";
import type { DeskPicture } from "./cards-html.ts";
import { type DeskArticle, deskArticle } from "./desk-article.ts";
import { deskDocument, deskHeaders } from "./document.ts";
import { excerptHtml } from "./excerpt.ts";
import { type Asker, refusal, tokenFor, writeRefusal } from "./gate.ts";
import { inOrder, type ListedPage, listHtml } from "./list-html.ts";
import { hashOf, saveEdit, type Writable } from "./save.ts";
import { readSaveRequest, type SaveRequest } from "./save-request.ts";

/** Milliseconds that a save waits for its card. */
const longestWait = 700;

/** The site as the desk sees it: that of the last build. */
export interface DeskSite {
  config: Config;
  /** Address of the list, which those of its pages begin with. */
  home: string;
  /** Of the style sheets and the script. */
  styles: readonly string[];
  script: string;
  /** Of the typefaces that they open with. */
  fonts: readonly string[];
  /** Number of the build. */
  build: number;
  /** Makes a path from the site's root into an address. */
  link(path: string): string;
  /** A file that the desk's pages wear, by its name. */
  asset(name: string): { type: string; path: string } | undefined;
  /** Of all pages that have a card or a fault, without reading one again. */
  pages(): ListedPage[];
  /** What a page is made of, read from its file as it is now. */
  article(path: string): DeskSource | undefined;
  /** Makes cards ready to be asked for. */
  offer(files: readonly CardFile[], path: string): Promise<readonly CardFile[]>;
  picture(name: string): Promise<Response | undefined>;
  /** What the checks say of a picture that was offered. */
  checked(name: string): Promise<CheckedPicture | undefined>;
  /** What a page is made of after an edit, before the next build has read it. */
  edited(input: ArticleInput, edit: SaveRequest["edit"]): ArticleInput;
  /** An edit was written; the build that follows is yet to come. */
  wrote(path: string, edit: SaveRequest["edit"]): void;
}

export interface DeskSource {
  input: ArticleInput;
  /** Undefined where it has no file to write. */
  writable?: Omit<Writable, "prove">;
}

export interface CheckedPicture {
  bytes: number;
  problems: readonly { severity: string; message: string }[];
}

interface DeskRequest extends Asker {
  /** Below the desk's own address. */
  path: string;
  query: URLSearchParams;
  /** What it takes for an answer: pages, or JSON. */
  accept: string | undefined;
  body: string;
}

interface DeskAnswer {
  status: number;
  headers: Record<string, string>;
  body: string | Uint8Array;
}

/** Answers for all that is below the desk's address; undefined for what is not there. */
export async function answerDesk(request: DeskRequest, site: DeskSite): Promise<DeskAnswer | undefined> {
  const refused = refusal(request);
  if (refused) return said(403, refused);
  const { path, query } = request;
  if (path === "save") return request.method === "POST" ? save(request, site) : said(405, "an edit is posted");
  if (request.method !== "GET" && request.method !== "HEAD") return said(405, "only edits are posted");
  const name = /^(?:pictures|checks)\/([\w.-]+)$/.exec(path)?.[1];
  if (name) return path.startsWith("checks/") ? checks(await site.checked(name)) : picture(await site.picture(name));
  const asset = site.asset(path);
  if (asset) {
    const headers = { ...deskHeaders, "content-type": `${asset.type}; charset=utf-8` };
    return { status: 200, headers, body: await readFile(asset.path) };
  }
  if (path === "state") return state(query.get("path") ?? "", site);
  const asData = /\bapplication\/json\b/.test(request.accept ?? "");
  if (path === "") {
    if (asData) return json(200, { articles: inOrder(site.pages()) });
    return page({ title: "Articles", path: "", article: "", main: listHtml(site.pages(), site.home, site.link) }, site);
  }
  const at = `/${path}`;
  const source = site.article(at);
  if (!source) return undefined;
  if (asData) return articleData(at, source, site);
  const { title, main } = await articleMain(at, source, site);
  return page({ title, path: at, article: source.input.article, main }, site);
}

/** All that an article's page shows, for programs. */
async function articleData(path: string, source: DeskSource, site: DeskSite): Promise<DeskAnswer> {
  const { input } = source;
  const hash = hashOf(input.markdown);
  try {
    const { files, blocks, ...desk } = deskArticle(input, site.config);
    const cards = (await site.offer(files, path)).map((file) => pictureOf(file, site));
    return json(200, { ...desk, hash, cards });
  } catch (error) {
    const faults = faultsIn(error);
    if (!faults) throw error;
    return json(422, { article: input.article, hash, faults: faults.map(({ message }) => message) });
  }
}

async function articleMain(path: string, source: DeskSource, site: DeskSite): Promise<{ title: string; main: string }> {
  const { input } = source;
  try {
    const desk = deskArticle(input, site.config);
    return { title: desk.title, main: await shownMain(desk, path, source, site) };
  } catch (error) {
    const faults = faultsIn(error) ?? [new InputError(String((error as Error).message), { path: input.article })];
    const excerpt = excerptHtml(input.markdown, faults[0]?.place?.line);
    const lines = faults.map(({ message }) => message);
    return { title: "No card", main: faultHtml(input.article, placeOf(path, source, site), lines, excerpt) };
  }
}

async function shownMain(desk: DeskArticle, path: string, source: DeskSource, site: DeskSite): Promise<string> {
  const files = await site.offer(desk.files, path);
  const pictures = files.map((file) => pictureOf(file, site));
  const { told, root, site: name = "" } = source.input;
  const [opening] = pictures;
  const { title, lang } = desk;
  const words = { title, lang, description: told.description ?? "", domain: domainOf(root), site: name };
  const link = opening && { ...words, picture: opening.src };
  return articleHtml(desk, placeOf(path, source, site), pictures, link);
}

/** As networks show it; the machine's own where the site has no address yet. */
function domainOf(root: string): string {
  return URL.canParse(root) ? new URL(root).hostname.replace(/^www\./, "") : "localhost";
}

function placeOf(path: string, { input, writable }: DeskSource, site: DeskSite): DeskPlace {
  const locked = "This page is no Markdown file: its figures and card are chosen where it is made.";
  const { home, build } = site;
  return { home, page: site.link(path), hash: hashOf(input.markdown), build, ...(writable ? {} : { locked }) };
}

function pictureOf({ name, size, width, height, card }: CardFile, { home }: DeskSite): DeskPicture {
  const [src, checks] = [`${home}pictures/${name}`, `${home}checks/${name}`];
  return { name, size, width, height, alt: card.alt, src, checks };
}

async function save(request: DeskRequest, site: DeskSite): Promise<DeskAnswer> {
  const wanted = readSaveRequest(request.body);
  const refused = writeRefusal(request, wanted?.path ?? "");
  if (refused) return json(403, { message: refused });
  if (!wanted) return json(400, { message: "this is no edit that the desk's page sends" });
  const source = site.article(wanted.path);
  if (!source?.writable) return json(404, { message: "there is no such article" });
  let main = "";
  try {
    const prove = async (text: string) => {
      const next = { ...source, input: site.edited({ ...source.input, markdown: text }, wanted.edit) };
      const desk = deskArticle(next.input, site.config);
      proveEdit(desk, source.input, wanted.edit);
      main = await shownMain(desk, wanted.path, next, site);
      const [first] = await site.offer(desk.files.slice(0, 1), wanted.path);
      // Drawn before the build that the writing begins takes the processor. What cannot be drawn says so in its place.
      if (first)
        await Promise.race([
          site.picture(first.name).catch(() => {}),
          setTimeout(longestWait, undefined, { ref: false }),
        ]);
    };
    if (wanted.approver !== undefined) wanted.edit = approvalOf(wanted.approver, source.input, site);
    const { result, hash } = await saveEdit({ ...source.writable, prove }, wanted.hash, wanted.edit);
    if (result === "changed") return json(409, { hash, message: "the file was changed meanwhile" });
    site.wrote(wanted.path, wanted.edit);
    return json(200, { hash, main });
  } catch (error) {
    const faults = faultsIn(error);
    if (!faults) throw error;
    return json(422, { message: faults.map(({ message }) => message).join("\n") });
  }
}

/** Of the card that the page shows. @throws InputError where there is none, and without a name */
function approvalOf(by: string, input: ArticleInput, { config }: DeskSite): SaveRequest["edit"] {
  const [card] = deskArticle(input, config).files;
  if (!card) throw new InputError("there is no card to approve", { path: input.article });
  return { approved: approval(by, new Date(), card, input.article) };
}

/** @throws InputError for a figure that the text does not say, and for a template or theme that there is not */
function proveEdit(desk: DeskArticle, { markdown, article }: ArticleInput, edit: SaveRequest["edit"]): void {
  const place = { path: article };
  const { figures, cards } = parseFrontMatter(markdown, article).front;
  const known = new Set(figures.map(({ value }) => value));
  const unsaid = desk.chosen.find(({ figure, value }) => figure === undefined && !known.has(value));
  if (edit.figures && unsaid) throw new InputError(`“${unsaid.value}” is not in the text`, place);
  const { template, theme } = edit;
  const before = cards || {};
  if (template && ![...desk.templates, before.template].includes(template)) {
    throw new InputError(`the article has nothing that the template \`${template}\` shows`, place);
  }
  if (theme && ![...desk.themes, before.theme].includes(theme)) throw new InputError(`no theme \`${theme}\``, place);
}

function state(path: string, site: DeskSite): DeskAnswer {
  const source = site.article(path);
  return json(200, { build: site.build, hash: source ? hashOf(source.input.markdown) : "" });
}

interface Page {
  title: string;
  /** Of the article's page; "" for the list. */
  path: string;
  /** Its file. */
  article: string;
  main: string;
}

function page({ title, path, article, main }: Page, { home, styles, script, fonts }: DeskSite): DeskAnswer {
  const data: Record<string, string> = path ? { home, path, article, token: tokenFor(path) } : { home };
  const body = deskDocument({ title, styles, script, fonts, data, main });
  return { status: 200, headers: { ...deskHeaders, "content-type": "text/html; charset=utf-8" }, body };
}

async function picture(found: Response | undefined): Promise<DeskAnswer | undefined> {
  if (!found) return undefined;
  const type = found.headers.get("content-type") ?? "application/octet-stream";
  // Its name tells its content.
  const headers = { ...deskHeaders, "content-type": type, "cache-control": "private, max-age=86400, immutable" };
  return { status: found.status, headers, body: new Uint8Array(await found.arrayBuffer()) };
}

function checks(found: CheckedPicture | undefined): DeskAnswer | undefined {
  if (!found) return undefined;
  const { bytes, problems } = found;
  return json(200, { bytes, problems: problems.map(({ severity, message }) => ({ severity, message })) });
}

function json(status: number, data: unknown): DeskAnswer {
  const headers = { ...deskHeaders, "content-type": "application/json" };
  return { status, headers, body: JSON.stringify(data) };
}

function said(status: number, message: string): DeskAnswer {
  return { status, headers: { ...deskHeaders, "content-type": "text/plain; charset=utf-8" }, body: `${message}\n` };
}
