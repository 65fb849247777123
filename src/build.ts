import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Article } from "./article/article.ts";
import type { Card, CardFigure } from "./card/card.ts";
import type { Format } from "./card/format.ts";
import { type SizeName, sizeNames, sizes } from "./card/size.ts";
import { renderChecked } from "./check/check-card.ts";
import type { Config } from "./config.ts";
import { defaultEffects, type Effects } from "./effects.ts";
import { InputError, InputErrors, nearest, placed } from "./error.ts";
import type { CardFile } from "./render/card-file.ts";
import { cardFileName, digestCard } from "./render/digest.ts";
import { loadTemplates, templateOf } from "./render/template-of.ts";
import { figureNames } from "./site/anchor.ts";
import { altText } from "./story/alt.ts";
import { cardsOf, type Publication } from "./story/plan.ts";
import { type Story, tellStory } from "./story/story.ts";

/** Everything an article's page and its cards need, without a pixel. */
export interface ArticlePlan {
  article: Article;
  story: Story;
  /** The chosen figures in words, in the order a card shows them. */
  figures: CardFigure[];
  files: CardFile[];
  /** The pictures of each chosen figure's own card, in the same order. */
  figureFiles: CardFile[][];
  /** A picture of every other card that the article can fill, for its gallery. */
  otherFiles: CardFile[];
}

/** A site's own templates, and where their compiled code is kept; both below the folder a command runs in. */
const siteTemplates = join("templates", "cards");
const compiledTemplates = join(".cache", "keyfigures", "templates");

/** Loads the templates that a site wrote itself, again after each edit. This repository's are ours already. */
export async function loadSiteTemplates(): Promise<void> {
  const own = fileURLToPath(new URL("templates/cards", import.meta.resolve("keyfigures/package.json")));
  if (resolve(siteTemplates) !== own) await loadTemplates(siteTemplates, compiledTemplates);
}

/** Choices that override an article's own: the command line's. */
export interface PlanOverrides {
  template?: string;
  theme?: string;
  sizes?: SizeName[];
  format?: Format;
}

/**
 * Plans an article's pictures. `cards: false` and a draft have none.
 * @throws InputErrors for declared figures that the text does not say, InputError for an unknown theme or size
 */
export function planArticle(
  article: Article,
  config: Config,
  publication: Publication = {},
  overrides: PlanOverrides = {},
): ArticlePlan {
  const { cards, draft } = article.front;
  const story = tellStory(article, config);
  // A page without a title, such as an empty one, is not worth a card.
  if (cards === false || draft || article.title === "")
    return { article, story, figures: [], files: [], figureFiles: [], otherFiles: [] };
  const site = publication.site ?? config.site;
  const { template } = overrides;
  const planned = cardsOf(article, story, {
    ...publication,
    style: config.style,
    ...(site ? { site } : {}),
    ...(config.licence ? { licence: config.licence } : {}),
    ...(template ? { template } : {}),
  });
  const card = planned[0] as Card;
  const trio = planned.find((each) => each.template === "trio");
  const figures = trio?.figures ?? [];
  const theme = overrides.theme ?? cards.theme ?? config.theme;
  const format = overrides.format ?? "png";
  const slug = slugOf(article.path);
  const filesOf = (drawn: Card, name: string, drawnSizes: readonly SizeName[]): CardFile[] =>
    drawnSizes.map((size) => ({
      name: cardFileName(name, size, digestCard({ card: drawn, theme, size, format }), format),
      article: article.path,
      card: drawn,
      size,
      ...sizes[size],
      theme,
      format,
    }));
  const chosenSizes = overrides.sizes ?? cards.sizes?.map((size) => sizeNamed(size, article.path)) ?? config.sizes;
  try {
    templateOf(card.template);
    const names = figureNames(figures);
    const figureFiles = config.pages
      ? figures.map((figure, index) =>
          filesOf(
            figureCard(trio as Card, figure),
            `${slug}.${asciiName(names[index]) || index + 1}`,
            config.figureSizes,
          ),
        )
      : [];
    const otherFiles = config.gallery
      ? planned
          .slice(1)
          .filter((other) => other.template !== "hero" && other.template !== "cover")
          .flatMap((other) => filesOf(other, `${slug}.${other.template}`, chosenSizes.slice(0, 1)))
      : [];
    return { article, story, figures, files: filesOf(card, slug, chosenSizes), figureFiles, otherFiles };
  } catch (error) {
    throw placed(error, { path: article.path });
  }
}

/** A figure's own card: the article, told by one figure. */
function figureCard(trio: Card, figure: CardFigure): Card {
  const alone = { ...trio, template: "hero", figures: [figure] };
  return { ...alone, alt: altText(alone) };
}

function sizeNamed(name: string, path: string): SizeName {
  const size = sizeNames.find((known) => known === name);
  if (size) return size;
  const meant = nearest(name, sizeNames);
  throw new InputError(`unknown card size \`${name}\`${meant ? `; did you mean \`${meant}\`?` : ""}`, { path });
}

/** "openai-cerebras.fr" of "content/openai-cerebras.fr.md"; an `index.md` is named after its folder. */
function slugOf(path: string): string {
  const name = basename(path).replace(/\.[^.]+$/, "");
  const named = name === "index" ? basename(dirname(path)) : name;
  return asciiName(named) || "card";
}

/** A file name that every system and address takes as it is. */
function asciiName(name = ""): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, "-")
    .replace(/^[-.]+|[-.]+$/g, "");
}

/**
 * Renders pictures into a folder, one after the other, and checks each: one with an error is not written.
 * The same name is the same picture and is made once.
 * @returns the paths written
 * @throws InputErrors, after the last picture, for all that the checks found
 */
export async function renderFiles(
  files: readonly CardFile[],
  folder: string,
  effects: Effects = defaultEffects,
): Promise<string[]> {
  const paths: string[] = [];
  const faults: InputError[] = [];
  for (const file of new Map(files.map((each) => [each.name, each])).values()) {
    const { card, size, theme, format, article } = file;
    const { picture, problems } = await renderChecked(card, { size, theme, format });
    for (const { severity, message } of problems) {
      const fault = new InputError(`card ${card.template} at ${size}: ${message}`, { path: article });
      if (severity === "error") faults.push(fault);
      else effects.log(`warning: ${fault.message}`);
    }
    if (!picture || problems.some(({ severity }) => severity === "error")) continue;
    const path = join(folder, file.name);
    await effects.write(path, picture);
    paths.push(path);
  }
  if (faults.length > 0) throw new InputErrors(faults);
  return paths;
}
