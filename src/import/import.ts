import { basename, extname } from "node:path";
import { guessLang } from "../article/lang.ts";
import { InputError } from "../base/error.ts";
import { composeArticle, type ProposalOptions, type ProposedFigure } from "./compose.ts";
import { decode } from "./decode.ts";
import type { Imported } from "./document.ts";
import { lineOf, type Metadata, together } from "./metadata.ts";
import { takeByline, takeTitle } from "./opening.ts";
import { needPeers } from "./peer.ts";
import { type Picture, Pictures } from "./pictures.ts";
import { readPlainText } from "./plain-text.ts";
import { sourceKind } from "./source-kind.ts";
import { readWebPage } from "./web-page.ts";
import { readWord } from "./word.ts";

interface ImportOptions extends ProposalOptions {
  /** What the files of its pictures begin with; without one, pictures within the document are left out. */
  name?: string | undefined;
  /** Overrides the document's own language. */
  lang?: string | undefined;
}

export interface ImportedArticle {
  markdown: string;
  metadata: Metadata;
  figures: ProposedFigure[];
  pictures: Picture[];
  /** Types of the pictures left out: "image/x-emf". */
  unshown: string[];
}

/**
 * A Word document, a page or a plain text as an article with front matter and the figures its card would show.
 * @param path - where it comes from, `-` for standard input
 * @throws InputError for a document that cannot be read or says nothing, UsageError that names packages to install
 */
export async function importDocument(
  bytes: Uint8Array,
  path: string,
  options: ImportOptions,
): Promise<ImportedArticle> {
  const pictures = new Pictures(options.name);
  const read = await readDocument(bytes, path, pictures);
  if (read.body.trim() === "") throw new InputError("has no text", { path });
  const titled =
    read.metadata.title === undefined ? takeTitle(read.body) : withoutTitle(read.body, read.metadata.title);
  const lang =
    options.lang ?? read.metadata.lang ?? guessLang(`${read.metadata.title ?? titled.title ?? ""}\n${titled.body}`);
  const opening = takeByline(titled.body, lang);
  const metadata = {
    ...together({ ...opening.metadata, title: titled.title }, read.metadata),
    lang,
  };
  metadata.title ??= path === "-" ? "" : lineOf(basename(path, extname(path)).replace(/[-_]+/g, " "));
  const { markdown, figures } = composeArticle(opening.body, metadata, options);
  return { markdown, metadata, figures, pictures: pictures.files, unshown: pictures.unshown };
}

async function readDocument(bytes: Uint8Array, path: string, pictures: Pictures): Promise<Imported> {
  const kind = sourceKind(path, bytes);
  if (typeof kind === "object") throw new InputError(kind.other, { path });
  if (kind === "text") return { body: readPlainText(decode(bytes, path)), metadata: {} };
  await needPeers(kind);
  return kind === "word" ? readWord(bytes, path, pictures) : readWebPage(decode(bytes, path), pictures);
}

/** A text that repeats its title as a heading. */
function withoutTitle(body: string, title: string): { title?: string; body: string } {
  const { title: first, body: rest } = takeTitle(body);
  return first !== undefined && first.toLowerCase() === title.toLowerCase() ? { body: rest } : { body };
}
