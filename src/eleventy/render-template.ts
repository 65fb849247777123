import type { EleventyConfig, EleventyData } from "../base/eleventy-types.ts";
import type { RenderTemplate } from "../build/write-markup.ts";

type Compiled = (data: object) => Promise<string>;

/** What compiles a template: https://www.11ty.dev/docs/plugins/render/ */
interface RenderPlugin {
  String(
    this: Pick<EleventyData, "page">,
    source: string,
    language: string,
    options: { templateConfig: unknown; extensionMap: unknown },
  ): Promise<Compiled>;
}

/**
 * Renders templates with the site's own engines, filters, shortcodes and includes, as Eleventy's render plugin does, without
 * adding that to the site.
 */
export function openRenderer(eleventyConfig: EleventyConfig): RenderTemplate {
  let templateConfig: { getConfig(): { htmlTemplateEngine?: string | false } } | undefined;
  let extensionMap: unknown;
  /** By source: a build renders one template for many pages. */
  let compiled = new Map<string, Promise<Compiled>>();
  eleventyConfig.on("eleventy.config", (instance) => {
    templateConfig = instance as typeof templateConfig;
  });
  eleventyConfig.on("eleventy.extensionmap", (map) => {
    extensionMap = map;
    compiled = new Map();
  });
  return async ({ language, source }, data) => {
    const plugin = (await eleventyConfig.resolvePlugin("@11ty/eleventy/render-plugin")) as unknown as RenderPlugin;
    // What Eleventy does with pages in HTML.
    const engine = language === "html" ? templateConfig?.getConfig().htmlTemplateEngine || "html" : language;
    const key = `${engine} ${source}`;
    const compiling = compiled.get(key) ?? plugin.String.call(data, source, engine, { templateConfig, extensionMap });
    compiled.set(key, compiling);
    return (await compiling)(data);
  };
}
