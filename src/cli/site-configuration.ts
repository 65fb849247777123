import type { EleventyConfig } from "../base/eleventy-types.ts";
import type { EleventyClass } from "./load-eleventy.ts";

/** Where the site's own configuration has its output go, and what the plugin in it says of its cache. */
export async function configurationOf(
  EleventySite: EleventyClass,
): Promise<{ output: string; cache: string | undefined }> {
  let configuration: EleventyConfig | undefined;
  const site = new EleventySite(undefined, undefined, {
    quietMode: true,
    config: (eleventyConfig) => {
      configuration = eleventyConfig;
    },
  });
  await site.initializeConfig();
  return { output: site.directories.output, cache: configuration?.keyfigures?.cache };
}
