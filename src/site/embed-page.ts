import { escapeHtml } from "../base/escape.ts";
import { embedCode, embedHeight } from "./embed-code.ts";
import { keyFiguresList } from "./key-figures.ts";
import type { PageData } from "./page.ts";

/**
 * The card as text, for someone else's `<iframe>`: its links open in a window of their own.
 * @param script that tells the frame's page its height, from the site's root
 */
export function embedHtml(
  page: PageData,
  path: string,
  { link, script }: { link: (path: string) => string; script: string },
): string {
  const { title, site } = page.meta;
  const href = escapeHtml(link(path));
  const figures = keyFiguresList(page.figures, { page: path, link }).replaceAll(
    "<a href=",
    '<a target="_blank" rel="noopener" href=',
  );
  return `<article class="embed">
<h1><a href="${href}" target="_blank" rel="noopener">${escapeHtml(title)}</a></h1>
${figures}
<p class="embed-source">${site ? `${escapeHtml(site)} · ` : ""}<a href="${href}" target="_blank" rel="noopener">${escapeHtml(page.meta.url.replace(/^https?:\/\//, ""))}</a></p>
</article>
<script type="module" src="${escapeHtml(link(script))}"></script>
`;
}

/** The answer to a site that asks how to embed the article: https://oembed.com, type `rich`. */
export function oembedJson(page: PageData, root: string): string {
  const { title, site, pictures } = page.meta;
  const preview = pictures[0];
  return `${JSON.stringify(
    {
      version: "1.0",
      type: "rich",
      title,
      provider_name: site,
      provider_url: `${root}/`,
      html: embedCode(root + encodeURI(page.places?.embed ?? ""), title),
      width: 600,
      height: embedHeight,
      ...(preview
        ? { thumbnail_url: preview.url, thumbnail_width: preview.width, thumbnail_height: preview.height }
        : {}),
    },
    null,
    2,
  )}\n`;
}
