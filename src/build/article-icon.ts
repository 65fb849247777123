import type { Article } from "../article/article.ts";
import { placeInFront } from "../article/front-matter.ts";
import { InputError } from "../base/error.ts";
import type { Warning } from "../base/warning.ts";
import { inSet } from "../card/icon-name.ts";
import { ofTag } from "../card/section.ts";
import type { Config } from "../config.ts";
import { readIcon } from "../render/icons.ts";
import { frontData } from "./front-data.ts";

/**
 * The pictogram of an article's section: that of its front matter's `icon`, none where that is false, or of its first tag that has one.
 * @throws InputError for one of the site's configuration that there is not, and in a strict site for one of the article's
 */
export function iconOf(
  article: Article,
  { icons, strict }: Pick<Config, "icons" | "strict">,
): { icon?: string; warnings: Warning[] } {
  if (icons === false) return { warnings: [] };
  const warnings: Warning[] = [];
  const { icon: asked } = frontData(article);
  if (asked === false) return { warnings };
  if (asked !== undefined && asked !== null) {
    try {
      const icon = inSet(String(asked), icons.set);
      readIcon(icon);
      return { icon, warnings };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      const place = placeInFront(article.markdown, article.path, ["icon"]);
      if (strict) throw new InputError(error.reason, place);
      warnings.push({ message: error.reason, place });
    }
  }
  const icon = ofTag(article.front.tags, icons.sections);
  try {
    if (icon) readIcon(icon);
  } catch (error) {
    throw error instanceof InputError ? new InputError(`option \`icons.sections\`: ${error.reason}`) : error;
  }
  return { ...(icon && { icon }), warnings };
}
