import type { EleventyConfig } from "../base/eleventy-types.ts";
import { InputError } from "../base/error.ts";

/**
 * Sees to it that an article is read and never run: front matter in JavaScript would be, and a text that names a template engine
 * for itself could be.
 * @throws InputError while Eleventy builds, with the article's path
 */
export function refuseCode(eleventyConfig: EleventyConfig): void {
  const refuse = (_code: string, { filePath }: { filePath?: string } = {}) => {
    throw new InputError("front matter in JavaScript is not run here; write YAML", {
      path: shortened(filePath ?? "an article"),
      line: 1,
      column: 4,
    });
  };
  eleventyConfig.setFrontMatterParsingOptions({
    engines: { javascript: refuse, js: refuse, jsLegacy: { parse: refuse } },
  });
  eleventyConfig.addPreprocessor("code in articles", "md", ({ templateEngineOverride, page }) => {
    if (templateEngineOverride === undefined || templateEngineOverride === "md") return undefined;
    const path = shortened(String((page as { inputPath?: string } | undefined)?.inputPath ?? "an article"));
    throw new InputError("`templateEngineOverride` is not heard here: an article is Markdown and nothing else", {
      path,
    });
  });
}

function shortened(path: string): string {
  return path.replace(/^\.\//, "");
}
