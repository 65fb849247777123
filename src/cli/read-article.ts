import { text } from "node:stream/consumers";
import { type Article, parseArticle } from "../article/article.ts";
import type { Effects } from "../base/effects.ts";
import { InputError } from "../base/error.ts";
import type { Config } from "../config.ts";
import { isPage } from "../import/source-kind.ts";
import { refuseOdd } from "./odd-article.ts";

/**
 * Reads the article a command was given; `-` is standard input.
 * @throws InputError for a file that cannot be read or is no UTF-8 text, and for faulty front matter
 */
export async function readArticle(
  path: string,
  { keys, strict, lang: defaultLang }: Config,
  lang: string | undefined,
  effects: Effects,
): Promise<Article> {
  const markdown = await readMarkdown(path, effects);
  if (markdown.includes("\0") || markdown.includes("\uFFFD")) {
    throw new InputError("is no UTF-8 text", { path });
  }
  const article = parseArticle(markdown, {
    path: path === "-" ? "stdin.md" : path,
    keys,
    strict,
    ...(lang ? { lang } : {}),
    ...(defaultLang ? { defaultLang } : {}),
  });
  if (article.unread === undefined) return article;
  const message = `front matter in ${article.unread} is read by Eleventy only`;
  return {
    ...article,
    warnings: [{ message, place: { path: article.path, line: 1, column: 1 } }, ...article.warnings],
  };
}

async function readMarkdown(path: string, effects: Effects): Promise<string> {
  if (path === "-") return refuseOthers(path, await text(process.stdin));
  await refuseOdd(path);
  const read = await effects.read(path).catch((error) => {
    throw unreadable(error, path);
  });
  return refuseOthers(path, read);
}

/** @throws InputError for a document that is no Markdown, and that an import makes some of */
function refuseOthers(path: string, read: string): string {
  const isWord = read.startsWith("PK\u0003\u0004");
  if (!isWord && !/\.x?html?$/i.test(path) && !isPage(read)) return read;
  const what = isWord ? "a Word document" : "HTML";
  throw new InputError(`is ${what}, not Markdown: \`keyfigures import ${path}\` makes Markdown of it`, { path });
}

/** Why a file cannot be read, where that is the person's to mend. */
export function unreadable(error: NodeJS.ErrnoException, path: string): Error {
  if (error.code === "ENOENT") return new InputError("no such file", { path });
  return error.code === "EISDIR" ? new InputError("is a folder, not an article", { path }) : error;
}
