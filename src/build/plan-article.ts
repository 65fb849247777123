import { basename, dirname } from "node:path";
import type { Article } from "../article/article.ts";
import { placeInFront } from "../article/front-matter.ts";
import { placed } from "../base/error.ts";
import type { Warning } from "../base/warning.ts";
import type { Card, CardFigure } from "../card/card.ts";
import type { AnimatedFormat, Format } from "../card/format.ts";
import { isTooLarge, mostPixels, motionOf } from "../card/motion.ts";
import { frameNames, sectionOf } from "../card/section.ts";
import { sizeFor } from "../card/size.ts";
import type { Config } from "../config.ts";
import type { CardFile } from "../render/card-file.ts";
import { cardFileName, digestCard } from "../render/digest.ts";
import { knownTemplate } from "../render/template-registry.ts";
import { figureNames } from "../site/anchor.ts";
import { altText } from "../story/alt.ts";
import { cardOptions, cardsOf, firstCards } from "../story/plan.ts";
import type { Publication } from "../story/publication.ts";
import { type Story, tellStory } from "../story/story.ts";
import { iconOf } from "./article-icon.ts";
import { photoOf, portraitOf } from "./article-photo.ts";
import { knownChoice } from "./card-choice.ts";

/** Everything an article's page and its cards need, without a pixel. */
export interface ArticlePlan {
  article: Article;
  story: Story;
  /** The chosen figures in words, in the order a card shows them. */
  figures: CardFigure[];
  files: CardFile[];
  /** Its pictures that move, where they are asked for and anything on them can. */
  animatedFiles: CardFile[];
  /** The pictures of each chosen figure's own card, in the same order. */
  figureFiles: CardFile[][];
  /** A picture of every other card that the article can fill, for its gallery. */
  otherFiles: CardFile[];
  /** What all of its cards wear. */
  dress: Dress;
  /** What of the article was left aside. */
  warnings: Warning[];
}

/** Choices that override an article's own: the command line's. */
export interface PlanOverrides {
  template?: string;
  theme?: string;
  sizes?: CardFile["size"][];
  format?: Format;
  animated?: AnimatedFormat;
}

/**
 * Plans an article's pictures. `cards: false` and a draft have none. `shown` is the text of the page where a template
 * language made it another one than the file's.
 * @throws InputError for an unknown theme or template of the site or of `overrides`; in a strict site InputErrors for what is
 * elsewhere left aside: declared figures that the text does not say, and an article's own unknown theme, template or size
 */
export function planArticle(
  given: Article,
  config: Config,
  publication: Publication = {},
  { shown, ...overrides }: PlanOverrides & { shown?: string } = {},
): ArticlePlan {
  const { cards, draft } = given.front;
  const story = tellStory(given, config, shown);
  const warnings = [...given.warnings, ...story.warnings];
  // A page without a title, such as an empty one, is not worth a card.
  if (cards === false || draft || given.title === "") return { article: given, story, ...noPictures(), warnings };
  const { choice, warnings: unknown } = knownChoice(
    cards,
    (member) => placeInFront(given.markdown, given.path, ["cards", ...member]),
    config.strict,
  );
  warnings.push(...unknown);
  const article = { ...given, front: { ...given.front, cards: choice } };
  const { template } = overrides;
  const options = { ...cardOptions(config, publication), ...(template ? { template } : {}) };
  const { card: opening, trio } = firstCards(article, story, options);
  const { photo, warnings: missing } = photoOf(given, config.photos);
  const { dress, warnings: bare } = dressOf(article, config);
  warnings.push(...missing, ...bare);
  const card = { ...opening, ...dress, ...(photo && { photo }) };
  const figures = trio?.figures ?? [];
  const theme = overrides.theme ?? choice.theme ?? config.theme;
  // A photograph as PNG would be several times as large.
  const formatOf = (drawn: Card) => overrides.format ?? (drawn.photo ? "jpeg" : "png");
  const slug = slugOf(article.path);
  const filesOf = (
    drawn: Card,
    name: string,
    drawnSizes: readonly CardFile["size"][],
    animated?: AnimatedFormat,
  ): CardFile[] =>
    drawnSizes.map((size) => {
      const format = animated ?? formatOf(drawn);
      const digest = digestCard({ card: drawn, theme, size, format, animated: animated && true });
      const fileName = cardFileName(name, size, digest, format, animated && true);
      const { width, height } = sizeFor(size);
      const picture = {
        name: fileName,
        digest,
        article: article.path,
        card: drawn,
        size,
        width,
        height,
        theme,
        format,
      };
      return animated ? { ...picture, animated: true } : picture;
    });
  const chosenSizes = [...new Set(overrides.sizes ?? choice.sizes ?? config.sizes)];
  try {
    knownTemplate(card.template);
    const names = figureNames(figures);
    const figureFiles = config.pages
      ? figures.map((figure, index) =>
          filesOf(
            figureCard({ ...(trio as Card), ...dress }, figure),
            `${slug}.${asciiName(names[index]) || index + 1}`,
            config.figureSizes,
          ),
        )
      : [];
    const otherFiles = config.gallery
      ? cardsOf(article, story, options)
          .slice(1)
          .filter((other) => other.template !== "hero" && other.template !== "cover")
          .flatMap((other) => filesOf({ ...other, ...dress }, `${slug}.${other.template}`, chosenSizes.slice(0, 1)))
      : [];
    const files = filesOf(card, slug, chosenSizes);
    const animated = overrides.animated ?? choice.animated ?? config.animated;
    const small = chosenSizes.filter((size) => !isTooLarge(sizeFor(size)));
    const animatedFiles = animated && motionOf(card) ? filesOf(card, slug, small, animated) : [];
    if (animated && motionOf(card)) warnings.push(...stillWarnings(article.path, chosenSizes, small));
    return { article, story, figures, files, animatedFiles, figureFiles, otherFiles, dress, warnings };
  } catch (error) {
    throw placed(error, { path: article.path });
  }
}

/** Says in which sizes a card does not move that moves in others. */
function stillWarnings(path: string, all: readonly CardFile["size"][], moving: readonly CardFile["size"][]): Warning[] {
  const still = all.filter((size) => !moving.includes(size));
  if (still.length === 0) return [];
  const message = `does not move in ${still.join(", ")}: an animated card has ${mostPixels} pixels at most`;
  return [{ message, place: { path } }];
}

function noPictures(): Pick<
  ArticlePlan,
  "figures" | "files" | "animatedFiles" | "figureFiles" | "otherFiles" | "dress"
> {
  return { figures: [], files: [], animatedFiles: [], figureFiles: [], otherFiles: [], dress: {} };
}

/** What all of an article's cards wear: its section's accent and icon, the frame that it asks for, or its section, or the site, and its author's portrait. */
type Dress = Pick<Card, "accent" | "frame" | "icon" | "portrait">;

/** @throws InputError for an icon of the site's that there is not, and in a strict site for one of the article's */
function dressOf(article: Article, config: Config): { dress: Dress; warnings: Warning[] } {
  const { tags, cards } = article.front;
  const { accent, frame: ofSection = config.frame } = sectionOf(tags, config.sections);
  const { frame: asked } = cards || {};
  const frame = frameNames.find((name) => name === asked) ?? ofSection;
  const { portrait, warnings: faceless } = portraitOf(article, config.portraits);
  const { icon, warnings: strange } = iconOf(article, config);
  return {
    dress: {
      ...(accent && { accent }),
      ...(frame !== "classic" && { frame }),
      ...(portrait && { portrait }),
      ...(icon && { icon }),
    },
    warnings: [...faceless, ...strange],
  };
}

/** A figure's own card: the article, told by one figure. */
function figureCard(trio: Card, figure: CardFigure): Card {
  const alone = { ...trio, template: "hero", figures: [figure] };
  return { ...alone, alt: altText(alone) };
}

/** "openai-cerebras.fr" of "content/openai-cerebras.fr.md"; an `index.md` is named after its folder. */
function slugOf(path: string): string {
  const name = basename(path).replace(/\.[^.]+$/, "");
  const named = name === "index" ? basename(dirname(path)) : name;
  return asciiName(named) || "card";
}

/** Characters of an article's name, and of a figure's behind it: a file's name has 255 at most, and the picture's digest and size follow. */
const longestName = 100;

/** A file name that every system and address takes as it is. */
function asciiName(name = ""): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, "-")
    .replace(/^[-.]+/, "")
    .slice(0, longestName)
    .replace(/[-.]+$/, "");
}
