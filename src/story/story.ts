import type { Article } from "../article/article.ts";
import { InputError, InputErrors } from "../base/error.ts";
import type { Warning } from "../base/warning.ts";
import { type Conflict, findConflicts } from "../figure/conflicts.ts";
import { proveDeclared } from "../figure/declare.ts";
import { extractFigures } from "../figure/extract.ts";
import type { Figure } from "../figure/figure.ts";
import { labelFigure } from "./label.ts";
import { inReadingOrder, pickFigures } from "./select.ts";

/** What an article's cards will tell. */
export interface Story {
  /** Every figure the article says, in reading order. */
  figures: Figure[];
  /** The chosen ones, labelled, in the order a card shows them. */
  chosen: Figure[];
  /** Where the article says two different things of one. */
  conflicts: Conflict[];
  /** The declared figures that it does not say. */
  warnings: Warning[];
}

/**
 * Reads an article's figures and chooses those for its card: the declared ones if it declares any,
 * for the author has chosen, or else at most `count` that the article makes most of and has words for.
 * @throws InputErrors in a strict site for declared figures that the text does not say; elsewhere they are left out
 */
export function tellStory(article: Article, { count, strict = false }: { count: number; strict?: boolean }): Story {
  const { lang, front } = article;
  const figures = extractFigures(article.markdown, { lang });
  const { proved: declared, faults } = proveDeclared(front.figures, figures, lang);
  if (strict && faults.length > 0) {
    throw new InputErrors(faults.map(({ message, place }) => new InputError(message, place)));
  }
  const chosen =
    declared.length > 0 ? declared.map((each) => labelled(each, lang)) : chooseFigures(figures, count, article);
  return { figures, chosen, conflicts: findConflicts(figures), warnings: faults };
}

/** The best figures that have words of their own; where none has, the best one, whose sentence speaks for it. */
function chooseFigures(figures: readonly Figure[], count: number, { lang, title }: Article): Figure[] {
  const labels = new Set(["", title.toLowerCase()]);
  let unnamed: Figure | undefined;
  const chosen = pickFigures(figures, count, ({ mentions }) => {
    for (const mention of mentions) {
      const label = labelFigure(mention, lang);
      if (labels.has(label.toLowerCase()) && mention.origin === "extracted") continue;
      labels.add(label.toLowerCase());
      return { ...mention, label };
    }
    unnamed ??= mentions[0];
    return undefined;
  });
  if (chosen.length === 0 && unnamed) return [{ ...unnamed, label: "" }];
  return inReadingOrder(chosen);
}

function labelled(figure: Figure, lang: string): Figure {
  return { ...figure, label: figure.label ?? labelFigure(figure, lang) };
}
