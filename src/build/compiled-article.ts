import type { Warning } from "../base/warning.ts";
import type { CardFile } from "../render/card-file.ts";
import type { Mark } from "../site/anchor.ts";
import type { Tag } from "../site/insert-tags.ts";
import type { Proof } from "../site/manifest.ts";
import type { PageData } from "../site/page.ts";
import { previewPicture } from "../site/picture.ts";

/** What an article tells its page and the site, which a build keeps for the next one. To be read member by member. */
export interface CompiledArticle {
  /** The article's path, as errors name it. */
  article: string;
  /** Its page's path from the site's root, and its absolute address. */
  path: string;
  url: string;
  /** BCP 47. */
  lang: string;
  /** Of a page that is no Markdown: its card says what its data say, and no other page belongs to it. */
  textless?: true;
  /** Of an article and its translations. */
  translationKey?: string;
  /** Names of the files of all its pictures. */
  pictures: string[];
  /** Paths of the share pages of its figures, from the site's root. */
  sharePages: string[];
  /** For the head of its page. */
  tags: Tag[];
  /** Absent where it wants no card. */
  page?: PageData;
  /** Of each figure of the page. */
  proofs: Proof[];
  /** What of it was left aside, where anything was. */
  warnings?: Warning[];
  /** Pictures that a template language of the site has yet to make markup of: their names are of what is known before. */
  unwritten?: CardFile[];
}

/** A compiled article that is kept, with the key of all that decides it. */
export interface KeptArticle extends CompiledArticle {
  key: string;
  /** Has pictures under other names from now on. @param names - by the names before */
  rename(names: ReadonlyMap<string, string>): void;
}

/** The names of its pictures' files, as far as they are known. */
export function pictureNames({ pictures, unwritten }: CompiledArticle): readonly string[] {
  if (!unwritten) return pictures;
  const later = new Set(unwritten.map(({ name }) => name));
  return pictures.filter((name) => !later.has(name));
}

/**
 * A compiled article is kept as four pieces of JSON. A piece is read when something asks for it; tags and marks, which a page
 * asks for once, are not held: reading is most of what an unchanged article costs, and what was read of thousands is most of the memory.
 */
type Pieces = [head: Head, tags: Tag[], marks: Mark[], rest: Rest];

/** `conflicts` only where there is a page. */
type Head = Omit<CompiledArticle, "tags" | "page" | "proofs"> & Partial<Pick<PageData, "conflicts">>;

interface Rest {
  page?: Omit<PageData, "marks" | "conflicts">;
  proofs: Proof[];
}

/** No JSON has one. */
const separator = "\t";
const separatorByte = separator.charCodeAt(0);

/** As text in which little stands twice. */
export function encodeArticle({ page, proofs, tags, ...head }: CompiledArticle): string {
  if (!page) return joined([head, tags, [], { proofs }]);
  const { marks, conflicts, ...shown } = page;
  const { pictures: _preview, article, ...meta } = page.meta;
  const { pictures: _cards, ...author } = article ?? {};
  const places = proofs.map(({ kind, source: { sentence: _, ...place } }) => ({ kind, source: place }));
  return joined([
    { ...head, conflicts },
    tags,
    marks,
    { page: { ...shown, meta: { ...meta, article: author } }, proofs: places },
  ]);
}

function joined(pieces: readonly unknown[]): string {
  return pieces.map((piece) => JSON.stringify(piece)).join(separator);
}

/** What decides the marks of a page: the key of its article, so that they need not be read, or else they themselves. */
export function marksKey(page: PageData): string {
  return (page as Partial<KeptPage>)[compiled]?.key ?? JSON.stringify(page.marks);
}

/**
 * @param bytes - gives what was encoded, each time a piece of it is asked for
 * @param key - of all that decides it
 */
export function decodeArticle(bytes: () => Buffer, key: string): KeptArticle {
  return new DecodedArticle(key, bytes);
}

class DecodedArticle implements KeptArticle {
  declare article: string;
  declare path: string;
  declare url: string;
  declare lang: string;
  declare textless?: true;
  declare translationKey?: string;
  declare pictures: string[];
  declare sharePages: string[];
  declare warnings?: Warning[];
  declare unwritten?: CardFile[];
  readonly key: string;
  readonly page?: PageData;
  readonly #bytes: () => Buffer;
  #rest: Rest | undefined;
  #tags: Tag[] | undefined;
  #names: ReadonlyMap<string, string> | undefined;

  constructor(key: string, bytes: () => Buffer) {
    this.key = key;
    const { conflicts, ...head } = readPiece(bytes(), 0);
    Object.assign(this, head);
    this.#bytes = bytes;
    if (conflicts) this.page = keptPage(this, conflicts);
  }

  rename(names: ReadonlyMap<string, string>): void {
    this.#names = names;
    this.#rest = undefined;
    this.pictures = this.pictures.map((name) => names.get(name) ?? name);
  }

  get tags(): Tag[] {
    return this.#tags ?? readPiece(this.#bytes(), 1, this.#names);
  }

  set tags(tags) {
    this.#tags = tags;
  }

  get marks(): Mark[] {
    return readPiece(this.#bytes(), 2);
  }

  get rest(): Rest {
    this.#rest ??= unpackRest(readPiece(this.#bytes(), 3, this.#names));
    return this.#rest;
  }

  get proofs(): Proof[] {
    return this.rest.proofs;
  }
}

const compiled = Symbol("compiled");

interface KeptPage {
  [compiled]: DecodedArticle;
}

/** Members of its own, which is all that Liquid shows. */
function keptPage(of: DecodedArticle, conflicts: string[]): PageData {
  const page = Object.defineProperty({ conflicts }, compiled, { value: of });
  return Object.defineProperties(page, pageMembers) as unknown as PageData;
}

/** One getter for all pages: V8 makes a hidden class, which lives long, for each object that has a getter of its own. */
const pageMembers = Object.fromEntries(
  (["figures", "cards", "animated", "others", "marks", "meta", "places", "approved"] as const).map((member) => {
    function get(this: KeptPage) {
      return member === "marks" ? this[compiled].marks : this[compiled].rest.page?.[member];
    }
    return [member, { enumerable: true, get }];
  }),
);

function readPiece<Index extends 0 | 1 | 2 | 3>(
  bytes: Buffer,
  index: Index,
  names: ReadonlyMap<string, string> = new Map(),
): Pieces[Index] {
  const next = (from: number) => bytes.indexOf(separatorByte, from);
  let start = 0;
  for (let before = 0; before < index; before++) start = next(start) + 1;
  const end = next(start);
  let text = bytes.toString("utf8", start, end === -1 ? undefined : end);
  for (const [before, name] of names) text = text.replaceAll(before, name);
  return JSON.parse(text) as Pieces[Index];
}

function unpackRest(rest: Rest): Rest {
  const { page, proofs } = rest;
  if (!page) return rest;
  const preview = previewPicture(page.cards);
  page.meta.pictures = preview ? [preview] : [];
  page.meta.article = { ...page.meta.article, pictures: page.cards };
  for (const [index, { source }] of proofs.entries()) source.sentence = page.figures[index]?.sentence ?? "";
  return rest;
}
