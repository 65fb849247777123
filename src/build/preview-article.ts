import { plainWords } from "../article/plain-words.ts";
import { formatPlace } from "../base/error.ts";
import type { SizeName } from "../card/size.ts";
import type { Config } from "../config.ts";
import { isSameMention } from "../figure/fact.ts";
import type { Figure } from "../figure/figure.ts";
import { formatFigure } from "../figure/format.ts";
import type { CardFile } from "../render/card-file.ts";
import type { Preview, PreviewFigure } from "../site/preview-page.ts";
import { explainFigure } from "../story/explain.ts";
import { type ArticleInput, planPage } from "./compile-article.ts";

/** All, the wide ones first. */
const sizes: SizeName[] = ["og", "wide", "news43", "square", "portrait", "story", "pin"];

/** What is to be seen of a page while it is written. */
interface ArticlePreview extends Preview {
  /** Its card in every size. */
  files: CardFile[];
}

/** @throws InputError, InputErrors for what its author must mend */
export function previewArticle(input: ArticleInput, config: Config): ArticlePreview {
  const { article, story, files, warnings } = planPage(input, config, { sizes });
  const { lang, title, path } = article;
  const isChosen = (figure: Figure) => story.chosen.some((chosen) => isSameMention(chosen, figure));
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
