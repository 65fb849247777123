import { escapeHtml } from "../base/escape.ts";
import { embedCode } from "./embed-code.ts";
import type { PageData } from "./page.ts";
import type { PageMeta } from "./page-meta.ts";
import { type CardPicture, thumbnailOf } from "./picture.ts";
import { animatedHtml, pictureHtml } from "./picture-html.ts";
import { copyButton, readerTools } from "./reader-tools.ts";
import type { Words } from "./words/words.ts";
import { wordsOf } from "./words.ts";

/** What an article's gallery is made of. */
export interface GalleryPage {
  /** From the site's root. */
  path: string;
  lang: string;
  title: string;
  article: { path: string; title: string };
  page: PageData;
  meta: PageMeta;
}

export function galleryPage(page: PageData, article: { path: string }, root: string): GalleryPage | undefined {
  if (!page.places || page.cards.length === 0) return undefined;
  const { title, lang, site, pictures } = page.meta;
  const path = page.places.gallery;
  const heading = wordsOf(lang).galleryOf(title);
  const meta: PageMeta = { url: root + encodeURI(path), title: heading, lang, pictures, ...(site ? { site } : {}) };
  return { path, lang, title: heading, article: { path: article.path, title }, page, meta };
}

/** The section whose first picture is in sight when the page opens: it does not wait to be scrolled to. */
const opening = "cards";

/** The page's main part: every picture of the article and of its figures, each to download, with its alt text. */
export function galleryPageHtml(
  { page, article, lang, title }: GalleryPage,
  { root, script, link }: { root: string; script: string; link(path: string): string },
): string {
  const words = wordsOf(lang);
  const figures = page.figures.filter(({ cards }) => cards.length > 0);
  const sections = [
    section(words.theArticle, page.cards, opening, words, link, page.animated),
    ...figures.map(({ kicker, value, cards }, index) =>
      section(kicker ? `${kicker} ${value}` : value, cards, `figure-cards-${index + 1}`, words, link),
    ),
  ];
  if (page.others.length > 0) sections.push(othersSection(page.others, words, link));
  const frame = page.places ? embedCode(root + encodeURI(page.places.embed), article.title) : "";
  return `<article class="gallery">
<h1>${escapeHtml(title)}</h1>
<p><a href="${escapeHtml(link(article.path))}">${escapeHtml(words.readArticle)}</a></p>
${sections.join("\n")}
${readerTools(page, { url: page.meta.url, words, link })}
<section class="gallery-embed" aria-labelledby="embed">
<h2 id="embed">${escapeHtml(words.embed)}</h2>
<p><label for="embed-code">${escapeHtml(words.embedHow)}</label></p>
<textarea id="embed-code" readonly rows="3" cols="60">${escapeHtml(frame)}</textarea>
</section>
</article>
<script type="module" src="${escapeHtml(link(script))}"></script>
`;
}

function section(
  name: string,
  pictures: readonly CardPicture[],
  id: string,
  words: Words,
  link: (path: string) => string,
  animated: readonly CardPicture[] = [],
): string {
  const item = ({ path, size, width, height }: CardPicture, picture: string, more = ""): string => {
    const href = escapeHtml(link(path));
    const pixels = `${width}\u00A0×\u00A0${height}`;
    const ours = words.sizes[size as keyof Words["sizes"]];
    const kind = [ours, more].filter(Boolean).join(", ");
    const label = escapeHtml([ours ?? pixels, more].filter(Boolean).join(", "));
    return `<li class="gallery-card gallery-${size}"><figure><a href="${href}">${picture}</a>
<figcaption>${escapeHtml(kind)} <span class="share-size">${pixels}</span> <a href="${href}" download>${escapeHtml(words.download)}<span class="visually-hidden"> (${escapeHtml(name)}, ${label})</span></a></figcaption></figure></li>`;
  };
  const items = pictures.flatMap((picture, index) => {
    const turn = id === opening && index === 0 ? "first" : "late";
    const still = item(picture, thumbnailHtml(picture, link, turn));
    const moving = animated.find(({ size }) => size === picture.size);
    if (!moving) return [still];
    const shown = animatedHtml(moving, link(moving.path), thumbnailHtml(picture, link, "late"));
    return [still, item(moving, shown, words.animated)];
  });
  const alt = pictures[0]?.alt ?? "";
  return `<section aria-labelledby="${id}">
<h2 id="${id}">${escapeHtml(name)}</h2>
<ul class="gallery-cards">
${items.join("\n")}
</ul>
${altHtml(alt, `${id}-alt`, words)}
</section>`;
}

function thumbnailHtml(picture: CardPicture, link: (path: string) => string, turn: "first" | "late"): string {
  const { path, width, height } = thumbnailOf(picture);
  return pictureHtml({ ...picture, width, height }, link(path), turn);
}

function altHtml(alt: string, id: string, words: Words): string {
  return `<p class="gallery-alt"><strong>${escapeHtml(words.altText)}</strong> <span id="${id}">${escapeHtml(alt)}</span> ${copyButton(words.copyAlt, id, words)}</p>`;
}

/** Each of the other cards with its own alt text: they say different things. */
function othersSection(others: PageData["others"], words: Words, link: (path: string) => string): string {
  const items = others.map((picture, index) => {
    const { template, path, alt } = picture;
    const href = escapeHtml(link(path));
    const name = escapeHtml(words.templates[template] ?? template);
    return `<li class="gallery-card"><figure><a href="${href}">${thumbnailHtml(picture, link, "late")}</a>
<figcaption>${name} <a href="${href}" download>${escapeHtml(words.download)}<span class="visually-hidden"> (${name})</span></a></figcaption></figure>
${altHtml(alt, `other-${index + 1}-alt`, words)}</li>`;
  });
  return `<section aria-labelledby="other-cards">
<h2 id="other-cards">${escapeHtml(words.otherCards)}</h2>
<ul class="gallery-cards gallery-others">
${items.join("\n")}
</ul>
</section>`;
}
