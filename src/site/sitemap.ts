import { escapeXml } from "../base/escape.ts";

/** A page as the sitemap lists it. */
export interface SitemapEntry {
  /** Absolute. */
  url: string;
  /** "2026-11-24" */
  modified?: string;
  /** Absolute addresses of its pictures. */
  images: readonly string[];
  /** The page in each of its languages, itself among them; empty where there is one only. */
  translations: readonly { lang: string; url: string }[];
}

/** https://www.sitemaps.org/protocol.html, with Google's image and language extensions. */
export function sitemap(entries: readonly SitemapEntry[]): string {
  const urls = entries.map(({ url, modified, images, translations }) =>
    [
      "<url>",
      `<loc>${escapeXml(url)}</loc>`,
      ...(modified ? [`<lastmod>${modified}</lastmod>`] : []),
      ...translations.map(
        (each) => `<xhtml:link rel="alternate" hreflang="${escapeXml(each.lang)}" href="${escapeXml(each.url)}"/>`,
      ),
      ...images.map((image) => `<image:image><image:loc>${escapeXml(image)}</image:loc></image:image>`),
      "</url>",
    ].join("\n"),
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join("\n")}
</urlset>
`;
}

export function robots(root: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${root}/sitemap.xml\n`;
}
