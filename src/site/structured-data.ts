import type { PageMeta } from "./page-meta.ts";

/** Google asks for pictures in 16:9, 4:3 and 1:1: https://developers.google.com/search/docs/appearance/structured-data/article */
const shapes = [16 / 9, 4 / 3, 1];

/**
 * The page as schema.org's `BlogPosting`, or as what the site calls its articles, and without a date as its `WebPage`, ready for a `<script type="application/ld+json">`: no word of it can
 * close the element.
 */
export function structuredData(meta: PageMeta): string {
  const { url, title, description, lang, published, modified, site, article, correction } = meta;
  const pictures = article?.pictures ?? meta.pictures;
  const shaped = shapes.flatMap(
    (shape) => pictures.find(({ width, height }) => Math.abs(width / height - shape) < 0.01) ?? [],
  );
  const images = (shaped.length > 0 ? shaped : pictures).map((picture) => ({
    "@type": "ImageObject",
    url: picture.url,
    width: picture.width,
    height: picture.height,
    caption: picture.alt,
  }));
  const publisher = site ? { "@type": "Organization", name: site } : undefined;
  const author = article?.author ? { "@type": "Person", name: article.author } : publisher;
  const dated = published !== undefined;
  return JSON.stringify({
    "@context": "https://schema.org",
    "@type": dated ? (article?.type ?? "BlogPosting") : "WebPage",
    ...(dated ? { mainEntityOfPage: url } : {}),
    url,
    [dated ? "headline" : "name"]: title,
    description,
    inLanguage: lang,
    image: images,
    datePublished: published,
    dateModified: modified ?? published,
    correction: correction && {
      "@type": "CorrectionComment",
      text: correction.note,
      datePublished: correction.date,
    },
    author,
    publisher,
  }).replaceAll("<", "\\u003c");
}
