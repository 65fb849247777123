import { text } from "node:stream/consumers";
import { type Article, parseArticle } from "../article/article.ts";
import type { Effects } from "../base/effects.ts";
import { InputError } from "../base/error.ts";
import type { Config } from "../config.ts";

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
  if (path === "-") return text(process.stdin);
  try {
    return await effects.read(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") throw new InputError("no such file", { path });
    if (code === "EISDIR") throw new InputError("is a folder, not an article", { path });
    throw error;
  }
}
