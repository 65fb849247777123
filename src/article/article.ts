import { InputError } from "../base/error.ts";
import { isLanguageTag } from "../base/language-tag.ts";
import type { Warning } from "../base/warning.ts";
import { type Body, blocksOf } from "./article-blocks.ts";
import { type Block, titleBlock } from "./block.ts";
import { parseFrontMatter } from "./front-matter.ts";
import type { FrontMatter, FrontMatterOptions } from "./front-matter-shape.ts";
import { guessLang } from "./lang.ts";
import { readablePart } from "./longest.ts";

/** A Markdown file, or a plain text, with its front matter. */
export interface Article {
  /** As errors name it, relative to where the command runs. */
  path: string;
  /** The whole file, or what is read of one that is too long. */
  markdown: string;
  /** Offset at which the front matter ends. */
  bodyStart: number;
  front: FrontMatter;
  title: string;
  /** BCP 47. */
  lang: string;
  /** What in its front matter was left aside. */
  warnings: Warning[];
  /** The front matter's language where only Eleventy reads it: "js", "toml". */
  unread?: string;
}

export interface ArticleOptions extends FrontMatterOptions {
  path?: string;
  /** Overrides the article's own language. */
  lang?: string;
  /** For an article that does not say its language; without it, its words decide. */
  defaultLang?: string;
  /** Of a text that is too short to tell its own: what the site's pages are mostly in. */
  siteLang?: string;
}

/**
 * Reads a file into an article. Its title is the front matter's, or else its first heading of the first level, or its first line.
 * Its language is `lang`, the front matter's, its name's (`cerebras.fr.md`), `defaultLang`, or its words'; of few words `siteLang`.
 * @throws InputError on broken front matter and, in a strict site, a text that is too long; InputErrors in a strict site for a key or a type that is wrong
 */
export function parseArticle(file: string, options: ArticleOptions = {}): Article {
  const { path = "article.md", lang, defaultLang, siteLang } = options;
  if (lang !== undefined && !isLanguageTag(lang)) {
    throw new InputError(`the language \`${String(lang)}\` is none; it is written as fr or en-GB`, { path });
  }
  const { markdown, warnings: tooLong } = readablePart(file, path, options.strict);
  const { front, bodyStart, warnings, unread } = parseFrontMatter(markdown, path, options);
  const article: Article = {
    path,
    markdown,
    bodyStart,
    front,
    title: front.title ?? "",
    lang:
      lang ?? front.lang ?? langOfName(path) ?? defaultLang ?? guessLang(wordsOf({ markdown, bodyStart }), siteLang),
    warnings: [...tooLong, ...warnings],
    ...(unread === undefined ? {} : { unread }),
  };
  if (front.title === undefined) article.title = firstWords(blocksOf(article));
  return article;
}

/** What an article's language shows in: its prose, and what its front matter says where that is little. Code and tags are in none. */
function wordsOf(body: Body): string {
  const prose = blocksOf(body).map(({ text }) => text);
  return [...prose, body.markdown.slice(0, body.bodyStart)].join("\n");
}

/** The first heading of the first level, or else the first line: a section's heading below it names the section. */
function firstWords(blocks: readonly Block[]): string {
  const named = titleBlock(blocks) ?? blocks[0];
  return named?.text.split("\n")[0]?.trim() ?? "";
}

function langOfName(path: string): string | undefined {
  return /\.([a-z]{2})\.[a-z]+$/.exec(path)?.[1];
}
