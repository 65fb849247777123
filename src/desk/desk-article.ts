import type { Article } from "../article/article.ts";
import { parseFrontMatter } from "../article/front-matter.ts";
import type { DeclaredFigure } from "../article/front-matter-shape.ts";
import { plainWords } from "../article/plain-words.ts";
import { formatPlace } from "../base/error.ts";
import { type ArticleInput, planPage } from "../build/compile-article.ts";
import type { SizeName } from "../card/size.ts";
import { themeNames } from "../card/themes.ts";
import type { Config } from "../config.ts";
import { proveDeclared } from "../figure/declare.ts";
import { factKey, isSameMention } from "../figure/fact.ts";
import type { Figure } from "../figure/figure.ts";
import { formatFigure } from "../figure/format/format.ts";
import type { CardFile } from "../render/card-file.ts";
import { ownTemplateNames } from "../render/template-registry.ts";
import { type ApprovalState, approvalState } from "../site/approval.ts";
import { explainFigure } from "../story/explain.ts";
import { ownLabel } from "../story/own-label.ts";
import { cardOptions, cardsOf } from "../story/plan.ts";
import type { Story } from "../story/story.ts";
import { type DeskBlock, deskBlocks } from "./desk-block.ts";

/** All, the wide ones first, by their shapes. */
const sizes: SizeName[] = ["og", "wide", "news43", "square", "portrait", "pin", "story"];

/** A figure that the article says. */
export interface DeskFigure {
  /** "$10B" */
  value: string;
  /** "up to" */
  kicker?: string;
  sentence: string;
  /** The words of `sentence` that say it. */
  words: string;
  /** "content/grid.md:12:4" */
  place: string;
  line: number;
  /** Why it is or is not on the card. */
  reason: string;
  /** What front matter says to choose it; undefined where nothing it could say means this figure. */
  declares?: string;
  /** Its number on the card, from 1. */
  number?: number;
  /** Whether another mention of the same is on the card. */
  isSaid?: true;
}

/** A place on the card. */
export interface DeskChoice {
  /** As front matter says it. */
  value: string;
  /** Index of its figure; undefined for a declared one that the text does not say. */
  figure?: number;
  /** The author's own. */
  label?: string;
  /** What stands there without one. */
  offered: string;
}

/** All that the desk shows of an article. */
export interface DeskArticle {
  /** Its file, as errors name it. */
  article: string;
  title: string;
  lang: string;
  blocks: readonly DeskBlock[];
  /** In reading order. */
  figures: readonly DeskFigure[];
  /** On the card, in its order. */
  chosen: readonly DeskChoice[];
  /** Whether the author has chosen them. */
  isDeclared: boolean;
  conflicts: readonly { message: string; figures: readonly number[] }[];
  /** What was left aside: a line each. */
  warnings: readonly string[];
  /** What its front matter says. */
  template?: string;
  theme?: string;
  /** Those of ours that it can fill, and the site's own. */
  templates: readonly string[];
  themes: readonly string[];
  /** Who approved its card, where somebody did. */
  approval?: ApprovalState;
  /** Its card in every size; none for `cards: false`. */
  files: readonly CardFile[];
}

/** @throws InputError, InputErrors for what its author must mend before anything can be shown */
export function deskArticle(input: ArticleInput, config: Config): DeskArticle {
  // What fails the build of a strict site is shown with all else here.
  const lenient = { ...config, strict: false };
  const plan = planPage(input, lenient, { sizes });
  const { article, story, files } = plan;
  const { lang, title, path, front } = article;
  const chosen = choicesOf(article, story);
  const told = [title, front.description, article.markdown.slice(article.bodyStart)].join("\n");
  const figures = story.figures.map((figure) => {
    const at = chosen.findIndex((choice) => choice.figure === story.figures.indexOf(figure));
    const declares = declarationOf(figure, story.figures, lang);
    const { value, qualifier } = formatFigure(figure, { locale: lang, style: config.style });
    const { sentence, text, line, column } = figure.source;
    return {
      value,
      ...(qualifier ? { kicker: qualifier } : {}),
      sentence,
      words: plainWords(text),
      place: formatPlace({ path, line, column }),
      line,
      reason: explainFigure(figure, story, lang),
      ...(declares === undefined ? {} : { declares }),
      ...(at === -1 ? {} : { number: at + 1 }),
      ...(at === -1 && story.chosen.some((other) => factKey(other) === factKey(figure))
        ? { isSaid: true as const }
        : {}),
    };
  });
  const labels = front.figures.flatMap(({ label, place }) => {
    const own = label === undefined ? undefined : ownLabel(label, { ...article, markdown: told });
    return own && "fault" in own ? `${formatPlace(place)}: ${own.fault}` : [];
  });
  // The article's own choice has what the site says in it, and nothing that there is not.
  const cards = parseFrontMatter(input.markdown, path).front.cards || {};
  const fits = cardsOf(article, story, cardOptions(lenient, {})).map(({ template }) => template);
  return {
    article: path,
    title,
    lang,
    blocks: deskBlocks(article, story.figures),
    figures,
    chosen: chosen.map((choice) => ({ ...choice, value: choice.value || declaredValue(choice, figures) })),
    isDeclared: front.figures.length > 0,
    conflicts: story.conflicts.map(({ message, figures: both }) => ({
      message,
      figures: both.map((figure) => story.figures.findIndex((each) => isSameMention(each, figure))),
    })),
    warnings: [...plan.warnings.map(({ message, place }) => `${formatPlace(place)}: ${message}`), ...labels],
    ...(cards.template ? { template: cards.template } : {}),
    ...(cards.theme ? { theme: cards.theme } : {}),
    templates: [...new Set([...fits, ...ownTemplateNames()])],
    themes: themeNames,
    ...approvalOf(article, files),
    files,
  };
}

function approvalOf({ front }: Article, [card]: readonly CardFile[]): { approval?: ApprovalState } {
  const approval = card && approvalState(front.approved, card);
  return approval ? { approval } : {};
}

function declaredValue({ figure }: DeskChoice, figures: readonly DeskFigure[]): string {
  const said = figure === undefined ? undefined : figures[figure];
  return said?.declares ?? said?.words ?? "";
}

/** What is on the card: the declared figures with those that the text does not say, or what the program has chosen. */
function choicesOf({ front, lang }: Article, story: Story): DeskChoice[] {
  const at = (figure: Figure) => story.figures.findIndex((each) => isSameMention(each, figure));
  if (story.chosen[0]?.origin !== "declared" && front.figures.length === 0) {
    return story.chosen.map((figure) => {
      const own = figure.origin === "annotated" ? story.figures[at(figure)]?.label : undefined;
      return { value: "", figure: at(figure), offered: own ?? figure.label ?? "" };
    });
  }
  return front.figures.map((declared: DeclaredFigure) => {
    const [proved] = proveDeclared([declared], story.figures, lang).proved;
    const { value, label } = declared;
    const own = label ? { label } : {};
    if (!proved) return { value, ...own, offered: "" };
    const shown = story.chosen.find((each) => isSameMention(each, proved));
    return { value, ...own, figure: at(proved), offered: label ? "" : (shown?.label ?? "") };
  });
}

/** Words that front matter can choose a figure by: its own, with plain spaces where they do, or with the word before them. */
function declarationOf(figure: Figure, figures: readonly Figure[], lang: string): string | undefined {
  const { text, sentence } = figure.source;
  const words = plainWords(text);
  const spaced = words.replace(/[\u00a0\u202f]/g, " ");
  const start = sentence.indexOf(words);
  const before = start > 0 ? /\S+\s+$/.exec(sentence.slice(0, start))?.[0] : undefined;
  return [spaced, words, ...(before ? [before + words] : [])].find((value) => {
    const [proved] = proveDeclared([{ value, place: { path: "" } }], figures, lang).proved;
    return proved !== undefined && factKey(proved) === factKey(figure);
  });
}
