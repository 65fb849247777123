import { posix } from "node:path";
import type { MarkdownIt } from "markdown-it";
import { decodedPath } from "../base/decoded-path.ts";
import { escapeHtml } from "../base/escape.ts";

/** The column of an article is 41rem wide, and on a phone what the screen leaves between its margins. */
const sizes = "(min-width: 46rem) 41rem, calc(100vw - 2.5rem)";

/** Notes at each picture of an article which file it is, `data-photo`, for `replacePhotos` to find. */
export function markPhotos(md: MarkdownIt): void {
  const plain = md.renderer.rules.image;
  md.renderer.rules.image = (tokens, index, options, env, self) => {
    const token = tokens[index];
    const src = String(token?.attrGet("src") ?? "");
    const page: unknown = (env as { page?: { inputPath?: unknown } } | undefined)?.page?.inputPath;
    if (token && typeof page === "string" && /^[^/:?#]+(?:\/[^:?#]+)*\.(?:jpe?g|png|webp|avif|tiff?)$/i.test(src)) {
      token.attrSet("data-photo", posix.join(posix.dirname(page), decodedPath(src) ?? src));
    }
    return plain ? plain(tokens, index, options, env, self) : self.renderToken(tokens, index, options);
  };
}

/** A photo's file at one width, and where it is served. */
export interface PhotoSource {
  href: string;
  width: number;
  height: number;
}

/**
 * A page with each noted picture in the widths that `scale` has for it, its place kept by width and height.
 * @param scale the sources of a photo's file, narrowest first
 */
export async function replacePhotos(html: string, scale: (file: string) => Promise<PhotoSource[]>): Promise<string> {
  const pieces: string[] = [];
  let at = 0;
  for (const found of html.matchAll(/<img\b[^>]*? data-photo="([^"]+)"[^>]*>/g)) {
    const sources = await scale(unescapeHtml(found[1] ?? ""));
    pieces.push(html.slice(at, found.index), photoHtml(found[0], sources));
    at = found.index + found[0].length;
  }
  return at === 0 ? html : pieces.join("") + html.slice(at);
}

function photoHtml(img: string, sources: readonly PhotoSource[]): string {
  const widest = sources.at(-1);
  if (!widest) return img;
  const alt = / alt="([^"]*)"/.exec(img)?.[1] ?? "";
  const title = / title="[^"]*"/.exec(img)?.[0] ?? "";
  const set = sources.map(({ href, width }) => `${escapeHtml(href)} ${width}w`).join(", ");
  return `<img src="${escapeHtml(widest.href)}" srcset="${set}" sizes="${sizes}" width="${widest.width}" height="${widest.height}" alt="${alt}"${title} loading="lazy" decoding="async">`;
}

function unescapeHtml(text: string): string {
  return text
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");
}
