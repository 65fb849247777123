import { escapeHtml } from "../base/escape.ts";

/** A page of the site in the list of articles. */
export interface ListedPage {
  path: string;
  /** Its file. */
  article: string;
  title: string;
  lang: string;
  figures: number;
  /** The picture that a link preview shows. */
  picture?: { src: string; width: number; height: number };
  conflicts: number;
  warnings: number;
  /** Why it has no card. */
  fault?: string;
}

/** Those first that want looking at. */
export function inOrder(pages: readonly ListedPage[]): ListedPage[] {
  const urgent = ({ fault, conflicts, warnings }: ListedPage) => (fault ? 2 : conflicts + warnings > 0 ? 1 : 0);
  return pages.toSorted((a, b) => urgent(b) - urgent(a) || (a.article < b.article ? -1 : 1));
}

/** Main part of the list. @param home - address of the list, which those of its pages begin with */
export function listHtml(pages: readonly ListedPage[], home: string, link: (path: string) => string): string {
  const items = inOrder(pages).map((page) => item(page, home, link));
  const body =
    items.length > 0
      ? `<ul class="desk-list">\n${items.join("\n")}\n</ul>\n<p class="desk-none" hidden>No article is called so.</p>`
      : "<p>No page has a card yet. Where the site cannot be built, the terminal that serves it says why.</p>";
  return `<main class="desk-articles">
<header class="desk-opening"><h1>Articles</h1>
<p>${count(pages.length, "page")}${faulty(pages)}</p>
<label class="desk-search"><span>Find</span><input type="search" id="desk-search" placeholder="Title or file" autocomplete="off"></label></header>
${body}
</main>`;
}

function faulty(pages: readonly ListedPage[]): string {
  const wanting = pages.filter(({ fault, conflicts, warnings }) => fault || conflicts + warnings > 0).length;
  return wanting > 0 ? ` · <strong>${wanting} to look at</strong>` : "";
}

function item(
  { figures, conflicts, warnings, picture, fault, path, lang, title, article }: ListedPage,
  home: string,
  link: (path: string) => string,
): string {
  const notes = [
    figures > 0 ? count(figures, "figure") : "cover",
    ...(conflicts > 0 ? [`<strong>${count(conflicts, "conflict")}</strong>`] : []),
    ...(warnings > 0 ? [`<strong>${count(warnings, "warning")}</strong>`] : []),
  ];
  const shown =
    picture && !fault
      ? `<img src="${escapeHtml(link(picture.src))}" width="${picture.width}" height="${picture.height}" alt="" loading="lazy" decoding="async">`
      : `<span class="desk-blank" aria-hidden="true">${fault ? "No card" : ""}</span>`;
  const said = fault ? `<p class="desk-fault">${escapeHtml(fault)}</p>` : `<p>${notes.join(" · ")}</p>`;
  return `<li><a href="${escapeHtml(home + encodeURI(path.slice(1)))}">${shown}<h2 lang="${escapeHtml(lang)}">${escapeHtml(title)}</h2></a>
<p><code>${escapeHtml(article)}</code></p>${said}</li>`;
}

export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
