import { parseArticle } from "../article/article.ts";
import type { Config } from "../config.ts";
import type { CardFile } from "../render/card-file.ts";
import { markupTemplateOf } from "../render/template-registry.ts";
import { metaTags } from "../site/meta.ts";
import { pageData } from "../site/page.ts";
import { applyCascade, type Cascade } from "./cascade.ts";
import { cascadeFaults } from "./cascade-faults.ts";
import type { CompiledArticle } from "./compiled-article.ts";
import { type ArticlePlan, type PlanOverrides, planArticle } from "./plan-article.ts";
import { withoutTemplateTags } from "./template-tags.ts";

/** All that a compiled article is made of, beside the options and our code. */
export interface ArticleInput {
  markdown: string;
  /** As errors name it, relative to where the command runs. */
  article: string;
  /** Whether its page is no Markdown: then `markdown` is empty, and its card shows what the data say. */
  textless?: true;
  /** What stands in its page, before Markdown, where a template language made it another text. */
  shown?: string;
  /** What the page's data say. */
  told: Cascade;
  /** Whether sentences that say figures get ids in the page. */
  marks: boolean;
  /** The page's path from the site's root. */
  path: string;
  /** The site's address with its path prefix. */
  root: string;
  /** The site's name. */
  site?: string;
}

/** A compiled article, and what its pictures are drawn from. */
export interface Compilation {
  article: CompiledArticle;
  files: CardFile[];
}

/**
 * Reads and plans one article.
 * @throws InputError, InputErrors for what its author must mend
 */
export function planPage(
  { markdown, shown, article: name, told, path, root, site }: ArticleInput,
  config: Config,
  overrides: PlanOverrides = {},
): ArticlePlan {
  const { keys, strict } = config;
  const article = parseArticle(shown === undefined ? markdown : withoutTemplateTags(markdown), {
    path: name,
    keys,
    strict,
    ...(told.lang ? { lang: told.lang } : {}),
    ...(told.siteLang ? { siteLang: told.siteLang } : {}),
    ...(config.lang ? { defaultLang: config.lang } : {}),
  });
  applyCascade(article, told);
  article.warnings.push(...cascadeFaults(article, told, strict));
  const publication = { url: root + encodeURI(path), ...(site ? { site } : {}) };
  return planArticle(article, config, publication, { ...overrides, ...(shown === undefined ? {} : { shown }) });
}

/**
 * Reads and plans one article, and makes what its page and the site show of it.
 * @throws InputError, InputErrors for what its author must mend
 */
export function compileArticle(input: ArticleInput, config: Config): Compilation {
  const { textless, article: name, marks, path, root, site } = input;
  const { folder, articleType, licence } = config;
  const pages = config.pages && !textless;
  const named = site ? { site } : {};
  const url = root + encodeURI(path);
  const plan = planPage(input, config);
  const { article } = plan;
  const files = [...plan.files, ...plan.animatedFiles, ...plan.figureFiles.flat(), ...plan.otherFiles];
  const unwritten = files.filter(({ card }) => markupTemplateOf(card.template));
  const { translationKey } = article.front;
  const page =
    plan.files.length > 0
      ? pageData(plan, { root, path, folder, pages, marks, articleType, licence, ...named })
      : undefined;
  return {
    article: {
      article: name,
      path,
      url,
      lang: article.lang,
      pictures: files.map((file) => file.name),
      sharePages: page?.figures.flatMap((figure) => figure.page ?? []) ?? [],
      tags: page ? metaTags(page.meta) : [],
      ...(page ? { page } : {}),
      proofs: plan.story.chosen.slice(0, plan.figures.length).map(({ kind, source }) => ({ kind, source })),
      ...(textless ? { textless } : {}),
      ...(translationKey ? { translationKey } : {}),
      ...(plan.warnings.length > 0 ? { warnings: plan.warnings } : {}),
      ...(unwritten.length > 0 ? { unwritten } : {}),
    },
    files: files.filter((file) => !unwritten.includes(file)),
  };
}
