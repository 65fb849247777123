import type { Article } from "../article/article.ts";
import type { Card } from "../card/card.ts";
import type { Format } from "../card/format.ts";
import { normalizeCard } from "../card/normalize-card.ts";
import type { CustomSize, SizeName } from "../card/size.ts";
import { resolveTheme, type ThemeSpec } from "../card/theme-spec.ts";
import { checkSaid } from "./check-said.ts";
import { drawChecked, undrawable } from "./draw-checked.ts";
import type { Problem } from "./problem.ts";

export interface CheckOptions {
  /** One of ours, or `{ width, height }` in pixels. */
  size: SizeName | CustomSize;
  /** Default `paper`. */
  theme?: string | ThemeSpec;
  /** Default `png`. */
  format?: Format;
  /** The article's path, for the problems to name. */
  path?: string;
  /** The article, for what the card says to be looked for in it; default none, and that is not looked at. */
  article?: Article;
}

/**
 * What is wrong with a card as it would go out, by the rules of `drawChecked`. Draws it.
 * @throws InputError for an unknown theme
 */
export async function checkCard(card: Card, options: CheckOptions): Promise<Problem[]> {
  const { size, theme: spec, format = "png", path, article } = options;
  const theme = resolveTheme(spec);
  let problems: Problem[];
  try {
    ({ problems } = await drawChecked(normalizeCard(card), { size, theme, format }));
  } catch (error) {
    problems = [undrawable(error)];
  }
  if (article) problems.push(...checkSaid(card, article));
  return path ? problems.map((problem) => ({ ...problem, path })) : problems;
}
