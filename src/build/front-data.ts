import type { Article } from "../article/article.ts";
import { fenceOf } from "../article/front-matter-fence.ts";
import { parseYaml } from "../article/front-matter-yaml.ts";

export type Data = Readonly<Record<string, unknown>>;

/** An article's front matter as it is written, for keys of its site's own; none where it is no YAML. */
export function frontData({ markdown, path }: Pick<Article, "markdown" | "path">): Data {
  const fence = fenceOf(markdown);
  if (typeof fence !== "object" || fence.language !== "yaml") return {};
  const data = parseYaml(markdown.slice(fence.start, fence.end), path);
  return isData(data) ? data : {};
}

export function isData(value: unknown): value is Data {
  return typeof value === "object" && value !== null;
}
