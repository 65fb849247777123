import { escapeHtml } from "../base/escape.ts";
import { valueParts } from "../card/value.tsx";
import type { CardPicture } from "./picture.ts";

/** A chosen figure as a page shows it. */
export interface PageFigure {
  value: string;
  kicker?: string;
  label: string;
  sentence: string;
  words: string;
  /** Id of the sentence's element in the page. */
  anchor?: string;
  /** Path of its share page from the site's root, where there is one. */
  page?: string;
  /** Its own card. */
  cards: CardPicture[];
}

interface KeyFiguresOptions {
  /** The page that says the figures, where it is another one: "/energie/". Default: this page. */
  page?: string;
  /** The words of the link to each figure's share page; without them there is none. */
  share?: string;
  /** Makes a path from the site's root into an address for this page. */
  link?: (path: string) => string;
}

/** The key figures as text: `<dl class="key-figures">`, each value a link to the sentence that says it. */
export function keyFiguresList(figures: readonly PageFigure[], options: KeyFiguresOptions = {}): string {
  if (figures.length === 0) return "";
  const { page, share, link = (path) => path } = options;
  const items = figures.map((figure) => {
    const { anchor } = figure;
    // Where no label could be cut out of it, the sentence speaks for the figure.
    const label = figure.label || figure.sentence;
    const said = valueHtml(figure);
    const base = page === undefined ? "" : link(page);
    const linked = anchor ? `<a href="${escapeHtml(`${base}#${anchor}`)}">${said}</a>` : said;
    const shared =
      share && figure.page
        ? `<dd class="key-figure-share"><a href="${escapeHtml(link(figure.page))}">${escapeHtml(share)}<span class="visually-hidden"> (${escapeHtml(figure.value)})</span></a></dd>`
        : "";
    return `<div class="key-figure"><dt>${escapeHtml(label)}</dt><dd>${linked}</dd>${shared}</div>`;
  });
  const kickers = figures.some(({ kicker }) => kicker) ? " key-figures-with-kickers" : "";
  return `<dl class="key-figures${kickers}">\n${items.join("\n")}\n</dl>`;
}

/** "jusqu’à $10B, puissance de calcul" */
export function figureHeading({ kicker, value, label }: PageFigure): string {
  return [kicker ? `${kicker} ${value}` : value, label].filter(Boolean).join(", ");
}

/** Kicker and value; the unit in an element of its own, for it is set lighter. */
export function valueHtml({ value, kicker }: Pick<PageFigure, "value" | "kicker">): string {
  const { number, unit } = valueParts(value);
  const measured = unit
    ? `${escapeHtml(number)}<span class="key-figure-unit">${escapeHtml(value.slice(number.length))}</span>`
    : escapeHtml(value);
  const qualified = kicker ? `<span class="key-figure-kicker">${escapeHtml(kicker)}</span> ` : "";
  return `${qualified}<span class="key-figure-value">${measured}</span>`;
}
