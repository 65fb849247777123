import { escapeHtml } from "../base/escape.ts";
import { valueHtml } from "./key-figures.ts";
import { markedSentence } from "./marked-sentence.ts";

/** A picture of a card under the preview, and what the checks say of it. */
export interface PreviewPicture {
  size: string;
  width: number;
  height: number;
  /** Address of the picture; undefined where it cannot be drawn. */
  src: string | undefined;
  alt: string;
  bytes: number;
  problems: readonly { severity: "error" | "warning"; message: string }[];
}

/** A figure of an article, and why it is or is not on the card. */
export interface PreviewFigure {
  value: string;
  kicker?: string;
  label: string;
  sentence: string;
  /** The words of `sentence` that say it. */
  words: string;
  /** "content/grid.md:12:4" */
  place: string;
  reason: string;
}

/** What is to be seen of an article while it is written. */
export interface Preview {
  /** Its file, as errors name it. */
  article: string;
  title: string;
  lang: string;
  /** On the card, in its order. */
  chosen: readonly PreviewFigure[];
  /** Not on the card, in reading order. */
  others: readonly PreviewFigure[];
  conflicts: readonly string[];
  /** What of it was left aside: a line each. */
  warnings: readonly string[];
}

/** A page of the site in the list of previews. */
export interface PreviewedPage {
  path: string;
  /** Its file. */
  article: string;
  title: string;
  lang: string;
  figures: number;
  /** The picture that a link preview shows. */
  picture?: { src: string; width: number; height: number; alt: string };
  conflicts: number;
  warnings: number;
  /** Why it has no card. */
  fault?: string;
}

interface PreviewPlaces {
  /** Address of the list. */
  home: string;
  /** Makes a path from the site's root into an address. */
  link(path: string): string;
}

/** Main part of the list of all pages that have a card. */
export function previewList(pages: readonly PreviewedPage[], { home, link }: PreviewPlaces): string {
  const items = pages.map((page) => {
    const notes = [
      page.figures > 0 ? count(page.figures, "figure") : "cover",
      ...(page.conflicts > 0 ? [`<strong>${count(page.conflicts, "conflict")}</strong>`] : []),
      ...(page.warnings > 0 ? [`<strong>${count(page.warnings, "warning")}</strong>`] : []),
    ];
    const { picture } = page;
    const shown = picture
      ? `<img src="${escapeHtml(link(picture.src))}" width="${picture.width}" height="${picture.height}" alt="" loading="lazy" decoding="async">`
      : "";
    const said = page.fault ? `<p class="preview-fault">${escapeHtml(page.fault)}</p>` : `<p>${notes.join(" · ")}</p>`;
    return `<li><a href="${escapeHtml(home + encodeURI(page.path.slice(1)))}">${shown}<h2 lang="${escapeHtml(page.lang)}">${escapeHtml(page.title)}</h2></a>
<p><code>${escapeHtml(page.article)}</code></p>${said}</li>`;
  });
  const body =
    items.length > 0 ? `<ul class="preview-list">\n${items.join("\n")}\n</ul>` : "<p>No page has a card.</p>";
  return `<style>${style}</style>
<h1>Cards</h1>
${body}`;
}

/** Main part of the preview of one page: its figures beside their sentences, and its card in every size. */
export function previewHtml(
  preview: Preview,
  pictures: readonly PreviewPicture[],
  page: string,
  { home, link }: PreviewPlaces,
): string {
  const { article, title, lang, chosen, others, conflicts, warnings } = preview;
  return `<style>${style}</style>
<nav><a href="${escapeHtml(home)}">All cards</a> <a href="${escapeHtml(link(page))}">The page</a></nav>
<h1 lang="${escapeHtml(lang)}">${escapeHtml(title)}</h1>
<p class="preview-file"><code>${escapeHtml(article)}</code></p>
${notes("Conflicts", conflicts)}${notes("Warnings", warnings)}<div class="preview-columns">
<section aria-labelledby="chosen">
<h2 id="chosen">On the card</h2>
${chosen.length > 0 ? `<ol class="preview-figures" lang="${escapeHtml(lang)}">\n${chosen.map(chosenItem).join("\n")}\n</ol>` : "<p>No figure: the card is a cover.</p>"}
<h2 id="others">Left out</h2>
${others.length > 0 ? `<ul class="preview-others">\n${others.map((each) => otherItem(each, lang)).join("\n")}\n</ul>` : "<p>Nothing.</p>"}
</section>
<section aria-labelledby="sizes">
<h2 id="sizes">In every size</h2>
<ul class="preview-sizes">
${pictures.map((picture) => pictureItem(picture, lang)).join("\n")}
</ul>
</section>
</div>`;
}

function notes(heading: string, lines: readonly string[]): string {
  if (lines.length === 0) return "";
  const items = lines.map((line) => `<li>${escapeHtml(line)}</li>`);
  return `<section class="preview-notes"><h2>${heading}</h2><ul>${items.join("")}</ul></section>\n`;
}

function chosenItem(figure: PreviewFigure): string {
  const label = figure.label ? `<p class="preview-label">${escapeHtml(figure.label)}</p>` : "";
  return `<li><p>${valueHtml(figure)}</p>${label}<blockquote>${markedSentence(figure)}</blockquote>
<p class="preview-place" lang="en"><code>${escapeHtml(figure.place)}</code> ${escapeHtml(figure.reason)}</p></li>`;
}

function otherItem(figure: PreviewFigure, lang: string): string {
  const { value, reason, place } = figure;
  return `<li><details><summary><b>${escapeHtml(value)}</b> ${escapeHtml(reason)}</summary>
<blockquote lang="${escapeHtml(lang)}">${markedSentence(figure)}</blockquote><p class="preview-place"><code>${escapeHtml(place)}</code></p></details></li>`;
}

function pictureItem({ size, width, height, src, alt, bytes, problems }: PreviewPicture, lang: string): string {
  const shown = src
    ? `<a href="${escapeHtml(src)}"><img src="${escapeHtml(src)}" width="${width}" height="${height}" alt="${escapeHtml(alt)}" lang="${escapeHtml(lang)}" loading="lazy" decoding="async"></a>`
    : "<p>Not drawn.</p>";
  const found = problems.map(
    ({ severity, message }) => `<li class="preview-${severity}">${severity}: ${escapeHtml(message)}</li>`,
  );
  const weight = src ? ` · ${Math.round(bytes / 1000)}\u00a0kB` : "";
  return `<li class="preview-${size}"><figure>${shown}<figcaption><b>${size}</b> ${width}\u00a0×\u00a0${height}${weight}${found.length > 0 ? `<ul>${found.join("")}</ul>` : ""}</figcaption></figure></li>`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** Beside the style sheet that all pages of ours wear. */
const style = `
.keyfigures-preview { font: 400 1rem/1.5 var(--kf-sans); }
.keyfigures-preview main { max-width: 90rem; padding-block: 2.5rem 4rem; }
.keyfigures-preview h1 { margin: 0; max-width: 26em; font: 600 clamp(1.75rem, 3.4vw, 2.5rem)/1.12 var(--kf-serif); letter-spacing: -0.014em; text-wrap: balance; }
.keyfigures-preview h2 { margin: 2.5rem 0 0.75rem; padding-block-start: 0.75rem; border-block-start: 1px solid var(--kf-rule); font: 700 1rem/1.4 var(--kf-sans); }
.keyfigures-preview p { margin: 0.25rem 0; }
.keyfigures-preview a { color: inherit; }
.keyfigures-preview code { font: 400 0.875em/1.5 ui-monospace, Menlo, Consolas, monospace; color: var(--kf-muted); overflow-wrap: anywhere; }
.keyfigures-preview ul, .keyfigures-preview ol { margin: 0; padding: 0; list-style: none; }
.keyfigures-preview blockquote { max-width: 44rem; margin: 0.5rem 0; font: 400 1.125rem/1.45 var(--kf-serif); }
.keyfigures-preview mark { background: var(--kf-mark); box-shadow: 0 0 0 0.12em var(--kf-mark); color: inherit; }
.keyfigures-preview img { display: block; max-width: 100%; height: auto; outline: 1px solid var(--kf-rule); }
.keyfigures-preview nav { display: flex; gap: 1.5rem; margin-block-end: 1.25rem; }
.preview-columns { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0 4rem; }
.preview-figures > li + li { margin-block-start: 1.5rem; padding-block-start: 1.25rem; border-block-start: 1px solid var(--kf-rule); }
.preview-figures .key-figure-value { font-size: 2.75rem; line-height: 1.05; }
.preview-label { font-weight: 500; }
.preview-place { color: var(--kf-muted); font-size: 0.875rem; }
.preview-others > li { border-block-end: 1px solid var(--kf-rule); }
.preview-others summary { padding-block: 0.6rem; cursor: pointer; color: var(--kf-muted); }
.preview-others summary b { color: var(--kf-text); margin-inline-end: 0.4em; }
.preview-sizes { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr)); gap: 2rem 1.5rem; align-items: start; }
.preview-sizes .preview-og { grid-column: 1 / -1; }
.preview-sizes figure { margin: 0; }
.preview-sizes figcaption { margin-block-start: 0.5rem; color: var(--kf-muted); font-size: 0.875rem; }
.preview-sizes figcaption b { color: var(--kf-text); }
.preview-notes ul { max-width: 60rem; }
.preview-notes li, .preview-error, .preview-fault { color: var(--kf-accent); }
.preview-list { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr)); gap: 2.5rem 1.75rem; margin-block-start: 2rem !important; }
.preview-list a { display: block; text-decoration: none; }
.preview-list a:hover h2 { text-decoration: underline; text-decoration-color: var(--kf-accent); }
.preview-list h2 { margin: 0.75rem 0 0.25rem; padding: 0; border: 0; font: 600 1.125rem/1.25 var(--kf-serif); }
.preview-list p { color: var(--kf-muted); font-size: 0.875rem; }
.preview-list strong { color: var(--kf-accent); }
@media (min-width: 64rem) { .preview-columns { grid-template-columns: minmax(0, 5fr) minmax(0, 7fr); } }
`;
