import type { Article } from "../article/article.ts";
import { type Conflict, findConflicts } from "../figure/conflicts.ts";
import { proveDeclared } from "../figure/declare.ts";
import { extractFigures } from "../figure/extract.ts";
import type { Figure } from "../figure/figure.ts";
import { labelFigure } from "./label.ts";
import { selectFigures } from "./select.ts";

/** What an article's cards will tell. */
export interface Story {
  /** Every figure the article says, in reading order. */
  figures: Figure[];
  /** The chosen ones, labelled, in the order a card shows them. */
  chosen: Figure[];
  /** Where the article says two different things of one. */
  conflicts: Conflict[];
}

/**
 * Reads an article's figures and chooses those for its card: the declared ones if it declares any,
 * for the author has chosen, or else the `count` that the article makes most of.
 * @throws InputErrors for declared figures that the text does not say
 */
export function tellStory(article: Article, { count }: { count: number }): Story {
  const { lang, front } = article;
  const figures = extractFigures(article.markdown, { lang });
  const declared = proveDeclared(front.figures, figures, lang);
  const chosen = declared.length > 0 ? declared : selectFigures(figures, { count });
  return {
    figures,
    chosen: chosen.map((figure) => ({ ...figure, label: figure.label ?? labelFigure(figure, lang) })),
    conflicts: findConflicts(figures),
  };
}
