import { plainWords } from "../article/plain-words.ts";
import { formatPlace } from "../base/error.ts";
import type { SizeName } from "../card/size.ts";
import type { Config } from "../config.ts";
import type { Figure } from "../figure/figure.ts";
import { formatFigure } from "../figure/format.ts";
import type { CardFile } from "../render/card-file.ts";
import { explainFigure } from "../story/explain.ts";
import { type ArticleInput, planPage } from "./compile-article.ts";

/** All, the wide ones first. */
const sizes: SizeName[] = ["og", "wide", "news43", "square", "portrait", "story", "pin"];

/** A figure of an article, and why it is or is not on the card. */
interface PreviewFigure {
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

/** What is to be seen of a page while it is written. */
interface ArticlePreview {
  /** Its file, as errors name it. */
  article: string;
  title: string;
  lang: string;
  /** On the card, in its order. */
  chosen: PreviewFigure[];
  /** Not on the card, in reading order. */
  others: PreviewFigure[];
  conflicts: string[];
  /** What of it was left aside: a line each. */
  warnings: string[];
  /** Its card in every size. */
  files: CardFile[];
}

/** @throws InputError, InputErrors for what its author must mend */
export function previewArticle(input: ArticleInput, config: Config): ArticlePreview {
  const { article, story, files, warnings } = planPage(input, config, { sizes });
  const { lang, title, path } = article;
  const isChosen = (figure: Figure) => story.chosen.some((chosen) => isSame(chosen, figure));
  return {
    article: path,
    title,
    lang,
    chosen: story.chosen.map(shown),
    others: story.figures.filter((figure) => !isChosen(figure)).map(shown),
    conflicts: story.conflicts.map(({ message }) => message),
    warnings: warnings.map(({ message, place }) => `${formatPlace(place)}: ${message}`),
    files,
  };

  function shown(figure: Figure): PreviewFigure {
    const { value, qualifier } = formatFigure(figure, { locale: lang, style: config.style });
    const { sentence, text, line, column } = figure.source;
    return {
      value,
      ...(qualifier ? { kicker: qualifier } : {}),
      label: figure.label ?? "",
      sentence,
      words: plainWords(text),
      place: formatPlace({ path, line, column }),
      reason: explainFigure(figure, story, lang),
    };
  }
}

function isSame(a: Figure, b: Figure): boolean {
  return a.source.start === b.source.start && a.source.end === b.source.end && a.kind === b.kind;
}
