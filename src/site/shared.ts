import { figureHeading, type PageFigure } from "./key-figures.ts";
import type { PageData } from "./page.ts";
import type { Shared } from "./share-menu.ts";
import type { Words } from "./words/words.ts";

/** Title and site, and where to read it. */
function source({ meta }: PageData, url: string): string {
  return `${[meta.title, meta.site].filter(Boolean).join(" · ")}\n${url}`;
}

/** What the share menu of an article hands on: its figures, a line each, and the source. */
export function sharedArticle(page: PageData): Shared {
  const { title, url } = page.meta;
  const text = [...page.figures.map(figureHeading), source(page, url)].join("\n");
  return { title, url, text, pictures: page.cards };
}

/** What the share menu of a figure hands on: the figure, the sentence that says it, and the source. */
export function sharedFigure(page: PageData, figure: PageFigure, root: string, words: Words): Shared {
  const url = root + encodeURI(figure.page ?? "");
  const text = [figureHeading(figure), words.quote(figure.sentence), source(page, url)].join("\n");
  return { title: figureHeading(figure), url, text, pictures: figure.cards };
}
