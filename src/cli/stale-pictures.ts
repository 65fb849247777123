import { existsSync, readdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Article } from "../article/article.ts";
import { type ArticlePlan, type PlanOverrides, planArticle } from "../build/plan-article.ts";
import type { AnimatedFormat, Format } from "../card/format.ts";
import { sizeNames } from "../card/size.ts";
import { templateNames } from "../card/template-names.ts";
import { themeNames } from "../card/themes.ts";
import type { Config } from "../config.ts";
import type { Finding } from "../lint/finding.ts";
import { placeAt } from "../lint/place.ts";
import { type CardFile, digestIn } from "../render/card-file.ts";

/** A card's picture that an author keeps, as `keyfigures card` names it. */
interface Kept {
  name: string;
  size: CardFile["size"];
  drawn: { format: Format } | { animated: AnimatedFormat };
  /** Where the article names it; undefined for one that only stands beside it. */
  offset?: number;
}

/**
 * Pictures of an article's card, named in it or beside it, that were drawn before it changed: whatever template and theme
 * of ours they were asked for with, none would be drawn like them now.
 * @param plan - of the article
 */
export function stalePictures(article: Article, config: Config, plan: ArticlePlan): Finding[] {
  const { path, markdown } = article;
  const kept = keptPictures(article, plan);
  if (kept.length === 0) return [];
  const isFresh = freshness(article, config);
  return kept
    .filter((picture) => !isFresh(picture))
    .map(({ name, size, drawn, offset }) => ({
      message: `${name} was drawn before the article changed, or by another version: \`keyfigures card ${path} --size ${size}${"animated" in drawn ? " --animated" : ""}\``,
      place: offset === undefined ? { path, line: 1, column: 1 } : placeAt(markdown, offset, path),
      ...(offset === undefined ? {} : { length: name.length }),
    }));
}

function keptPictures({ path, markdown }: Article, { files: [first] }: ArticlePlan): Kept[] {
  if (!first) return [];
  const slug = first.name.slice(0, first.name.indexOf(`.${first.size}.${first.digest}.`));
  const isOwn = new RegExp(
    `^${slug.replaceAll(".", "\\.")}\\.(${sizeNames.join("|")}|\\d+x\\d+)(\\.animated)?\\.[0-9a-f]{16}\\.(png|jpg|webp|gif|svg)$`,
  );
  const kept = new Map<string, Kept>();
  const add = (name: string, offset?: number) => {
    const [, size, moves, ending] = isOwn.exec(name) ?? [];
    if (!size || kept.has(name)) return;
    const drawn = moves
      ? { animated: ending as AnimatedFormat }
      : { format: (ending === "jpg" ? "jpeg" : ending) as Format };
    kept.set(name, { name, size: size as CardFile["size"], drawn, ...(offset === undefined ? {} : { offset }) });
  };
  for (const { 0: named, index } of markdown.matchAll(/[\w./-]+\.[0-9a-f]{16}\.(?:png|jpg|webp|gif|svg)/g)) {
    const name = basename(named);
    if (existsSync(join(dirname(path), named)) || existsSync(join(".", named)))
      add(name, index + named.length - name.length);
  }
  for (const name of readdirSync(dirname(path))) add(name);
  return [...kept.values()];
}

/** Whether a picture is what one of our templates and themes would be drawn as now. Each is planned when it is first asked for. */
function freshness(article: Article, config: Config): (picture: Kept) => boolean {
  const choices = [undefined, ...templateNames].flatMap((template) =>
    [undefined, ...themeNames].map((theme) => ({ ...(template ? { template } : {}), ...(theme ? { theme } : {}) })),
  );
  const digests = (overrides: PlanOverrides) => {
    const { files, animatedFiles } = planArticle(article, config, {}, overrides);
    return [...files, ...animatedFiles].map(({ digest }) => digest);
  };
  return ({ name, size, drawn }) =>
    choices.some((choice) => digests({ ...choice, sizes: [size], ...drawn }).includes(digestIn(name)));
}
